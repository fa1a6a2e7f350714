import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Primitives
import TestSupport
import Testing

@testable import Refrain

/// Playlists through the engine: what holds for every request, whatever it asks.
struct PlaylistTests {
  private let catalog = RandomCatalog(count: 300, seed: 61)

  private func withEngine(_ body: (MusicEngine, [TrackRecord]) throws -> Void) throws {
    try Workshop.run { workshop in
      var records = catalog.records
      var generator = SplitMix64(seed: 3)
      for place in records.indices {
        // Titles of their own, so that songs do not run out; some with a second version.
        records[place].title += " \(place / 2 * 2)" + (place % 2 == 1 ? " (Live)" : "")
        if place % 2 == 1 { records[place].artists = records[place - 1].artists }
        records[place].bpm = generator.below(4) == 0 ? nil : 60 + Double(generator.below(120))
        records[place].key = ["C", "Am", "F# minor", "8A", "?"][generator.below(5)]
      }
      let bundle = try workshop.imported(records)
      try workshop.addEventsAndVectors(to: bundle, tracks: records.map(\.id), seed: 6)
      _ = try BundleBuilder(bundle: bundle).build()
      try body(try MusicEngine(opening: bundle.path), records)
    }
  }

  @Test
  func hardConstraintsHoldAndTheReportIsTrueForRandomRequests() throws {
    try withEngine { engine, records in
      let number = Dictionary(uniqueKeysWithValues: records.enumerated().map { ($1.id, $0) })
      for seed in UInt64(0)..<16 {
        var generator = SplitMix64(seed: seed)
        let isTimed = seed % 3 == 0
        var request = PlaylistRequest(
          length: isTimed
            ? .duration(600 + Double(generator.below(3000))) : .tracks(1 + generator.below(25)))
        if generator.below(2) == 0 { request.words = RandomCatalog.words[generator.below(10)] }
        if generator.below(2) == 0 { request.seeds = [records[generator.below(300)].id] }
        if generator.below(2) == 0 { request.taste.listener = "u\(generator.below(200))" }
        request.taste.dislikes = (0..<generator.below(4)).map { _ in
          records[generator.below(300)].id
        }
        let judged = catalog.leaf(&generator)
        // The catalog's artists differ from the ones that the filter judges: see withEngine.
        let excluded = "ballad"
        request.filter = !.tag(excluded)
        request.maximumPerArtist = generator.below(2) == 0 ? nil : 1 + generator.below(4)
        request.maximumPerAlbum = generator.below(2) == 0 ? nil : 1
        request.flow = PlaylistRequest.Flow.allCases[generator.below(4)]
        request.shares = [
          .init(.tag("piano"), minimum: Double(generator.below(4)) * 0.2),
          .init(judged.filter, maximum: 1 - Double(generator.below(3)) * 0.2),
        ]
        let playlist = try engine.buildPlaylist(request)
        let ids = playlist.tracks.map(\.hit.id)
        #expect(Set(ids).count == ids.count, "seed \(seed)")
        #expect(Set(ids).isDisjoint(with: request.taste.dislikes), "seed \(seed)")
        var artists: [String: Int] = [:]
        var songs: Set<String> = []
        for id in ids {
          let record = records[number[id]!]
          #expect(!record.tags.contains { $0.name == excluded }, "seed \(seed)")
          let song = record.title.replacingOccurrences(of: " (Live)", with: "")
          #expect(songs.insert(song).inserted, "seed \(seed): \(song) twice")
          for artist in record.artists { artists[artist.name, default: 0] += 1 }
        }
        if let cap = request.maximumPerArtist {
          #expect(artists.values.allSatisfy { $0 <= cap }, "seed \(seed)")
        }
        let length = playlist.constraints[0]
        switch try #require(request.length) {
        case .tracks(let count):
          #expect(ids.count <= count && length.got == Double(ids.count), "seed \(seed)")
        case .duration(let seconds):
          #expect(playlist.duration <= seconds + 1e-6 && length.got == playlist.duration)
        }
        let pianos = ids.filter { id in records[number[id]!].tags.contains { $0.name == "piano" } }
        if !isTimed, !ids.isEmpty {
          let share = Double(pianos.count) / Double(ids.count)
          #expect(abs(playlist.constraints[1].got - share) < 1e-9, "seed \(seed)")
        }
        for constraint in playlist.constraints {
          let isWithin =
            constraint.got >= constraint.wanted.lowerBound - 1e-6
            && constraint.got <= constraint.wanted.upperBound + 1e-6
          #expect(constraint.isMet == isWithin && (constraint.reason == nil) == isWithin)
        }
        if seed < 4 { #expect(try engine.buildPlaylist(request) == playlist, "seed \(seed)") }
      }
    }
  }

  @Test
  func sharesThatCanBeMetAreMetAndThoseThatCannotSayWhy() throws {
    try withEngine { engine, records in
      var request = PlaylistRequest(length: .tracks(20), words: "sun")
      request.shares = [
        .init(.tag("piano"), minimum: 0.3),
        .init(.released(1990...1999), minimum: 0.5, maximum: 0.7),
      ]
      var playlist = try engine.buildPlaylist(request)
      #expect(playlist.constraints.count == 3)
      #expect(playlist.constraints.allSatisfy { $0.isMet }, "\(playlist.constraints)")
      request.shares = [.init(.tag("no such tag"), minimum: 0.3)]
      playlist = try engine.buildPlaylist(request)
      #expect(playlist.constraints[1].got == 0 && !playlist.constraints[1].isMet)
      #expect(playlist.constraints[1].reason?.contains("no such tag") == true)
      #expect(playlist.tracks.count == 20)
      request.shares = []
      request.filter = .artist("Adele") && .tag("piano") && .language("ja")
      playlist = try engine.buildPlaylist(request)
      let few = records.count { record in
        record.artists.contains { $0.name == "Adele" } && record.language == "ja"
          && record.tags.contains { $0.name == "piano" }
      }
      #expect(playlist.tracks.count <= few && few < 20)
      #expect(playlist.constraints[0].reason?.contains("\(few)") == true)
    }
  }

  @Test
  func whatIsToBeIncludedIsThereAndContradictionsAreRefused() throws {
    try withEngine { engine, records in
      var request = PlaylistRequest(length: .tracks(6), words: "moon")
      request.include = [records[8].id, records[4].id]
      request.maximumPerArtist = 1
      let ids = try engine.buildPlaylist(request).tracks.map(\.hit.id)
      #expect(Set(request.include).isSubset(of: ids) && ids.count == 6)
      request.filter = !.track(records[4].id)
      #expect(throws: EngineError.self) { try engine.buildPlaylist(request) }
      request.filter = .everything
      request.include = records.prefix(14).filter { !$0.title.contains("Live") }.map(\.id)
      #expect(throws: EngineError.self) { try engine.buildPlaylist(request) }
      for length in [PlaylistRequest.Length.tracks(0), .tracks(201), .duration(1), .duration(.nan)]
      {
        #expect(throws: EngineError.self) {
          try engine.buildPlaylist(PlaylistRequest(length: length))
        }
      }
    }
  }

  @Test
  func tempoRisesFallsOrStaysNearAsItIsAsked() throws {
    try withEngine { engine, records in
      let tempo = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.bpm) })
      func steps(_ flow: PlaylistRequest.Flow) throws -> (up: Int, down: Int, change: Double) {
        // Without words everything fits, so that flow alone decides.
        var request = PlaylistRequest(length: .tracks(15))
        request.flow = flow
        let playlist = try engine.buildPlaylist(request)
        #expect((playlist.smoothness == nil) == (flow == .any))
        let tempos = playlist.tracks.map { tempo[$0.hit.id] ?? nil }
        let known = zip(tempos, tempos.dropFirst()).compactMap { pair -> (Double, Double)? in
          guard let before = pair.0, let after = pair.1 else { return nil }
          return (before, after)
        }
        // Half and double are the same tempo.
        let distances = known.map { TrackFlow.tempoDistance(Float($0), Float($1)) }
        return (
          known.count { $0 < $1 }, known.count { $0 > $1 },
          Double(distances.reduce(0, +)) / Double(max(known.count, 1))
        )
      }
      let rising = try steps(.rising)
      let falling = try steps(.falling)
      #expect(rising.up > 2 * rising.down && falling.down > 2 * falling.up)
      let smooth = try steps(.smooth)
      let loose = try steps(.any)
      #expect(smooth.change < loose.change)
    }
  }
}
