import IndexFile
import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Filters on what a collection knows of its tracks, and albums.
struct CollectionFieldTests {
  /// Ten tracks of two albums of one title, and one of none.
  private static let records: [TrackRecord] = (0..<11).map { number in
    let artist = number < 7 ? "Ann" : "Bob"
    var record = TrackRecord(
      id: "t\(number)", title: "Song \(number)", artists: [ArtistCredit(name: artist)])
    if number < 10 { record.album = "Greatest Hits" }
    // From the last place to the first, over two discs.
    record.discNumber = number < 3 ? 2 : 1
    record.trackNumber = 20 - number
    record.isExplicit = [true, false, nil][number % 3]
    record.added = number == 10 ? nil : 1_700_000_000 + Int64(number) * 86_400
    record.released = ReleaseDate(year: 1990 + number)
    return record
  }

  private func withEngine(_ body: (MusicEngine) throws -> Void) throws {
    try Workshop.run { workshop in
      try body(try workshop.engine(CollectionFieldTests.records))
    }
  }

  private func ids(_ filter: TrackFilter, in engine: MusicEngine) throws -> Set<String> {
    Set(try engine.search("", filter: filter, limit: 100).map(\.id))
  }

  private func meant(_ isMeant: (TrackRecord) -> Bool) -> Set<String> {
    Set(CollectionFieldTests.records.filter(isMeant).map(\.id))
  }

  private func expectFilters(_ engine: MusicEngine) throws {
    #expect(try ids(.explicit(true), in: engine) == meant { $0.isExplicit == true })
    #expect(try ids(.explicit(false), in: engine) == meant { $0.isExplicit == false })
    #expect(try ids(!.explicit(true), in: engine) == meant { $0.isExplicit != true })
    let day = 1_700_000_000 + Int64(4) * 86_400
    #expect(try ids(.added(day...Int64.max), in: engine) == meant { ($0.added ?? 0) >= day })
    #expect(
      try ids(.added(Int64.min...day), in: engine) == meant { $0.added.map { $0 <= day } ?? false })
    #expect(try ids(.added(Int64.min...0), in: engine).isEmpty)
  }

  @Test func explicitnessAndDaysOfAddingAreFilters() throws {
    try withEngine { engine in
      try expectFilters(engine)
      var parts = FilterParts()
      parts.isExplicit = true
      parts.duration = nil
      parts.added = 1_700_000_000...1_700_000_000
      #expect(try ids(parts.filter, in: engine) == ["t0"])
    }
  }

  @Test func tracksThatAreWrittenLaterHaveThemToo() throws {
    try Workshop.run { workshop in
      let records = CollectionFieldTests.records
      let engine = try workshop.engine(Array(records.prefix(6)))
      try engine.write(tracks: Array(records.suffix(5)))
      try expectFilters(engine)
      #expect(
        engine.albums(named: "greatest hits", by: "Bob").first?.tracks.map(\.id) == [
          "t9", "t8", "t7",
        ])
    }
  }

  @Test func albumsOfOneTitleAreTheirArtistsAndInTheirOrder() throws {
    try withEngine { engine in
      let albums = engine.albums(named: "GREATEST HITS")
      #expect(albums.map(\.title) == ["Greatest Hits", "Greatest Hits"])
      #expect(albums.map(\.artists) == [["Ann"], ["Bob"]])
      #expect(
        albums.first?.tracks.map(\.id) == ["t6", "t5", "t4", "t3", "t2", "t1", "t0"])
      #expect(albums.last?.years == 1997...1999)
      #expect(engine.albums(named: "Greatest Hits", by: "Bob").map(\.artists) == [["Bob"]])
      #expect(engine.albums(named: "Least Hits").isEmpty)
      try engine.remove(tracks: ["t7", "t8", "t9"])
      #expect(engine.albums(named: "Greatest Hits").map(\.artists) == [["Ann"]])
    }
  }

  @Test func whatAListenerPlaysIsAFilter() throws {
    try withEngine { engine in
      func play(_ track: Int, _ time: Int64, weight: Double = 1, kind: ListeningEvent.Kind = .play)
        -> ListeningEvent
      {
        ListeningEvent(listener: "ana", track: "t\(track)", kind: kind, weight: weight, time: time)
      }
      try engine.record([
        play(0, 100), play(0, 200), play(0, 300), play(1, 150), play(2, 900, weight: 12),
        play(3, 100, kind: .skip), play(4, 100, kind: .like),
      ])
      func played(_ times: ClosedRange<Int> = 1...Int.max, _ last: ClosedRange<Int64>? = nil)
        throws -> Set<String>
      {
        try ids(try engine.filter(playedBy: "ana", times: times, last: last), in: engine)
      }
      #expect(try played() == ["t0", "t1", "t2"])
      #expect(try played(3...Int.max) == ["t0", "t2"])
      #expect(try played(12...12) == ["t2"])
      #expect(try played(0...2) == meant { !["t0", "t2"].contains($0.id) })
      #expect(try played(0...0) == meant { !["t0", "t1", "t2"].contains($0.id) })
      #expect(try played(1...Int.max, 0...300) == ["t0", "t1"])
      #expect(try played(2...Int.max, 200...Int64.max) == ["t0", "t2"])
      #expect(throws: EngineError.self) { _ = try engine.filter(playedBy: "nobody") }
    }
  }
}
