import MusicCatalog
import Refrain
import RequestReading
import TestSupport
import Testing

/// Numbers and words of asking that a large catalog has as names.
@Suite struct CountNameTests {
  private static let catalog = [
    track("seven", "Sad Song", by: [ArtistCredit(name: "7-")]),
    track("nine", "9", by: [ArtistCredit(name: "92914")]),
    track("but", "Nothing", by: [ArtistCredit(name: "BUT")]),
    track("hello", "Hello", by: [ArtistCredit(name: "Adele")]),
  ]

  @Test(arguments: [
    ("7 songs", 7), ("play 9 songs, obscure ones", 9), ("放7首歌，小众的", 7), ("7曲教えて", 7),
    ("노래 9곡 틀어 줘", 9),
  ])
  func aNumberThatCountsSongsIsNobody(request: String, count: Int) throws {
    try Workshop.run { workshop in
      let reading = try workshop.engine(Self.catalog).read(turns: [request])
      #expect(reading.count?.value == count)
      #expect(reading.wanted.namedArtists.isEmpty && reading.wanted.tracks.isEmpty)
    }
  }

  @Test(arguments: ["songs by 7", "7", "歌手7的歌"])
  func whoIsCalledSoCanBeAskedFor(request: String) throws {
    try Workshop.run { workshop in
      let hits = try workshop.engine(Self.catalog).search(request)
      #expect(hits.first?.id == "seven", "\(hits.map(\.id))")
    }
  }

  @Test func butOpensARefusalAndNamesNobody() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.catalog)
      for turns in [["But nothing by Adele"], ["sad songs", "But nothing by Adele"]] {
        let reading = engine.read(turns: turns)
        #expect(reading.wanted.namedArtists.isEmpty, "\(reading.wanted.namedArtists)")
        #expect(reading.unwanted.artists.map(\.value.name) == ["Adele"])
      }
      #expect(try engine.search("songs by BUT").first?.id == "but")
    }
  }
}
