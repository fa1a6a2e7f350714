import Foundation
import JSON
import MusicTools

/// The repository's folder.
let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

let samplePath = packageRoot + "/Fixtures/sample"

/// A program that has ended.
struct Outcome: Sendable {
  /// The exit code; the signal's number when `wasKilled`.
  var status: Int32
  var wasKilled: Bool
  var out: String
  var err: String

  /// What was printed, as JSON.
  var json: JSONValue {
    get throws { try JSONValue(parsing: out) }
  }

  /// The ids of the hits that were printed as JSON.
  var ids: [String] {
    get throws { try SearchOutput.shape.decode(json).hits.map(\.id) }
  }
}

/// A folder that is gone after the test, in which programs are run.
struct Workshop: Sendable {
  let folder: String

  static func run(_ body: (Workshop) async throws -> Void) async throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try await body(Workshop(folder: url.path))
  }

  func path(_ name: String) -> String { folder + "/" + name }

  /// Writes a file and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, bytes: Array(text.utf8))
  }

  func file(_ name: String, bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// Runs the `refrain` command to its end.
  func refrain(_ arguments: String...) async throws -> Outcome {
    try await RunningProgram(Programs.refrain, arguments, in: self).outcome()
  }

  /// A bundle of the sample catalog, imported and built by the command.
  func sampleBundle(_ name: String = "sample.refrain") async throws -> String {
    let bundle = path(name)
    for outcome in [
      try await refrain("import", bundle, "--tracks", samplePath + "/tracks.jsonl"),
      try await refrain("build", bundle),
    ] {
      guard outcome.status == 0 else { throw Unexpected(outcome: outcome) }
    }
    return bundle
  }
}

struct Unexpected: Error {
  var outcome: Outcome
}

/// Where programs are.
enum Programs {
  /// The command that was built along with the tests.
  static let refrain: String = {
    #if os(macOS)
      let test = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    #else
      let test: URL? = URL(fileURLWithPath: CommandLine.arguments[0])
    #endif
    let products = test?.resolvingSymlinksInPath().deletingLastPathComponent().path ?? ""
    return products + "/refrain"
  }()

  /// A program of that name on the search path.
  static func find(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { $0 + "/" + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// A program under way. Its output goes to files, so that no pipe fills up.
final class RunningProgram: @unchecked Sendable {
  private let process = Process()
  private let outPath, errPath: String
  private let ended: AsyncStream<Void>

  init(_ path: String, _ arguments: [String], in workshop: Workshop) throws {
    let number = UUID().uuidString
    outPath = workshop.path(number + ".out")
    errPath = workshop.path(number + ".err")
    for path in [outPath, errPath] { try Data().write(to: URL(fileURLWithPath: path)) }
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: workshop.folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outPath))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errPath))
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    ended = stream
    process.terminationHandler = { _ in continuation.finish() }
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  /// Ends it as a power cut would.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
  }

  /// Waits for the end.
  func outcome() async throws -> Outcome {
    for await _ in ended {}
    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
    return Outcome(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      out: try text(outPath), err: try text(errPath))
  }
}

extension JSONValue {
  /// The elements of an array; empty for anything else.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// A whole number.
  var integer: Int? {
    if case .integer(let number) = self { Int(number) } else { nil }
  }
}
