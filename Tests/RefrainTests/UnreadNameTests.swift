import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> [ArtistCredit] { [ArtistCredit(name: name)] }

/// Titles that a request names beside what it refuses, whatever else it says.
struct UnreadNameTests {
  private static let tracks = [
    track("hello", "Hello", by: credit("Adele"), tags: ["soul"], popularity: 0.5),
    track("hurt", "Hurt", by: credit("Johnny Cash"), tags: ["country"], popularity: 0.9),
    track("valerie", "Valerie", by: credit("Amy Winehouse"), tags: ["soul"], popularity: 0.4),
    track("hallelujah", "Hallelujah", by: credit("Jeff Buckley"), tags: ["rock"]),
    track("dreams", "Dreams", by: credit("Fleetwood Mac"), tags: ["rock"], popularity: 0.8),
    track("despacito", "Despacito", by: credit("Luis Fonsi"), popularity: 0.7),
    track("despacito-remix", "Despacito (Remix)", by: credit("Luis Fonsi"), popularity: 0.6),
    track("clocks", "Clocks", by: credit("Coldplay"), popularity: 0.3),
    track("clocks-karaoke", "Clocks (Karaoke Version)", by: credit("Sing Stars")),
    track("yellow", "Yellow", by: credit("Coldplay"), popularity: 0.35),
    track("yellow-cover", "Yellow (Cover)", by: credit("A Choir")),
    track("fifth", "Symphony No. 5", by: credit("Ludwig van Beethoven"), popularity: 0.2),
  ]

  private func answer(_ words: String) throws -> Answer {
    var answer: Answer?
    try Workshop.run { workshop in
      answer = try workshop.engine(UnreadNameTests.tracks).answer(Question(words))
    }
    return try #require(answer)
  }

  @Test(arguments: [
    ("Hello but not by Lionel Richie", "hello"), ("play hello not by lionel richie", "hello"),
    ("Hallelujah but not by Leonard Cohen", "hallelujah"),
    ("valerie but not by the zutons", "valerie"), ("hallelujah without lyrics", "hallelujah"),
    ("Hello ohne Lionel Richie", "hello"), ("Hello pero no de Lionel Richie", "hello"),
    ("dreams, not by The Cranberries", "dreams"), ("clocks no zither", "clocks"),
    ("beethoven but not symphonettes", "fifth"),
  ])
  func aTitleIsLookedForWhomeverItIsNotBy(_ words: String, _ id: String) throws {
    let answer = try answer(words)
    #expect(answer.first?.id == id, "\(answer.map(\.id)) \(answer.notes)")
  }

  @Test(arguments: [
    ("the original despacito", "despacito"), ("original version of despacito", "despacito"),
    ("despacito, not the remix", "despacito"), ("clocks, no covers", "clocks"),
    ("clocks without remixes", "clocks"), ("yellow without covers", "yellow"),
    ("yellow not a cover", "yellow"), ("no karaoke versions of clocks", "clocks"),
  ])
  func aTitleStaysTheMainThingWhereRecordingsAreRefused(_ words: String, _ id: String) throws {
    let answer = try answer(words)
    #expect(answer.first?.id == id, "\(answer.map(\.id))")
    let own = UnreadNameTests.tracks.filter { $0.id.hasPrefix(id) }.map(\.id)
    #expect(Set(answer.map(\.id)).isSubset(of: own), "\(answer.map(\.id))")
  }

  @Test(arguments: ["nothing by Coldplay please", "my dad hates everything by Coldplay"])
  func whatIsSaidBesidesIsNoTitle(_ words: String) throws {
    let answer = try answer(words)
    #expect(
      answer.count > 5 && !answer.contains { $0.artists == ["Coldplay"] }, "\(answer.map(\.id))")
  }

  @Test func anUnknownTitleIsLookedForAndNotFound() throws {
    let answer = try answer("Zxqvwian Krrb but not by Lionel Richie")
    #expect(answer.isEmpty, "\(answer.map(\.id))")
  }

  // MARK: Nothing to go by

  @Test(arguments: ["the most popular songs", "popular songs", "biggest hits"])
  func popularityAloneIsEnough(_ words: String) throws {
    let answer = try answer(words)
    let known = UnreadNameTests.tracks.filter { $0.id != "despacito-remix" && $0.popularity != nil }
      .sorted { $0.popularity! > $1.popularity! }.map(\.id)
    #expect(answer.prefix(3).map(\.id) == Array(known.prefix(3)), "\(answer.map(\.id))")
    #expect(answer.total == UnreadNameTests.tracks.count)
  }

  @Test func theTopThreeAreThree() throws {
    #expect(try answer("top 3 songs").count == 3)
  }

  @Test func hiddenGemsAreTheLeastPopularWhosePopularityIsKnown() throws {
    #expect(try answer("hidden gems").prefix(2).map(\.id) == ["fifth", "clocks"])
  }

  @Test(arguments: ["play something", "surprise me", "play music", "random song", "short songs"])
  func whoeverAsksForAnythingGetsSomething(_ words: String) throws {
    #expect(try answer(words).count > 5)
  }

  @Test func aSurpriseIsVaried() throws {
    let artists = try answer("surprise me").prefix(6).map(\.artists)
    #expect(Set(artists).count == 6, "\(artists)")
  }

  @Test(arguments: [
    "zxqvw krrb", "songs by Zxqvw", "five songs by Zxqvw", "no more of those", "!!",
  ])
  func whatNamesSomethingElseGetsNothing(_ words: String) throws {
    let answer = try answer(words)
    #expect(answer.isEmpty, "\(answer.map(\.id))")
  }
}

/// Kinds of recordings in the words of titles and of imitations.
struct VersionWordTests {
  private static let tracks = [
    track("forever", "Live Forever", by: credit("Oasis"), popularity: 0.6),
    track("forever-live", "Live Forever (Live at Knebworth)", by: credit("Oasis"), popularity: 0.7),
    track("die", "Live and Let Die", by: credit("Wings"), popularity: 0.2),
    track("die-live", "Live and Let Die (Live)", by: credit("Paul McCartney"), popularity: 0.5),
    track("hello", "Hello", by: credit("Adele")),
    track("hello-live", "Hello (Live)", by: credit("Adele")),
    track("shallow", "Shallow - Radio Edit", by: credit("Lady Gaga")),
    track("shallow-lullaby", "Shallow (Lullaby Version)", by: credit("Lullaby Baby")),
    track("wonderwall", "Wonderwall - Remastered", by: credit("Oasis")),
    track("wonderwall-8", "Wonderwall (8-Bit Version)", by: credit("Game Boys")),
    track("wonderwall-tribute", "Wonderwall (Tribute Version)", by: credit("Stars")),
  ]

  @Test(arguments: [
    ("live forever", "forever"), ("oasis live forever", "forever"),
    ("play live forever by oasis", "forever"), ("live and let die", "die"),
    ("live forever live", "forever-live"), ("hello live", "hello-live"), ("hello", "hello"),
    ("shallow", "shallow"), ("wonderwall", "wonderwall"),
  ])
  func aWordOfTheTitleAsksForNoKind(_ words: String, _ id: String) throws {
    try Workshop.run { workshop in
      let answer = try workshop.engine(VersionWordTests.tracks).answer(Question(words))
      #expect(answer.first?.id == id, "\(words): \(answer.map(\.id))")
    }
  }
}

/// Tracks that a catalog calls explicit.
struct ExplicitWordTests {
  private static let tracks = (0..<12).map { number in
    var record = track(
      "t\(number)", "Piece \(number)", by: credit("Artist \(number)"), tags: ["hip hop"],
      popularity: Double(number) / 12)
    record.isExplicit = number % 3 == 0 ? true : number % 3 == 1 ? false : nil
    return record
  }

  private static let explicit = Set(tracks.filter { $0.isExplicit == true }.map(\.id))

  @Test func theFilterHasThoseThatTheCatalogCallsSo() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(ExplicitWordTests.tracks)
      #expect(Set(try engine.search("", filter: .explicit(true)).map(\.id)) == Self.explicit)
      let clean = try engine.search("", filter: !.explicit(true)).map(\.id)
      #expect(Set(clean).isDisjoint(with: Self.explicit) && clean.count == 8)
      var written = ExplicitWordTests.tracks[1]
      written.isExplicit = true
      _ = try engine.write(tracks: [written])
      #expect(
        Set(try engine.search("", filter: .explicit(true)).map(\.id)) == Self.explicit.union(["t1"])
      )
    }
  }

  @Test(arguments: [
    "clean hip hop", "family friendly hip hop", "hip hop, nothing explicit",
    "no explicit lyrics", "clean songs only", "hip hop without swearing",
  ])
  func whoWantsCleanWordsGetsNoOthers(_ words: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(ExplicitWordTests.tracks)
      let answer = try engine.answer(Question(words, limit: 20))
      #expect(answer.count == 8, "\(words): \(answer.map(\.id)) \(answer.notes)")
      #expect(Set(answer.map(\.id)).isDisjoint(with: Self.explicit), "\(words)")
      #expect(answer.understood.contains { $0.value == "explicit" && $0.isRule })
    }
  }

  @Test func explicitOnesComeFirstWhereTheyAreAskedFor() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(ExplicitWordTests.tracks)
      let first = try engine.answer(Question("explicit hip hop")).prefix(4).map(\.id)
      #expect(Set(first) == Self.explicit)
    }
  }

  @Test func whereNoTrackIsCalledSoItIsSaid() throws {
    try Workshop.run { workshop in
      let answer = try workshop.engine(fewTracks).answer(Question("piano, nothing explicit"))
      #expect(!answer.isEmpty && answer.notes.contains { $0.contains("explicit") })
    }
  }
}
