import MusicAgent
import Refrain
import RequestReading
import Rewards
import TestSupport
import Testing

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
