import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import MusicNames
import Recommender
import TestSupport
import Testing

@testable import Refrain

/// Events that are recorded while an engine is open.
struct RecordTests {
  private let catalog = RandomCatalog(count: 200, seed: 33)

  private func withBundle(_ body: (BundleFolder, [TrackRecord]) throws -> Void) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(catalog.records)
      try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: 8)
      _ = try BundleBuilder(bundle: bundle).build()
      try body(bundle, catalog.records)
    }
  }

  private func hits(_ engine: MusicEngine, _ listener: String) throws -> [TrackHit] {
    try engine.recommend(for: Taste(listener: listener), limit: 200).hits
  }

  @Test
  func forAListenerWithNothingNewTheCatalogAndTheBuildAgree() throws {
    try withBundle { bundle, _ in
      let snapshot = try MusicEngine(opening: bundle.path).snapshot
      let listening = try #require(snapshot.listening)
      for number in 0..<20 {
        let ordinal = try #require(listening.listeners.ordinal(of: "u\(number)"))
        let trained = listening.model.profile(ofListener: Int(ordinal))
        #expect(!trained.isEmpty)
        #expect(try snapshot.profile(of: "u\(number)") == trained)
      }
    }
  }

  @Test
  func whatIsRecordedCountsAtOnceForListenersKnownAndNew() throws {
    try withBundle { bundle, records in
      let engine = try MusicEngine(opening: bundle.path)
      for listener in ["u3", "a new one"] {
        let best =
          listener == "u3" ? try hits(engine, listener)[0].id : records[9].id
        try engine.record(ListeningEvent(listener: listener, track: best, kind: .like))
        let after = try hits(engine, listener)
        #expect(!after.contains { $0.id == best })
        #expect(after.contains { $0.because.contains { $0.id == best } })
        #expect(after.allSatisfy { $0.basis == "taste" })
      }
    }
  }

  @Test
  func aNewListenersLikesAreTheSameRecordedOrGivenInTheCall() throws {
    try withBundle { bundle, records in
      let engine = try MusicEngine(opening: bundle.path)
      let likes = [3, 50, 120].map { records[$0].id }
      try engine.record(likes.map { ListeningEvent(listener: "new", track: $0, kind: .like) })
      let said = try engine.recommend(for: Taste(likes: likes), limit: 200).hits
      #expect(try hits(engine, "new") == said)
    }
  }

  @Test
  func theLastOpinionStandsAndCanBeTakenBack() throws {
    try withBundle { bundle, records in
      let engine = try MusicEngine(opening: bundle.path)
      let (first, second) = (records[1].id, records[2].id)
      func event(_ kind: ListeningEvent.Kind, _ track: String) -> ListeningEvent {
        ListeningEvent(listener: "new", track: track, kind: kind)
      }
      try engine.record([event(.like, first), event(.like, second)])
      let liked = try hits(engine, "new")
      // Disliked, then liked again: as if nothing had been said in between.
      try engine.record(event(.dislike, second))
      let disliked = try hits(engine, "new")
      #expect(disliked != liked && !disliked.contains { $0.because.contains { $0.id == second } })
      try engine.record(event(.like, second))
      #expect(try hits(engine, "new") == liked)
      #expect(try engine.withdrawOpinion(of: "new", on: second))
      #expect(try !engine.withdrawOpinion(of: "new", on: second))
      let one = try engine.recommend(for: Taste(likes: [first]), limit: 200).hits
      #expect(try hits(engine, "new") == one)
      // The same call sent twice is one play.
      let play = ListeningEvent(listener: "new", track: second, kind: .play, time: 5_000_000)
      try engine.record(play)
      try engine.record(play)
      let events = try MusicCatalog(opening: bundle.catalogPath).events(ofListener: "new")
      #expect(events?.filter { $0.kind == .play }.count == 1)
    }
  }

  @Test
  func twoEnginesOnOneBundleSeeEachOthersEventsAndTheNextBuildHasThem() throws {
    try withBundle { bundle, records in
      let one = try MusicEngine(opening: bundle.path)
      let other = try MusicEngine(opening: bundle.path, reload: .atCalls(every: .zero))
      #expect(throws: EngineError.self) { try hits(other, "new") }
      try one.record(ListeningEvent(listener: "new", track: records[5].id, kind: .like))
      try other.record(ListeningEvent(listener: "new", track: records[6].id, kind: .like))
      #expect(try hits(one, "new") == hits(other, "new"))
      #expect(try hits(other, "new") == hits(MusicEngine(opening: bundle.path), "new"))
      #expect(other.listenerCount == 200)
      _ = try BundleBuilder(bundle: bundle).build()
      #expect(other.listenerCount == 201)
      #expect(try !hits(other, "new").contains { [records[5].id, records[6].id].contains($0.id) })
    }
  }

  @Test
  func aListenerWhoIsForgottenIsUnknownAtOnceWhateverTheGenerationHas() throws {
    try withBundle { bundle, records in
      let engine = try MusicEngine(opening: bundle.path)
      try engine.record(ListeningEvent(listener: "u4", track: records[5].id, kind: .like))
      #expect(try engine.forget(listener: "u4") != nil)
      #expect(try engine.forget(listener: "u4") == nil)
      #expect(throws: EngineError.self) { try hits(engine, "u4") }
    }
  }

  @Test
  func whatCannotBeRecordedIsRefusedWithWhatToDo() throws {
    try withBundle { bundle, records in
      let engine = try MusicEngine(opening: bundle.path)
      func code(_ event: ListeningEvent) -> String {
        do throws(EngineError) {
          try engine.record([ListeningEvent(listener: "x", track: records[0].id), event])
          return "recorded"
        } catch {
          return String("\(error)".prefix(20))
        }
      }
      #expect(code(ListeningEvent(listener: "x", track: "no such")).hasPrefix("No track"))
      #expect(code(ListeningEvent(listener: "", track: records[0].id)).hasPrefix("A listener"))
      let infinite = ListeningEvent(listener: "x", track: records[0].id, weight: .infinity)
      #expect(code(infinite).hasPrefix("The weight"))
      #expect(throws: EngineError.self) { try hits(engine, "x") }
      let lone = try MusicEngine(opening: bundle.path)
      for name in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: bundle.catalogPath + name)
      }
      let error = #expect(throws: EngineError.self) {
        try lone.record(ListeningEvent(listener: "x", track: records[0].id))
      }
      guard case .cannotRecord? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      // The generation may know somebody who was forgotten since: without a catalog nobody is known.
      #expect(throws: EngineError.self) { try hits(lone, "u4") }
    }
  }

  /// A file that was moved, with a link to it in its place, is another database to all others: the log of
  /// one lies beside the file. What was recorded before and after is in both.
  @Test func whatIsRecordedIsInACatalogThatWasExchangedForALink() throws {
    try withBundle { bundle, records in
      let engine = try MusicEngine(opening: bundle.path)
      let other = try MusicEngine(opening: bundle.path)
      func like(_ engine: MusicEngine, _ place: Int) throws {
        try engine.record(ListeningEvent(listener: "moved", track: records[place].id, kind: .like))
      }
      try like(engine, 0)
      _ = try? other.recommend(for: Taste(listener: "moved"))
      let moved = bundle.path + "/else.sqlite"
      try FileManager.default.moveItem(atPath: bundle.catalogPath, toPath: moved)
      try FileManager.default.createSymbolicLink(
        atPath: bundle.catalogPath, withDestinationPath: moved)
      _ = try? other.recommend(for: Taste(listener: "moved"))
      try like(engine, 1)
      let events = try MusicCatalog(reading: bundle.catalogPath).events(ofListener: "moved")
      #expect(events?.map(\.track).sorted() == [records[0].id, records[1].id].sorted())
      try MusicCatalog(reading: bundle.catalogPath).verify()
    }
  }

}
