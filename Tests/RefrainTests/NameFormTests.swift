import MusicCatalog
import MusicNames
import Refrain
import TestSupport
import Testing

/// Names in the forms in which libraries, pages and people write them, through filters and look-ups.
struct NameFormTests {
  private static func ids(
    _ engine: MusicEngine, _ filter: TrackFilter
  ) throws -> Set<String> {
    Set(try engine.search("", filter: filter, limit: 100).map(\.id))
  }

  @Test func aSortedNameIsThePersonInFiltersAndLookUps() throws {
    let tracks = [
      track("symphony", "Symphony No. 5", by: [ArtistCredit(name: "Ludwig van Beethoven")]),
      track("elise", "Für Elise", by: [ArtistCredit(name: "Beethoven, Ludwig van")]),
      track("zarathustra", "Also sprach Zarathustra", by: [ArtistCredit(name: "Strauss, Richard")]),
      track("donau", "An der schönen blauen Donau", by: [ArtistCredit(name: "Johann Strauss II")]),
      track("heroes", "Heroes", by: [ArtistCredit(name: "Bowie, David")]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for name in ["Beethoven", "Ludwig van Beethoven", "Beethoven, Ludwig van", "beethoven"] {
        #expect(try Self.ids(engine, .artist(name)) == ["symphony", "elise"], "\(name)")
        #expect(
          try Self.ids(engine, !.artist(name)) == ["zarathustra", "donau", "heroes"], "\(name)")
      }
      #expect(
        try Self.ids(engine, !.artist("Strauss")) == ["symphony", "elise", "heroes"])
      #expect(try Self.ids(engine, .artist("Richard Strauss")) == ["zarathustra"])
      #expect(try Self.ids(engine, .artist("David Bowie")) == ["heroes"])
      for (title, artist, id) in [
        ("Für Elise", "Ludwig van Beethoven", "elise"), ("Für Elise", "Beethoven", "elise"),
        ("Symphony No. 5", "Beethoven, Ludwig van", "symphony"),
        ("Also sprach Zarathustra", "R. Strauss", "zarathustra"),
        ("Heroes", "David Bowie", "heroes"),
      ] {
        let found = try engine.resolve([NameQuery(title: title, artist: artist)])[0]
        #expect(found.track?.id == id && found.status != .typo, "\(title) \(artist) \(found)")
      }
    }
  }

  @Test func aSortedNameWithAnIdIsTheSameForFilters() throws {
    let tracks = [
      track("a", "Symphony No. 5", by: [ArtistCredit(name: "Ludwig van Beethoven")]),
      track("b", "Für Elise", by: [ArtistCredit(id: "1f9df192", name: "Beethoven, Ludwig van")]),
      track("c", "Hello", by: [ArtistCredit(name: "Adele")]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      #expect(try Self.ids(engine, !.artist("Ludwig van Beethoven")) == ["c"])
      #expect(try Self.ids(engine, .artist("Ludwig van Beethoven")) == ["a", "b"])
    }
  }

  /// A credit or a title, and whom it names besides.
  private static let guests: [(String, String, String)] = [
    ("千里之外", "周杰伦和费玉清", "费玉清"), ("落花", "王力宏＆章子怡", "章子怡"),
    ("Felicità", "Al Bano e Romina Power", "Romina Power"),
    ("Um Dia", "Anavitória e Tiago Iorc", "Tiago Iorc"),
    ("One Kiss", "Calvin Harris/Dua Lipa", "Dua Lipa"),
    ("World Hold On", "Bob Sinclar pres. Steve Edwards", "Steve Edwards"),
    ("Leave the Door Open", "Silk Sonic (Bruno Mars & Anderson .Paak)", "Bruno Mars"),
    ("Leave the Door", "Silk Sonic (Bruno Mars & Anderson .Paak)", "Anderson .Paak"),
    ("Così Celeste", "Luciano Pavarotti con Zucchero", "Zucchero"),
    ("屋顶", "周杰伦 温岚", "温岚"),
    ("Mask Off (prod. Metro Boomin)", "Future", "Metro Boomin"),
    ("Closer [Drake Remix]", "Chainsmokers", "Drake"),
    ("Summertime Sadness (Cedric Gervais Remix)", "Lana Del Rey", "Cedric Gervais"),
    ("Song (duet with Adele)", "Bob", "Adele"),
    ("Senza una donna", "Zucchero & Paul Young", "Paul Young"),
  ]

  @Test func whoeverACreditOrATitleNamesIsFoundAndRefused() throws {
    let tracks = Self.guests.enumerated().map { number, guest in
      track("t\(number)", guest.0, by: [ArtistCredit(name: guest.1)])
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for (number, guest) in Self.guests.enumerated() {
        let wanted = try Self.ids(engine, .artist(guest.2))
        #expect(wanted.contains("t\(number)"), "\(guest.2): \(wanted)")
        let left = try Self.ids(engine, !.artist(guest.2))
        #expect(!left.contains("t\(number)") && left.count > 9, "\(guest.2): \(left)")
      }
      #expect(try Self.ids(engine, .artist("Zucchero")).count == 2)
    }
  }

  @Test func aGuestWhoIsRefusedInWordsDoesNotCome() throws {
    let tracks = Self.guests.enumerated().map { number, guest in
      track("t\(number)", guest.0, by: [ArtistCredit(name: guest.1)])
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for (name, id) in [("费玉清", "t0"), ("Romina Power", "t2"), ("章子怡", "t1")] {
        let hits = try engine.answer(Question("songs but nothing by \(name)", limit: 20))
        #expect(!hits.contains { $0.id == id } && hits.count > 9, "\(name): \(hits.map(\.id))")
      }
    }
  }

  @Test func remarksThatNameNobodyMakeNoArtist() throws {
    let tracks = [
      track("a", "Blue (Club Remix)", by: [ArtistCredit(name: "Band")]),
      track("b", "Blue (Summer House Remix)", by: [ArtistCredit(name: "Other Band")]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for name in ["Club", "Summer House"] {
        let answer = try engine.search("", filter: .artist(name), limit: 9)
        #expect(answer.isEmpty, "\(name)")
      }
    }
  }

  @Test func bandsWithSignsInTheirNamesStayWhole() throws {
    let tracks = [
      track(
        "run", "Born to Run", by: [ArtistCredit(name: "Bruce Springsteen & The E Street Band")]),
      track("fire", "Fire", by: [ArtistCredit(name: "Bruce Springsteen")]),
      track("trouble", "Trouble Me", by: [ArtistCredit(name: "10,000 Maniacs")]),
      track("jazz", "Jazz Thing", by: [ArtistCredit(name: "10")]),
      track("petty", "Free Fallin'", by: [ArtistCredit(name: "Tom Petty")]),
      track("hearts", "Refugee", by: [ArtistCredit(name: "Tom Petty and the Heartbreakers")]),
      track("rufus", "Ain't Nobody", by: [ArtistCredit(name: "Rufus & Chaka Khan")]),
      track("khan", "I Feel for You", by: [ArtistCredit(name: "Chaka Khan")]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      #expect(!(try Self.ids(engine, !.artist("10"))).isDisjoint(with: ["trouble"]))
      for (name, ids) in [
        ("The E Street Band", ["run"]), ("Bruce Springsteen", ["run", "fire"]),
        ("Springsteen", ["run", "fire"]), ("10000 Maniacs", ["trouble"]), ("10", ["jazz"]),
        ("Tom Petty", ["petty", "hearts"]), ("Chaka Khan", ["rufus", "khan"]),
      ] as [(String, Set<String>)] {
        #expect(try Self.ids(engine, .artist(name)) == ids, "\(name)")
      }
      let found = try engine.resolve([NameQuery(title: "Born to Run", artist: "Springsteen")])[0]
      #expect(found.track?.id == "run")
    }
  }

  /// An artist, and names by which somebody may mean him who writes by ear or in another script.
  private static let nearNames: [(String, [String])] = [
    ("Queen", ["qeeun"]), ("Limp Bizkit", ["Limp Biscuit"]), ("INXS", ["In Excess"]),
    ("Jay-Z", ["J Z"]), ("Thousand Foot Krutch", ["1000 Foot Krutch"]),
    ("Boyz II Men", ["Boys 2 Men"]), ("98 Degrees", ["98°"]), ("!!!", ["Chk Chk Chk"]),
    ("Crosby, Stills, Nash & Young", ["CSNY"]), ("The Beatles", ["ビートルズ", "비틀즈"]),
    ("iKON", ["아이콘"]), ("Linkin Park", ["Lincoln Park"]), ("Def Leppard", ["Deaf Leopard"]),
    ("Mötley Crüe", ["Motley Crew"]), ("Vaundy", ["バウンディ"]), ("Adele", ["Адель", "Аdеlе"]),
    ("Sir Elton John", ["Elton John"]), ("Dr. Dre", ["Doctor Dre"]),
    ("米津玄師 (Kenshi Yonezu)", ["Yonezu Kenshi"]),
  ]

  @Test func namesByEarAndInOtherScriptsAreClosedAndFound() throws {
    let tracks = Self.nearNames.enumerated().map { number, name in
      track("t\(number)", "Song number \(number)", by: [ArtistCredit(name: name.0)])
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for (number, (artist, spellings)) in Self.nearNames.enumerated() {
        for spelling in spellings {
          let left = try Self.ids(engine, !.artist(spelling))
          #expect(!left.contains("t\(number)") && left.count > 12, "\(artist): \(spelling) \(left)")
          let wanted = try Self.ids(engine, .artist(spelling))
          #expect(
            wanted == ["t\(number)"] || spelling == "qeeun", "\(artist): \(spelling) \(wanted)")
        }
      }
    }
  }

  @Test func aLastNameOfSeveralMeansAllOfThem() throws {
    let tracks = [
      track("a", "Cello Suite", by: [ArtistCredit(name: "Johann Sebastian Bach")]),
      track("b", "Solfeggietto", by: [ArtistCredit(name: "Carl Philipp Emanuel Bach")]),
      track("c", "Hello", by: [ArtistCredit(name: "Adele")]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      let answer = try engine.search("", filter: .artist("Bach"), limit: 9)
      #expect(Set(answer.map(\.id)) == ["a", "b"])
      #expect(answer.notes.contains { $0.contains("Carl Philipp Emanuel Bach") })
    }
  }

  @Test func aWordOfATitleAsksForNoVersion() throws {
    let tracks = [
      track("plain", "Live Forever", by: [ArtistCredit(name: "Oasis")]),
      track("concert", "Live Forever (Live at Knebworth)", by: [ArtistCredit(name: "Oasis")]),
      track("wings", "Live and Let Die", by: [ArtistCredit(name: "Wings")]),
      track("paul", "Live and Let Die (Live)", by: [ArtistCredit(name: "Paul McCartney")]),
      track("yellow", "Yellow", by: [ArtistCredit(name: "Coldplay")]),
      track("yellow live", "Yellow (Live)", by: [ArtistCredit(name: "Coldplay")]),
    ]
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      for (words, first) in [
        ("live forever", "plain"), ("oasis live forever", "plain"),
        ("play live forever by oasis", "plain"), ("live and let die", "wings"),
        ("coldplay yellow live", "yellow live"),
      ] {
        let hits = try engine.search(words, limit: 3)
        #expect(hits.first?.id == first, "\(words): \(hits.map(\.id))")
      }
    }
  }
}
