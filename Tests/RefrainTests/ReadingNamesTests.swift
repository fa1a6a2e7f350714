import MusicBundle
import MusicCatalog
import RequestReading
import TestSupport
import Testing

@testable import Refrain

/// Sentences read with the names of a catalog, and with others beside them.
struct ReadingNamesTests {
  private static let artists = [
    "Justin Bieber", "Adele", "The Who", "Can", "Fela Kuti", "Caetano Veloso", "Astrud Gilberto",
    "Rokia Traoré", "Björk Guðmundsdóttir", "Beyond", "비",
  ]

  private static let tracks = artists.enumerated().flatMap { number, name in
    (0..<3).map {
      track(
        "t\(number)-\($0)", "Moon \(number) \($0)", by: [ArtistCredit(name: name)], tags: ["pop"])
    }
  }

  private static let requests = [
    "upbeat pop but no Justin Beiber", "upbeat pop, not by Justn Bieber", "something by Bieber",
    "pop, skip Can", "not The Who", "pop, not by beyond", "pop, 비 말고", "songs by Adelle",
    "pop, no Fela", "play Moon 1", "pop like Adele",
  ]

  /// Names beside the catalog's change nothing where the words have none of them.
  @Test func otherNamesBesideTakeNothingAway() throws {
    var names = NameDictionary()
    for number in 0..<60 { names.insert("Zweifelhaft \(number)", .artist) }
    names.insert("Quixotisch", .title, by: ["Zweifelhaft 3"])
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      for request in Self.requests {
        let alone = engine.read(turns: [request])
        #expect(engine.read(turns: [request], also: names) == alone, "\(request)")
        #expect(
          engine.read(turns: ["hi", request], also: EmptyCatalog()).unwanted.artists.map(\.value)
            == engine.read(turns: ["hi", request]).unwanted.artists.map(\.value), "\(request)")
      }
    }
  }

  /// What is measured by `read` is what a search goes by: players who are no tag, a title of the turn before,
  /// refusals of long ago.
  @Test func aConversationIsReadInOneWay() throws {
    let hello = ["Adele", "Can"].map {
      track("hello-\($0)", "Hello", by: [ArtistCredit(name: $0)], tags: ["pop"])
    }
    let long = ["pop, no Adele"] + [String](repeating: "pop", count: 40)
    let earlier = ["play Hello", "the Adele one"]
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks + hello)
      for turns in [["来点乐队的歌"], ["バンドの曲"], earlier, long] {
        let reading = engine.read(turns: turns)
        #expect(engine.request(of: turns).reading == reading, "\(turns[0])")
        #expect(engine.read(turns: turns, also: EmptyCatalog()) == reading, "\(turns[0])")
      }
      #expect(engine.read(turns: long).unwanted.artists.map(\.value.name) == ["Adele"])
    }
  }

  /// A name beside the catalog's is read, misspelled as well, and has no number of the catalog's.
  @Test func namesBesideHaveNoNumbers() throws {
    var names = NameDictionary()
    names.insert("Sigrid Undset", .artist)
    names.insert("Kransen", .title, by: ["Sigrid Undset"])
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      for request in ["pop, no Sigrid Undset", "pop, no Sigrid Undsett"] {
        let refused = engine.read(turns: [request], also: names).unwanted.artists.map(\.value)
        #expect(refused == [NamedArtist(name: "Sigrid Undset")], "\(request)")
      }
      let song = engine.read(turns: ["play Kransen by Sigrid Undset"], also: names).wanted.tracks
      #expect(song.map(\.value.title) == ["Kransen"])
      #expect(song.first?.value.artist == NamedArtist(name: "Sigrid Undset"))
      #expect(song.first?.value.ids == [])
      // Whatever else is asked of the catalog for whom a conversation names, it is not asked for others' numbers.
      for turn in ["faster", "not Hello", "no Kransen", "who sings that?", "nothing by her"] {
        let turns = ["songs by Sigrid Undset", turn, "more like Kransen"]
        let named = engine.read(turns: turns, also: names).wanted.artists.flatMap(\.value.ids)
        #expect(named == [], "\(turn)")
      }
    }
  }

  @Test func twoCatalogsAreAskedForEverything() {
    var (one, two) = (NameDictionary(), NameDictionary())
    one.insert("Justin Bieber", .artist)
    one.insert("Love Yourself", .title, by: ["Justin Bieber"])
    two.insert("Sigrid Undset", .artist)
    two.insert("Kransen i Oslo", .title, by: ["Sigrid Undset"])
    let joined = JoinedEntities(first: one, second: two)
    for (text, name) in [("Justin Beiber", "Justin Bieber"), ("Sigrid Undsett", "Sigrid Undset")] {
      let words = RequestWord.words(in: text)
      #expect(joined.artist(nearlyCalled: words[...], isRefused: false)?.name == name)
    }
    for text in ["love yourself", "i oslo"] {
      #expect(joined.isPartOfTitle(RequestWord.words(in: text)[...]), "\(text)")
    }
    #expect(!joined.isPartOfTitle(RequestWord.words(in: "nowhere")[...]))
    func match(_ text: String, _ kind: NameMatch.Kind) -> NameMatch {
      var found = NameMatch(kind: kind, length: 0, name: "")
      joined.forEachName(at: 0, of: RequestWord.words(in: text)) {
        if $0.kind == kind { found = $0 }
      }
      return found
    }
    let (bieber, undset) = (match("Justin Bieber", .artist), match("Sigrid Undset", .artist))
    let (love, wreath) = (match("Love Yourself", .title), match("Kransen i Oslo", .title))
    #expect(joined.isCredited(love, to: bieber) && joined.isCredited(wreath, to: undset))
    #expect(!joined.isCredited(love, to: undset) && !joined.isCredited(wreath, to: bieber))
  }

  /// A first or last name that is refused is refused in everybody who has it, where these are few.
  @Test func aRefusedFirstOrLastNameIsEnough() throws {
    let more = [
      track("sowande-0", "Moon again", by: [ArtistCredit(name: "Fela Sowande")], tags: ["pop"])
    ]
    let words = [
      ("fela", ["Fela Kuti", "Fela Sowande"]), ("veloso", ["Caetano Veloso"]),
      ("caetano", ["Caetano Veloso"]), ("astrud", ["Astrud Gilberto"]),
      ("rokia", ["Rokia Traoré"]), ("björk", ["Björk Guðmundsdóttir"]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks + more)
      for (word, names) in words {
        for request in ["pop, not \(word)", "pop songs, no \(word)", "pop, nothing by \(word)"] {
          let question = Question(request, limit: 100)
          let hits = try engine.answer(question).hits
          let theirs = hits.filter { !Set($0.artists).isDisjoint(with: names) }
          #expect(theirs.isEmpty, "\(request): \(theirs.map(\.artists))")
          #expect(hits.count > 10, "\(request): \(hits.count)")
          let unwanted = engine.read(turns: [request]).unwanted.artists
          let known = unwanted.flatMap(\.value.ids).map { engine.view.tracks.artistName($0) }
          #expect(Set(known) == Set(names), "\(request): \(known)")
        }
      }
    }
  }
}
