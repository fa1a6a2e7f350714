import ArgumentParser
import Evaluation
import IndexFile
import JSON
import MusicNames
import Refrain

/// `refrain evaluate resolve`: how well names are recognized, and how calibrated the confidence is.
struct EvaluateResolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Resolves names as people write them, and names that were changed in known ways.",
    discussion: """
      Queries are files of linked mentions, mention,type,query,wiki_link,wikidata_type,wiki_name,\
      exposure. Besides, names of the catalog's own tracks are misspelled, re-paired and invented, and \
      written in the ways that are mistaken most ("classes"): other numbers, the same number in other \
      words, credits joined otherwise, guests in titles, channels, composers by their last names, \
      parts without their numbers. \
      "misled" counts verdicts that something was found when it was something else or not there.
      """)

  @OptionGroup var bundle: EvaluatedBundleOptions
  @Option(parsing: .upToNextOption, help: "Files of linked mentions.")
  var queries: [String] = []
  @Option(help: "How many names of the catalog are changed.")
  var synthetic = 5000
  @Option(help: "The seed of the changes.")
  var seed: UInt64 = 1
  @OptionGroup var halfOptions: HalfOptions
  @Option(
    help: ArgumentHelp(
      "Learn the confidence on the first half and write it here, as Swift; report both halves.",
      valueName: "file"))
  var fit: String?
  @Option(help: ArgumentHelp("Write every verdict here, tab-separated.", valueName: "file"))
  var verdicts: String?
  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard synthetic >= 0 else { throw ValidationError("--synthetic cannot be negative.") }
    guard fit == nil || (halfOptions.half == .both && verdicts == nil) else {
      throw ValidationError("--fit uses both halves by itself: leave out --half and --verdicts.")
    }
  }

  /// What is asked: changed names of the catalog and, where files were given, mentions.
  private struct Questions {
    let engine: MusicEngine
    let corruption: ResolveCorruption
    let mentions: ResolveMentions?
    let count: Int
    /// Names that confidence is measured on and not learned from: they are chosen for being hard.
    static let classes = "classes"

    func run(_ half: DataHalf) throws -> [(name: String, report: ResolveReport)] {
      var reports = [
        ("changed", try corruption.run(on: engine, count: count, half: half)),
        (
          Questions.classes,
          try ResolveClasses(corruption).run(on: engine, count: count, half: half)
        ),
      ]
      if let mentions { reports.append(("mentions", try mentions.run(on: engine, half: half))) }
      return reports
    }
  }

  func run() throws {
    let path = try bundle.required()
    let questions = Questions(
      engine: try OpenBundle.engine(path),
      corruption: try ResolveCorruption(
        catalogPath: BundleFolder(path).catalogPath, seed: seed),
      mentions: queries.isEmpty ? nil : try ResolveMentions(paths: queries), count: synthetic)
    try output.show(
      try fit.map { try learn(from: questions, into: $0) } ?? measure(questions))
  }

  private func measure(_ questions: Questions) throws -> Report {
    let results = try questions.run(halfOptions.half)
    if let verdicts {
      let lines = results.flatMap(\.report.verdicts)
      try OutputFile.write(lines.joined(separator: "\n") + "\n", to: verdicts)
    }
    var report = Report()
    report.add("task", .text("resolve"))
    let names = questions.corruption.batch(count: MusicEngine.maximumNames)
    report.add("ms_for_100_names", .number(try milliseconds(questions.engine, names)))
    for (name, result) in results { report.add(name, .group(EvaluateResolve.report(result))) }
    return report
  }

  /// Learns on one half of each kind of questions, and reports both.
  private func learn(from questions: Questions, into path: String) throws -> Report {
    let halves = try [DataHalf.first, .second].map { half in
      let results = try questions.run(half).filter { $0.name != Questions.classes }
      return (half: half, results: results.map { ($0.name, $0.report.outcomes) })
    }
    let learned = halves[0].results.map(\.1)
    let weights = ConfidenceFit.weights(learned)
    try OutputFile.write(
      ConfidenceFit.source(
        weights, verdicts: [learned[0].count, learned.count > 1 ? learned[1].count : 0],
        seed: seed), to: path)
    let rows: [[Report.Value?]] = halves.flatMap { half, results in
      results.filter { !$0.1.isEmpty }.map { name, outcomes in
        let before = Reliability(outcomes) { NameResolution.confidence(of: $0) }
        let after = Reliability(outcomes) { ConfidenceFit.chance($0.values, weights) }
        return [
          .text("\(half.rawValue) half, \(name)"), .count(outcomes.count),
          .number(before.calibrationError), .number(after.calibrationError),
          .number(before.brierScore), .number(after.brierScore),
        ]
      }
    }
    var report = Report()
    report.add("task", .text("resolve"))
    report.add(
      "fit",
      .table(
        [
          "names", "count", "calibration_error_before", "calibration_error_after",
          "brier_score_before", "brier_score_after",
        ], rows))
    return report
  }

  /// The median time of a call, in milliseconds.
  private func milliseconds(_ engine: MusicEngine, _ names: [NameQuery]) throws -> Double {
    let times = try (0..<21).map { _ in
      let start = ContinuousClock.now
      _ = try engine.resolve(names)
      return Readable.seconds(in: .now - start) * 1000
    }
    return times.sorted()[times.count / 2]
  }

  private static func report(_ result: ResolveReport) -> Report {
    var report = Report()
    let rows = result.rows + [result.overall]
    report.add(
      "kinds",
      .forPeople(
        .table(
          ["kind", "names", "right", "misled", "confidence"],
          rows.map { row in
            [
              .text(row.name), .count(row.count), .number(row.accuracy), .count(row.misled),
              .number(row.confidence / Double(max(row.count, 1))),
            ]
          })))
    for row in rows {
      report.add(
        row.name,
        .forPrograms([
          "names": .integer(Int64(row.count)), "right": .number(row.accuracy),
          "misled": .integer(Int64(row.misled)),
        ]))
    }
    report.add("calibration_error", .number(result.calibrationError))
    report.add("brier", .number(result.brierScore))
    report.add(
      "bins",
      .table(
        ["from", "names", "confidence", "right"],
        result.bins.enumerated().filter { $0.element.count > 0 }.map { index, bin in
          [
            .number(Double(index) / 10), .count(bin.count),
            .number(bin.confidence / Double(bin.count)),
            .number(Double(bin.right) / Double(bin.count)),
          ]
        }))
    return report
  }
}
