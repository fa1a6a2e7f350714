import ArgumentParser
import Evaluation
import JSON
import Primitives

/// `--threads`
struct ThreadOptions: ParsableArguments {
  @Option(help: "Threads that work; one a core by default.")
  var threads: Int?

  var pool: WorkPool { WorkPool(threads: threads) }

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads must be at least 1.") }
  }
}

/// `--json`, and the two forms of a report.
struct ReportOptions: ParsableArguments {
  @Flag(help: "Print one JSON object.")
  var json = false

  func show(_ report: Report) throws {
    if json {
      try Output.show(json: report.json.compact)
    } else {
      for line in report.lines { try Output.show(line) }
    }
  }
}

/// `--run`
struct RunOptions: ParsableArguments {
  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("Write what was ranked here, in TREC format.", valueName: "file"))
  var path: String?
}

/// `--half`
struct HalfOptions: ParsableArguments {
  @Option(
    help: """
      Which half of the judged data to use, to learn from one and report the other: both, first \
      (or 0) or second (or 1).
      """,
    transform: HalfOptions.half)
  var half = DataHalf.both

  private static func half(_ text: String) throws -> DataHalf {
    switch text {
    case "0": return .first
    case "1": return .second
    default:
      guard let half = DataHalf(rawValue: text) else {
        throw ValidationError("--half is both, first (0) or second (1), not \"\(text)\".")
      }
      return half
    }
  }
}

/// The bundle that an evaluation asks: first, as in every verb, or with `--bundle`.
struct EvaluatedBundleOptions: ParsableArguments {
  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String?

  @Option(name: .customLong("bundle"), help: "The bundle, said by name.")
  var namedBundle: String?

  /// The bundle's path; nil when none was given.
  var path: String? { bundle ?? namedBundle }

  /// The bundle's path.
  func required() throws -> String {
    guard let path else { throw ValidationError("Name the bundle to ask, NAME.refrain.") }
    return path
  }

  func validate() throws {
    guard bundle == nil || namedBundle == nil else {
      throw ValidationError("Name the bundle once: first, or with --bundle.")
    }
  }
}
