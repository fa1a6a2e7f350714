import MusicCatalog
import Primitives
import Refrain
import TestSupport
import Testing

struct SearchTests {
  @Test(arguments: [
    ("晴天", "qing-tian", "title"), ("Sunny Day", "qing-tian", "title"),
    ("周杰伦 晴天", "qing-tian", "artist"), ("jay chou nocturne", "ye-qu", "title"),
    ("叶惠美", "qing-tian", "album"), ("breakup", "someone", "snippet"),
    ("hard rock", "thunder", "tags"), ("ac dc", "thunder", "artist"),
    ("beyonce", "halo", "artist"), ("THUNDERSTRUCK", "thunder", "title"),
    ("thunderstruk", "thunder", "title"), ("hearbreak", "someone", "tags"),
  ])
  func wordsFindTracksThroughEachFieldAndTheEvidenceSaysWhich(
    words: String, id: String, field: String
  ) throws {
    try Workshop.run { workshop in
      let answer = try workshop.engine(fewTracks).search(words)
      #expect(answer.first?.id == id, "\(answer.map(\.id))")
      let evidence = answer.first?.evidence.first { $0.field == field }
      #expect(evidence?.terms.isEmpty == false, "\(answer.first?.evidence ?? [])")
    }
  }

  @Test(arguments: [
    ("hal", "halo"), ("zhoujie", "ye-qu"), ("zhou jie l", "ye-qu"), ("jay chou noct", "ye-qu"),
    ("qingt", "qing-tian"),
  ])
  func whileSomebodyTypesTheLastWordMayGoOn(words: String, id: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      #expect(try engine.search(words, isTyping: true).map(\.id).contains(id))
    }
  }

  @Test(arguments: ["hal ", "hal year:2000.."])
  func aWordThatIsFollowedBySomethingIsFinished(words: String) throws {
    try Workshop.run { workshop in
      let answer = try workshop.engine(fewTracks).search(words, isTyping: true)
      #expect(answer.isEmpty)
    }
  }

  @Test
  func aHitShowsTheTrackAsTheCatalogHasIt() throws {
    try Workshop.run { workshop in
      let hit = try #require(try workshop.engine(fewTracks).search("nocturne").first)
      #expect(hit.id == "ye-qu")
      #expect(hit.title == "夜曲")
      #expect(hit.artists == ["周杰倫"])
      #expect(hit.album == nil)
      #expect(hit.released == ReleaseDate("2005"))
      #expect(hit.language == "zh")
      #expect(hit.duration == 226.5)
      #expect(hit.score > 0)
    }
  }

  @Test
  func theLimitCutsTheRankingAndLeavesTheTotal() throws {
    let catalog = RandomCatalog(count: 200, seed: 21)
    try Workshop.run { workshop in
      let engine = try workshop.engine(catalog.records)
      let everything = try engine.search("rain moon", limit: 1000)
      let expected = catalog.words.filter { !$0.isDisjoint(with: ["rain", "moon"]) }.count
      #expect(everything.count == expected)
      #expect(everything.total == expected)
      for limit in [1, 2, 10, expected - 1, expected, expected + 1] {
        let answer = try engine.search("rain moon", limit: limit)
        #expect(answer.hits == Array(everything.prefix(limit)), "limit \(limit)")
        #expect(answer.total == expected)
      }
      for limit in [0, -1, 1001, Int.max, Int.min] {
        let error = #expect(throws: EngineError.self) { try engine.search("rain", limit: limit) }
        guard case .invalid(let detail) = error else {
          Issue.record("limit \(limit) gave \(String(describing: error))")
          continue
        }
        #expect(detail.contains("\(limit)"))
      }
    }
  }

  @Test(arguments: [
    ("adele year:2015", ["hello"]), ("piano year:2010..2012", ["someone"]),
    ("year:1990..1999", ["thunder"]), ("year:2003", ["qing-tian"]),
    ("artist:adele -hello", ["someone"]), ("tag:soul year:2012-", ["hello"]),
    ("\"slow piano\"", ["hello"]), ("artist:adele title:hello", ["hello"]),
    ("adele year:1900", []), ("year:2004..2006 周杰倫", ["ye-qu"]),
  ])
  func yearsFieldsPhrasesAndExclusionsInTheWordsCount(words: String, expected: [String]) throws {
    try Workshop.run { workshop in
      let answer = try workshop.engine(fewTracks).search(words)
      #expect(answer.map(\.id) == expected)
      #expect(answer.total == expected.count)
    }
  }

  @Test
  func yearsInTheWordsAndYearsInTheFilterMustBothHold() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      let answer = try engine.search("adele year:2010..2020", filter: .released(2012...2030))
      #expect(answer.map(\.id) == ["hello"])
    }
  }

  @Test(arguments: [
    "", " ", "\t\n", "...", "?!", "\u{0}\u{1}\u{7F}", "\u{200B}\u{FEFF}", "\"\"", "-", "- -",
  ])
  func queriesWithoutAWordInThemGetAnEmptyAnswerWithItsReason(words: String) throws {
    try Workshop.run { workshop in
      let answer = try workshop.engine(fewTracks).search(words)
      #expect(answer.isEmpty)
      #expect(answer.total == 0)
      #expect(answer.explanation?.reason.isEmpty == false)
    }
  }

  @Test
  func aHundredKilobytesOfWordsAreAnsweredFromTheirBeginningAndANoteSaysSo() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      for filler in ["x", "hello ", "晴", "\"", "-", "year:1 ", "\u{301}", "a:b "] {
        let words = "thunderstruck " + String(repeating: filler, count: 100_000 / filler.utf8.count)
        let answer = try engine.search(words)
        #expect(answer.notes.contains { $0.contains("too long") }, "\(filler)")
      }
      let answer = try engine.search("thunderstruck " + String(repeating: "x", count: 100_000))
      #expect(answer.first?.id == "thunder")
    }
  }

  @Test(arguments: [2 as UInt64, 13])
  func anEmptyAnswerSaysWhatEachConstraintCostsByTheRightCounts(seed: UInt64) throws {
    let catalog = RandomCatalog(count: 120, seed: seed)
    var generator = SplitMix64(seed: seed &+ 1)
    var explained = 0
    try Workshop.run { workshop in
      let engine = try workshop.engine(catalog.records)
      for round in 0..<400 {
        let word = RandomCatalog.words[generator.below(RandomCatalog.words.count)]
        let parts = (0..<(1 + generator.below(3))).map { _ in catalog.leaf(&generator) }
        let matching = catalog.words.indices.filter { catalog.words[$0].contains(word) }
        guard !matching.contains(where: { track in parts.allSatisfy { $0.holds(track) } }),
          !matching.isEmpty
        else { continue }
        explained += 1
        var expected: [String] = []
        let withoutWords = catalog.records.indices
          .filter { track in parts.allSatisfy { $0.holds(track) } }.count
        if withoutWords > 0 {
          expected.append("the words: \(withoutWords)")
        }
        for (index, part) in parts.enumerated() {
          let count = matching.filter { track in
            parts.indices.allSatisfy { $0 == index || parts[$0].holds(track) }
          }.count
          if count > 0 {
            expected.append("\(part.filter): \(count)")
          }
        }
        let answer = try engine.search(word, filter: .all(parts.map(\.filter)))
        #expect(answer.isEmpty, "seed \(seed), round \(round)")
        #expect(
          answer.explanation?.without.map { "\($0.constraint): \($0.matches)" } == expected,
          "seed \(seed), round \(round): \(word), \(parts.map(\.filter))")
      }
    }
    #expect(explained > 50)
  }

  @Test
  func wordsThatNoTrackHasAreToldFromWordsThatAFilterExcludes() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      let plain = try engine.search("zzzzqqqq")
      #expect(plain.explanation?.without == [])
      let filtered = try engine.search("zzzzqqqq", filter: .artist("Adele"))
      #expect(filtered.explanation?.without == [])
      #expect(filtered.explanation?.reason.contains("words") == true)
    }
  }

  @Test
  func namesThatTheCatalogDoesNotHaveAreNamedInTheNotes() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(fewTracks)
      let filter: TrackFilter =
        .artist("Nobody At All") && .tag("polka") && !.track("no-such-id") && .language("xx")
        && (.artist("adele") || .tag("zydeco"))
      let notes = try engine.search("hello", filter: filter).notes
      #expect(notes.count == 5, "\(notes)")
      for name in ["Nobody At All", "polka", "no-such-id", "xx", "zydeco"] {
        #expect(notes.contains { $0.contains("\"\(name)\"") }, "\(name): \(notes)")
      }
      #expect(try engine.search("hello", filter: .artist("ADELE")).notes == [])
    }
  }

  @Test
  func oneEngineAnswersEightTasksAtOnceAsItAnswersOne() async throws {
    let catalog = RandomCatalog(count: 400, seed: 31)
    try await Workshop.run { workshop in
      let engine = try workshop.engine(catalog.records)
      let questions = (0..<40).map { number in
        let words = RandomCatalog.words[number % 10] + " " + RandomCatalog.words[(number * 7) % 10]
        let filter: TrackFilter =
          number % 3 == 0 ? !.artist("adele") : number % 3 == 1 ? .tag("piano") : .everything
        return (words, filter)
      }
      let alone = try questions.map { try engine.search($0.0, filter: $0.1, limit: 50).hits }
      #expect(alone.allSatisfy { !$0.isEmpty })
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for task in 0..<8 {
          group.addTask {
            for step in questions.indices {
              let number = (step + task * 5) % questions.count
              let (words, filter) = questions[number]
              let hits = try engine.search(words, filter: filter, limit: 50).hits
              if hits != alone[number] { return false }
            }
            return true
          }
        }
        for try await agrees in group { #expect(agrees) }
      }
    }
  }
}
