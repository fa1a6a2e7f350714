import MusicCatalog
import Testing

@testable import MusicBundle

/// Who of one name is one artist, by ids of the catalog and by those at MusicBrainz.
struct NamesakeTests {
  /// For each credit of Nirvana, which of the artists it is, counted from 0.
  private func artists(_ credits: [(id: String?, record: String?)]) -> [Int] {
    var builder = CreditTableBuilder()
    for (place, credit) in credits.enumerated() {
      var track = TrackRecord(
        id: "t\(place)", title: "T", artists: [ArtistCredit(id: credit.id, name: "Nirvana")])
      track.artistMBIDs = [credit.record].compactMap { $0 }
      builder.add(track, title: [], possible: [], composer: nil, isWork: false)
    }
    let table = builder.read()
    var known: [[String]] = []
    return credits.indices.map { place in
      let keys = table.artistKeys(of: place)
      if let first = known.firstIndex(of: keys) { return first }
      known.append(keys)
      return known.count - 1
    }
  }

  @Test func anIDAndARecordAreNoTwoArtists() {
    #expect(artists([("s1", "U"), (nil, "U")]) == [0, 0])
    #expect(artists([(nil, "U"), ("s1", "U"), (nil, nil)]) == [0, 0, 0])
  }

  @Test func twoIDsOrTwoRecordsAre() {
    #expect(artists([("s1", nil), ("s2", nil)]) == [0, 1])
    #expect(artists([(nil, "U"), (nil, "V")]) == [0, 1])
    #expect(artists([("s1", "U"), (nil, "V"), (nil, "U")]) == [0, 1, 0])
    #expect(artists([("s1", "U"), ("s2", "V"), (nil, "V"), (nil, "U")]) == [0, 1, 1, 0])
  }

  @Test func aLaterTrackMaySayTheRecord() {
    #expect(artists([("s1", nil), ("s1", "U"), (nil, "U"), (nil, "V")]) == [0, 0, 0, 1])
  }
}
