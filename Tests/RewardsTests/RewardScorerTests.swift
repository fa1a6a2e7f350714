import Refrain
import RequestReading
import Rewards
import TestSupport
import Testing

@testable import MusicAgent

/// Components one by one, on tracks that can be seen by eye.
@Suite struct RewardScorerTests {
  private func withScorer(_ body: (RewardScorer) throws -> Void) throws {
    try Workshop.run { workshop in try body(RewardScorer(try workshop.engine(fewTracks))) }
  }

  private func answer(_ songs: [(String, String, String)], text: String = "Here.") -> Trajectory {
    var turn = Trajectory(request: "")
    turn.text = text
    turn.songs = songs.map { .init(id: $0.0, title: $0.1, artists: $0.2) }
    return turn
  }

  private let hello = ("hello", "Hello", "Adele")
  private let someone = ("someone", "Someone Like You", "Adele")
  private let qingTian = ("qing-tian", "晴天", "周杰倫")
  private let untitled = ("untitled", "Untitled", "Unknown Hands")

  @Test func aNearNameIsNoName() throws {
    try withScorer { (scorer: RewardScorer) throws in
      let task = RewardTask(id: "t", request: "piano", expectation: .songs(1))
      func factuality(_ songs: [(String, String, String)]) throws -> Double? {
        try scorer.score(task, answer(songs))[.factuality]?.value
      }
      #expect(try factuality([hello]) == 1)
      #expect(try factuality([("", "HELLO", "adele")]) == 1)
      #expect(try factuality([("", "Sunny Day", "Jay Chou")]) == 1)
      #expect(try factuality([("", "晴天", "周杰伦")]) == 1)
      #expect(try factuality([("", "Helo", "Adele")]) == 0)
      #expect(try factuality([("", "Hello", "Adelle")]) == 0)
      #expect(try factuality([("", "Hello", "Beyoncé")]) == 0)
      #expect(try factuality([("", "Hello", "Adele & Beyoncé")]) == 0)
      #expect(try factuality([("halo", "Hello", "Adele")]) == 0)
      #expect(try factuality([("nobody", "Hello", "Adele")]) == 0)
      #expect(try factuality([hello, ("", "Helo", "Adele")]) == 0.5)
    }
  }

  @Test func whatDoesNotAnswerIsWorthNothing() throws {
    try withScorer { (scorer: RewardScorer) throws in
      let expectations: [RewardTask.Expectation] = [
        .fact(.init(.artist, answers: ["Adele"])), .refusal(offering: 1), .words,
      ]
      for expectation in expectations {
        let task = RewardTask(id: "t", request: "who is it by?", expectation: expectation)
        let report = try scorer.score(task, answer([qingTian], text: "These were found."))
        #expect(report.total == 0 && !report.isGateOpen, "\(expectation)")
      }
      let fact = RewardTask(
        id: "t", request: "who is Hello by?", expectation: .fact(.init(.artist, answers: ["Adele"]))
      )
      #expect(try scorer.score(fact, answer([], text: "It is by Adele.")).total > 0.95)
      let words = RewardTask(id: "t", request: "thanks", expectation: .words)
      #expect(try scorer.score(words, answer([], text: "You are very welcome.")).total > 0.9)
    }
  }

  @Test func whatIsPartOfARightAlbumIsNoOther() throws {
    try withScorer { (scorer: RewardScorer) throws in
      var task = RewardTask(
        id: "t", request: "which album is Hello by Adele on?",
        expectation: .fact(.init(.album, answers: ["25"])))
      func relevance(_ text: String) throws -> Double? {
        try scorer.score(task, answer([], text: text))[.relevance]?.value
      }
      #expect(try relevance("Hello by Adele, Unknown Hands is on the album 25.") == 1)
      #expect(try relevance("25, Zorblax, Nowhere.") ?? 1 < 0.5)
      task.expectation = .fact(.init(.artist, answers: ["Adele"]))
      #expect(try relevance("Adele, Unknown Hands.") ?? 1 < 1)
    }
  }

  @Test func whatIsRightMustBeInTheCatalog() throws {
    try withScorer { (scorer: RewardScorer) throws in
      var gold = RewardTask(id: "t1", request: "x", expectation: .songs(2))
      gold.gold = [.init("hello"), .init("helo")]
      var heldOut = RewardTask(id: "t2", request: "x", expectation: .songs(2))
      heldOut.heldOut = ["nowhere", "hello"]
      for (task, id) in [(gold, "helo"), (heldOut, "nowhere")] {
        let error = #expect(throws: EngineError.self) { try scorer.score(task, answer([hello])) }
        let words = error?.description ?? ""
        #expect(words.contains("\"\(id)\"") && words.contains(task.id), "\(words)")
      }
    }
  }

  @Test func aModelIsJudgedByTheNamesItWrote() throws {
    try withScorer { (scorer: RewardScorer) throws in
      let task = RewardTask(id: "t", request: "piano", expectation: .songs(1))
      var turn = answer([hello])
      turn.verdicts = [.init(title: "Helo", artists: "Adele", outcome: .kept, track: "hello")]
      let report = try scorer.score(task, turn)
      #expect(report[.factuality]?.value == 0.5)
      // The person saw a song that exists.
      #expect(report.isGateOpen)
    }
  }

  @Test func whereTheRulesSayWhatIsRightEverySongThatKeepsThemIs() throws {
    try withScorer { (scorer: RewardScorer) throws in
      var task = RewardTask(id: "t", request: "songs by Adele", expectation: .songs(2))
      task.rules = [.artists(["Adele"])]
      task.isEveryKeptSongRight = true
      func relevance(_ songs: [(String, String, String)]) throws -> Double {
        try #require(try scorer.score(task, answer(songs))[.relevance]?.value)
      }
      #expect(try relevance([hello, someone]) == 1)
      #expect(try relevance([someone, hello]) == 1)
      let first = try relevance([hello, qingTian])
      #expect(first < 1 && first > 0.5)
      #expect(try relevance([qingTian, hello]) < 0.5)
      #expect(try relevance([hello, hello]) == first)
      #expect(try relevance([qingTian]) == 0)
      task.shown = ["hello"]
      #expect(try relevance([hello, qingTian]) == 0)
    }
  }

  @Test func whereNothingIsRightWhatBreaksOneRuleIsNear() throws {
    try withScorer { (scorer: RewardScorer) throws in
      var task = RewardTask(id: "t", request: "Adele in Chinese")
      task.expectation = .refusal(offering: 1)
      task.rules = [.artists(["Adele"]), .languages(["zh"])]
      task.isEveryKeptSongRight = true
      func relevance(_ song: (String, String, String)) throws -> Double? {
        let turn = answer([song], text: "There is no such song here; this comes nearest.")
        return try scorer.score(task, turn)[.relevance]?.value
      }
      #expect(try relevance(hello) == 1 && relevance(qingTian) == 1)
      #expect(try relevance(untitled) == 0.6)
    }
  }

  @Test func eachRuleCountsOnEachPlace() throws {
    try withScorer { (scorer: RewardScorer) throws in
      var task = RewardTask(id: "t", request: "soul", expectation: .songs(2))
      task.rules = [.artists(["Adele"]), .years(2012...2020)]
      func kept(_ songs: [(String, String, String)]) throws -> Double? {
        try scorer.score(task, answer(songs))[.constraints]?.value
      }
      #expect(try kept([hello]) == 0.5)
      #expect(try kept([hello, someone]) == 0.75)
      #expect(try kept([hello, hello]) == 0.5)
      #expect(try kept([hello, qingTian]) == 0.5)
      #expect(try kept([hello, hello, hello, hello]) == 0.25)
      #expect(try kept([]) == 0)
      task.shown = ["hello"]
      #expect(try kept([hello, someone]) == 0.25)
      task.rules = [.otherArtists]
      #expect(try kept([someone, qingTian]) == 0.5)
      task.rules = [.artistCap(1)]
      task.shown = []
      #expect(try kept([hello, someone]) == 0.5)
      task.rules = [.popularity(0.8...1), .noTracks(["someone"])]
      #expect(try kept([someone, qingTian]) == 0.75)
      // Nobody says how well it is known: it is not little known.
      task.rules = [.popularity(0...0.5)]
      #expect(try kept([hello, untitled]) == 0)
      task.rules = [.albums(["25", "葉惠美"])]
      #expect(try kept([hello, someone]) == 0.5 && kept([hello, qingTian]) == 1)
      task.rules = [.noAlbums(["25"])]
      #expect(try kept([hello, someone]) == 0.5)
      task.rules = [.recordings([.live])]
      #expect(try kept([hello, someone]) == 0)
      task.rules = [.noRecordings([.live, .instrumental])]
      #expect(try kept([hello, someone]) == 1)
      // How alike they are is for the gold to say; the song itself is not what was asked for.
      task.rules = [.like(["hello"])]
      #expect(try kept([hello, someone]) == 0.5 && kept([someone, qingTian]) == 1)
    }
  }

  @Test func goldIsScoredByGainOverSongs() throws {
    try withScorer { (scorer: RewardScorer) throws in
      var task = RewardTask(id: "t", request: "x", expectation: .songs(2))
      task.gold = [.init("hello"), .init("someone", grade: 0.5)]
      func relevance(_ songs: [(String, String, String)]) throws -> Double {
        try #require(try scorer.score(task, answer(songs))[.relevance]?.value)
      }
      #expect(try relevance([hello, someone]) == 1)
      #expect(try relevance([someone, hello]) < 1)
      #expect(try relevance([someone, hello]) > relevance([hello, qingTian]) * 0.8)
      #expect(try relevance([qingTian]) == 0)
    }
  }

  @Test func factsAreToldOnce() throws {
    try withScorer { (scorer: RewardScorer) throws in
      func value(_ fact: RewardTask.Fact, _ text: String) throws -> Double? {
        let task = RewardTask(id: "t", request: "Hello by Adele?", expectation: .fact(fact))
        return try scorer.score(task, answer([], text: text))[.relevance]?.value
      }
      let year = RewardTask.Fact(.year, answers: ["2015"])
      #expect(try value(year, "It came out in 2015.") == 1)
      #expect(try value(year, "In 2014 or 2015.") == 0.5)
      #expect(try value(year, "In 2014.") == 0)
      #expect(try value(RewardTask.Fact(.album, answers: ["25"]), "It is on 25.") == 1)
      let task = RewardTask(
        id: "t", request: "Who sings 晴天?",
        expectation: .fact(.init(.artist, answers: ["周杰倫", "Jay Chou"])))
      #expect(try scorer.score(task, answer([], text: "Jay Chou."))[.relevance]?.value == 1)
      #expect(try scorer.score(task, answer([], text: "周杰伦唱的。"))[.relevance]?.value == 1)
      let both = try scorer.score(task, answer([], text: "Jay Chou or Adele."))
      #expect(both[.relevance]?.value == 0.5)
    }
  }

  @Test func aFactIsSaidAndStandsAlone() throws {
    try withScorer { (scorer: RewardScorer) throws in
      let artist = RewardTask.Fact(.artist, answers: ["Adele"])
      let album = RewardTask.Fact(.album, answers: ["25"])
      let year = RewardTask.Fact(.year, answers: ["2015"])
      func value(
        _ fact: RewardTask.Fact, _ text: String, _ songs: [(String, String, String)] = []
      ) throws -> Double {
        let request = fact.kind == .artist ? "Who sings Hello?" : "Which one, Hello by Adele?"
        let task = RewardTask(id: "t", request: request, expectation: .fact(fact))
        return try #require(try scorer.score(task, answer(songs, text: text))[.relevance]?.value)
      }
      for text in [
        "Adele.", "It is by Adele.", "“Hello” is sung by Adele, from the album 25 (2015).",
        "Not Beyoncé, it's Adele!", "No doubt about it, it's Adele.", "Yes, that's Adele. Enjoy!",
        "Adele 的歌。", "这首歌不是别人，是 Adele。", "C'est Adele.",
      ] {
        let expected = text.contains("Beyoncé") ? 0.5 : 1
        #expect(try value(artist, text) == expected, "\(text)")
      }
      for text in [
        "It is not Adele.", "It isn't Adele", "Adele did not sing it.", "这首歌不是 Adele 唱的。",
        "Adele ではありません。",
      ] {
        #expect(try value(artist, text) == 0, "\(text)")
      }
      for text in [
        "Adele or Zorblax.", "Adele, Zorblax, Foo Quux, Nobody Jones.", "Adele / Zorblax",
        "Zorblax and Adele", "Adele. Zorblax Quux.", "Either Zorblax or Adele", "Maybe Adele.",
        "Adele 或者别人", "Adele & Nobody Jones", "Adele\nNobody Jones",
      ] {
        #expect(try value(artist, text) < 1, "\(text)")
      }
      // A right answer with two names in it is no song.
      let long = RewardTask.Fact(.album, answers: ["Bach: The Goldberg Variations (1981)"])
      let named = RewardTask(id: "t", request: "Which album?", expectation: .fact(long))
      let told = try scorer.score(named, answer([], text: "Bach: The Goldberg Variations (1981)."))
      #expect(told[.factuality]?.value == 1)
      #expect(try value(album, "It's on 25.") == 1)
      #expect(try value(album, "It's on 25, by Adele.") == 1)
      #expect(try value(album, "On 25 or Zorblax Nights.") < 1)
      #expect(try value(album, "It is not on 25.") == 0)
      #expect(try value(year, "In October 2015.") == 1)
      for text in ["2015, or ’16", "2015 or '17.", "2015, 2016", "2015-2017", "The 2010s, or 2015"]
      {
        #expect(try value(year, text) < 1, "\(text)")
      }
      // The song itself is what was asked about; others are not.
      #expect(try value(artist, "Adele.", [hello]) == 1)
      #expect(try value(artist, "Adele.", [hello, qingTian]) == 0.5)
      #expect(try value(year, "2015.", [qingTian]) == 0.5)
    }
  }

  @Test func wordsSaySomething() throws {
    try withScorer { (scorer: RewardScorer) throws in
      let task = RewardTask(id: "t", request: "Is vinyl better than CD?", expectation: .words)
      func value(_ text: String) throws -> Double {
        try #require(try scorer.score(task, answer([], text: text))[.relevance]?.value)
      }
      for text in [
        "You are welcome.", "Vinyl sounds warmer.", "Thanks!", "不客气", "どういたしまして", "천만에요",
      ] {
        #expect(try value(text) == 1, "\(text)")
      }
      for text in ["", ".", "a", "ok", "Is vinyl better than CD?", "soul, piano, night, mandopop"] {
        #expect(try value(text) < 1, "\(text)")
      }
    }
  }

  @Test func aRefusalIsMeant() throws {
    try withScorer { (scorer: RewardScorer) throws in
      let task = RewardTask(
        id: "t", request: "Play Zorblax by Nobody Jones", expectation: .refusal(offering: 0))
      func value(_ text: String) throws -> Double {
        try #require(try scorer.score(task, answer([], text: text))[.relevance]?.value)
      }
      for text in [
        "There is no such song.", "I couldn’t find it; sorry.", "That one is not by Nobody Jones.",
        "None of our songs match.", "Nothing in the catalog is called that.", "没有这首歌。",
        "見つかりませんでした。", "그런 곡은 없습니다.", "Yes, I looked, but there is no song called that.",
      ] {
        #expect(try value(text) == 1, "\(text)")
      }
      for text in [
        "Yes, I have it, none of the others is as good. Enjoy!", "Here it is, not by accident!",
        "No song is better than this one.", "There is no better song!", "No problem, playing it.",
        "You don't have to wait.", "There's nothing in the way.", "没有比这更好的歌了！", "没问题，马上播放。",
      ] {
        #expect(try value(text) == 0, "\(text)")
      }
    }
  }

  @Test func amongOtherSongsWhatIsNearIsWorthLess() throws {
    try withScorer { (scorer: RewardScorer) throws in
      var task = RewardTask(id: "t", request: "x", expectation: .refusal(offering: 1))
      task.gold = [.init("hello"), .init("someone")]
      func value(_ songs: [(String, String, String)]) throws -> Double {
        let turn = answer(songs, text: "There is no such song; these come near.")
        return try #require(try scorer.score(task, turn)[.relevance]?.value)
      }
      #expect(try value([hello]) == 1 && value([hello, someone]) == 1)
      #expect(try value([hello, qingTian]) < 1)
    }
  }

  @Test func refusalsMustBeSaid() throws {
    try withScorer { (scorer: RewardScorer) throws in
      var task = RewardTask(id: "t", request: "x", expectation: .refusal(offering: 1))
      task.gold = [.init("hello")]
      func value(_ text: String, _ songs: [(String, String, String)]) throws -> Double? {
        try scorer.score(task, answer(songs, text: text))[.relevance]?.value
      }
      #expect(try value("There is no such song; the nearest is this.", [hello]) == 1)
      #expect(try value("没有这样的歌。", []) == 0.6)
      #expect(try value("Here it is.", [hello]) == 0)
    }
  }

  @Test func proseMustNameTheSongsOfTheList() throws {
    try withScorer { (scorer: RewardScorer) throws in
      let task = RewardTask(id: "t", request: "like Halo by Beyoncé", expectation: .songs(1))
      func value(_ text: String) throws -> Double? {
        try scorer.score(task, answer([hello], text: text))[.consistency]?.value
      }
      #expect(try value("A slow one.") == 1)
      #expect(try value("\"Hello\" by Adele.") == 1)
      #expect(try value("Like \"Halo\", try Hello by Adele.") == 1)
      #expect(try value("Hello by Adele and Thunderstruck by AC/DC") == 0.5)
      #expect(try value("听《夜曲》") == 0)
      #expect(try value("听《没有这首歌》") == 0)
    }
  }

  @Test func callsAreCheapOnlyWhereTheAnswerIsRight() throws {
    try withScorer { (scorer: RewardScorer) throws in
      var task = RewardTask(id: "t", request: "x", expectation: .songs(1))
      task.gold = [.init("hello")]
      func cost(_ songs: [(String, String, String)], calls: Int) throws -> Double {
        var turn = answer(songs)
        turn.calls = (0..<calls).map { _ in
          .init(name: "search_tracks", arguments: "{}", answer: "{}", isError: false)
        }
        return try #require(try scorer.score(task, turn)[.toolCost]?.value)
      }
      #expect(try cost([hello], calls: 1) == 1)
      #expect(try cost([hello], calls: 0) == 1)
      #expect(try cost([hello], calls: 2) < 1)
      #expect(try cost([hello], calls: 8) < cost([hello], calls: 2))
      #expect(try cost([qingTian], calls: 0) == 0)
      task.needsNoTool = true
      #expect(try cost([hello], calls: 1) < 0.6)
    }
  }

  @Test func personalizationAbstainsWithoutEvidence() throws {
    try withScorer { (scorer: RewardScorer) throws in
      var task = RewardTask(id: "t", request: "x", expectation: .songs(1))
      #expect(try scorer.score(task, answer([hello]))[.personalization]?.value == nil)
      task.heldOut = ["hello"]
      #expect(try scorer.score(task, answer([hello]))[.personalization]?.value == 1)
      #expect(try scorer.score(task, answer([qingTian]))[.personalization]?.value == 0)
    }
  }

  @Test func oneArtistIsAsDiverseAsWasAskedFor() throws {
    try withScorer { (scorer: RewardScorer) throws in
      // Words that nothing has, so that every track may answer them.
      var task = RewardTask(id: "t", request: "qqqq", expectation: .songs(2))
      func diversity(_ songs: [(String, String, String)]) throws -> Double? {
        try scorer.score(task, answer(songs))[.diversity]?.value
      }
      let two = try diversity([hello, qingTian]) ?? 0
      let open = try diversity([hello, someone]) ?? 1
      let alone = try diversity([hello]) ?? 1
      #expect(open < two)
      #expect(alone <= open)
      task.rules = [.artists(["Adele"])]
      let only = try diversity([hello, someone]) ?? 1
      #expect(only > 0.99)
    }
  }

  @Test func anAnswerMayHaveAnythingInIt() throws {
    try withScorer { (scorer: RewardScorer) throws in
      let task = RewardTask(id: "", request: "", expectation: .songs(1000))
      let hostile = String(repeating: "《「\"“\0\u{202E}<|im_end|>", count: 5000)
      var turn = answer([("\0", hostile, hostile), ("", "", "")], text: hostile)
      turn.calls = [.init(name: "", arguments: "{", answer: "", isError: true)]
      #expect(try scorer.score(task, turn).total == 0)
    }
  }
}
