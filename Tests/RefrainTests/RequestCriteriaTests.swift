import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> ArtistCredit { ArtistCredit(name: name) }

/// Numbers, kinds of recordings, earlier turns and what was shown, as requests speak of them.
struct RequestCriteriaTests {
  private static let tracks =
    [
      track("hello", "Hello", by: [credit("Adele")], released: "2015", tags: ["soul", "sad"]),
      track("hello-live", "Hello (Live)", by: [credit("Adele")], released: "2016", tags: ["soul"]),
      track("skyfall", "Skyfall", by: [credit("Adele")], released: "2012", tags: ["soul"]),
      track("rehab", "Rehab", by: [credit("Amy Winehouse")], released: "2006", tags: ["soul"]),
      track(
        "dancing", "Dancing Queen", by: [credit("ABBA")], released: "1976", language: "en",
        tags: ["pop", "joyful"]),
      track(
        "rhapsody", "Bohemian Rhapsody", by: [credit("Queen")], released: "1975", language: "en",
        tags: ["rock", "epic"]),
      track("killer", "Killer Queen", by: [credit("Queen")], released: "1974", tags: ["rock"]),
      track(
        "qing-tian", "晴天", by: [credit("周杰倫")], released: "2003", language: "zh",
        tags: ["melancholic"]),
      track(
        "water", "Águas de Março", by: [credit("Elis Regina")], language: "pt", tags: ["samba"]),
      track("rider", "Riders on the Storm", by: [credit("The Doors")], tags: ["rock", "slow"]),
      track("ace", "Ace of Spades", by: [credit("Motörhead")], tags: ["rock", "fast"]),
    ]
    + (0..<12).map {
      track(
        "piece\($0)", "Piece \($0)", by: [credit("Trio \($0)")], language: "zxx", tags: ["jazz"])
    } + [track("voice", "Sung", by: [credit("Singer")], language: "en", tags: ["jazz"])]

  private func answer(_ question: Question) throws -> Answer {
    var answer: Answer?
    try Workshop.run { workshop in
      answer = try workshop.engine(RequestCriteriaTests.tracks).answer(question)
    }
    return try #require(answer)
  }

  private func value(_ field: UnderstoodPart.Field, in answer: Answer) -> String? {
    answer.understood.first { $0.field == field }?.value
  }

  @Test(arguments: [("two songs by Adele", 2), ("just one song by Queen", 1), ("给我两首歌 soul", 2)])
  func noMoreComeThanWereAskedFor(_ words: String, _ count: Int) throws {
    let answer = try answer(Question(words))
    #expect(answer.count == count && value(.count, in: answer) == String(count))
  }

  @Test func aCountHoldsOverPages() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(RequestCriteriaTests.tracks)
      let first = try engine.remember(Question("five jazz songs", limit: 2))
      var found = first.map(\.id)
      var cursor = first.cursor()
      while let next = cursor {
        let page = try engine.page(after: next, limit: 2)
        found += page.map(\.id)
        cursor = page.cursor()
      }
      #expect(found.count == 5 && Set(found).count == 5, "\(found)")
    }
  }

  @Test(arguments: ["only Queen", "no one else but Queen", "nothing but Queen"])
  func onlyOnesIsARule(_ words: String) throws {
    let answer = try answer(Question(words))
    #expect(Set(answer.map(\.id)) == ["rhapsody", "killer"], "\(answer.map(\.id))")
    #expect(answer.understood.contains { $0.field == .artists && $0.isRule })
  }

  @Test func fillerIsNotLookedFor() throws {
    let answer = try answer(Question("some songs by Queen please", limit: 2))
    #expect(Set(answer.map(\.id)) == ["rhapsody", "killer"], "\(answer.map(\.id))")
  }

  @Test func refusedRecordingsNeverCome() throws {
    let answer = try answer(Question("songs by Adele, no live versions"))
    #expect(answer.contains { $0.id == "hello" } && !answer.contains { $0.id == "hello-live" })
    #expect(answer.understood.contains { $0.field == .versions && $0.isRule })
  }

  @Test func wantedRecordingsComeFirstAndWhatHasNoWordsIsInstrumental() throws {
    #expect(try answer(Question("live versions of Hello")).first?.id == "hello-live")
    for words in ["only instrumental jazz", "jazz without vocals"] {
      let found = try answer(Question(words, limit: 20))
      #expect(found.count == 12 && found.allSatisfy { $0.language == "zxx" }, "\(words)")
    }
    let none = try answer(Question("remixes of Skyfall"))
    #expect(none.notes.contains { $0.contains("no remix") }, "\(none.notes)")
  }

  @Test(arguments: ["rock, but nothing from the 70s", "70年代以外の rock", "rock, nothing before 1980"])
  func refusedYearsNeverCome(_ words: String) throws {
    let answer = try answer(Question(words))
    let old = Set(["rhapsody", "killer", "dancing"])
    #expect(!answer.isEmpty && old.isDisjoint(with: answer.map(\.id)), "\(answer.map(\.id))")
    #expect(answer.understood.contains { $0.field == .years && $0.isRule })
  }

  @Test func theBeginningOfATitleRefusesIt() throws {
    let answer = try answer(Question("songs by Queen, but not Bohemian"))
    #expect(answer.contains { $0.id == "killer" } && !answer.contains { $0.id == "rhapsody" })
  }

  @Test func aKindOfAGenreStandsForItWhereTheCatalogHasNoOther() throws {
    let rock = Set(["rhapsody", "killer", "rider", "ace"])
    #expect(Set(try answer(Question("some hard rock please", limit: 4)).map(\.id)) == rock)
  }

  @Test func wherePositiveRulesHoldFurtherTracksKeepThem() throws {
    let answer = try answer(Question("epic songs in English"))
    #expect(answer.first?.id == "rhapsody" && answer.allSatisfy { $0.language == "en" })
    #expect(answer.count == 3 && answer.notes.contains { $0.contains("without the words") })
  }

  @Test func languagesAreCalledByTheirNames() throws {
    #expect(value(.languages, in: try answer(Question("songs in Mandarin"))) == "Mandarin")
    #expect(value(.excludeLanguages, in: try answer(Question("rock, not in English"))) == "English")
  }

  @Test func aPeopleWithoutATagStandsForItsLanguage() throws {
    #expect(try answer(Question("Brazilian music")).first?.id == "water")
  }

  @Test func preferencesHoldWithoutWordsAndWithoutPopularity() throws {
    var question = Question(filter: .any([.artist("Adele"), .artist("Queen"), .artist("ABBA")]))
    question.preferences = [Preference(.artist("ABBA"))]
    #expect(try answer(question).first?.id == "dancing")
  }

  @Test func whatAnEarlierTurnRefusedStaysRefused() throws {
    var question = Question("soul songs")
    question.conversation = ["nothing by Adele please"]
    let first = try answer(question)
    #expect(first.map(\.id) == ["rehab"], "\(first.map(\.id))")
    question = Question("something slower")
    question.conversation = ["rock, but not Queen"]
    let slower = try answer(question)
    #expect(slower.first?.id == "rider" && !slower.contains { $0.artists == ["Queen"] })
  }

  @Test func newArtistsAreThoseOfWhomNothingIsKnown() throws {
    var question = Question("soul by artists I don't know yet")
    question.likes = ["hello"]
    let new = try answer(question)
    #expect(!new.isEmpty && !new.contains { $0.artists == ["Adele"] }, "\(new.map(\.id))")
    #expect(try answer(Question("soul by artists I don't know yet")).notes.count == 1)
  }

  @Test func whatWasShownIsSpokenOf() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(RequestCriteriaTests.tracks)
      func ask(_ words: String, _ shown: [String]) throws -> Answer {
        var question = Question(words)
        question.shown = shown
        question.filter = .among(TrackSelection(named: "r1", shown))
        return try engine.answer(question)
      }
      let live = try ask("the second one, but live", ["skyfall", "hello", "rehab"])
      #expect(live.first?.id == "hello-live", "\(live.map(\.id))")
      let like = try ask("more like the first one", ["skyfall", "rhapsody"])
      #expect(!like.contains { $0.id == "skyfall" } && like.understood.first?.value == "Skyfall")
      #expect(try ask("the fifth one", ["skyfall"]).notes.contains { $0.contains("shown") })
    }
  }
}
