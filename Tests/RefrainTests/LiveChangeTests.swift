import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import MusicNames
import Primitives
import Refrain
import RequestReading
import Synchronization
import TestSupport
import Testing

/// What stays as it was, and what does not, when tracks are written while engines are open.
struct LiveChangeTests {
  private let records = RandomCatalog(count: 120, seed: 3).records

  private func withEngine(_ body: (MusicEngine, BundleFolder) throws -> Void) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(records)
      try workshop.addEventsAndVectors(to: bundle, tracks: records.map(\.id), seed: 2)
      _ = try BundleBuilder(bundle: bundle).build()
      try body(try MusicEngine(opening: bundle.path, reload: .manual), bundle)
    }
  }

  @Test func aTrackThatIsReplacedIsStillWhatTheRecommenderAndTheSpacesKnow() throws {
    try withEngine { engine, _ in
      let taste = Taste(likes: ["t3", "t40", "t77"])
      let before = try engine.recommend(for: taste, limit: 100)
      let next = try engine.continuePlaylist(["t3", "t40"], limit: 30)
      let audio = try engine.similarTracks(to: ["t3"], space: "audio", limit: 100)
      let changed = ["t3", before.hits[0].id, before.hits[4].id, audio.hits[0].id]
      let written = records.filter { changed.contains($0.id) }.map { record in
        var record = record
        // Not the title, which says what other tracks are recordings of the same song.
        record.album = "Moved \(record.id)"
        return record
      }
      try engine.write(tracks: written)
      func shape(_ answer: Answer) -> [String] {
        answer.hits.map { "\($0.id) \($0.score)" }.sorted()
      }
      let after = try engine.recommend(for: taste, limit: 100)
      #expect(shape(after) == shape(before))
      let moved = after.hits.filter { changed.contains($0.id) }
      #expect(moved.count > 1 && moved.allSatisfy { $0.album == "Moved \($0.id)" })
      #expect(after.hits.flatMap(\.because).contains { $0.id == "t3" })
      #expect(
        Set(try engine.continuePlaylist(["t3", "t40"], limit: 30).map(\.id)) == Set(next.map(\.id)))
      let near = try engine.similarTracks(to: ["t3"], space: "audio", limit: 100)
      #expect(near.map(\.id) == audio.map(\.id))
      // Stored vectors are rounded, the written ones are not yet.
      for (one, other) in zip(near, audio) { #expect(abs(one.score - other.score) < 1e-3) }
      #expect(engine.spaces.map(\.count) == engine.spaces.map { _ in 120 })
    }
  }

  @Test func latentVectorsAreThoseOfABuildThatKeepsTheEncoder() throws {
    try withEngine { engine, bundle in
      var new = RandomCatalog(count: 130, seed: 8).records[110...].map { $0 }
      for index in new.indices { new[index].snippets = ["rain and moon over the blue oak"] }
      try engine.write(tracks: new)
      let live = try (100..<130).map {
        try engine.similarTracks(to: ["t\($0)"], space: "latent", limit: 20)
      }
      try engine.consolidate()
      #expect(engine.pendingChanges == PendingChanges())
      // The space keeps eight bits a number, a change all of them until then (Indexes/LATENT.md).
      var differences: [Double] = []
      for (place, answer) in live.enumerated() {
        let built = try engine.similarTracks(to: ["t\(100 + place)"], space: "latent", limit: 20)
        differences += zip(answer, built).map { abs(Double($0.score) - Double($1.score)) }
        #expect(answer.count == built.count)
      }
      #expect(differences.allSatisfy { $0 < 0.02 })
      #expect(differences.reduce(0, +) / Double(differences.count) < 0.002)
    }
  }

  @Test func pagesAcrossChangesNeitherRepeatNorShowWhatWas() throws {
    try withEngine { engine, _ in
      var question = Question("rain moon sun", kind: .words(isTyping: false), limit: 10)
      question.filter = !.tag("vaporous")
      question.versions = .all
      let first = try engine.remember(question)
      question.limit = 200
      let whole = try engine.answer(question).map(\.id)
      // Every fourth is renamed, every fourth gets what is refused, every fourth goes; some are new.
      func change(_ place: Int, _ id: String) -> TrackRecord? {
        guard var record = records.first(where: { $0.id == id }) else { return nil }
        if place % 4 == 0 { record.title += " rain again" }
        if place % 4 == 1 { record.tags.append(TagAssignment(name: "vaporous")) }
        return place % 4 < 2 ? record : nil
      }
      try engine.write(tracks: whole.enumerated().compactMap { change($0, $1) })
      try engine.remove(tracks: whole.enumerated().filter { $0.0 % 4 == 2 }.map(\.1))
      try engine.write(tracks: [track("new", "rain moon sun", by: [ArtistCredit(name: "Adele")])])
      var seen = first.hits.map(\.id)
      var cursor = first.cursor()
      while let next = cursor {
        let page = try engine.page(after: next, limit: 4)
        for hit in page.hits {
          let now = try #require(engine.details(ofTrack: hit.id))
          #expect(hit.title == now.title && !now.tags.contains { $0.name == "vaporous" })
          #expect(
            hit.evidence.contains { $0.terms.contains("rain") } || !hit.title.contains("rain"))
        }
        seen += page.hits.map(\.id)
        cursor = page.cursor()
      }
      #expect(Set(seen).count == seen.count)
      // What still fits and was not shown is, and nothing else; changed words have other scores.
      let expected = whole.enumerated().filter { [0, 3].contains($0.0 % 4) }.map(\.1)
      #expect(Set(seen).subtracting(["new"]) == Set(first.map(\.id) + expected))
      let within = try engine.search(
        "", filter: engine.filter(for: try #require(first.handle)), limit: 300)
      // A handle stands for what was shown, whatever has become of it since.
      #expect(Set(within.map(\.id)).isSubset(of: seen))
    }
  }

  @Test func aPinnedEngineStaysAsItWas() throws {
    try withEngine { engine, _ in
      let pinned = engine.pinned()
      try engine.write(tracks: [track("new", "Brand new rain", by: [ArtistCredit(name: "Adele")])])
      #expect(engine.hasTrack("new") && !pinned.hasTrack("new"))
      #expect(engine.pinned().hasTrack("new"))
    }
  }

  @Test func requestsHearNamesAndTagsThatAreNew() throws {
    try withEngine { engine, _ in
      try engine.write(tracks: [
        track(
          "new", "Glimmering", by: [ArtistCredit(name: "Zephyrine", aliases: ["泽菲琳"])],
          tags: ["vaporwave"], snippets: ["Neon."], album: "Whereabouts"),
        track("old", "Dull", by: [ArtistCredit(name: "Zephyrine & Adele")], tags: ["piano"]),
      ])
      #expect(try engine.answer(Question("songs by Zephyrine")).first?.id == "new")
      #expect(
        try !engine.answer(Question("rain, but nothing by Zephyrine")).map(\.id).contains("old"))
      #expect(try engine.answer(Question("泽菲琳")).map(\.id).contains("new"))
      #expect(try engine.answer(Question("vaporwave")).first?.id == "new")
      #expect(try engine.answer(Question("songs from the album Whereabouts")).map(\.id) == ["new"])
      // A joint credit is read with the artists that the catalog has.
      #expect(engine.artists(named: "Zephyrine", limit: 9).artists.first?.trackCount == 2)
      #expect(try engine.search("", filter: .artist("Adele"), limit: 200).map(\.id).contains("old"))
      let resolved = try engine.resolve([NameQuery(title: "Glimering", artist: "Zefyrine")])
      #expect(resolved[0].track?.id == "new")
    }
  }

  // MARK: Several threads

  @Test func whoeverAsksAfterAWriteFindsItWhileOthersAskAndWrite() throws {
    try withEngine { engine, bundle in
      // Every call looks: within a millisecond another thread writes.
      let other = try MusicEngine(opening: bundle.path, reload: .atCalls(every: .nanoseconds(1)))
      let problems = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 6) { thread in
        do {
          for step in 0..<12 {
            let asked = (thread + step) % 2 == 0 ? engine : other
            let id = "w\(thread)-\(step)"
            switch thread {
            case 0, 1:
              try asked.write(tracks: [
                track(id, "written \(id)", by: [ArtistCredit(name: "Writer \(thread)")]),
                track("t\(thread)", "again \(id)", by: [ArtistCredit(name: "Adele")]),
              ])
              for engine in [engine, other] {
                let found = try engine.search(id, limit: 5).hits
                if !found.contains(where: { $0.id == id }) || !engine.hasTrack(id) {
                  problems.withLock { $0.append("\(id) is not found") }
                }
                if engine.details(ofTrack: "t\(thread)")?.title != "again \(id)" {
                  problems.withLock { $0.append("t\(thread) is not as it is") }
                }
              }
            case 2:
              try asked.remove(tracks: ["t\(50 + step)"])
              if engine.hasTrack("t\(50 + step)") || other.hasTrack("t\(50 + step)") {
                problems.withLock { $0.append("\(step) is not gone") }
              }
            case 3 where step == 6: try engine.consolidate(threads: 1)
            default:
              let answer = try asked.answer(Question("written rain again", limit: 50))
              if Set(answer.map(\.id)).count != answer.count {
                problems.withLock { $0.append("one hit twice") }
              }
              _ = try asked.recommend(for: Taste(listener: "u\(step)"), limit: 20)
            }
          }
        } catch {
          problems.withLock { $0.append("\(error)") }
        }
      }
      #expect(problems.withLock { $0 } == [])
      #expect(engine.trackCount == 120 + 24 - 12 && other.trackCount == engine.trackCount)
    }
  }
}
