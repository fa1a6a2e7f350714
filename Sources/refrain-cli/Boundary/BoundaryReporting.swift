import ArgumentParser
import Evaluation
import JSON
import KnowledgeBoundary

/// `refrain boundary fit`
struct BoundaryFitting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fits the chance that memory is enough to what was collected.",
    discussion: """
      Logistic regression and boosted trees compete; validation chooses, predictions are calibrated, \
      and the figures are of requests that nothing was learned from.
      """)

  @OptionGroup var samples: SamplesOptions
  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var out: String
  @OptionGroup var threads: ThreadOptions
  @OptionGroup var output: ReportOptions

  func run() throws {
    let boundary = try BoundaryModel.fitted(
      to: try samples.collections(), pool: threads.pool)
    try boundary.write(to: out)
    var report = Report()
    if boundary.isSimulated { report.add("simulated", .flag(true)) }
    report.add("models", .notes(boundary.models))
    report.add("requests", .count(boundary.validation.requests))
    report.add("settings", .text(boundary.validation.settings))
    report.add("log_loss", .number(boundary.validation.logLoss))
    report.add("brier", .number(boundary.validation.brier))
    report.add("calibration_error", .number(boundary.validation.calibrationError))
    report.add("file", .text(out))
    try output.show(report)
  }
}

/// `refrain boundary report`
struct BoundaryReporting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Says how well a fitted boundary decides, beside always, never, popularity and an oracle."
  )

  @OptionGroup var samples: SamplesOptions
  @Option(help: ArgumentHelp("What `boundary fit` wrote.", valueName: "file"))
  var boundary: String
  @OptionGroup var stakes: StakesOptions
  @Option(help: ArgumentHelp("Draw the frontier here, as SVG.", valueName: "file"))
  var svg: String?
  @OptionGroup var output: ReportOptions

  func run() throws {
    let fitted = try BoundaryModel(contentsOf: boundary)
    let result = try BoundaryReport(
      try samples.collections(), boundary: fitted, stakes: stakes.stakes)
    if let svg { try OutputFile.write(BoundaryPlot(result).svg, to: svg) }
    try output.show(BoundaryReporting.report(result))
  }

  private static func report(_ result: BoundaryReport) -> Report {
    var report = Report()
    if result.isSimulated { report.add("simulated", .flag(true)) }
    report.add("models", .notes(result.models))
    report.add("requests", .count(result.requests.count))
    report.add("stakes", .json(BoundaryStakes.shape.encode(result.stakes)))
    report.add(
      "labels",
      .table(
        ["label", "requests"],
        BoundaryLabel.allCases.map { [.text($0.rawValue), .count(result.labels[$0] ?? 0)] }))
    report.add("policies", policies(result))
    let decisions = result.decisions
    report.add("f1_aware", .number(decisions.f1))
    report.add("precision_aware", .number(decisions.precision))
    report.add("recall_aware", .number(decisions.recall))
    report.add("over_calling", .number(decisions.overCalling))
    report.add("over_calling_of", .count(decisions.answerable))
    report.add("under_calling", .number(decisions.underCalling))
    report.add("under_calling_of", .count(decisions.unanswerable))
    report.add("memory_precision", .number(decisions.memoryPrecision))
    report.add("tool_productivity", decisions.toolProductivity.map { .number($0) })
    report.add("calibration_error", .number(result.calibration.calibrationError))
    report.add("calibration_error_low", .number(result.calibrationInterval.lowerBound))
    report.add("calibration_error_high", .number(result.calibrationInterval.upperBound))
    report.add("brier", .number(result.calibration.brier))
    report.add(
      "reliability",
      .table(
        ["from", "requests", "predicted", "actual"],
        result.calibration.bins.enumerated().filter { $0.element.count > 0 }.map { number, bin in
          [
            .number(Double(number) / 10), .count(bin.count), .number(bin.predicted),
            .number(bin.actual),
          ]
        }))
    report.add(
      "deciles",
      .table(
        ["popularity", "requests", "tool_share", "memory_enough"],
        result.deciles.map {
          [
            .number($0.popularity), .count($0.count), .number($0.toolShare),
            .number($0.enoughShare),
          ]
        }))
    report.add("popularity_threshold", .number(result.popularityThreshold))
    report.add("frontier", .forPrograms(points(result.learnedFrontier)))
    report.add("popularity_frontier", .forPrograms(points(result.popularityFrontier)))
    return report
  }

  private static func policies(_ result: BoundaryReport) -> Report.Value {
    .table(
      [
        "policy", "utility", "cost", "value", "low", "high", "of_oracle", "of_oracle_low",
        "of_oracle_high", "boundary_better_by", "better_low", "better_high", "tool_share",
      ],
      result.policies.map { policy in
        [
          .text(policy.name), .number(policy.utility), .number(policy.cost),
          .number(policy.value.mean), .number(policy.value.interval.lowerBound),
          .number(policy.value.interval.upperBound), .number(policy.shareOfOracle),
          .number(policy.shareInterval.lowerBound), .number(policy.shareInterval.upperBound),
          policy.behindLearned.map { .number($0.mean) },
          policy.behindLearned.map { .number($0.interval.lowerBound) },
          policy.behindLearned.map { .number($0.interval.upperBound) },
          .number(policy.toolShare),
        ]
      })
  }

  private static func points(_ points: [BoundaryReport.Point]) -> JSONValue {
    .array(
      points.map {
        [
          "threshold": $0.threshold.isFinite ? .number($0.threshold) : .null,
          "cost": .number($0.cost), "utility": .number($0.utility),
        ]
      })
  }
}
