import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Builds that take over what has not changed, against builds of everything.
struct IncrementalBuildTests {
  private let catalog = RandomCatalog(count: 300, seed: 14)

  /// Changes a built bundle, and builds a copy of it whole and the bundle itself incrementally.
  private func build(
    recipe: Recipe = Recipe(), after change: (BundleFolder, Workshop) throws -> Void,
    _ body: (
      _ report: BuildReport, _ incremental: [String: [UInt8]], _ whole: [String: [UInt8]]
    ) throws -> Void
  ) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(catalog.records)
      try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: 3)
      _ = try BundleBuilder(bundle: bundle).build()
      try change(bundle, workshop)
      let other = BundleFolder(workshop.folder.path("whole.refrain"))
      try FileManager.default.copyItem(atPath: bundle.path, toPath: other.path)
      _ = try BundleBuilder(bundle: other, recipe: recipe).build()
      var builder = BundleBuilder(bundle: bundle, recipe: recipe)
      builder.isIncremental = true
      let report = try builder.build()
      #expect(report.generation == 2)
      let engine = try MusicEngine(opening: bundle.path, verification: .everything)
      #expect(engine.generation.number == 2 && engine.fallback == nil)
      try body(report, try files(of: bundle), try files(of: other))
    }
  }

  private func files(of bundle: BundleFolder) throws -> [String: [UInt8]] {
    let folder = try bundle.currentGeneration().generation.folder
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      files[name] = try readBytes(folder + "/" + name)
    }
    return files
  }

  private func expectSame(_ left: [String: [UInt8]], _ right: [String: [UInt8]]) {
    #expect(left.keys.sorted() == right.keys.sorted())
    for (name, bytes) in left { #expect(right[name] == bytes, "\(name)") }
  }

  @Test func withoutAChangeEverythingIsTakenOverAndTheBytesAreThoseOfAFullBuild() throws {
    try build { _, _ in
    } _: { report, incremental, whole in
      expectSame(incremental, whole)
      #expect(
        report.notes == [
          "from generation 1: tracks.idx, text.idx, space-0.idx, space-0-encoder.idx, "
            + "space-1.idx, listeners.idx, listening.idx"
        ])
    }
  }

  @Test func newEventsTrainTheRecommenderAloneAndTheBytesAreThoseOfAFullBuild() throws {
    try build { bundle, _ in
      let engine = try MusicEngine(opening: bundle.path)
      for track in [3, 40, 77] {
        try engine.record(
          ListeningEvent(
            listener: "new", track: catalog.records[track].id, kind: .like, time: 1_700_000_000))
      }
    } _: { report, incremental, whole in
      expectSame(incremental, whole)
      #expect(
        report.notes.last
          == "from generation 1: tracks.idx, text.idx, space-0.idx, space-0-encoder.idx, space-1.idx"
      )
    }
  }

  @Test func newVectorsIndexTheirSpaceAlone() throws {
    try build { bundle, _ in
      _ = try MusicCatalog(opening: bundle.catalogPath).replaceSpace(
        "mood", dimension: 2, encoder: nil
      ) { add in
        try add(catalog.records[5].id, [1, 0])
        try add(catalog.records[6].id, [0, 1])
      }
    } _: { report, incremental, whole in
      expectSame(incremental, whole)
      #expect(report.notes.last?.contains("space-1.idx, listeners.idx") == true)
    }
  }

  @Test func withOtherTracksTheLatentEncoderIsKeptAndAllElseHasTheBytesOfAFullBuild() throws {
    try build { bundle, workshop in
      let engine = try MusicEngine(opening: bundle.path)
      try engine.write(
        tracks: (0..<20).map {
          track(
            "new-\($0)", "Fresh moon \($0)", by: [ArtistCredit(name: "Newcomer")], tags: ["piano"])
        })
      try engine.remove(tracks: [catalog.records[8].id])
    } _: { report, incremental, whole in
      #expect(incremental.keys.sorted() == whole.keys.sorted())
      func sections(_ files: [String: [UInt8]], _ name: String) -> ArraySlice<UInt8>? {
        files[name]?.dropFirst(64)
      }
      for name in ["tracks.idx", "text.idx", "space-1.idx", "listeners.idx"] {
        #expect(incremental[name] == whole[name], "\(name)")
      }
      #expect(incremental["space-0-encoder.idx"] != whole["space-0-encoder.idx"])
      #expect(
        report.notes.contains {
          $0.hasPrefix("latent: the encoder of before is kept, learned from 300")
        })
    }
  }

  @Test func anotherRecipeBuildsEverything() throws {
    var recipe = Recipe()
    recipe.text.k1 = 2
    try build(recipe: recipe) { _, _ in
    } _: { report, incremental, whole in
      expectSame(incremental, whole)
      #expect(report.notes.last == "nothing could be taken over from generation 1")
    }
  }

  @Test func damageIsNotTakenOver() throws {
    try build { bundle, _ in
      let path = bundle.generationsPath + "/000001/text.idx"
      var bytes = try readBytes(path)
      bytes[bytes.count / 2] ^= 1
      try writeBytes(bytes, to: path)
    } _: { report, incremental, whole in
      expectSame(incremental, whole)
      #expect(!report.notes.contains { $0.contains("from generation") })
    }
  }

  /// A file whose checksums are right everywhere, and which no reader takes.
  @Test(arguments: ["tracks.idx", "listening.idx", "listeners.idx", "space-0.idx", "space-1.idx"])
  func whatNoReaderTakesIsBuiltAnew(file: String) throws {
    try build { bundle, _ in
      let folder = bundle.generationsPath + "/000001/"
      let hostile = HostileIndexFile(try readBytes(folder + file))
      let names = ["id.order", "listeners.offsets", "header"]
      let section = try #require(hostile.sections.first { names.contains($0.name) })
      try writeBytes(
        hostile.replacing(1..<2, of: section, with: .max), to: folder + file)
      var description = try JSONDecoder().decode(
        GenerationDescription.self, from: Data(readBytes(folder + "GENERATION.json")))
      let number = try #require(description.files.firstIndex { $0.name == file })
      description.files[number].checksum = try readBytes(folder + file).withUnsafeBytes {
        Checksum.crc32c($0)
      }
      description.checksum = nil
      try writeBytes(Array(JSONEncoder().encode(description)), to: folder + "GENERATION.json")
    } _: { report, incremental, whole in
      expectSame(incremental, whole)
      #expect(report.notes.last?.contains("from the generation before: ") == true)
      #expect(report.notes.last?.contains(file) == true)
    }
  }

  @Test func afterAKeptEncoderTheNextFullBuildLearnsAnewAndTheNextIncrementalOneTakesNothingWrong()
    throws
  {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(catalog.records)
      try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: 3)
      _ = try BundleBuilder(bundle: bundle).build()
      let engine = try MusicEngine(opening: bundle.path)
      try engine.write(tracks: [track("new", "Fresh moon", by: [ArtistCredit(name: "Newcomer")])])
      let kept = try engine.consolidate()
      #expect(engine.generation.number == 2 && kept.tracks == 301)
      #expect(try engine.search("fresh moon").first?.id == "new")
      let again = try engine.consolidate()
      #expect(again.notes.contains { $0.contains("learned from 300 tracks") })
      #expect(!again.notes.joined().contains("listening.idx"))
      let whole = try BundleBuilder(bundle: bundle).build()
      #expect(whole.buildID == again.buildID)
      let taken = try engine.consolidate()
      #expect(taken.notes.last?.contains("listening.idx") == true)
    }
  }

  /// One change of each column and of each list of a track, by the name of what is changed.
  private static let changes: [String: @Sendable (inout TrackRecord) -> Void] = [
    "title": { $0.title += " again" }, "album": { $0.album = "Another album" },
    "released": { $0.released = ReleaseDate("1971-02-03") }, "language": { $0.language = "is" },
    "duration": { $0.duration = 77 }, "bpm": { $0.bpm = 77 }, "musicalKey": { $0.key = "Fis" },
    "popularity": { $0.popularity = 0.125 }, "isrc": { $0.isrc = "GBAYE0601498" },
    "lyrics": { $0.lyrics = "Words that nobody sang before" },
    "albumArtist": { $0.albumArtist = "Somebody else" }, "composer": { $0.composer = "Who wrote" },
    "conductor": { $0.conductor = "Who conducts" }, "work": { $0.work = "Symphony no. 5" },
    "movement": { $0.movement = "Allegro" }, "discNumber": { $0.discNumber = 3 },
    "trackNumber": { $0.trackNumber = 17 }, "label": { $0.label = "A label" },
    "isExplicit": { $0.isExplicit = true }, "rating": { $0.rating = 0.75 },
    "added": { $0.added = 1_700_000_000 }, "path": { $0.path = "a/b.flac" },
    "recordingMBID": { $0.recordingMBID = "b1a9c0e9-d987-4042-ae91-78d6a3267d69" },
    "releaseMBID": { $0.releaseMBID = "b1a9c0e9-d987-4042-ae91-78d6a3267d69" },
    "artistMBIDs": { $0.artistMBIDs = ["b1a9c0e9-d987-4042-ae91-78d6a3267d69"] },
    "aliases": { $0.aliases = ["Another name"] },
    "artists": { $0.artists.append(ArtistCredit(name: "A guest")) },
    "artist's aliases": { $0.artists[0].aliases.append("By another name") },
    "tags": { $0.tags.append(TagAssignment(name: "brand new")) },
    "tag's weight": { $0.tags = [TagAssignment(name: "heavy", weight: 0.5)] },
    "tag's kind": { $0.tags = [TagAssignment(name: "heavy", kind: "mood", weight: 0.5)] },
    "snippets": { $0.snippets = ["Said of it since."] },
  ]

  @Test func everyColumnHasAChange() {
    for column in TrackColumns.names { #expect(Self.changes[column] != nil, "\(column)") }
  }

  /// Whatever has changed of one track, a build that takes over what is the same has the bytes of a full one.
  @Test func aChangeOfAnyFieldAloneHasTheBytesOfAFullBuild() throws {
    var recipe = Recipe()
    recipe.latent.dimension = 0
    recipe.listening.model = nil
    try Workshop.run { workshop in
      var records = Array(catalog.records.prefix(40))
      let bundle = try workshop.imported(records)
      try workshop.addEventsAndVectors(to: bundle, tracks: records.map(\.id), seed: 3)
      _ = try BundleBuilder(bundle: bundle, recipe: recipe).build()
      for (name, change) in Self.changes.sorted(by: { $0.key < $1.key }) {
        change(&records[7])
        let engine = try MusicEngine(opening: bundle.path)
        try engine.write(tracks: [records[7]])
        let other = BundleFolder(workshop.folder.path("whole.refrain"))
        try? FileManager.default.removeItem(atPath: other.path)
        try FileManager.default.copyItem(atPath: bundle.path, toPath: other.path)
        let whole = try BundleBuilder(bundle: other, recipe: recipe).build()
        var builder = BundleBuilder(bundle: bundle, recipe: recipe)
        builder.isIncremental = true
        let report = try builder.build()
        #expect(report.buildID == whole.buildID, "\(name)")
        let (left, right) = (try files(of: bundle), try files(of: other))
        #expect(left.keys.sorted() == right.keys.sorted())
        for (file, bytes) in left { #expect(right[file] == bytes, "\(file) after \(name)") }
      }
    }
  }
}
