import Foundation
import JSON
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A bundle where nothing can be written: on such a medium, or in a folder of somebody else.
@Suite(.timeLimit(.minutes(5)))
struct ReadOnlyFolderTests {
  /// What the command is started through, so that permissions hold for it: for root they hold once it has
  /// given up the right to pass over them.
  private static let start: [String]? = {
    guard geteuid() == 0 else { return ["/usr/bin/env"] }
    return Surroundings.program("setpriv").map { [$0, "--bounding-set", "-dac_override"] }
  }()

  private static func allowWriting(_ isAllowed: Bool, to path: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: isAllowed ? 0o755 : 0o555], ofItemAtPath: path)
  }

  private func withUnwritableBundle(
    _ body: (TemporaryFolder, _ bundle: String, _ start: [String]) async throws -> Void
  ) async throws {
    let start = try #require(ReadOnlyFolderTests.start)
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      // The sample that others read has a log beside it, which whoever writes last takes away.
      _ = try await folder.refrain("forget", bundle, "nobody-of-this-name")
      let folders = [bundle, bundle + "/generations"]
      for path in folders { try ReadOnlyFolderTests.allowWriting(false, to: path) }
      defer {
        for path in folders { try? ReadOnlyFolderTests.allowWriting(true, to: path) }
      }
      try await body(folder, bundle, start)
    }
  }

  @Test(.enabled(if: start != nil, "needs setpriv where root runs it"))
  func everythingIsAnsweredWithoutAWarningAndNothingIsWritten() async throws {
    try await withUnwritableBundle { folder, bundle, start in
      for arguments in [
        ["inspect", bundle], ["verify", bundle], ["export", bundle], ["search", bundle, "piano"],
        ["search", bundle, "piano", "--played-by", "sim-007"], ["recommend", bundle, "sim-007"],
        ["similar", bundle, "ac-dc-tnt"], ["resolve", bundle, "Hello"],
        ["tool", bundle, "search_tracks", #"{"query":"piano"}"#],
      ] {
        let outcome = try await folder.run(
          start[0], start.dropFirst() + [Programs.refrain] + arguments)
        #expect(outcome.status == 0 && outcome.err.isEmpty, "\(arguments) \(outcome.err)")
        #expect(!outcome.out.contains("cannot be read"), "\(arguments)")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: bundle)
      #expect(!names.contains { $0.hasPrefix("catalog.sqlite-") }, "\(names)")
      for arguments in [["build", bundle], ["remove", bundle, "ac-dc-tnt"]] {
        let outcome = try await folder.run(
          start[0], start.dropFirst() + [Programs.refrain] + arguments)
        #expect(outcome.status == 73, "\(arguments) \(outcome.err)")
      }
    }
  }

  /// A server that may not write does not take the catalog for one that nobody writes to.
  @Test(.enabled(if: start != nil, "needs setpriv where root runs it"))
  func whatOthersWriteIsSeen() async throws {
    try await withUnwritableBundle { folder, bundle, start in
      let server = Process()
      server.executableURL = URL(fileURLWithPath: start[0])
      server.arguments = start.dropFirst() + [Programs.refrain, "serve", bundle]
      let input = Pipe()
      let output = Pipe()
      server.standardInput = input
      server.standardOutput = output
      try server.run()
      defer { server.terminate() }
      func ask(_ method: String, _ parameters: String) -> String {
        let line = #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(parameters)}"#
        input.fileHandleForWriting.write(Data((line + "\n").utf8))
        var answer = Data()
        while answer.last != UInt8(ascii: "\n") {
          let more = output.fileHandleForReading.availableData
          if more.isEmpty { break }
          answer += more
        }
        return String(decoding: answer, as: UTF8.self)
      }
      func search() -> String {
        ask(
          "tools/call", #"{"name":"search_tracks","arguments":{"query":"glimmering zephyr"}}"#)
      }
      _ = ask(
        "initialize",
        #"{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}"#
      )
      input.fileHandleForWriting.write(
        Data((#"{"jsonrpc":"2.0","method":"notifications/initialized"}"# + "\n").utf8))
      #expect(!search().contains("zeph-1"))
      try ReadOnlyFolderTests.allowWriting(true, to: bundle)
      for number in 1...2 {
        let file = try folder.file(
          "more.jsonl",
          #"{"id":"zeph-\#(number)","title":"Glimmering Zephyr \#(number)","artists":["Zephyrine"]}"#
            + "\n")
        try await folder.successfully("import", bundle, "--tracks", file)
        #expect(search().contains("zeph-\(number)"), "\(number)")
      }
    }
  }
}
