import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// What is left of a listener who is forgotten: nothing, in any file of the bundle.
struct ForgettingTests {
  private static let secret = "somebody-who-wants-to-be-forgotten"

  @Test
  func nothingOfAForgottenListenerStaysInTheCatalogsFilesWhileOthersHaveItOpen() throws {
    try withBundle { bundle, records in
      let engine = try MusicEngine(opening: bundle.path)
      let other = try MusicEngine(opening: bundle.path)
      for record in records {
        try engine.record(ListeningEvent(listener: Self.secret, track: record.id, kind: .like))
      }
      _ = try other.recommend(for: Taste(listener: Self.secret))
      #expect(try !ForgettingTests.files(knowing: Self.secret, in: bundle).isEmpty)
      #expect(try engine.forget(listener: Self.secret) == records.count)
      #expect(try ForgettingTests.files(knowing: Self.secret, in: bundle) == [])
      #expect(throws: EngineError.self) { try other.recommend(for: Taste(listener: Self.secret)) }
    }
  }

  @Test
  func theNextBuildLeavesNoGenerationThatKnowsTheListener() throws {
    try withBundle { bundle, records in
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      _ = try catalog.record(
        records.map { ListeningEvent(listener: Self.secret, track: $0.id, time: 1_000) })
      let engine = try built(bundle)
      _ = try built(bundle)
      #expect(try ForgettingTests.files(knowing: Self.secret, in: bundle).count >= 3)
      _ = try catalog.forget(listener: Self.secret)
      #expect(throws: EngineError.self) { try engine.recommend(for: Taste(listener: Self.secret)) }
      _ = try built(bundle)
      #expect(try ForgettingTests.files(knowing: Self.secret, in: bundle) == [])
      // Without anybody to forget, the generation before is kept.
      _ = try built(bundle)
      #expect(bundle.publishedGenerations().count == 2)
    }
  }

  /// Nobody can tell whom a damaged file knows but who reads its bytes.
  @Test func aGenerationThatCannotBeLookedIntoIsNotKeptEither() throws {
    try withBundle { bundle, records in
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      _ = try catalog.record(
        records.map { ListeningEvent(listener: Self.secret, track: $0.id, time: 1_000) })
      _ = try built(bundle)
      let file = bundle.generationsPath + "/000001/listeners.idx"
      var bytes = try readBytes(file)
      bytes[0] ^= 1
      try writeBytes(bytes, to: file)
      _ = try catalog.forget(listener: Self.secret)
      _ = try built(bundle)
      #expect(try ForgettingTests.files(knowing: Self.secret, in: bundle) == [])
    }
  }

  private func built(_ bundle: BundleFolder) throws -> MusicEngine {
    var recipe = Recipe()
    recipe.listening.rank = 8
    recipe.listening.epochs = 2
    _ = try BundleBuilder(bundle: bundle, recipe: recipe).build()
    return try MusicEngine(opening: bundle.path)
  }

  private func withBundle(_ body: (BundleFolder, [TrackRecord]) throws -> Void) throws {
    try Workshop.run { workshop in
      let catalog = RandomCatalog(count: 30, seed: 8)
      let bundle = try workshop.imported(catalog.records)
      try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: 9)
      _ = try built(bundle)
      try body(bundle, catalog.records)
    }
  }

  /// The files of a bundle in which a text occurs, free pages and logs among them.
  private static func files(knowing text: String, in bundle: BundleFolder) throws -> [String] {
    let needle = Data(text.utf8)
    let names = FileManager.default.enumerator(atPath: bundle.path)?.allObjects as? [String] ?? []
    return names.sorted().filter { name in
      let path = bundle.path + "/" + name
      guard let contents = FileManager.default.contents(atPath: path) else { return false }
      return contents.range(of: needle) != nil
    }
  }

  /// A build that began before waits for nobody; one that forgets waits for it.
  @Test func aBuildThatWaitsForgetsWhatTheOneBeforeHasRead() throws {
    try withBundle { bundle, records in
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      _ = try catalog.record(
        records.map { ListeningEvent(listener: Self.secret, track: $0.id, time: 1_000) })
      _ = try built(bundle)
      let first = UnderWay(build: try GenerationBuild(in: bundle))
      _ = try catalog.forget(listener: Self.secret)
      #expect(bundle.indexKnows(listener: Self.secret) && bundle.isBeingBuilt)
      var builder = BundleBuilder(bundle: bundle)
      #expect(throws: BuildError.self) { try builder.build() }
      builder.patience = .seconds(60)
      Thread {
        Thread.sleep(forTimeInterval: 0.3)
        first.build = nil
      }.start()
      _ = try builder.build()
      #expect(!bundle.indexKnows(listener: Self.secret) && !bundle.isBeingBuilt)
      #expect(try ForgettingTests.files(knowing: Self.secret, in: bundle) == [])
    }
  }

  /// The index of an empty catalog goes under the lock, and only that.
  @Test func theIndexOfAnEmptyCatalogGoesWhereThatIsWanted() throws {
    try withBundle { bundle, records in
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      _ = try catalog.remove(tracks: records.map(\.id))
      var builder = BundleBuilder(bundle: bundle)
      #expect(throws: BuildError.self) { try builder.build() }
      #expect(!bundle.publishedGenerations().isEmpty)
      builder.removesIndexOfEmpty = true
      #expect(throws: BuildError.self) { try builder.build() }
      #expect(bundle.publishedGenerations().isEmpty)
    }
  }

}

/// A build that another thread ends.
private final class UnderWay: @unchecked Sendable {
  var build: GenerationBuild?

  init(build: GenerationBuild) {
    self.build = build
  }
}
