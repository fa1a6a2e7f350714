import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Genres that are several in one name are found and refused by each of them.
struct CompoundTagTests {
  private static let genres: [(tag: String, names: [String])] = [
    ("R&B/Soul", ["R&B", "rnb", "soul"]), ("Rock/Pop", ["rock", "pop"]),
    ("Dance/Electronic", ["dance", "electronic"]), ("Dance & Electronic", ["dance", "electronic"]),
    ("Jazz/Blues", ["jazz", "blues"]), ("Jazz & Blues", ["jazz", "blues"]),
    ("Indie/Alternative", ["indie", "alternative"]),
    ("Alternative & Punk", ["alternative", "punk"]),
    ("Country & Folk", ["country", "folk"]), ("Metal/Hardcore", ["metal", "hardcore"]),
    ("Soul/Funk", ["soul", "funk"]), ("K-Pop/Dance", ["k-pop", "dance"]),
    ("Holiday/Christmas", ["holiday", "Christmas", "Christmas music"]),
    ("Alternative, Christmas", ["Christmas"]), ("Christmas: Pop", ["Christmas", "pop"]),
    ("Children’s Music", ["Children’s"]), ("Hip-Hop/Rap", ["hip hop", "rap"]),
  ]

  @Test(arguments: genres.indices)
  func eachNameFindsAndRefuses(place: Int) throws {
    let (tag, names) = Self.genres[place]
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("a", "Work", by: [ArtistCredit(name: "Zog One")], tags: [tag]),
        track("b", "Another", by: [ArtistCredit(name: "Mum Two")], tags: ["Polka"]),
      ])
      for name in names {
        let wanted = try engine.search("", filter: .tag(name), limit: 5).map(\.id)
        #expect(wanted == ["a"], "\(name) of \(tag): \(wanted)")
        let left = try engine.search("", filter: !.tag(name), limit: 5).map(\.id)
        #expect(left == ["b"], "\(name) of \(tag): \(left)")
      }
      #expect(try engine.search("", filter: .tag("Polka"), limit: 5).map(\.id) == ["b"])
    }
  }

  /// What is one genre with an "and" in its name is not two.
  @Test(arguments: [("Drum & Bass", "bass"), ("Rock & Roll", "roll"), ("R&B", "B")])
  func oneGenreStaysOne(tag: String, half: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("a", "Work", by: [ArtistCredit(name: "Zog One")], tags: [tag]),
        track("b", "Another", by: [ArtistCredit(name: "Mum Two")], tags: ["Polka"]),
      ])
      #expect(try engine.search("", filter: .tag(half), limit: 5).isEmpty, "\(half) of \(tag)")
    }
  }
}
