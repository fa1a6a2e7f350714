import MusicNames
import ArgumentParser
import Evaluation
import Foundation
import IndexFile
import Refrain

/// `refrain evaluate resolve`: how well names are recognised, and how true the confidence is.
struct EvaluateResolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Resolves names as people write them, and names that were changed in known ways.",
    discussion: """
      Queries are files of linked mentions, mention,type,query,wiki_link,wikidata_type,wiki_name,\
      exposure. Besides, names of the catalog's own tracks are misspelt, re-paired and invented. \
      "misled" counts verdicts that something was found when it was something else or not there.
      """)

  @Option(help: "The bundle, NAME.refrain.")
  var bundle: String
  @Option(parsing: .upToNextOption, help: "Files of linked mentions.")
  var queries: [String] = []
  @Option(help: "How many names of the catalog are changed.")
  var synthetic = 5000
  @Option(help: "The seed of the changes.")
  var seed: UInt64 = 1
  @Option(help: "Ask only a half, first or second: one to fit on, the other to report. Or both.")
  var half = Half.both
  @Option(
    help: "Learn the confidence on the first half and write it here, as Swift; report the second.")
  var fit: String?
  @Option(help: "Write every verdict here, tab-separated.")
  var verdicts: String?
  @Flag(help: "One JSON object instead of tables.")
  var json = false

  func run() throws {
    try CommandFailure.report {
      let engine = try OpenBundle.engine(bundle)
      let corruption = try ResolveCorruption(
        catalogPath: BundleFolder(bundle).catalogPath, seed: seed)
      if let fit { return try learn(engine, corruption, into: fit) }
      let changed = try corruption.run(on: engine, count: max(0, synthetic), half: half.half)
      let mentions =
        queries.isEmpty ? nil : try ResolveMentions(paths: queries).run(on: engine, half: half.half)
      if let verdicts {
        let lines = changed.verdicts + (mentions?.verdicts ?? [])
        try (lines.joined(separator: "\n") + "\n").write(
          toFile: verdicts, atomically: true, encoding: .utf8)
      }
      let time = try milliseconds(engine, corruption.batch(count: MusicEngine.maximumNames))
      if json {
        var fields = [
          ("task", EvaluationOutput.quoted("resolve")), ("ms_for_100_names", String(time)),
          ("changed", object(changed)),
        ]
        if let mentions { fields.append(("mentions", object(mentions))) }
        print(EvaluationOutput.object(fields))
      } else {
        show("changed names", changed)
        if let mentions { show("mentions", mentions) }
        print("100 names in one call: \(time) ms, the median of 21")
      }
    }
  }

  /// Learns on one half of each kind of questions, and says how true it is of the other half.
  private func learn(
    _ engine: MusicEngine, _ corruption: ResolveCorruption, into path: String
  ) throws {
    func outcomes(_ half: ResolveHalf) throws -> [[ConfidenceFit.Outcome]] {
      let mentions =
        queries.isEmpty ? nil : try ResolveMentions(paths: queries).run(on: engine, half: half)
      let changed = try corruption.run(on: engine, count: max(0, synthetic), half: half)
      return [changed.outcomes, mentions?.outcomes ?? []]
    }
    let (learned, held) = (try outcomes(.first), try outcomes(.second))
    let weights = ConfidenceFit.weights(learned)
    try ConfidenceFit.source(
      weights, verdicts: learned.map(\.count), seed: seed
    ).write(toFile: path, atomically: true, encoding: .utf8)
    for (name, half) in [("first half", learned), ("second half", held)] {
      for (kind, outcomes) in zip(["changed names", "mentions"], half) where !outcomes.isEmpty {
        let now = Reliability(outcomes) { NameResolution.confidence(of: $0) }
        let then = Reliability(outcomes) { ConfidenceFit.chance($0.values, weights) }
        print(
          "\(name), \(outcomes.count) \(kind): calibration error "
            + "\(rounded(now.calibrationError)) -> \(rounded(then.calibrationError)), Brier score "
            + "\(rounded(now.brierScore)) -> \(rounded(then.brierScore))")
      }
    }
  }

  private func milliseconds(_ engine: MusicEngine, _ names: [NameQuery]) throws -> Double {
    var times: [Double] = []
    for _ in 0..<21 {
      let start = ContinuousClock.now
      _ = try engine.resolve(names)
      times.append(Readable.seconds(in: .now - start) * 1000)
    }
    return (times.sorted()[10] * 100).rounded() / 100
  }

  private func show(_ title: String, _ report: ResolveReport) {
    func row(_ cells: [String]) {
      print(Terminal.fit(cells[0], 34) + cells.dropFirst().map { Terminal.fit($0, 10) }.joined())
    }
    row([title, "names", "right", "misled", "confidence"])
    for line in report.rows + [report.overall] {
      let confidence = line.count == 0 ? 0 : line.confidence / Double(line.count)
      row([
        "  " + line.name, String(line.count), rounded(line.accuracy), String(line.misled),
        rounded(confidence),
      ])
    }
    print(
      "  expected calibration error \(rounded(report.calibrationError)), "
        + "Brier score \(rounded(report.brierScore))")
    for (place, bin) in report.bins.enumerated() where bin.count > 0 {
      print(
        "    confidence \(Double(place) / 10)...: \(bin.count) names, mean "
          + "\(rounded(bin.confidence / Double(bin.count))), right "
          + rounded(Double(bin.right) / Double(bin.count)))
    }
  }

  private func object(_ report: ResolveReport) -> String {
    let rows = (report.rows + [report.overall]).map { row in
      (
        row.name,
        EvaluationOutput.object([
          ("names", String(row.count)), ("right", String(row.accuracy)),
          ("misled", String(row.misled)),
        ])
      )
    }
    return EvaluationOutput.object(
      rows + [
        ("calibration_error", String(report.calibrationError)),
        ("brier", String(report.brierScore)),
        ("bins", EvaluationOutput.bins(report)),
      ])
  }

  private func rounded(_ value: Double) -> String { String((value * 1000).rounded() / 1000) }
}

/// `ResolveHalf` as an argument.
enum Half: String, ExpressibleByArgument, CaseIterable {
  case both, first, second

  var half: ResolveHalf { ResolveHalf(rawValue: rawValue) ?? .both }
}

extension EvaluationOutput {
  /// The reliability of confidences by tenths.
  fileprivate static func bins(_ report: ResolveReport) -> String {
    let rows = report.bins.enumerated().filter { $0.element.count > 0 }.map { place, bin in
      object([
        ("from", String(Double(place) / 10)), ("names", String(bin.count)),
        ("confidence", String(bin.confidence / Double(bin.count))),
        ("right", String(Double(bin.right) / Double(bin.count))),
      ])
    }
    return "[" + rows.joined(separator: ", ") + "]"
  }
}
