import Foundation
import JSON
import MusicTools
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite(.timeLimit(.minutes(5)))
struct KillTests {
  @Test func anImportThatIsKilledHalfWayLeavesTheCatalogAsItWas() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let before = try await folder.refrain("export", bundle).out
      let file = try manyTracks(60_000, folder)
      let program = try RunningProgram(
        Programs.refrain, ["import", bundle, "--tracks", file], in: folder)
      // The transaction has outgrown the cache: part of it is in the log.
      try await wait(for: program) { size(of: bundle + "/catalog.sqlite-wal") > 1 << 16 }
      program.kill()
      let outcome = try await program.outcome()
      #expect(outcome.wasKilled, "\(outcome.err)")

      // On a busy machine the kill may come when all is written; half of it never is.
      let left = try await folder.refrain("export", bundle).out
      let lines = { (text: String) in text.utf8.count { $0 == UInt8(ascii: "\n") } }
      #expect(left == before || lines(left) == lines(before) + 60_000)
      let answer = try await folder.refrain("search", bundle, "周杰伦 晴天", "--json")
      #expect(try answer.ids.first == "jay-chou-qing-tian")
      let again = try folder.file("one.jsonl", #"{"id":"one","title":"One","artists":["A"]}"#)
      #expect(try await folder.refrain("import", bundle, "--tracks", again).status == 0)
      let exported = try await folder.refrain("export", bundle).out
      #expect(lines(exported) == lines(left) + 1 && exported.contains("\"one\""))
    }
  }

  @Test func aBuildThatIsKilledHalfWayLeavesTheBundleAnsweringAndTheNextOneSucceeds() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let file = try manyTracks(2000, folder)
      #expect(try await folder.refrain("import", bundle, "--tracks", file).status == 0)
      let before = try await folder.refrain("search", bundle, "piano", "--json").out
      try CommandFixture.write("small.json", in: folder)
      let build = ["build", bundle, "--recipe", folder.path("small.json")]
      for written in ["", "/tracks.idx"] {
        let program = try RunningProgram(Programs.refrain, build, in: folder)
        let building = bundle + "/generations/000002.building"
        try await wait(for: program) { FileManager.default.fileExists(atPath: building + written) }
        program.kill()
        // On a busy machine the kill may come when all is published; half of it never is.
        guard try await program.outcome().wasKilled else {
          #expect(!FileManager.default.fileExists(atPath: building))
          break
        }
        #expect(FileManager.default.fileExists(atPath: building))
        let answer = try await folder.refrain("search", bundle, "piano", "--json")
        #expect(answer.status == 0 && answer.out == before && answer.err.isEmpty)
        #expect(try await folder.refrain("verify", bundle).status == 0)
      }
      #expect(try await folder.run(Programs.refrain, build).status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: bundle + "/generations")
      #expect(names.filter { $0.hasSuffix(".building") } == [])
      let found = try await folder.refrain("search", bundle, "Killdeer 1999", "--json")
      #expect(try found.ids.first == "kill-1999")
    }
  }

  private func manyTracks(_ count: Int, _ folder: TemporaryFolder) throws -> String {
    var text = ""
    for number in 0..<count {
      text += """
        {"id":"kill-\(number)","title":"Killdeer \(number)","artists":["Bird \(number % 997)"],\
        "tags":["bird","number \(number % 13)"],"snippets":["A bird sings number \(number)."]}

        """
    }
    return try folder.file("many.jsonl", text)
  }

  /// Waits until something holds, or the program ends before it does.
  private func wait(for program: RunningProgram, until holds: () -> Bool) async throws {
    while program.isRunning, !holds() { try await Task.sleep(for: .milliseconds(2)) }
  }

  private func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0
  }
}
