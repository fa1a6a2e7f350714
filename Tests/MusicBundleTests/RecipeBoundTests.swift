import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Every bound of a recipe is one that holds: at each end a bundle is built and asked everything.
struct RecipeBoundTests {
  @Test(arguments: [
    #""listening":{"alpha":0}"#, #""listening":{"alpha":10}"#, #""listening":{"beta":0}"#,
    #""listening":{"beta":10}"#, #""listening":{"lambda":1e-6}"#, #""listening":{"lambda":1000}"#,
    #""listening":{"unobserved":0}"#, #""listening":{"unobserved":1000}"#,
    #""listening":{"unobserved":0,"lambda":1e-3}"#, #""listening":{"rank":1}"#,
    #""listening":{"rank":1024,"epochs":1}"#, #""listening":{"neighbors":1}"#,
    #""listening":{"neighbors":10000}"#, #""listening":{"share":0}"#, #""listening":{"share":1}"#,
    #""listening":{"listenerShare":0}"#, #""listening":{"listenerShare":1}"#,
    #""text":{"k1":1e-6}"#, #""text":{"k1":100}"#,
    #""text":{"fields":{"title":{"weight":1000,"b":1},"artist":{"weight":0,"b":0}}}"#,
    #""latent":{"dimension":0}"#, #""latent":{"dimension":1024}"#,
    #""latent":{"title":1000,"tags":0,"snippet":0}"#, #""latent":{"title":0,"tags":0,"snippet":0}"#,
    #""fusion":{"rankConstant":0,"method":"rank"}"#, #""fusion":{"weights":{"text":1000}}"#,
  ])
  func aBundleIsBuiltAndAnswersAtEachBound(part: String) throws {
    try Workshop.run { workshop in
      let catalog = RandomCatalog(count: 40, seed: 3)
      let bundle = try workshop.imported(catalog.records)
      try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: 4)
      let path = try workshop.folder.file("recipe.json", "{\"format\":1,\(part)}")
      _ = try BundleBuilder(bundle: bundle, recipe: Recipe(contentsOf: path)).build()
      var everything = EveryQuestion(
        try MusicEngine(opening: bundle.path), tracks: catalog.records.prefix(5).map(\.id))
      everything.ask()
      #expect(everything.impossibleScores.isEmpty)
    }
  }

  @Test(arguments: [
    #""listening":{"lambda":0}"#, #""listening":{"alpha":1000}"#, #""listening":{"beta":-1}"#,
    #""listening":{"lambda":1e308}"#, #""text":{"k1":0}"#, #""listening":{"unobserved":1e999}"#,
  ])
  func whatCannotHoldIsRefused(part: String) throws {
    try TemporaryFolder.use { folder in
      let path = try folder.file("recipe.json", "{\"format\":1,\(part)}")
      #expect(throws: RecipeError.self) { try Recipe(contentsOf: path) }
    }
  }

  /// A file of events under the default recipe: products of its weights underflow, and their sums.
  @Test func weightsOfAllMagnitudesAreLearnedFrom() throws {
    try Workshop.run { workshop in
      let catalog = RandomCatalog(count: 40, seed: 3)
      let bundle = try workshop.imported(catalog.records)
      var lines = ""
      for listener in 0..<60 {
        for track in 0..<30 {
          let weight = ["1e9", "1e-30", "1e-36", "1e-45", "1", "0"][(listener * 7 + track) % 6]
          lines += "u\(listener),t\(track),\(weight)\n"
        }
      }
      _ = try MusicCatalog(opening: bundle.catalogPath).importEvents(
        from: [workshop.folder.file("e.csv", lines)])
      _ = try BundleBuilder(bundle: bundle).build()
      var everything = EveryQuestion(try MusicEngine(opening: bundle.path), tracks: ["t0", "t1"])
      everything.ask()
      #expect(everything.impossibleScores.isEmpty)
    }
  }
}
