import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Work on threads of its own: the same result, and an end where nobody waits for it.
struct BackgroundTests {
  private static let tracks = (0..<12).map {
    track("t\($0)", "Song \($0)", by: [ArtistCredit(name: "Singer \($0 % 3)")], tags: ["rock"])
  }

  @Test func workInTheBackgroundHasTheResultOfTheForeground() async throws {
    try await Workshop.run { workshop in
      let bundle = try workshop.imported(Self.tracks)
      let built = try await BundleBuilder(bundle: bundle).buildInBackground()
      #expect(try BundleBuilder(bundle: bundle).build().buildID == built.buildID)
      let engine = try MusicEngine(opening: bundle.path)
      let question = Question("rock song")
      let hits = try await engine.answerInBackground(question).hits
      #expect(try !hits.isEmpty && hits == engine.answer(question).hits)
      let consolidated = try await engine.consolidateInBackground()
      #expect(consolidated.buildID == built.buildID && engine.generation.number == 3)
    }
  }

  @Test func aCancelledTaskEndsItsWorkAndChangesNothing() async throws {
    try await Workshop.run { workshop in
      let bundle = try workshop.imported(Self.tracks)
      _ = try BundleBuilder(bundle: bundle).build()
      let engine = try MusicEngine(opening: bundle.path)
      let build = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await BundleBuilder(bundle: bundle).buildInBackground()
      }
      let buildError = await #expect(throws: BuildError.self) { try await build.value }
      #expect(buildError?.description == BuildError.cancelled.description)
      #expect(bundle.publishedGenerations() == [1])
      let answer = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await engine.answerInBackground(Question("rock song"))
      }
      let error = await #expect(throws: EngineError.self) { try await answer.value }
      #expect(error?.description == EngineError.cancelled.description)
      #expect(try !engine.answer(Question("rock song")).hits.isEmpty)
    }
  }
}
