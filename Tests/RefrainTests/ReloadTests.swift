import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Generations that appear while an engine is open.
struct ReloadTests {
  private let extra = track("extra", "Brandnew", by: [ArtistCredit(name: "Adele")])

  private func publish(_ tracks: [TrackRecord], _ workshop: Workshop) throws -> BundleFolder {
    let bundle = try workshop.imported(tracks)
    _ = try BundleBuilder(bundle: bundle).build()
    return bundle
  }

  @Test
  func aNewGenerationAnswersFromTheNextCallOn() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      let engine = try MusicEngine(opening: bundle.path, reload: .atCalls(every: .zero))
      #expect(try engine.search("brandnew").isEmpty)
      _ = try publish([extra], workshop)
      #expect(try engine.search("brandnew").map(\.id) == ["extra"])
      #expect(engine.generation.number == 2 && engine.refusal == nil && engine.fallback == nil)
    }
  }

  @Test
  func byHandOnlyAnEngineAnswersOnFromItsGenerationUntilItIsTold() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      let engine = try MusicEngine(opening: bundle.path, reload: .manual)
      let before = Set(try engine.search("piano").map(\.id))
      for _ in 0..<3 { _ = try publish([extra], workshop) }
      #expect(bundle.publishedGenerations() == [1, 3, 4])
      // What has changed in the catalog is there, beside the generation.
      #expect(try engine.search("brandnew").map(\.id) == ["extra"])
      #expect(try Set(engine.search("piano").map(\.id)) == before && before.count == 3)
      #expect(engine.generation.number == 1 && engine.pendingChanges.written == 1)
      #expect(try engine.refresh())
      #expect(engine.generation.number == 4 && engine.pendingChanges == PendingChanges())
      #expect(bundle.publishedGenerations() == [3, 4])
      #expect(try engine.search("brandnew").map(\.id) == ["extra"])
      #expect(try !engine.refresh())
    }
  }

  @Test(arguments: ["tracks.idx", "text.idx", "spaces.json", "GENERATION.json"])
  func aDamagedNewGenerationIsRefusedWithAReasonAndTheOldOneAnswersOn(file: String) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      let engine = try MusicEngine(opening: bundle.path, reload: .atCalls(every: .seconds(3600)))
      let before = Set(try engine.search("piano").map(\.id))
      _ = try publish([extra], workshop)
      let path = bundle.generationsPath + "/000002/" + file
      let whole = try readBytes(path)
      try writeBytes(Array(whole.dropLast(3)), to: path)
      #expect(throws: EngineError.self) { try engine.refresh() }
      #expect(engine.generation.number == 1)
      guard case .file(let error)? = engine.refusal else {
        Issue.record("refusal is \(String(describing: engine.refusal))")
        return
      }
      #expect(error.isDamage && error.path.contains("000002"))
      #expect(try Set(engine.search("piano").map(\.id)) == before)
      try writeBytes(whole, to: path)
      #expect(try engine.refresh())
      #expect(engine.refusal == nil && engine.generation.number == 2)
    }
  }

  @Test
  func aBundleWhoseFolderHasGoneIsRefusedAndTheMappedFilesAnswerOn() throws {
    try Workshop.run { workshop in
      let bundle = try workshop.built(fewTracks)
      let engine = try MusicEngine(opening: bundle.path, reload: .atCalls(every: .zero))
      try FileManager.default.removeItem(atPath: bundle.path)
      #expect(try engine.search("piano").count == 3)
      #expect(engine.refusal != nil)
    }
  }
}
