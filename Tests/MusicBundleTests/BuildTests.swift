import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import TestSupport
import Testing

struct BuildTests {
  @Test
  func theSameCatalogGivesTheSameBytesOnOneThreadAndOnTwoAndAgain() throws {
    let catalog = RandomCatalog(count: 1200, seed: 8)
    try Workshop.run { workshop in
      var generations: [[String: [UInt8]]] = []
      for (name, threads) in [("a", 1), ("b", 2), ("c", 2), ("d", 7)] {
        let bundle = try workshop.imported(catalog.records, into: name)
        try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: 3)
        var builder = BundleBuilder(bundle: bundle)
        builder.threads = threads
        _ = try builder.build()
        generations.append(try files(of: bundle.currentGeneration().generation))
      }
      #expect(
        generations[0].keys.sorted() == [
          "GENERATION.json", "listeners.idx", "listening.idx", "recipe.json",
          "space-0-encoder.idx", "space-0.idx", "space-1.idx", "spaces.json", "text.idx",
          "tracks.idx",
        ])
      for other in generations.dropFirst() {
        #expect(other.keys.sorted() == generations[0].keys.sorted())
        for (name, bytes) in generations[0] { #expect(other[name] == bytes, "\(name)") }
      }
    }
  }

  /// What was learned or corrected once stays until another recipe is given.
  @Test
  func aBuildWithoutARecipeKeepsThatOfTheOneBefore() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(fewTracks)
      var learned = Recipe()
      learned.fusion.turnDecay = 0.125
      #expect(Recipe(ofNextBuildOf: bundle) == Recipe())
      let first = try BundleBuilder(bundle: bundle, recipe: learned).build()
      #expect(first.notes.isEmpty)
      for isIncremental in [false, true] {
        var builder = BundleBuilder(bundle: bundle)
        builder.isIncremental = isIncremental
        let kept = try builder.build()
        #expect(kept.buildID == first.buildID)
        #expect(kept.notes.contains { $0.hasPrefix("recipe: that of generation") })
        #expect(try Recipe(of: bundle.currentGeneration().generation) == learned)
      }
      // A recipe that cannot be read gives way to the one before it, and that to the built-in one.
      for recipe in [learned, Recipe()] {
        let newest = try #require(bundle.publishedGenerations().last)
        let path = bundle.folder(of: newest) + "/recipe.json"
        try Data("{".utf8).write(to: URL(fileURLWithPath: path))
        #expect(Recipe(ofNextBuildOf: bundle) == recipe)
        if recipe == learned {
          try FileManager.default.removeItem(atPath: bundle.folder(of: newest))
        }
      }
      let rebuilt = try BundleBuilder(bundle: bundle).build()
      #expect(rebuilt.notes.contains { $0.hasPrefix("recipe: the built-in one") })
    }
  }

  @Test
  func anotherRecipeOrAnotherCatalogIsAnotherBuild() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(fewTracks)
      let first = try BundleBuilder(bundle: bundle).build()
      let again = try BundleBuilder(bundle: bundle).build()
      var recipe = Recipe()
      recipe.text.k1 = 2
      let other = try BundleBuilder(bundle: bundle, recipe: recipe).build()
      var tracks = fewTracks
      tracks[0].snippets = ["Something else."]
      try workshop.imported(tracks)
      let changed = try BundleBuilder(bundle: bundle, recipe: Recipe()).build()
      #expect(first.buildID == again.buildID)
      #expect(Set([first.buildID, other.buildID, changed.buildID]).count == 3)
      #expect([first, again, other, changed].map(\.generation) == [1, 2, 3, 4])
      #expect(first.tracks == fewTracks.count)
      // This catalog has neither imported vectors nor events.
      #expect(
        first.stages.map(\.stage)
          == BuildStage.allCases.filter { $0 != .spaces && $0 != .listening })
    }
  }

  @Test
  func aBundleWithoutTracksIsNotBuiltAndStaysAsItWas() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported([])
      let error = #expect(throws: BuildError.self) { try BundleBuilder(bundle: bundle).build() }
      guard case .emptyCatalog = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(bundle.publishedGenerations() == [])
      let names = try FileManager.default.contentsOfDirectory(atPath: bundle.generationsPath)
      #expect(names.filter { $0 != ".lock" } == [])
      #expect(throws: EngineError.self) { try MusicEngine(opening: bundle.path) }
    }
  }

  @Test
  func withoutACatalogThereIsNothingToBuildAndNothingIsMade() throws {
    try Workshop.run { workshop in
      let bundle = BundleFolder(workshop.folder.path("none.refrain"))
      #expect(throws: BuildError.self) { try BundleBuilder(bundle: bundle).build() }
      #expect(!FileManager.default.fileExists(atPath: bundle.path))
    }
  }

  @Test
  func twoBuildsOfOneBundleDoNotMixTheSecondIsRefusedWhileTheFirstWorks() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      let other = try GenerationBuild(in: bundle)
      #expect(throws: BuildError.self) { try BundleBuilder(bundle: bundle).build() }
      withExtendedLifetime(other) {}
      #expect(bundle.publishedGenerations() == [1])
    }
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      do { _ = try GenerationBuild(in: bundle) }
      #expect(try BundleBuilder(bundle: bundle).build().generation == 2)
    }
  }

  @Test
  func anEngineAnswersOnFromItsGenerationWhileNewerOnesAreBuilt() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      let engine = try MusicEngine(opening: bundle.path)
      let before = try engine.search("piano", limit: 10).hits
      for _ in 0..<3 { _ = try BundleBuilder(bundle: bundle).build() }
      #expect(bundle.publishedGenerations() == [1, 3, 4])
      #expect(try engine.search("piano", limit: 10).hits == before)
      #expect(before.count == 3)
    }
  }

  private func files(of generation: Generation) throws -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: generation.folder) {
      result[name] = try readBytes(generation.folder + "/" + name)
    }
    return result
  }
}
