import ArgumentParser
import Evaluation
import JSON
import Refrain
import RequestReading

/// `refrain evaluate requests`: how sentences are read, and whether hits keep what they ask for.
struct EvaluateRequests: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "requests",
    abstract: "Reads labeled requests and compares what was understood.",
    discussion: """
      Requests are lines of {"id", "lang", "turns", "gold"}. They are read with the names that the \
      labels have and, with --bundle, all names of the bundle besides; then the bundle is asked, and \
      of the first ten hits those are counted that keep what was refused (rules) and wished for \
      (preferences, where the catalog has ten such tracks).
      """)

  @Option(parsing: .upToNextOption, help: "Files of labeled requests.")
  var requests: [String]
  @OptionGroup var bundle: EvaluatedBundleOptions
  @Flag(help: "List the requests that were not read as labeled.")
  var errors = false
  @OptionGroup var output: ReportOptions

  func run() throws {
    let labeled = try requests.flatMap { path throws(EvaluationError) in
      try LabeledRequestFile.requests(at: path)
    }
    let engine = try bundle.path.map { try OpenBundle.engine($0) }
    let result = try RequestTask(requests: labeled).run(on: engine)
    try output.show(report(result, hasBundle: engine != nil))
  }

  private func report(_ result: RequestTask.Result, hasBundle: Bool) -> Report {
    let reading = result.reading
    var report = Report()
    report.add("task", .text("requests"))
    report.add("requests", .count(reading.requests))
    let shares = [
      ("f1", reading.overall.f1), ("precision", reading.overall.precision),
      ("recall", reading.overall.recall), ("refused_f1", reading.refusals.f1),
      ("refused_precision", reading.refusals.precision), ("exact", reading.exactShare),
      ("false_alarms", reading.falseAlarmShare),
    ]
    for (name, share) in shares { report.add(name, .number(share)) }
    report.add("unconstrained", .count(reading.unconstrained))
    if hasBundle {
      report.add("adherence_rules", .number(result.rules.share))
      report.add("adherence_preferences", .number(result.preferences.share))
    }
    report.add(
      "slots",
      .table(
        ["slot", "right", "wrong", "missed", "precision", "recall", "f1"],
        ReadingEvaluation.Slot.allCases.map { slot in
          let agreement = reading[slot]
          return [
            .text(slot.rawValue), .count(agreement.right), .count(agreement.wrong),
            .count(agreement.missed), .number(agreement.precision), .number(agreement.recall),
            .number(agreement.f1),
          ]
        }))
    if errors {
      report.add(
        "errors",
        .table(
          ["id", "request", "wrong", "missed"],
          reading.misses.map { miss in
            [
              .text(miss.request.id), .text(miss.request.turns.joined(separator: " | ")),
              .text(miss.wrong.joined(separator: "; ")),
              .text(miss.missed.joined(separator: "; ")),
            ]
          }))
      if hasBundle { report.add("broken_rules", table(of: result.brokenRules)) }
    }
    return report
  }

  private func table(of broken: [RequestTask.BrokenRule]) -> Report.Value {
    .table(
      ["id", "refused", "hits"],
      broken.map { [.text($0.request), .text($0.refused), .text($0.hits.joined(separator: " "))] })
  }
}
