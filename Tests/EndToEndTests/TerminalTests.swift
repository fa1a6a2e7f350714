import Foundation
import IndexFile
import TestSupport
import Testing

/// What a terminal is sent: nothing that steers it, whoever wrote the text; and what happens when
/// nobody takes it.
struct TerminalTests {
  private static let steering = "\u{1B}]0;owned\u{07}\u{1B}[31m\u{9B}31m\u{202E}\u{7F}"

  @Test func noTextOfACatalogAFileOrACellSteersATerminal() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = folder.path("x.refrain")
      let title = Self.steering + "moon"
      let tracks = try folder.file(
        "t.jsonl",
        String(
          decoding: jsonBytes([
            "id": "t1", "title": title, "artists": [title], "tags": [title], "snippets": [title],
          ]), as: UTF8.self))
      let cells = try folder.file(
        "c.csv",
        "id,title,artist,\"\(Self.steering)x\"\nt2,\"\(Self.steering)\(title)\",A,b\nt3,,,\n")
      let recipe = try folder.file("r.json", #"{"format":1,"\u001b[31m\u009bx":1}"#)
      var outcomes: [(String, Outcome)] = []
      func run(_ arguments: String...) async throws {
        let outcome = try await folder.run(Programs.refrain, arguments)
        outcomes.append((arguments.joined(separator: " "), outcome))
      }
      try await run("import", bundle, "--tracks", tracks)
      try await run("import", bundle, "--tracks", cells)
      try await run("import", bundle, "--from", cells, "--dry-run")
      try await run("build", bundle, "--recipe", recipe)
      try await run("build", bundle)
      try await run("search", bundle, "moon")
      try await run("search", bundle, "moon", "--json")
      try await run("search", bundle, title)
      try await run("resolve", bundle, "moon")
      try await run("resolve", bundle, "moon", "--json")
      try await run("inspect", bundle)
      try await run("export", bundle)
      try await run("forget", bundle, title)
      try await run("tool", bundle, "search_tracks", #"{"query":"moon"}"#, "--pretty")
      let description = bundle + "/generations/000001/GENERATION.json"
      let named = try String(contentsOfFile: description, encoding: .utf8)
        .replacing("text.idx", with: "te\\u001b[31mxt.idx")
      try named.write(toFile: description, atomically: false, encoding: .utf8)
      try await run("inspect", bundle)
      try await run("verify", bundle)
      for (command, outcome) in outcomes {
        for scalar in (outcome.out + outcome.err).unicodeScalars {
          let steers =
            scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
            || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x202E
          if steers {
            Issue.record("\(command): U+\(String(scalar.value, radix: 16))")
            break
          }
        }
      }
    }
  }

  @Test(.enabled(if: fileExists("/dev/full"), "needs /dev/full"))
  func outputThatCannotBeWrittenEndsWith73() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let rollouts = folder.path("rollouts.jsonl")
      let rollout =
        #"{"task":{"id":"t","request":"a song","songs":1},"trajectory":{"request":"a song","songs":[]}}"#
      try Data((rollout + "\n").utf8).write(to: URL(fileURLWithPath: rollouts))
      let messages = try folder.file("in", #"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n")
      for command in [
        "serve \(bundle) < \(messages)", "inspect \(bundle)", "search \(bundle) piano",
        "search \(bundle) piano --json",
        "export \(bundle)", "forget \(bundle) sim-007", "--help", "--version", "help search",
        "tools", "tool \(bundle) find_tags '{}'", "resolve \(bundle) Hello",
        "chat \(bundle) 'sad songs' --simulated 0.5",
        "chat \(bundle) 'sad songs' --simulated 0.5 --json",
        "boundary requests \(bundle) --count 5", "reward \(bundle) --rollouts \(rollouts)",
      ] {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "exec \(Programs.refrain) \(command) > /dev/full 2> /dev/null"]
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationReason == .exit, "\(command)")
        #expect(shell.terminationStatus == 73, "\(command)")
      }
    }
  }

  /// Who stops reading is told by the code, not by a signal.
  @Test func aClosedPipeEndsWith73() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      for command in ["export \(bundle)", "search \(bundle) piano", "tools"] {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        let file = folder.path("status")
        // The reader is gone before the first word.
        shell.arguments = [
          "-c",
          "{ sleep 0.2; \(Programs.refrain) \(command) 2> /dev/null; echo $? > \(file); } | true; "
            + "wait",
        ]
        try shell.run()
        shell.waitUntilExit()
        let status = try String(contentsOfFile: file, encoding: .utf8)
        #expect(status == "73\n", "\(command): \(status)")
      }
    }
  }

  /// What has no end, and what nobody writes to, is refused as input.
  @Test(arguments: ["/dev/zero", "/dev/random"])
  func inputsWithoutEndAreRefused(device: String) async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let out = folder.path("out.jsonl")
      for command in [
        "reward \(bundle) --rollouts \(device)", "serve \(bundle) --tasks \(device)",
        "boundary collect \(bundle) --requests \(device) --simulated 0.5 --out \(out)",
        "boundary fit \(device) --out \(out)", "boundary export \(device)",
        "chat \(bundle) x --simulated 0.5 --boundary \(device)",
        "bench run \(bundle) --tasks \(device) --baseline bm25 --out \(out)",
        "bench report \(device) --html \(out)",
      ] {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "exec \(Programs.refrain) \(command) > /dev/null 2>&1"]
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationReason == .exit, "\(command)")
        #expect(shell.terminationStatus == 66, "\(command)")
      }
    }
  }
}
