import Foundation
import IndexFile
import MusicCatalog
import Refrain
import TestSupport
import Testing

struct DamageTests {
  private static let files = ["tracks.idx", "text.idx"]

  @Test(arguments: files)
  func damageInTheNewestGenerationGivesWayToTheOneBeforeIt(file: String) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      _ = try workshop.built(Array(fewTracks.dropFirst()) + [extra])
      let path = try bundle.currentGeneration().generation.path(of: file)
      var bytes = try readBytes(path)
      bytes[bytes.count / 2] ^= 0x10
      try writeBytes(bytes, to: path)

      let engine = try MusicEngine(opening: bundle.path)
      #expect(engine.generation.number == 1)
      #expect(engine.fallback?.path.contains(file) == true)
      #expect(engine.fallback?.isDamage == true)
      #expect(try engine.search("hello").first?.id == "hello")
      // What the catalog has beyond it is there, whatever became of the newer index.
      #expect(try engine.search("brandnew").map(\.id) == ["extra"])
    }
  }

  @Test
  func aGenerationWhoseFolderDescriptionOrFileIsGoneGivesWayAsWell() throws {
    for missing in ["", "/GENERATION.json", "/text.idx", "/tracks.idx"] {
      try Workshop.run { workshop in
        let bundle = try workshop.built(fewTracks)
        _ = try workshop.built(fewTracks + [extra])
        let folder = try bundle.currentGeneration().generation.folder
        try FileManager.default.removeItem(atPath: folder + missing)
        let engine = try MusicEngine(opening: bundle.path)
        #expect(engine.generation.number == 1, "without \(missing)")
        #expect(engine.fallback != nil)
        #expect(try engine.search("hello").first?.id == "hello")
      }
    }
  }

  @Test
  func aDamagedOrMissingManifestLeavesTheNewestGenerationReadable() throws {
    for contents in ["", "{", "{\"format\":1}", "\u{0}\u{0}\u{0}", nil] {
      try Workshop.run { workshop in
        let bundle = try workshop.built(fewTracks)
        _ = try workshop.built(fewTracks + [extra])
        let path = bundle.path + "/MANIFEST.json"
        if let contents {
          try writeBytes(Array(contents.utf8), to: path)
        } else {
          try FileManager.default.removeItem(atPath: path)
        }
        let engine = try MusicEngine(opening: bundle.path)
        #expect(engine.generation.number == 2)
        #expect(engine.fallback != nil)
        #expect(try engine.search("brandnew").first?.id == "extra")
      }
    }
  }

  @Test
  func withNoWholeGenerationLeftThereIsAnErrorThatSaysWhatToDoNeverAnAnswer() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      let path = try bundle.currentGeneration().generation.path(of: "text.idx")
      try writeBytes(Array(try readBytes(path).dropLast(10)), to: path)
      let error = #expect(throws: EngineError.self) { try MusicEngine(opening: bundle.path) }
      #expect(error?.description.contains("Build") == true)
    }
    #expect(throws: EngineError.self) { try MusicEngine(opening: "/nowhere/none.refrain") }
  }

  @Test(arguments: files)
  func aFlippedByteAnywhereInAnIndexFileIsNoticedAtTheOpening(file: String) throws {
    try Workshop.run { workshop in
      let (bundle, path, whole) = try tiny(workshop, file)
      for place in places(whole.count, every: 5) {
        var bytes = whole
        bytes[place] ^= UInt8(1) << UInt8(place % 8)
        try writeBytes(bytes, to: path)
        #expect(throws: EngineError.self, "byte \(place) of \(file)") {
          try MusicEngine(opening: bundle.path)
        }
      }
      try writeBytes(whole, to: path)
      #expect(try MusicEngine(opening: bundle.path).search("hello").count == 1)
    }
  }

  @Test(arguments: files)
  func everyLengthThatAFileMayBeCutToIsNoticedAtTheOpening(file: String) throws {
    try Workshop.run { workshop in
      let (bundle, path, whole) = try tiny(workshop, file)
      for length in stride(from: 0, to: whole.count, by: 7) {
        try writeBytes(Array(whole.prefix(length)), to: path)
        for verification in [MusicEngine.Verification.structure, .smallBundles] {
          #expect(throws: EngineError.self, "\(length) bytes of \(file)") {
            try MusicEngine(opening: bundle.path, verification: verification)
          }
        }
      }
    }
  }

  /// Large bundles are not read in full when they are opened; what is damaged in them may give
  /// wrong answers, but only answers or errors.
  @Test(arguments: files)
  func unreadDamageIsAnErrorOrAnAnswerNeverACrash(file: String) throws {
    try Workshop.run { workshop in
      let (bundle, path, whole) = try tiny(workshop, file)
      var refused = 0
      var answered = 0
      for place in places(whole.count, every: 3) {
        var bytes = whole
        // All ones are what makes an offset or a count the largest.
        bytes[place] = place % 3 == 0 ? 0xFF : bytes[place] ^ (UInt8(1) << UInt8(place % 8))
        guard bytes != whole else { continue }
        try writeBytes(bytes, to: path)
        do throws(EngineError) {
          let engine = try MusicEngine(opening: bundle.path, verification: .structure)
          try askEverything(engine)
          answered += 1
        } catch {
          refused += 1
        }
      }
      #expect(refused > 100)
      #expect(answered > 100)
    }
  }

  private func askEverything(_ engine: MusicEngine) throws(EngineError) {
    _ = try engine.search("hello piano 晴天", limit: 100)
    _ = try engine.search("\"slow piano\" jay helo", filter: !.tag("soul") && .language("en"))
    _ = try engine.search(
      "", filter: .artist("adele") || .released(1990...2020) || .track("hello"), limit: 100)
    _ = try engine.search("adele", filter: .artist("jay chou") && .duration(0...1000))
  }

  /// All places of a file's header and end, and of the rest one in `step`.
  private func places(_ count: Int, every step: Int) -> [Int] {
    (0..<count).filter { $0 < 64 || $0 >= count - 64 || $0 % step == 0 }
  }

  /// A bundle of three tracks, one of its files, and that file's bytes.
  private func tiny(
    _ workshop: Workshop, _ file: String
  ) throws -> (bundle: BundleFolder, path: String, whole: [UInt8]) {
    let bundle = try workshop.built(Array(fewTracks[0..<3]))
    let path = try bundle.currentGeneration().generation.path(of: file)
    return (bundle, path, try readBytes(path))
  }

  private var extra: TrackRecord {
    track("extra", "Brandnew", by: [ArtistCredit(name: "Extra")])
  }
}
