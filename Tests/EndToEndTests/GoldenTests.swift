import Foundation
import IndexFile
import JSON
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Bundles that older versions made, in `Indexes/Golden`: opened by every later one.
///
/// A catalog is read for good. An index is read, or refused with what to do; then `refrain migrate` makes
/// it one that is read.
struct GoldenTests {
  static let folder = Surroundings.packageRoot + "/Indexes/Golden"

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".refrain") }.sorted()

  /// A copy that may be written to.
  private func withCopy(
    of name: String, _ body: (TemporaryFolder, BundleFolder) async throws -> Void
  ) async throws {
    try await TemporaryFolder.use { folder in
      let copy = folder.path(name)
      try FileManager.default.copyItem(atPath: GoldenTests.folder + "/" + name, toPath: copy)
      try await body(folder, BundleFolder(copy))
    }
  }

  @Test func thereIsABundleOfEachVersion() {
    #expect(
      GoldenTests.names == [
        "catalog-3.refrain", "catalog-4.refrain", "tracks-7.refrain", "tracks-8.refrain",
      ])
  }

  @Test(arguments: names) func theCatalogIsReadWithAllThatIsInIt(name: String) async throws {
    try await withCopy(of: name) { _, bundle in
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      let counts = try catalog.counts()
      #expect(counts.tracks == 6 && counts.artists == 4 && counts.vectors == 6)
      #expect(counts.listeners == 2 && counts.events == 6)
      var titles: [String] = []
      try catalog.forEachTrack { titles.append($0.title) }
      #expect(
        titles == ["晴天", "夜曲", "Hello", "Someone Like You", "Thunderstruck", "Halo"])
      #expect(try catalog.events(ofListener: "ana")?.count == 3)
    }
  }

  @Test(arguments: names) func theIndexAnswersOrSaysWhatToDoAndMigratingMakesItAnswer(name: String)
    async throws
  {
    try await withCopy(of: name) { folder, bundle in
      do {
        try expectAnswers(MusicEngine(opening: bundle.path, verification: .everything))
      } catch let error as EngineError {
        #expect("\(error)".contains("Build"), "\(error)")
      }
      try await folder.successfully("migrate", bundle.path)
      let engine = try MusicEngine(opening: bundle.path, verification: .everything)
      #expect(engine.fallback == nil)
      try expectAnswers(engine)
      // What it was like before does not stand in the way of what it can now.
      try engine.remove(tracks: ["thunder"])
      #expect(try engine.search("hard rock").isEmpty)
      try engine.write(tracks: [
        TrackRecord(id: "jack", title: "The Jack", artists: [ArtistCredit(name: "AC/DC")])
      ])
      #expect(try engine.search("jack acdc").map(\.id) == ["jack"])
    }
  }

  private func expectAnswers(_ engine: MusicEngine) throws {
    #expect(
      Set(try engine.search("slow piano").map(\.id)) == ["hello", "someone", "halo", "ye-qu"])
    #expect(try engine.search("周杰伦").count == 2)
    #expect(try engine.search("", filter: .released(2000...2009)).count == 3)
    #expect(try engine.similarTracks(to: ["qing-tian"], space: "audio").first?.id == "ye-qu")
    #expect(try !engine.recommend(for: Taste(listener: "ana")).map(\.id).contains("hello"))
    #expect(engine.channels.contains("latent") && engine.listenerCount == 2)
  }

  @Test func aNewerBundleIsRefusedWithWhatToDo() async throws {
    let name = try #require(GoldenTests.names.last)
    try await withCopy(of: name) { folder, bundle in
      let manifest = bundle.path + "/MANIFEST.json"
      let known = String(decoding: try readBytes(manifest), as: UTF8.self)
      try writeBytes(
        Array(known.replacingOccurrences(of: #""format" : 1"#, with: #""format" : 9"#).utf8),
        to: manifest)
      for verb in ["verify", "migrate"] {
        let outcome = try await folder.refrain(verb, bundle.path)
        #expect(outcome.status == 66 && outcome.err.contains("Update Refrain"), "\(outcome.err)")
      }
    }
  }

  @Test func anIndexOfAnOlderFormatIsRefusedWithWhatToDoAndMigratedByItsOwnRecipe() async throws {
    let name = try #require(GoldenTests.names.last)
    try await withCopy(of: name) { folder, bundle in
      // The same file with an older format version in its header, and the header's checksum.
      let path = bundle.path + "/generations/000001/tracks.idx"
      var bytes = try readBytes(path)
      (bytes[12], bytes[13], bytes[14], bytes[15]) = (1, 0, 1, 0)
      let checksum = bytes[..<60].withUnsafeBytes { Checksum.crc32c($0) }
      withUnsafeBytes(of: checksum.littleEndian) { bytes.replaceSubrange(60..<64, with: $0) }
      try writeBytes(bytes, to: path)
      let refused = try await folder.refrain("verify", bundle.path)
      #expect(refused.status == 66 && refused.err.contains("Build the bundle again"))
      let migrated = try await folder.successfully("migrate", bundle.path, "--json")
      #expect(try migrated.json["generation"] == 2)
      try expectAnswers(MusicEngine(opening: bundle.path))
      let recipe = try String(
        contentsOfFile: bundle.path + "/generations/000002/recipe.json", encoding: .utf8)
      #expect(try JSONValue(parsing: recipe)["latent"]?["dimension"] == 4)
    }
  }
}
