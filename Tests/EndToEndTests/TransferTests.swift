import Foundation
import IndexFile
import JSON
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// A bundle that one process publishes and others fetch and read.
@Suite(.timeLimit(.minutes(5)))
struct TransferTests {
  private func build(_ bundle: String, in folder: TemporaryFolder) async throws {
    try CommandFixture.write("small.json", in: folder)
    try await folder.successfully(
      "build", bundle, "--recipe", folder.path("small.json"), "--threads", "1")
  }

  private func knows(_ listener: String, _ engine: MusicEngine) -> Bool {
    (try? engine.filter(playedBy: listener)) != nil
  }

  @Test func anOpenEngineTakesUpTracksAndListenersThatAreFetched() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let (store, copy) = (folder.path("store.refrain"), folder.path("here.refrain"))
      try await folder.successfully("publish", bundle, store)
      try await folder.successfully("fetch", store, copy)
      let engine = try MusicEngine(opening: copy, reload: .atCalls(every: .zero))
      // Something recorded here, so that the catalog is open for writing and has a log.
      try engine.record([ListeningEvent(listener: "guest", track: "ac-dc-tnt", kind: .like)])
      #expect(knows("guest", engine))
      let file = try folder.file(
        "more.jsonl", #"{"id":"zeph","title":"Glimmering Zephyr","artists":["Zephyrine"]}"# + "\n")
      try await folder.successfully("import", bundle, "--tracks", file)
      let events = try folder.file("more.tsv", "ann\tzeph\tlike\n")
      try await folder.successfully("import", bundle, "--events", events)
      // The catalog alone, then an index with it.
      for isBuilt in [false, true] {
        if isBuilt { try await build(bundle, in: folder) }
        try await folder.successfully("publish", bundle, store)
        try await folder.successfully("fetch", store, copy)
        #expect(try engine.search("glimmering zephyr").first?.id == "zeph")
        #expect(knows("ann", engine) && !knows("guest", engine))
      }
      #expect(engine.generation.number == 2 && engine.fallback == nil && engine.refusal == nil)
      try engine.record([ListeningEvent(listener: "guest", track: "zeph", kind: .like)])
      #expect(knows("guest", engine))
      try MusicCatalog(reading: BundleFolder(copy).catalogPath).verify()
    }
  }

  @Test func aForgottenListenerGoesFromTheCopies() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let (store, copy) = (folder.path("store.refrain"), folder.path("here.refrain"))
      for _ in 0..<2 {
        try await folder.successfully("publish", bundle, store)
        try await folder.successfully("fetch", store, copy)
        try await build(bundle, in: folder)
      }
      try await folder.successfully("forget", bundle, "sim-007", "--now")
      try await folder.successfully("publish", bundle, store)
      try await folder.successfully("fetch", store, copy)
      for path in [store, copy] {
        #expect(try filesNaming("sim-007", in: path) == [])
        #expect(try filesNaming("sim-008", in: path) != [])
      }
    }
  }

  /// The files of a folder that have some bytes in them.
  private func filesNaming(_ text: String, in folder: String) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.filter { name in
      let path = folder + "/" + name
      guard let data = FileManager.default.contents(atPath: path) else { return false }
      return data.range(of: Data(text.utf8)) != nil
    }
  }

  @Test func whatWasInterruptedIsSentNoSecondTime() async throws {
    try await TemporaryFolder.use { folder in
      let bundle = try await SampleBundle.copy(in: folder)
      let store = folder.path("store.refrain")
      try await folder.successfully("publish", bundle, store)
      // As a process leaves it that ends half way.
      let generation = try BundleFolder(store).currentGeneration().generation
      let build = generation.description.buildID
      let copy = BundleFolder(folder.path("here.refrain"))
      let incoming = copy.path + "/generations/incoming-" + build
      try FileManager.default.createDirectory(
        atPath: incoming, withIntermediateDirectories: true)
      let text = try readBytes(generation.path(of: "text.idx"))
      try writeBytes(Array(text.prefix(text.count / 2)), to: incoming + "/text.idx")
      let catalog = try readBytes(store + "/catalog.sqlite")
      try writeBytes(
        Array(catalog.prefix(catalog.count / 2)), to: copy.path + "/catalog.sqlite.incoming")
      let report = try await folder.successfully("fetch", store, copy.path, "--json").json
      let total = generation.description.files.reduce(catalog.count) { $0 + $1.size }
      #expect(report["sent"]?.integer == total - text.count / 2 - catalog.count / 2)
      try await folder.successfully("verify", copy.path)
    }
  }

  /// What is waited for without end is refused: pipes in the place of files, at both ends.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "source/catalog.sqlite", "source/catalog.sqlite-journal", "target/catalog.sqlite.incoming",
    ])
  func pipesInThePlaceOfFilesAreRefused(place: String) async throws {
    try await TemporaryFolder.use { folder in
      let source = try await SampleBundle.copy(in: folder, as: "source")
      let target = folder.path("target")
      try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
      let path = folder.path(place)
      try? FileManager.default.removeItem(atPath: path)
      try #require(mkfifo(path, 0o600) == 0)
      for verb in ["publish", "fetch"] {
        let outcome = try await folder.refrain(verb, source, target)
        #expect(outcome.status != 0 && outcome.err.contains(place), "\(outcome.err)")
      }
    }
  }
}
