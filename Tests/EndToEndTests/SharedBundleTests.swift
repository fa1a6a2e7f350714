import Foundation
import IndexFile
import JSON
import Refrain
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One bundle, several processes.
@Suite(.timeLimit(.minutes(5)))
struct SharedBundleTests {
  @Test func whatAnotherProcessRemovesIsGoneAndWhatItBuildsIsTakenUp() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let engine = try MusicEngine(opening: bundle, reload: .atCalls(every: .zero))
      #expect(engine.hasTrack("ac-dc-tnt"))
      try await folder.successfully("remove", bundle, "ac-dc-tnt")
      #expect(!engine.hasTrack("ac-dc-tnt") && engine.generation.number == 1)
      try CommandFixture.write("small.json", in: folder)
      let build = ["build", bundle, "--recipe", folder.path("small.json")]
      // The second build takes the place of the one that the engine had.
      for _ in 0..<2 { #expect(try await folder.run(Programs.refrain, build).status == 0) }
      #expect(!engine.hasTrack("ac-dc-tnt") && engine.generation.number == 3)
    }
  }

  @Test func whatAnotherProcessImportsIsFoundAsItIsNow() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let engine = try MusicEngine(opening: bundle, reload: .manual)
      let before = engine.trackCount
      let file = try folder.file(
        "more.jsonl",
        """
        {"id":"zeph","title":"Glimmering Zephyr","artists":["Zephyrine"],"tags":["vaporous"]}
        {"id":"ac-dc-tnt","title":"T.N.T. (Glimmering)","artists":["AC/DC"],"released":"1975"}

        """)
      try await folder.successfully("import", bundle, "--tracks", file)
      #expect(engine.trackCount == before + 1 && engine.generation.number == 1)
      #expect(Set(try engine.search("glimmering").map(\.id)) == ["zeph", "ac-dc-tnt"])
      #expect(try engine.search("", filter: .tag("vaporous")).map(\.id) == ["zeph"])
      #expect(engine.details(ofTrack: "ac-dc-tnt")?.tags == [])
      #expect(engine.artists(named: "Zephyrine", limit: 5).isExact)
      let found = try await folder.successfully("search", bundle, "glimmering", "--json")
      #expect(try Set(found.ids) == ["zeph", "ac-dc-tnt"])
      try await folder.successfully("verify", bundle)
    }
  }

  @Test func aGenerationThatAnotherProcessReadsStaysUntilThatEnds() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = BundleFolder(try await SampleBundle.copy(in: folder))
      try CommandFixture.write("small.json", in: folder)
      let build = ["build", bundle.path, "--recipe", folder.path("small.json")]
      // A server reads generation 1 for as long as its input is open.
      let server = Process()
      server.executableURL = URL(fileURLWithPath: Programs.refrain)
      server.arguments = ["serve", bundle.path]
      let input = Pipe()
      let output = Pipe()
      server.standardInput = input
      server.standardOutput = output
      try server.run()
      input.fileHandleForWriting.write(
        Data((#"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n").utf8))
      #expect(!output.fileHandleForReading.availableData.isEmpty)
      for _ in 0..<2 { #expect(try await folder.run(Programs.refrain, build).status == 0) }
      #expect(bundle.publishedGenerations() == [1, 2, 3])
      kill(server.processIdentifier, SIGKILL)
      server.waitUntilExit()
      #expect(try await folder.run(Programs.refrain, build).status == 0)
      #expect(bundle.publishedGenerations() == [3, 4])
    }
  }

  @Test func readersInSeveralProcessesNeverFailWhileGenerationsGoBy() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      try CommandFixture.write("small.json", in: folder)
      let recipe = folder.path("small.json")
      let readers = (0..<4).map { _ in
        Task {
          var failures: [String] = []
          for _ in 0..<12 {
            let outcome = try await folder.refrain("search", bundle, "piano", "--json")
            if outcome.status != 0 || !outcome.err.isEmpty { failures.append(outcome.err) }
          }
          return failures
        }
      }
      for _ in 0..<8 {
        #expect(
          try await folder.run(Programs.refrain, ["build", bundle, "--recipe", recipe]).status == 0)
      }
      for reader in readers { #expect(try await reader.value == []) }
    }
  }
}
