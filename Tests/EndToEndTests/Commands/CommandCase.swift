import Foundation
import JSON
import TestSupport
import Testing

/// One call of the command with what has to come of it.
///
/// Arguments in braces are paths: `{bundle}` is the shared bundle of the sample, `{copy}` a copy
/// that may be changed, `{damaged}` one whose index is cut short, `{encoder}` the folder of a tiny
/// sentence encoder, `{endpoint}` the address of a server of chat completions, `{judge}` that of one who grades, `{folder}` an empty one, the name of a `CommandFixture` such a file, any other
/// name a path in the test's folder.
struct CommandCase: Sendable, CustomTestStringConvertible {
  /// The calls, one after the other; the last one is checked.
  let calls: [[String]]
  /// Calls whose answers the check compares with the last one's.
  private(set) var baselines: [[String]] = []
  /// What the last call reads from standard input.
  let input: String
  let check: @Sendable (CommandResult) async throws -> Void

  init(
    _ calls: [String]..., input: String = "",
    check: @escaping @Sendable (CommandResult) async throws -> Void
  ) {
    self.calls = calls
    self.input = input
    self.check = check
  }

  /// A case whose check needs the answer without some of the options, too.
  ///
  /// - Parameter baseline: a call of the same verb.
  static func comparing(
    _ call: [String], with baseline: [String],
    check: @escaping @Sendable (_ with: Outcome, _ without: Outcome) throws -> Void
  ) -> CommandCase {
    var comparison = CommandCase(call) { result in
      try check(result.outcome, try await result.refrain(baseline))
    }
    comparison.baselines = [baseline]
    return comparison
  }

  var testDescription: String { calls.map { $0.joined(separator: " ") }.joined(separator: "; ") }

  /// The verb of a call: the words before its first argument.
  static func verb(of call: [String]) -> String {
    call.prefix(["evaluate", "boundary", "bench"].contains(call.first) ? 2 : 1)
      .filter { !$0.hasPrefix("-") }
      .joined(separator: " ")
  }

  func run() async throws {
    try await TemporaryFolder.use { folder in
      var result = CommandResult(folder: folder)
      for (number, call) in calls.enumerated() {
        let isLast = number == calls.count - 1
        result.outcome = try await result.refrain(call, input: isLast ? input : "")
        #expect(
          result.outcome.status == 0 && !result.outcome.wasKilled,
          "\(call): \(result.outcome.err)")
      }
      try await check(result)
    }
  }
}

/// How the last call of a case ended, and the folder that it ran in.
struct CommandResult: Sendable {
  let folder: TemporaryFolder
  var outcome = Outcome()

  var json: JSONValue {
    get throws { try outcome.json }
  }

  /// A file that the call wrote.
  func text(of name: String) throws -> String {
    try String(contentsOfFile: folder.path(name), encoding: .utf8)
  }

  /// Runs the command on arguments with braces.
  func refrain(_ arguments: [String], input: String = "") async throws -> Outcome {
    var words: [String] = []
    for argument in arguments { words.append(try await expanded(argument)) }
    return try await folder.run(Programs.refrain, words, input: input)
  }

  /// `NAME={path}` too, as `--vectors` has it.
  private func expanded(_ argument: String) async throws -> String {
    guard let open = argument.firstIndex(of: "{"), argument.last == "}", argument.count > 2,
      !argument.contains("\"")
    else { return argument }
    let name = String(argument[argument.index(after: open)...].dropLast())
    return argument[..<open] + (try await path(name))
  }

  private func path(_ name: String) async throws -> String {
    let path = folder.path(name)
    guard !fileExists(path) else { return path }
    switch name {
    case "endpoint": return try await ChatEndpoint.base
    case "judge": return try await JudgeEndpoint.base
    case "bundle": return try await SampleBundle.path
    case "copy": return try await SampleBundle.copy(in: folder, as: name)
    case "damaged":
      _ = try await SampleBundle.copy(in: folder, as: name)
      let index = path + "/generations/000001/text.idx"
      try writeBytes(Array(try readBytes(index).prefix(1000)), to: index)
    case "folder":
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    case "encoder":
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try TinyBert(seed: 3).write(to: path)
    default: try CommandFixture.write(name, in: folder)
    }
    return path
  }
}

/// Tracks of the sample by id, to check what an answer holds.
enum Sample {
  static let tracks: [String: JSONValue] = {
    let lines = (try? SampleBundle.lines(of: "tracks.jsonl")) ?? []
    return Dictionary(
      lines.compactMap { try? JSONValue(parsing: $0) }.map { ($0["id"]?.text ?? "", $0) }
    ) { first, _ in first }
  }()

  static func artists(_ track: JSONValue) -> [String] {
    track["artists"]?.elements?.compactMap { $0["name"]?.text } ?? []
  }

  static func tags(_ track: JSONValue) -> [String] {
    track["tags"]?.elements?.compactMap { $0["name"]?.text } ?? []
  }

  static func year(_ track: JSONValue) -> Int { Int(track["released"]?.text?.prefix(4) ?? "") ?? 0 }
}
