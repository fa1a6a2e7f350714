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
    try Workshop.run { workshop in
      let bundle = try workshop.sample()
      let engine = try MusicEngine(opening: bundle.path)
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      var tracks: [TrackRecord] = []
      try catalog.forEachTrack { tracks.append($0) }
      var generator = SplitMix64(seed: 3)
      for _ in 0..<Self.draws {
        let track = tracks[generator.below(tracks.count)]
        let artist = track.artists[generator.below(track.artists.count)].name
        // A title with the artist's name asks for whom it refuses.
        guard !track.title.lowercased().contains(artist.lowercased()) else { continue }
        let quotes = [("", ""), ("", ""), ("\"", "\""), ("“", "”")][generator.below(4)]
        let name = quotes.0 + artist + quotes.1
        let place = generator.below(Self.requests.count)
        let words = Self.filled(Self.requests[place], track.title, name)
        let question = Question(words, limit: 30)
        var after = Question(track.title, limit: 30)
        after.conversation = ["play something", Self.filled(Self.refusals[place], "", name)]
        for asked in [question, after] {
          let hits = try engine.answer(asked).hits
          let theirs = hits.filter { hit in
            tracks.contains { $0.id == hit.id && $0.artists.contains { $0.name == artist } }
          }
          #expect(theirs.isEmpty, "\(asked.conversation) \(asked.words): \(theirs.map(\.title))")
        }
      }
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
