import Foundation
public import JSON

/// A program that has ended.
public struct Outcome: Sendable {
  /// The exit code; the signal's number when `wasKilled`.
  public var status: Int32
  /// Whether a signal ended it.
  public var wasKilled: Bool
  /// What it wrote to standard output.
  public var out: String
  /// What it wrote to standard error.
  public var err: String

  /// An outcome.
  public init(status: Int32 = 0, wasKilled: Bool = false, out: String = "", err: String = "") {
    (self.status, self.wasKilled, self.out, self.err) = (status, wasKilled, out, err)
  }

  /// What was printed, as JSON.
  public var json: JSONValue {
    get throws { try JSONValue(parsing: out) }
  }

  /// The ids of the hits that were printed as JSON.
  public var ids: [String] {
    get throws { try json["hits"]?.elements?.compactMap { $0["id"]?.text } ?? [] }
  }
}

/// A program that ended otherwise than it had to.
public struct UnexpectedOutcome: Error {
  /// What it was called with.
  public var arguments: [String]
  /// How it ended.
  public var outcome: Outcome

  /// An error about `outcome`.
  public init(arguments: [String], outcome: Outcome) {
    (self.arguments, self.outcome) = (arguments, outcome)
  }
}

/// Programs that tests run.
public enum Programs {
  /// The command that was built along with the tests.
  public static let refrain: String = {
    #if os(macOS)
      let test = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    #else
      let test: URL? = URL(fileURLWithPath: CommandLine.arguments[0])
    #endif
    let products = test?.resolvingSymlinksInPath().deletingLastPathComponent().path ?? ""
    return products + "/refrain"
  }()
}

/// A program under way. Its output goes to files, so that no pipe fills up.
public final class RunningProgram: @unchecked Sendable {
  private let process = Process()
  private let outPath, errPath: String
  private let ended: AsyncStream<Void>

  /// Starts the program at `path` with `folder` as its working folder.
  ///
  /// - Parameter input: what it reads from standard input.
  public init(
    _ path: String, _ arguments: [String], input: String = "", in folder: TemporaryFolder
  ) throws {
    let number = UUID().uuidString
    outPath = folder.path(number + ".out")
    errPath = folder.path(number + ".err")
    for path in [outPath, errPath] { try writeBytes([], to: path) }
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let inputPath = try folder.file(number + ".in", input)
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: inputPath))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outPath))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errPath))
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    ended = stream
    process.terminationHandler = { _ in continuation.finish() }
    try process.run()
  }

  /// Whether it has not ended yet.
  public var isRunning: Bool { process.isRunning }

  /// Ends it as a power cut would.
  public func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
  }

  /// Waits for the end.
  public func outcome() async throws -> Outcome {
    for await _ in ended {}
    func text(_ path: String) throws -> String {
      String(decoding: try readBytes(path), as: UTF8.self)
    }
    return Outcome(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      out: try text(outPath), err: try text(errPath))
  }
}

extension TemporaryFolder {
  /// Runs a program in this folder to its end.
  public func run(
    _ path: String, _ arguments: [String], input: String = ""
  ) async throws -> Outcome {
    try await RunningProgram(path, arguments, input: input, in: self).outcome()
  }

  /// Runs the `refrain` command to its end.
  public func refrain(_ arguments: String...) async throws -> Outcome {
    try await run(Programs.refrain, arguments)
  }

  /// Runs the `refrain` command, which has to succeed.
  @discardableResult
  public func successfully(_ arguments: String...) async throws -> Outcome {
    let outcome = try await run(Programs.refrain, arguments)
    guard outcome.status == 0 else {
      throw UnexpectedOutcome(arguments: arguments, outcome: outcome)
    }
    return outcome
  }
}
