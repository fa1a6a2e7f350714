import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import Refrain
import TestSupport
import Testing

/// Descriptions of tastes, against counting by hand.
struct TasteTests {
  private let catalog = RandomCatalog(count: 300, seed: 51)

  private func withEngine(
    events: Bool = true, _ body: (MusicEngine, [TrackRecord]) throws -> Void
  ) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.imported(catalog.records)
      if events {
        try workshop.addEventsAndVectors(to: bundle, tracks: catalog.records.map(\.id), seed: 4)
      }
      _ = try BundleBuilder(bundle: bundle).build()
      try body(try MusicEngine(opening: bundle.path), catalog.records)
    }
  }

  @Test
  func sharesLiftsErasAndLanguagesAreWhatCountingGives() throws {
    try withEngine(events: false) { engine, records in
      for seed in UInt64(0)..<15 {
        var generator = SplitMix64(seed: seed)
        let liked = Set((0..<1 + generator.below(30)).map { _ in generator.below(300) }).sorted()
        let taste = Taste(
          likes: liked.map { records[$0].id },
          dislikes: liked.count > 3 ? [records[liked[0]].id] : [])
        let own = liked.dropFirst(liked.count > 3 ? 1 : 0).map { records[$0] }
        let described = try engine.describeTaste(of: taste, limit: 50)
        #expect(described.liked == own.count && described.disliked == liked.count - own.count)
        func share(_ holds: (TrackRecord) -> Bool) -> Double {
          Double(own.count(where: holds)) / Double(own.count)
        }
        for tag in described.tags {
          func has(_ record: TrackRecord) -> Bool {
            record.tags.contains { $0.name == tag.tag.name }
          }
          let everywhere = Double(records.count(where: has)) / 300
          #expect(abs(tag.share - share(has)) < 1e-9, "seed \(seed)")
          #expect(abs(tag.lift - share(has) / everywhere) < 1e-9 && tag.lift > 1)
        }
        let telling = described.tags.map { $0.share * log2($0.lift) }
        #expect(telling == telling.sorted(by: >))
        for era in described.eras {
          let decade = Int(era.name.dropLast())!
          let expected = share { $0.released.map { $0.year / 10 * 10 } == decade }
          #expect(abs(era.share - expected) < 1e-9)
        }
        for language in described.languages {
          #expect(abs(language.share - share { $0.language == language.name }) < 1e-9)
        }
        for artist in described.artists {
          let expected = share { $0.artists.contains { $0.name == artist.name } }
          #expect(abs(artist.share - expected) < 1e-9)
        }
        #expect(Set(described.representative.map(\.id)).isSubset(of: own.map(\.id)))
        #expect(described.representative.count == min(5, own.count))
      }
    }
  }

  @Test
  func bestKnownTracksHaveNoNoveltyAndEqualTracksNoDiversity() throws {
    try withEngine { engine, records in
      let known = records.filter { $0.popularity != nil }.sorted { $0.popularity! > $1.popularity! }
      func novelty(_ tracks: some Sequence<TrackRecord>) throws -> Double? {
        try engine.describeTaste(of: Taste(likes: tracks.map(\.id))).novelty
      }
      let famous = try #require(try novelty(known.prefix(5)))
      let obscure = try #require(try novelty(known.suffix(5)))
      #expect(famous < 0.1 && obscure > 0.9)
      let one = try engine.describeTaste(of: Taste(likes: [records[0].id]))
      #expect(one.diversity == nil)
      let listener = try engine.describeTaste(of: Taste(listener: "u5"))
      let diversity = try #require(listener.diversity)
      #expect(listener.liked > 3 && (0...1).contains(diversity))
    }
  }

  @Test
  func aListenersDescriptionFollowsWhatIsRecorded() throws {
    try withEngine { engine, records in
      let before = try engine.describeTaste(of: Taste(listener: "u5"))
      let fresh = records.first { !before.representative.map(\.id).contains($0.id) }!
      try engine.record(ListeningEvent(listener: "someone", track: fresh.id, kind: .like))
      let after = try engine.describeTaste(of: Taste(listener: "someone"))
      #expect(after.liked == 1 && after.representative.map(\.id) == [fresh.id])
      #expect(throws: EngineError.self) { try engine.describeTaste(of: Taste()) }
      #expect(throws: EngineError.self) {
        try engine.describeTaste(of: Taste(listener: "nobody"))
      }
    }
  }

  @Test
  func aPlaylistGoesOnFromWhatAListenerPlayedWithoutWhatTheyDislike() throws {
    try withEngine { engine, records in
      let (first, second) = (records[3].id, records[7].id)
      try engine.record([
        ListeningEvent(listener: "new", track: first, kind: .play, time: 1_000),
        ListeningEvent(listener: "new", track: second, kind: .play, time: 2_000),
      ])
      let said = try engine.continuePlaylist([first, second], limit: 300)
      let own = try engine.continuePlaylist([], listener: "new", limit: 300)
      #expect(own.hits == said.hits)
      try engine.record(ListeningEvent(listener: "new", track: said[0].id, kind: .dislike))
      let after = try engine.continuePlaylist([first, second], listener: "new", limit: 300)
      #expect(!after.contains { $0.id == said[0].id } && after.count == said.count - 1)
    }
  }

  /// The entries of a playlist have their places for times.
  @Test
  func anImportedPlaylistGoesOnBehindItsLastEntry() throws {
    try withEngine { engine, records in
      let list = [records[7].id, records[3].id, records[9].id]
      try engine.record(
        list.enumerated().map { place, track in
          ListeningEvent(listener: "Mix", track: track, kind: .playlist, time: Int64(place + 1))
        })
      let said = try engine.continuePlaylist(list, limit: 300)
      #expect(
        try engine.continuePlaylist([], listener: "Mix", limit: 300).map(\.id) == said.map(\.id))
      // What somebody played is what goes on, whatever is on their lists.
      try engine.record(
        ListeningEvent(listener: "Mix", track: records[20].id, kind: .play, time: 9_000_000))
      let played = try engine.continuePlaylist([records[20].id], listener: "Mix", limit: 300)
      #expect(
        try engine.continuePlaylist([], listener: "Mix", limit: 300).map(\.id) == played.map(\.id))
    }
  }
}
