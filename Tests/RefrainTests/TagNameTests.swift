import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Tags and languages are the same in each of the writings that people and programs have for them.
struct TagNameTests {
  private static let tracks = [
    track("a", "Song One", by: [ArtistCredit(name: "X")], language: "en", tags: ["R&B"]),
    track("b", "Song Two", by: [ArtistCredit(name: "Y")], language: "jpn", tags: ["Drum & Bass"]),
    track("c", "Song Three", by: [ArtistCredit(name: "Z")], language: "ja", tags: ["Rock & Roll"]),
    track("d", "Song Four", by: [ArtistCredit(name: "W")], language: "de", tags: ["dnb", "Metal"]),
    track(
      "e", "Song Five", by: [ArtistCredit(name: "V")], language: "pt-BR", tags: ["Heavy Metal"]),
    track("f", "Song Six", by: [ArtistCredit(name: "U")], language: "pt", tags: ["Bell & Book"]),
  ]

  private func ids(_ answer: Answer) -> [String] { answer.map(\.id).sorted() }

  @Test(arguments: [
    ("rnb", ["a"]), ("r and b", ["a"]), ("R & B", ["a"]), ("r'n'b", ["a"]),
    ("rhythm and blues", ["a"]), ("drum and bass", ["b", "d"]), ("drum'n'bass", ["b", "d"]),
    ("DNB", ["b", "d"]), ("rock and roll", ["c"]), ("rock'n'roll", ["c"]), ("Rock n Roll", ["c"]),
    ("metal", ["d"]), ("heavy metal", ["e"]), ("bell and book", ["f"]), ("rock", []), ("and", []),
  ])
  func aTagIsFoundAndLeftOutInEachWritingOfItsAnd(name: String, expected: [String]) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      let all = Self.tracks.map(\.id)
      #expect(ids(try engine.search("", filter: .tag(name))) == expected)
      // What is left out takes its kinds with it: rock and roll is rock, and heavy metal is metal.
      let left = ids(try engine.search("", filter: !.tag(name)))
      let kinds = ["metal": ["d", "e"], "heavy metal": ["d", "e"], "rock": ["c", "d", "e"]]
      #expect(left == all.filter { !(kinds[name] ?? expected).contains($0) })
    }
  }

  @Test(arguments: [
    ("rnb", "a"), ("drum n bass", "b"), ("dnb", "b"), ("rock'n'roll", "c"), ("rock and roll", "c"),
  ])
  func wordsFindATagInEachWritingOfItsAnd(words: String, expected: String) throws {
    try Workshop.run { workshop in
      let found = ids(try workshop.engine(Self.tracks).search(words))
      #expect(found.contains(expected))
    }
  }

  @Test(arguments: [
    ("eng", ["a"]), ("English", ["a"]), ("EN", ["a"]), ("jpn", ["b", "c"]), ("ja", ["b", "c"]),
    ("Japanese", ["b", "c"]), ("ger", ["d"]), ("deu", ["d"]), ("pt", ["e", "f"]),
    ("por", ["e", "f"]), ("pt-br", ["e"]), ("fra", []),
  ])
  func aLanguageIsFoundByEachOfItsCodes(code: String, expected: [String]) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      #expect(ids(try engine.search("", filter: .language(code))) == expected)
    }
  }
}
