import IndexFile
import MusicCatalog
import Primitives
import Refrain
import RequestReading
import TestSupport
import Testing

/// Whoever is refused in words, beside a song that is like what is wanted or after it, never comes:
/// drawn songs of the sample catalog, in several languages, quoted or not.
struct RefusalInWordsTests {
  private static let requests = [
    "songs like {t}, not by {a}", "something like {t} but no {a}",
    "play songs like {t} but nothing by {a}", "songs like {t}, without {a}",
    "像《{t}》的歌，不要{a}的", "{t}みたいな曲、{a}以外で", "{t} 같은 노래, {a} 말고",
  ]
  private static let refusals = [
    "not by {a}", "no {a} please", "nothing by {a}", "anyone except {a}", "不要{a}的歌", "{a}以外で",
    "{a} 노래 말고",
  ]
  private static let draws = 120

  @Test func nobodyComesWhoWasRefusedInWords() throws {
    try Sample.run { sample in
      var generator = SplitMix64(seed: 3)
      for _ in 0..<Self.draws {
        guard let (track, artist) = sample.draw(&generator) else { continue }
        let quotes = [("", ""), ("", ""), ("\"", "\""), ("“", "”")][generator.below(4)]
        let name = quotes.0 + artist + quotes.1
        let place = generator.below(Self.requests.count)
        let words = Self.filled(Self.requests[place], track.title, name)
        let question = Question(words, limit: 30)
        var after = Question(track.title, limit: 30)
        after.conversation = ["play something", Self.filled(Self.refusals[place], "", name)]
        for asked in [question, after] {
          let theirs = try sample.titles(by: artist, in: asked)
          #expect(theirs.isEmpty, "\(asked.conversation) \(asked.words): \(theirs)")
        }
      }
    }
  }

  /// The sample catalog, built and opened, and its tracks.
  private struct Sample {
    let engine: MusicEngine
    let tracks: [TrackRecord]

    static func run(_ body: (Sample) throws -> Void) throws {
      try Workshop.run { workshop in
        let bundle = try workshop.sample()
        var tracks: [TrackRecord] = []
        try MusicCatalog(opening: bundle.catalogPath).forEachTrack { tracks.append($0) }
        try body(Sample(engine: try MusicEngine(opening: bundle.path), tracks: tracks))
      }
    }

    /// A track and one of its artists; nil for a title with the artist's name, which asks for whom it refuses.
    func draw(_ generator: inout SplitMix64) -> (track: TrackRecord, artist: String)? {
      let track = tracks[generator.below(tracks.count)]
      let artist = track.artists[generator.below(track.artists.count)].name
      return track.title.lowercased().contains(artist.lowercased()) ? nil : (track, artist)
    }

    func titles(by artist: String, in question: Question) throws -> [String] {
      let theirs = Set(tracks.filter { $0.artists.contains { $0.name == artist } }.map(\.id))
      return try engine.answer(question).hits.filter { theirs.contains($0.id) }.map(\.title)
    }
  }

  /// {a} stands for the name, {b} for another one.
  private static let surroundings = [
    "not &#39;{a}&#39;", "no &quot;{a}&quot; please", "nothing by ({a})", "without {{a}}",
    "rien de ({a})",
    "leave out 1. {a}", "nothing by the great {a}", "exclude the artist known as {a}",
    "not prod. by {a}",
    "nothing remixed by {a}", "不要{b}、{a}的歌", "不想听{a}", "除了{b}/{a}合唱以外的歌", "除了【{a}】以外的歌", "【{a}】以外で",
    "不要歌手{a}的歌", "кроме группы {a}",
    "кроме «{a}»",
    "ничего от \"{a}\"", "ничего от певицы {a}", "niente di \"{a}\"", "niente di {a}",
    "tranne il gruppo {a}",
    "tranne {a}/{b}", "tranne {b} e {a}", "кроме {a} и {b}", "no {b} (feat. {a}) please",
    "nothing by {b} feat. {a}",
    "anything except {b} x {a}", "not {b} × {a}", "nothing by {a} VEVO", "senza {a}", "geen {a}",
  ]

  @Test func nobodyComesWhateverIsWrittenAroundTheName() throws {
    try Sample.run { sample in
      var generator = SplitMix64(seed: 8)
      for draw in 0..<(4 * Self.surroundings.count) {
        let other = sample.tracks[generator.below(sample.tracks.count)].artists[0].name
        guard let (track, artist) = sample.draw(&generator), other != artist else { continue }
        let form = Self.surroundings[draw % Self.surroundings.count]
        var question = Question(
          form.replacing("{a}", with: artist)
            .replacing("{b}", with: other), limit: 30)
        question.conversation = ["something like " + track.title]
        let theirs = try sample.titles(by: artist, in: question)
        #expect(theirs.isEmpty, "\(question.words): \(theirs)")
      }
    }
  }

  /// What no reading takes for a name, and an exclusion knows.
  @Test(arguments: [
    ("exclude E.B.T.G.", "Everything but the Girl"), ("不想听EBTG", "Everything but the Girl"),
    ("never YОАSОВI again", "YOASOBI"), ("JMS 제외하고 노래 틀어줘", "Joan Manuel Serrat"),
    ("niente di Celentano Adriano", "Adriano Celentano"), ("niente di E. Presley", "Elvis Presley"),
  ])
  func whatIsNotReadIsRefusedAsItStands(_ words: String, _ artist: String) throws {
    try Workshop.run { workshop in
      let bundle = try workshop.sample()
      let engine = try MusicEngine(opening: bundle.path)
      let wanted = try engine.answer(Question(filter: .artist(artist), limit: 1)).hits
      var question = Question(words, limit: 30)
      question.conversation = ["something like " + (try #require(wanted.first)).title]
      let answer = try engine.answer(question)
      #expect(!answer.hits.contains { $0.artists.contains(artist) }, "\(words)")
    }
  }

  /// Names that a reader cuts, or takes for other words.
  @Test(arguments: [
    ("不要无有乐队的歌", "无有乐队"), ("除了无有乐队以外的歌", "无有乐队"), ("anyone except (g)i-dle", "(G)I-DLE"),
    ("james major以外で", "James Major"), ("忍以外で", "忍"), ("不要謎的歌", "謎"), ("不要the band 文的歌", "文"),
    ("h-h 노래 말고", "H-H"), ("不要KING $LIME的", "King $lime"),
    ("i don't like mondays.以外で", "I Don't Like Mondays."),
    ("not by (G)I DLE", "(G)I-DLE"),
    ("songs like Love Me, not by THE RASCALS", "The Rascals"),
    ("songs like Love Me, not by \"J.D. Crowe & The New South\"", "J.D. Crowe & The New South"),
    ("\"HECTOR ACOSTA \"EL TORITO\"\" 노래 말고", "HECTOR ACOSTA \"EL TORITO\""),
    ("songs like Love Me, not by the band 60's 70's 80's 90's Hits", "60's 70's 80's 90's Hits"),
    ("anything but Christina Milian Featuring Joe Budden", "Christina Milian Featuring Joe Budden"),
  ])
  func aNameOfOtherWordsIsRefusedWhole(_ words: String, _ artist: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("one", "Love Me", by: [ArtistCredit(name: artist)]),
        track("two", "Love Me Do", by: [ArtistCredit(name: "Somebody Else")]),
      ])
      var question = Question(words)
      question.conversation = ["songs about love"]
      #expect(!(try engine.answer(question).hits.contains { $0.id == "one" }), "\(words)")
    }
  }

  /// What a later turn takes back stays taken back, although nothing of the reading has its words any more.
  @Test(arguments: ["now play Hello by Adele", "Adele is fine after all"])
  func whatIsTakenBackIsRefusedNoMore(_ words: String) throws {
    try Workshop.run { workshop in
      let engine = try MusicEngine(opening: try workshop.sample().path)
      var question = Question(words, limit: 5)
      question.conversation = ["sad songs, but nothing by Adele"]
      let understood = try engine.answer(question).understood
      #expect(!understood.contains { $0.field == .excludeArtists }, "\(words)")
    }
  }

  /// Another song that is asked for afterwards takes no refusal back, however the name was taken.
  @Test func aLaterSongTakesNoHiddenRefusalBack() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("one", "Tomboy", by: [ArtistCredit(name: "(G)I-DLE")]),
        track("two", "Tomboy", by: [ArtistCredit(name: "Destiny Rogers")]),
      ])
      var question = Question("Tomboy")
      question.conversation = ["play something", "not by (G)I DLE"]
      #expect(try engine.answer(question).hits.map(\.id) == ["two"])
    }
  }

  /// What is wanted stays, whatever is refused beside it.
  @Test(arguments: [
    ("songs by the great Adele but nothing slow", "Adele"),
    ("no live versions, just Adele", "Adele"), ("Adele and Coldplay but no Muse", "Adele"),
    ("not too slow, the band Coldplay please", "Coldplay"),
    ("Adele & Sam Smith without piano", "Adele"),
    ("1. Adele 2. Coldplay, nothing slow", "Adele"),
  ])
  func whoIsAskedForStays(_ words: String, _ artist: String) throws {
    try Workshop.run { workshop in
      let engine = try MusicEngine(opening: try workshop.sample().path)
      let understood = try engine.answer(Question(words, limit: 5)).understood
      #expect(
        understood.contains { $0.field == .artists && $0.value.contains(artist) }
          && !understood.contains { $0.field == .excludeArtists && $0.value.contains(artist) },
        "\(words): \(understood.map { ($0.field, $0.value) })")
    }
  }

  private static let questions = [
    ("Who sings {t}?", "nothing by her please", "more"), ("play {t}", "not him", "others"),
    ("谁唱的{t}？", "不要他的歌", "换一批"), ("{t}は誰の曲？", "その人以外で", "もっと"),
    ("¿Quién canta {t}?", "nada de ella", "más"),
  ]

  /// A pronoun stands for whoever sings the title that was spoken of, whom the catalog knows alone.
  @Test func nobodyComesWhomAPronounRefusesBehindATitle() throws {
    try Workshop.run { workshop in
      let engine = try MusicEngine(opening: try workshop.sample().path)
      let titles = ["Jolene", "Rolling in the Deep", "Wonderwall", "Bohemian Rhapsody"]
      for title in titles {
        let singers = Set(try engine.search(title, limit: 1).flatMap(\.artists))
        #expect(!singers.isEmpty)
        for (asking, refusing, later) in Self.questions {
          for turns in [[refusing], [refusing, "songs from any year"], [refusing, "pop", later]] {
            let all = [Self.filled(asking, title, "")] + turns
            var question = Question(all[all.count - 1], limit: 60)
            question.conversation = Array(all.dropLast())
            let hits = try engine.answer(question).hits
            let theirs = hits.filter { !singers.isDisjoint(with: $0.artists) }
            #expect(theirs.isEmpty, "\(all): \(theirs.map(\.title))")
          }
        }
      }
    }
  }

  /// A title that is a common word as well is refused in a turn of its own, behind its artist.
  @Test(arguments: [
    ("songs by Adele", ["not Hello", "no Hello please", "anything but Hello"], "Hello"),
    ("周杰伦的歌", ["不要夜曲", "夜曲不要", "夜曲就算了"], "夜曲"), ("陈奕迅的歌", ["不要十年"], "十年"),
    ("songs by Daft Punk", ["not One More Time"], "One More Time"),
    ("songs by Frank Sinatra", ["not My Way", "no My Way"], "My Way"),
  ])
  func aTitleIsRefusedBehindItsArtist(asking: String, refusals: [String], title: String) throws {
    try Workshop.run { workshop in
      let engine = try MusicEngine(opening: try workshop.sample().path)
      for refusal in refusals {
        var question = Question(refusal, limit: 30)
        question.conversation = [asking]
        let answer = try engine.answer(question)
        #expect(!answer.hits.contains { $0.title == title }, "\(asking) / \(refusal)")
        #expect(!answer.notes.contains { $0.contains("does not name") }, "\(answer.notes)")
      }
    }
  }

  @Test func whoIsAskedForLaterIsRefusedNoMore() throws {
    try Workshop.run { workshop in
      let engine = try MusicEngine(opening: try workshop.sample().path)
      func artists(_ turns: [String]) throws -> Set<String> {
        var question = Question(turns[turns.count - 1], limit: 40)
        question.conversation = Array(turns.dropLast())
        return Set(try engine.answer(question).hits.flatMap(\.artists))
      }
      let asked = ["Who sings Jolene?", "nothing by her"]
      let behind = try artists(asked + ["start over", "country"])
      #expect(!behind.contains("Dolly Parton"))
      let later = try artists(asked + ["ok, songs by Dolly Parton"])
      #expect(later.contains("Dolly Parton"))
      let titles = ["songs by Adele", "not Hello", "Hello is fine after all"]
      #expect(engine.read(turns: titles).unwanted.tracks.isEmpty)
      #expect(!engine.read(turns: Array(titles.prefix(2))).unwanted.tracks.isEmpty)
    }
  }

  @Test func commonWordsMayBeNames() throws {
    let refusals = [
      ("something like 真的愛你 but no beyond", "Beyond"), ("not by beyond", "Beyond"),
      ("songs like Your Song, no \"Elton John\"", "Elton John"),
      ("rock from the 60s, anyone except Animals", "The Animals"),
    ]
    try Workshop.run { workshop in
      let engine = try MusicEngine(opening: try workshop.sample().path)
      for (words, artist) in refusals {
        let hits = try engine.answer(Question(words, limit: 50)).hits
        #expect(!hits.contains { $0.artists.contains(artist) }, "\(words): \(hits.map(\.title))")
      }
    }
  }

  /// Stars and hearts are part of a title's key; a sentence about it keeps its language and its refusal.
  @Test func titlesWithStarsAreRefused() throws {
    try Workshop.run { workshop in
      let by = [ArtistCredit(name: "鼎")]
      let engine = try workshop.engine([
        track("star", "いただき☆ハイテンション", by: by, tags: ["anime"]),
        track("other", "いただきます", by: by, tags: ["anime"]),
      ])
      for words in [
        "anime, but not いただき☆ハイテンション", "anime songs, いただき☆ハイテンション 말고", "いただき☆ハイテンション以外のアニメ",
      ] {
        let hits = try engine.answer(Question(words, limit: 10)).hits.map(\.id)
        #expect(hits == ["other"], "\(words): \(hits)")
      }
    }
  }

  private static func filled(_ words: String, _ title: String, _ artist: String) -> String {
    words.replacing("{t}", with: title).replacing("{a}", with: artist)
  }
}
