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
        "catalog-3.refrain", "catalog-4.refrain", "catalog-5.refrain", "catalog-6.refrain",
        "catalog-7.refrain", "listening-4.refrain", "tracks-7.refrain", "tracks-8.refrain",
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

  @Test(arguments: names) func theIndexSaysWhatToDoAndMigratingMakesItAnswer(name: String)
    async throws
  {
    try await withCopy(of: name) { folder, bundle in
      // What was listened to is in a format that is not read any more.
      let error = #expect(throws: EngineError.self) {
        try MusicEngine(opening: bundle.path, verification: .everything)
      }
      #expect(isTooOld(error), "\(String(describing: error))")
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

  /// Formats of `tracks.idx` that are read, by the bundles that have them.
  static let readable = [
    "catalog-5.refrain": 8, "catalog-6.refrain": 8, "catalog-7.refrain": 8,
    "listening-4.refrain": 9, "tracks-7.refrain": 7,
    "tracks-8.refrain": 8,
  ]

  /// Without what was listened to, each index is read as an older version wrote it, or refused.
  @Test(arguments: names) func theTracksOfOlderFormatsAreRead(name: String) async throws {
    try await withCopy(of: name) { _, bundle in
      let generation = bundle.path + "/generations/000001"
      try leaveOutListening(of: generation)
      let version = try readBytes(generation + "/tracks.idx")[12]
      guard let readable = GoldenTests.readable[name] else {
        let error = #expect(throws: EngineError.self) {
          try MusicEngine(opening: bundle.path, verification: .everything)
        }
        #expect(isTooOld(error) && version < 7, "\(String(describing: error))")
        return
      }
      #expect(Int(version) == readable)
      let engine = try MusicEngine(opening: bundle.path, verification: .everything)
      #expect(engine.fallback == nil)
      try expectAnswersWithoutListening(engine)
      let details = try #require(engine.details(ofTrack: "qing-tian"))
      #expect(details.title == "晴天" && !details.artists.isEmpty)
    }
  }

  private func isTooOld(_ error: EngineError?) -> Bool {
    guard case .file(let file) = error, case .tooOld = file.reason else { return false }
    return true
  }

  /// Takes the files of listening out of a generation and of the list of its files.
  private func leaveOutListening(of generation: String) throws {
    let path = generation + "/GENERATION.json"
    let text = String(decoding: try readBytes(path), as: UTF8.self)
    let left = text.replacing(/\{[^{}]*"(?:listening|listeners)\.idx"[^{}]*\},?/, with: "")
    #expect(left.utf8.count < text.utf8.count - 100)
    try writeBytes(Array(left.utf8), to: path)
    for file in ["listening.idx", "listeners.idx"] {
      try FileManager.default.removeItem(atPath: generation + "/" + file)
    }
  }

  private func expectAnswers(_ engine: MusicEngine) throws {
    try expectAnswersWithoutListening(engine)
    #expect(try !engine.recommend(for: Taste(listener: "ana")).map(\.id).contains("hello"))
    #expect(engine.listenerCount == 2)
  }

  private func expectAnswersWithoutListening(_ engine: MusicEngine) throws {
    #expect(
      Set(try engine.search("slow piano").map(\.id)) == ["hello", "someone", "halo", "ye-qu"])
    #expect(try engine.search("周杰伦").count == 2)
    #expect(try engine.search("", filter: .released(2000...2009)).count == 3)
    #expect(try engine.similarTracks(to: ["qing-tian"], space: "audio").first?.id == "ye-qu")
    #expect(engine.channels.contains("latent"))
  }

  @Test(.enabled(if: Surroundings.program("python3") != nil, "needs python3"))
  func whatIsMendedIsTold() async throws {
    try await withCopy(of: "catalog-5.refrain") { folder, bundle in
      let change = """
        import sqlite3, sys
        catalog = sqlite3.connect(sys.argv[1])
        catalog.execute("UPDATE track SET duration = -5 WHERE key = 'hello'")
        catalog.commit()
        """
      let changed = try await folder.run(
        "/usr/bin/env", ["python3", "-c", change, bundle.catalogPath])
      try #require(changed.status == 0, "\(changed.err)")
      #expect(try await folder.refrain("inspect", bundle.path, "--json").json["mended"] == nil)
      let migrated = try await folder.successfully("migrate", bundle.path, "--json")
      #expect(try migrated.json["mended"] == 1 && migrated.json["tracks"] == 6)
      let inspected = try await folder.successfully("inspect", bundle.path, "--json")
      let mended = try inspected.json["mended"]?[0]
      #expect(mended?["field"]?.text == "duration" && mended?["track"]?.text == "hello")
      #expect(mended?["was"]?.text == "-5.0" && mended?["table"]?.text == "track")
      #expect(try MusicCatalog(opening: bundle.catalogPath).counts().events == 6)
    }
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

  /// A file of a bundle with another format version.
  struct OtherFormat: Sendable {
    var file: String
    var version: UInt8
    /// What the refusal says.
    var advice: String
  }

  /// Every format that was written once and is not read, and one that nobody has written yet.
  static let otherFormats: [OtherFormat] =
    [("tracks.idx", 6), ("listening.idx", 4), ("text.idx", 1)].flatMap { file, last in
      (1...last).map { OtherFormat(file: file, version: $0, advice: "Build the bundle again") }
        + [OtherFormat(file: file, version: 99, advice: "Update Refrain")]
    }

  @Test(arguments: otherFormats)
  func anIndexOfAnotherFormatIsRefusedWithWhatToDo(other: OtherFormat) async throws {
    let name = try #require(GoldenTests.names.last)
    try await withCopy(of: name) { folder, bundle in
      // The same file with another format version in its header, and the header's checksum.
      let path = bundle.path + "/generations/000001/" + other.file
      var bytes = try readBytes(path)
      (bytes[12], bytes[13], bytes[14], bytes[15]) = (other.version, 0, other.version, 0)
      let checksum = bytes[..<60].withUnsafeBytes { Checksum.crc32c($0) }
      withUnsafeBytes(of: checksum.littleEndian) { bytes.replaceSubrange(60..<64, with: $0) }
      try writeBytes(bytes, to: path)
      for refused in [
        try await folder.refrain("verify", bundle.path),
        try await folder.refrain("search", bundle.path, "piano"),
      ] {
        #expect(refused.status == 66 && refused.err.contains(other.advice), "\(refused.err)")
      }
      if other.version == 99 {
        let refused = try await folder.refrain("migrate", bundle.path)
        #expect(refused.status == 66 && refused.err.contains(other.advice), "\(refused.err)")
        return
      }
      // It is built again, by its own recipe.
      let migrated = try await folder.successfully("migrate", bundle.path, "--json")
      #expect(try migrated.json["generation"] == 2)
      try expectAnswers(MusicEngine(opening: bundle.path))
      let recipe = try String(
        contentsOfFile: bundle.path + "/generations/000002/recipe.json", encoding: .utf8)
      #expect(try JSONValue(parsing: recipe)["latent"]?["dimension"] == 4)
    }
  }
}
