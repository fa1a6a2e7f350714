import Foundation
import JSON
import MusicTools
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite(.timeLimit(.minutes(5)))
struct KillTests {
  @Test("An import that is killed half way leaves the catalog as it was")
  func killedImport() async throws {
    try await Workshop.run { workshop in
      let bundle = try await workshop.sampleBundle()
      let before = try await workshop.refrain("export", bundle).out
      let file = try manyTracks(60_000, workshop)
      let program = try RunningProgram(
        Programs.refrain, ["import", bundle, "--tracks", file], in: workshop)
      // The transaction has outgrown the cache: part of it is in the log.
      try await wait(for: program) { size(of: bundle + "/catalog.sqlite-wal") > 1 << 16 }
      program.kill()
      let outcome = try await program.outcome()
      #expect(outcome.wasKilled, "\(outcome.err)")

      #expect(try await workshop.refrain("export", bundle).out == before)
      let answer = try await workshop.refrain("search", bundle, "周杰伦 晴天", "--json")
      #expect(try answer.ids.first == "jay-chou-qing-tian")
      let again = try workshop.file("one.jsonl", #"{"id":"one","title":"One","artists":["A"]}"#)
      #expect(try await workshop.refrain("import", bundle, "--tracks", again).status == 0)
      let exported = try await workshop.refrain("export", bundle).out
      #expect(exported.hasPrefix(before) && exported.contains("\"one\""))
    }
  }

  @Test("A build that is killed half way leaves the bundle answering, and the next one succeeds")
  func killedBuild() async throws {
    try await Workshop.run { workshop in
      let bundle = try await workshop.sampleBundle()
      let before = try await workshop.refrain("search", bundle, "piano", "--json").out
      let file = try manyTracks(4000, workshop)
      #expect(try await workshop.refrain("import", bundle, "--tracks", file).status == 0)
      for written in ["", "/tracks.idx"] {
        let program = try RunningProgram(Programs.refrain, ["build", bundle], in: workshop)
        let folder = bundle + "/generations/000002.building"
        try await wait(for: program) { FileManager.default.fileExists(atPath: folder + written) }
        program.kill()
        #expect(try await program.outcome().wasKilled)
        #expect(FileManager.default.fileExists(atPath: folder))
        let answer = try await workshop.refrain("search", bundle, "piano", "--json")
        #expect(answer.status == 0 && answer.out == before && answer.err.isEmpty)
        #expect(try await workshop.refrain("verify", bundle).status == 0)
      }
      #expect(try await workshop.refrain("build", bundle).status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: bundle + "/generations")
      #expect(names.filter { $0.hasSuffix(".building") } == [])
      let found = try await workshop.refrain("search", bundle, "Killdeer 3999", "--json")
      #expect(try found.ids.first == "kill-3999")
    }
  }

  private func manyTracks(_ count: Int, _ workshop: Workshop) throws -> String {
    var text = ""
    for number in 0..<count {
      text += """
        {"id":"kill-\(number)","title":"Killdeer \(number)","artists":["Bird \(number % 997)"],\
        "tags":["bird","number \(number % 13)"],"snippets":["A bird sings number \(number)."]}

        """
    }
    return try workshop.file("many.jsonl", text)
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
