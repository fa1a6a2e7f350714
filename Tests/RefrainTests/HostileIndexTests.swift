import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import Refrain
import TestSupport
import Testing

/// Index files with any number in them and right checksums: they may give wrong answers and errors,
/// never a crash, and `verify` finds them.
struct HostileIndexTests {
  /// `REFRAIN_HOSTILE_ROUNDS` tries as many instead.
  private static let rounds =
    ProcessInfo.processInfo.environment["REFRAIN_HOSTILE_ROUNDS"].flatMap { Int($0) } ?? 40
  private static let seed =
    ProcessInfo.processInfo.environment["REFRAIN_HOSTILE_SEED"].flatMap { UInt64($0) } ?? 19

  @Test(arguments: [
    "tracks.idx", "text.idx", "listening.idx", "listeners.idx", "space-0.idx",
    "space-0-encoder.idx", "space-1.idx",
  ])
  func anyNumberWithARightChecksumIsAnErrorOrAnAnswer(file: String) throws {
    try Workshop.run { workshop in
      let (bundle, tracks) = try HostileIndexTests.bundle(workshop)
      let path = try bundle.currentGeneration().generation.path(of: file)
      let hostile = HostileIndexFile(try readBytes(path))
      var generator = SplitMix64(seed: HostileIndexTests.seed)
      for round in 0..<HostileIndexTests.rounds {
        let section = hostile.sections[generator.below(hostile.sections.count)]
        let edges = HostileIndexFile.edges(ofSize: section.elementSize)
        let pattern =
          generator.below(4) == 0
          ? UInt64(generator.below(64)) : edges[generator.below(edges.count)]
        let place = generator.below(section.count)
        let range =
          switch generator.below(4) {
          case 0: 0..<section.count
          case 1: section.count - 1..<section.count
          default: place..<place + 1
          }
        let what = "round \(round): \(file) \(section.name)[\(range)] = \(pattern)"
        HostileIndexTests.trace(what)
        try writeBytes(hostile.replacing(range, of: section, with: pattern), to: path)
        HostileIndexTests.ask(bundle, about: tracks, after: what)
      }
    }
  }

  /// Asks a bundle everything, if it can be opened, and looks at all of it.
  static func ask(_ bundle: BundleFolder, about tracks: [String], after what: String) {
    guard let engine = try? MusicEngine(opening: bundle.path, verification: .structure) else {
      return
    }
    var everything = EveryQuestion(engine, tracks: tracks)
    everything.ask()
    #expect(everything.impossibleScores.isEmpty, "\(what)")
    _ = try? MusicEngine(opening: bundle.path, verification: .everything)
  }

  /// One number of all ones in every section whose numbers lead somewhere: with right checksums, an
  /// opening that reads everything finds it.
  @Test(arguments: ["tracks.idx", "text.idx", "listening.idx", "listeners.idx", "space-1.idx"])
  func aNumberThatLeadsNowhereIsFound(file: String) throws {
    try Workshop.run { workshop in
      let (bundle, _) = try HostileIndexTests.bundle(workshop)
      let path = try bundle.currentGeneration().generation.path(of: file)
      let hostile = HostileIndexFile(try readBytes(path))
      var unnoticed: [String] = []
      for section in hostile.sections where !HostileIndexTests.mayHoldAnything(section.name) {
        // Of packed numbers the first block: any bits of its numbers are some.
        let place = section.elementSize == 16 ? 1 : section.count / 2
        try writeBytes(
          hostile.replacing(place..<place + 1, of: section, with: .max), to: path)
        let opened = try? MusicEngine(opening: bundle.path, verification: .everything)
        if opened != nil { unnoticed.append(section.name) }
      }
      #expect(unnoticed == [])
    }
  }

  /// Bytes of texts and codes, and bits, of which any are possible. Records of a text index have
  /// positions among them, of which most are; `VerifyTests` counts how many.
  private static func mayHoldAnything(_ section: String) -> Bool {
    section.hasSuffix(".bytes") || section.hasSuffix("codes") || section.hasSuffix(".rows")
      || section.hasSuffix("sketches")
      || ["records", "note", "version", "fine", "halves", "parts.kinds", "vectors.i4"].contains(
        section)
      || HostileIndexTests.unknowns.contains(section)
  }

  /// Not a number, as all ones are, where nothing is known.
  private static let unknowns = ["duration", "popularity", "tempo"]

  /// A crash leaves nothing of a test but what was written before it.
  static func trace(_ what: String) {
    if let path = ProcessInfo.processInfo.environment["REFRAIN_HOSTILE_TRACE"] {
      try? what.write(toFile: path, atomically: false, encoding: .utf8)
    }
  }

  /// A bundle whose table of tracks has packed numbers of more than one block, and coded texts.
  static func bundle(
    _ workshop: Workshop
  ) throws -> (bundle: BundleFolder, tracks: [String]) {
    let catalog = RandomCatalog(count: 70, seed: 5)
    let bundle = try workshop.imported(catalog.describedRecords)
    let tracks = catalog.records.map(\.id)
    try workshop.addEventsAndVectors(to: bundle, tracks: tracks, seed: 6)
    var recipe = Recipe()
    recipe.latent.dimension = 16
    recipe.listening.rank = 8
    recipe.listening.epochs = 2
    _ = try BundleBuilder(bundle: bundle, recipe: recipe).build()
    // Listeners are asked of the generation, which is what is under test.
    return (bundle, Array(tracks.prefix(6)))
  }
}
