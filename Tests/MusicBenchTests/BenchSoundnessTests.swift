import MusicAgent
import MusicBundle
import MusicCatalog
import Primitives
import Refrain
import RequestReading
import Rewards
import TestSupport
import Testing

@testable import MusicBench

/// What a bench asks can be known from the catalog, and nothing that it asks is empty.
@Suite struct BenchSoundnessTests {
  private func tasks(
    _ families: Set<BenchFamily>, seed: UInt64 = 21
  ) throws -> (tasks: [BenchTask], catalog: BenchCatalog, fixture: BenchFixture) {
    let fixture = try BenchFixture.shared.get()
    let tasks = try BenchFixture.make(fixture.engine, fixture.events, seed: seed, size: 400)
    return (tasks.filter { families.contains($0.family) }, BenchCatalog(fixture.engine), fixture)
  }

  private func made(
    _ records: [TrackRecord], size: Int = 300,
    _ body: (BenchMaker.Result, BenchCatalog) throws -> Void
  ) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(records)
      var maker = BenchMaker(engine, events: nil, seed: 5)
      try body(try maker.make(size: size), BenchCatalog(engine))
    }
  }

  // MARK: Rules

  @Test func eachRuleLeavesOutSomethingThatTheOthersLetIn() throws {
    let (tasks, catalog, _) = try tasks([.requests, .conversations, .traps])
    var refusals = 0
    for task in tasks where task.kind != "impossible" {
      let rules = task.task.rules.filter {
        switch $0 {
        case .otherArtists, .artistCap, .noTracks: false
        default: true
        }
      }
      for place in rules.indices where rules.count > 1 {
        var others = rules
        let rule = others.remove(at: place)
        #expect(catalog.costs(rule, beside: others), "\(rule) in \(task.task.request)")
        refusals += rule.isRefusal ? 1 : 0
      }
      #expect(rules.count != 1 || !rules[0].isRefusal, "\(task.task.request)")
      if task.family == .conversations { #expect(rules.first?.isRefusal == false) }
      let artists = rules.contains { if case .artists = $0 { true } else { false } }
      #expect(!(artists && rules.contains { if case .noArtists = $0 { true } else { false } }))
      // Who asks for one artist does not ask for one song of each.
      let hasCap = task.task.rules.contains { if case .artistCap = $0 { true } else { false } }
      #expect(!(artists && hasCap), "\(task.task.request)")
    }
    #expect(refusals > 20)
  }

  /// A cap counts main artists, in the right answer as in the reward.
  @Test func whoIsOnlyFeaturedHasRoomUnderACap() throws {
    func song(_ title: String, _ artist: String) -> TrackRecord {
      track(title, title, by: [ArtistCredit(name: artist), ArtistCredit(name: "Guest")])
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        song("Moon", "Ada"), song("River", "Ada"), song("Winter", "Bea"),
      ])
      var task = RewardTask(id: "t", request: "", expectation: .songs(2))
      task.rules = [.artistCap(1)]
      let tracks = engine.view.tracks
      let right = engine.view.rightAnswer(to: task)
      #expect(Set(right.map { tracks.artistNames(of: $0)[0] }) == ["Ada", "Bea"])
      var answer = Trajectory(request: "")
      answer.songs = right.map {
        .init(
          id: tracks.id(of: $0), title: tracks.title(of: $0),
          artists: tracks.artistNames(of: $0).joined(separator: ", "))
      }
      #expect(try RewardScorer(engine).score(task, answer)[.constraints]?.value == 1)
    }
  }

  @Test func whatIsImpossibleIsKnownToBe() throws {
    let (tasks, catalog, fixture) = try tasks([.requests])
    let impossible = tasks.filter { $0.kind == "impossible" }
    #expect(impossible.count >= 5)
    let scorer = RewardScorer(fixture.engine)
    for task in impossible {
      let rules = task.task.rules
      #expect(catalog.right(rules).isEmpty)
      for place in rules.indices {
        var others = rules
        let rule = others.remove(at: place)
        #expect(!others.contains { RuleDrawer.collides($0, rule) }, "\(task.task.request)")
        let left = catalog.right(others)
        #expect(!left.isEmpty && left.allSatisfy { catalog.says(rule, of: $0) })
        // Whatever keeps the others is near, the last as well as the first.
        for song in [left.first, left.last].compactMap({ $0 }) {
          var answer = Trajectory(request: "")
          answer.text = "There is no such song here; this comes near."
          answer.songs = [
            .init(
              id: catalog.tracks.id(of: song), title: catalog.tracks.title(of: song),
              artists: catalog.tracks.artistNames(of: song).joined(separator: ", "))
          ]
          let relevance = try scorer.score(task.task, answer)[.relevance]?.value
          #expect((relevance ?? 0) > 0.6, "\(task.task.request)")
        }
      }
    }
  }

  @Test func whatIsUnknownIsNotNo() throws {
    // Half of the artists have no dates.
    let records = BenchCatalogs.songs { number, record in
      if record.artists[0].name < "Gale" {
        record.released = ReleaseDate("\(1965 + number % 50)-03-02")
      }
    }
    try made(records) { result, catalog in
      let impossible = result.tasks.filter { $0.kind == "impossible" }
      for task in impossible {
        for place in task.task.rules.indices {
          var others = task.task.rules
          let rule = others.remove(at: place)
          #expect(catalog.right(others).allSatisfy { catalog.says(rule, of: $0) })
        }
      }
    }
  }

  @Test func howWellKnownASongIsMustBeSaid() throws {
    let records = BenchCatalogs.songs { number, record in
      if number % 2 == 0 { record.popularity = Double(number % 100) / 100 }
      record.released = ReleaseDate("\(1965 + number % 50)-03-02")
    }
    try made(records) { result, catalog in
      let rules: [TaskRule] = [.popularity(0...0.3)]
      let little = catalog.right(rules)
      #expect(!little.isEmpty)
      #expect(little.allSatisfy { catalog.view.knownPopularity(of: $0) != nil })
      #expect(!catalog.knowsRenown(of: []))
      for task in result.tasks {
        let others = task.task.rules.filter {
          if case .popularity = $0 { false } else { true }
        }
        #expect(others.count == task.task.rules.count || catalog.knowsRenown(of: others))
      }
    }
  }

  @Test func nobodyIsAskedWhetherSomebodySingsWhereTitlesAloneSayIt() throws {
    let records = BenchCatalogs.songs { number, record in
      record.released = ReleaseDate("\(1965 + number % 50)-03-02")
      if number % 40 == 0 { record.title += " (Instrumental)" }
      if number % 40 == 1 { record.title += " (Live)" }
    }
    try made(records, size: 2) { _, catalog in
      #expect(RuleDrawer(catalog).recordings.map(\.kind) == [.live])
    }
    let (_, catalog, _) = try tasks([])
    #expect(RuleDrawer(catalog).recordings.map(\.kind).contains(.instrumental))
  }

  // MARK: Dates

  @Test func decadesAreNoYears() throws {
    try made(BenchCatalogs.decades()) { result, catalog in
      #expect(catalog.dates.areDecades)
      #expect(result.notes.contains { $0.contains("decade") })
      var rules = 0
      for task in result.tasks {
        if case .fact(let fact) = task.task.expectation { #expect(fact.kind != .year) }
        for case .years(let years) in task.task.rules {
          rules += 1
          #expect(years.lowerBound == 1 || years.lowerBound % 10 == 0, "\(task.task.request)")
          #expect(years.upperBound == 9999 || years.upperBound % 10 == 9, "\(task.task.request)")
          // All dates are from the sixties to the tens.
          #expect(years.upperBound == 9999 || years.upperBound <= 2019, "\(task.task.request)")
          #expect(years != 1...2019 && years != 1960...9999, "\(task.task.request)")
        }
      }
      #expect(rules > 10)
    }
  }

  @Test func aYearIsCertainWhereDatesAgree() throws {
    func dated(_ id: String, _ title: String, _ date: String) -> TrackRecord {
      var record = TrackRecord(id: id, title: title, artists: [ArtistCredit(name: "Kodak")])
      record.released = ReleaseDate(date)
      return record
    }
    let own = [
      dated("a1", "Patty", "2017"), dated("a2", "Patty", "2017-03-01"),
      dated("b1", "Roses", "1980"), dated("b2", "Roses", "2017-03-01"),
      dated("c", "Tunnel", "2010"), dated("d", "Zeze", "2018-10-27"),
    ]
    func years(_ records: [TrackRecord]) throws -> [String: Int?] {
      var years: [String: Int?] = [:]
      try Workshop.run { workshop in
        let catalog = BenchCatalog(try workshop.engine(records))
        for id in ["a1", "b1", "c", "d"] {
          let track = try #require(catalog.tracks.ordinal(ofID: id))
          years[id] = .some(catalog.dates.year(of: track, catalog.tracks))
        }
      }
      return years
    }
    #expect(
      try years(BenchCatalogs.decades() + own) == ["a1": nil, "b1": nil, "c": nil, "d": nil])
    // Where no list gives decades, a year is a year.
    #expect(try years(own) == ["a1": 2017, "b1": nil, "c": 2010, "d": 2018])
  }

  @Test func whatCameBackIsNotOfTheYearInWhichItDid() throws {
    let old = BenchCatalogs.songs { number, record in
      record.released = ReleaseDate("\(1965 + number % 50)-03-02")
    }
    let again = old.prefix(100).map { record in
      var record = record
      record.id += "again"
      record.released = ReleaseDate("2023-11-25")
      return record
    }
    try made(old + again) { result, catalog in
      var rules = 0
      for task in result.tasks {
        for case .years(let years) in task.task.rules {
          rules += 1
          #expect(years.lowerBound <= 2014, "\(task.task.request)")
          // Nothing has changed since these were shown.
          for id in task.kind == "more" ? task.history.last?.shown ?? [] : [] {
            let track = try #require(catalog.tracks.ordinal(ofID: id))
            #expect(catalog.isOfOneTime(track, under: task.task.rules), "\(task.task.id)")
          }
        }
      }
      #expect(rules > 10)
    }
  }

  // MARK: Facts

  @Test func theQuestionGivesNoAlbumAwayAndNobodyIsNoArtist() throws {
    let records = BenchCatalogs.songs { number, record in
      let nobody = ["Various Artists", "Traditional", "群星"]
      if number % 3 == 0 { record.artists = [ArtistCredit(name: nobody[number / 3 % 3])] }
      record.album = number % 2 == 0 ? record.artists[0].name : "Songs of \(number)"
      record.released = ReleaseDate("\(1965 + number % 50)-03-02")
    }
    try made(records) { result, _ in
      var albums = 0
      for task in result.tasks {
        for name in ["Various Artists", "Traditional", "群星"] {
          #expect(!task.task.request.contains(name), "\(task.task.request)")
        }
        guard case .fact(let fact) = task.task.expectation, fact.kind == .album else { continue }
        albums += 1
        #expect(fact.answers.allSatisfy { $0.hasPrefix("Songs of") }, "\(task.task.request)")
      }
      #expect(albums > 3)
    }
  }

  @Test func factsAreAskedOfPlainRecordings() throws {
    let records = BenchCatalogs.songs { number, record in
      record.released = ReleaseDate("\(1965 + number % 50)-03-02")
      if number % 2 == 0 { record.title += " - Remastered 2011" }
    }
    try made(records) { result, _ in
      let facts = result.tasks.filter {
        if case .fact = $0.task.expectation { true } else { false }
      }
      #expect(facts.count > 10)
      #expect(facts.allSatisfy { !$0.task.request.contains("Remastered") })
    }
  }

  // MARK: Listeners

  @Test func whatIsJudgedOfListenersIsWhatTheyLikeAndNobodyWasTold() throws {
    let (tasks, catalog, fixture) = try tasks([.personal])
    let byListener = Dictionary(grouping: tasks, by: \.source)
    var newcomers = 0
    for (listener, tasks) in byListener {
      let events = try #require(try fixture.events.events(ofListener: listener))
      func songs(_ kinds: Set<ListeningEvent.Kind>) -> Set<UInt32> {
        Set(
          events.filter { kinds.contains($0.kind) }.compactMap {
            catalog.tracks.ordinal(ofID: $0.track).map(catalog.song)
          })
      }
      let loved = songs([.like, .playlist]).subtracting(songs([.dislike]))
      let refused = songs([.dislike]).union(songs([.skip]).subtracting(songs([.like, .playlist])))
      let liked = songs([.like, .play, .playlist]).subtracting(refused)
      for task in tasks {
        func own(_ ids: [String]) -> Set<UInt32> {
          Set(ids.compactMap { catalog.tracks.ordinal(ofID: $0) }.map(catalog.song))
        }
        let (told, right) = (own(task.task.likes), own(task.task.heldOut))
        #expect(task.task.shown == task.task.likes)
        for song in told { #expect(task.task.request.contains(catalog.tracks.title(of: song))) }
        #expect(told.isDisjoint(with: right) && told.union(right).isDisjoint(with: refused))
        if task.task.rules.isEmpty { #expect(told.union(right) == liked, "\(task.task.id)") }
        if task.kind == "new listener" {
          newcomers += 1
          #expect(told.isSubset(of: loved))
        }
      }
    }
    #expect(newcomers > 5)
    #expect(tasks.count { !$0.task.rules.isEmpty } * 4 > tasks.count)
  }

  // MARK: Traps

  @Test(arguments: [
    ("Ravens Cry", "Pursuit of Happiness", "Ravens Happiness"),
    ("Nine Long Days", "I Pound You", "Nine You"),
    ("The Freezing Moon", "Here Again", "The Freezing Again"), ("걸음마다 너를", "너의 꿈속에서", "걸음마다 꿈속에서"),
    ("月半小夜曲", "千里之外", "月半之外"), ("ルビー", "プレイバック", "ルビーバック"),
  ])
  func titlesAreInventedOfWholeWords(_ first: String, _ second: String, _ title: String) {
    #expect(InventedTitle.joining(first, second) == title)
  }

  @Test(arguments: [
    ("Treasure", "欢下象棋"), ("撒野【钢琴】", "残响"), ("Return", "0.8x"), ("月牙湾", "ルビー"),
    ("Unchained", "美春の告白"), ("Anti-Hero", "Jeans"), ("犹记多情", "t-Hit"), ("ナ", "ビー"),
    ("A", "B"), ("月光 曲", "夜想曲"),
  ])
  func titlesThatDoNotGoTogetherAreNotJoined(_ first: String, _ second: String) {
    #expect(InventedTitle.joining(first, second) == nil)
  }

  @Test func besideAWrongPairingBothHalvesAreNear() throws {
    let (tasks, catalog, _) = try tasks([.traps])
    let pairings = tasks.filter { $0.kind == "wrong pairing" }
    #expect(pairings.count > 10)
    for task in pairings {
      let near = task.task.gold.compactMap { catalog.tracks.ordinal(ofID: $0.track) }
      let titled = near.filter { task.task.request.contains(catalog.tracks.title(of: $0)) }
      let byArtist = near.filter { song in
        catalog.tracks.artistNames(of: song).contains { task.task.request.contains($0) }
      }
      #expect(!titled.isEmpty && !byArtist.isEmpty, "\(task.task.request)")
    }
  }

  // MARK: Words

  /// "And now only only X" and the like: what a sentence says, its clause does not say again.
  @Test(arguments: Wording.all.map(\.language))
  func aSentenceSaysNothingTwice(_ language: String) throws {
    let wording = try #require(Wording.all.first { $0.language == language })
    let rules: [TaskRule] = [
      .artists(["Xx"]), .noArtists(["Xx"]), .allTags(["Xx"]), .anyTags(["Xx", "Yy"]),
      .noTags(["Xx"]), .years(1970...1979), .years(1971...1975), .years(1...1979),
      .years(1980...9999), .languages(["en"]), .noLanguages(["en"]), .duration(0...240),
      .popularity(0.5...1), .popularity(0...0.3),
    ]
    let once = ["only", "only ", "just", "please", "that are", "只要", "不要", "要要", "だけ", "만", "で"]
    for rule in rules {
      for seed in 0..<40 {
        var generator = SplitMix64(seed: UInt64(seed))
        let said = [
          wording.addition(rule, &generator),
          rule.isRefusal ? "" : wording.under("Z", rule, &generator),
          rule.isRefusal ? "" : wording.replacement(rule, &generator),
        ]
        for text in said {
          let text = try #require(text)
          for word in once where word != "で" || text.hasSuffix("でで") {
            #expect(text.ranges(of: word).count <= 1, "\(text)")
          }
        }
      }
    }
  }

  @Test func moreOfTheSameIsNotMoreOfTheLike() {
    // Songs of the same wish are right, whoever they are by: nothing asks for what is alike.
    for wording in Wording.all {
      for text in wording.sentences[.again] ?? [] {
        for word in ["like", "类似", "似た", "비슷"] { #expect(!text.contains(word), "\(text)") }
      }
    }
  }
}
