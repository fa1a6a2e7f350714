import Foundation
import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> ArtistCredit { ArtistCredit(name: name) }

/// Requests in sentences: what they refuse never comes, and the answer says what was understood.
struct InterpretedQuestionTests {
  private static let tracks = [
    track("hello", "Hello", by: [credit("Adele")], released: "2015", tags: ["soul", "sad"]),
    track(
      "hello-live", "Hello (Live)", by: [credit("Adele")], released: "2016", tags: ["soul", "sad"]),
    track("skyfall", "Skyfall", by: [credit("Adele")], released: "2012", tags: ["soul"]),
    track(
      "qing-tian", "晴天", by: [ArtistCredit(name: "周杰倫", aliases: ["Jay Chou", "周杰伦"])],
      released: "2003", language: "zh", tags: ["mandopop", "melancholic"]),
    track(
      "shi-nian", "十年", by: [credit("陳奕迅")], released: "2003", language: "zh", tags: ["melancholic"]
    ),
    track(
      "wonderwall", "Wonderwall", by: [credit("Oasis")], released: "1995",
      tags: ["rock", "britpop"]),
    track(
      "parklife", "Parklife", by: [credit("Blur")], released: "1994", tags: ["rock", "britpop"]),
    track(
      "ace", "Ace of Spades", by: [credit("Motörhead")], released: "1980", tags: ["rock", "metal"]),
    track("riley", "Baba O'Riley", by: [credit("The Who")], released: "1971", tags: ["rock"]),
    track("queen", "Bohemian Rhapsody", by: [credit("Queen")], released: "1975", tags: ["rock"]),
    track("no-doubt", "Don't Speak", by: [credit("No Doubt")], released: "1995", tags: ["rock"]),
    track(
      "no-woman", "No Woman, No Cry", by: [credit("Bob Marley")], released: "1975", tags: ["reggae"]
    ),
  ]

  private func ids(_ engine: MusicEngine, _ words: String, limit: Int = 20) throws -> [String] {
    var question = Question(words, limit: limit)
    question.versions = .all
    return try engine.answer(question).map(\.id)
  }

  @Test(arguments: [
    ("something by Adele but not Hello", ["hello", "hello-live"]),
    ("songs, but nothing by Adele", ["hello", "hello-live", "skyfall"]),
    ("some rock, just not Queen", ["queen"]),
    ("melancholic songs, not by Jay Chou", ["qing-tian"]),
    ("不要周杰伦的 歌", ["qing-tian"]),
    ("除了周杰伦都行", ["qing-tian"]),
    ("周杰倫以外の曲", ["qing-tian"]),
    ("Jay Chou 말고 다른 노래", ["qing-tian"]),
    ("canciones, pero nada de Queen", ["queen"]),
    ("Lieder, aber nichts von Queen", ["queen"]),
    ("rock, just not Florence + the Machine", ["dog-days"]),
    ("rock, just not Florence and the Machine", ["dog-days"]),
    ("no live versions of Queen", []),
    ("rock, no remixes or Queen", ["queen"]),
    ("rock, no ballads, Queen or Oasis", ["queen", "wonderwall"]),
    ("rock, no remixes, no ballads, Oasis or Queen", ["queen", "wonderwall"]),
    ("rock that's not Queen", ["queen"]),
    ("rock that is not Queen or Oasis", ["queen", "wonderwall"]),
    ("rock by singers who are not Queen or Oasis", ["queen", "wonderwall"]),
    ("rock without Oasis (or Queen)", ["queen", "wonderwall"]),
    ("rock without Oasis - or Queen", ["queen", "wonderwall"]),
    ("rock, no Oasis or Motorhead", ["wonderwall", "ace"]),
    ("reggae or rock, no Marley", ["no-woman"]),
    ("tag:rock no Queen", ["queen"]),
    ("rock but not metal", ["ace"]),
    ("rock without metal", ["ace"]),
    ("anything except metal", ["ace"]),
    ("songs like Wonderwall by Oasis", ["wonderwall"]),
  ])
  func whatIsRefusedNeverComes(_ words: String, _ refused: [String]) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(InterpretedQuestionTests.tracks)
      let found = try ids(engine, words)
      #expect(!found.isEmpty)
      #expect(Set(found).isDisjoint(with: refused), "\(found)")
      #expect(try engine.answer(Question(words)).understood.isEmpty == false)
    }
  }

  @Test(arguments: [
    ("No Doubt", "no-doubt"), ("No Woman, No Cry", "no-woman"), ("Wonderwall", "wonderwall"),
    ("Hello", "hello"),
  ])
  func aNameIsOnlyThatName(_ words: String, _ first: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(InterpretedQuestionTests.tracks)
      let answer = try engine.answer(Question(words))
      #expect(answer.hits.first?.id == first)
      #expect(answer.understood.isEmpty, "\(answer.understood)")
    }
  }

  @Test func ofATitleOnlyTheNamedArtistsTracksAreMeant() throws {
    try Workshop.run { workshop in
      let other = track("hello-other", "Hello", by: [credit("Lionel Richie")], popularity: 1)
      let engine = try workshop.engine(InterpretedQuestionTests.tracks + [other])
      let found = try ids(engine, "songs called Hello, but not Hello by Adele")
      #expect(found.contains("hello-other") && !found.contains("hello"), "\(found)")
    }
  }

  @Test func refusedRecordingsDoNotRefuseTheirArtist() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(InterpretedQuestionTests.tracks)
      #expect(try ids(engine, "no live versions of Queen").first == "queen")
      #expect(try ids(engine, "no remixes by Adele please").contains("skyfall"))
    }
  }

  @Test func everyPartSaysItsWordsAndWhetherItIsARule() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(InterpretedQuestionTests.tracks)
      let answer = try engine.answer(Question("90s rock, nothing by Oasis"))
      let parts = Dictionary(
        answer.understood.map { ($0.field, $0) }, uniquingKeysWith: { first, _ in first })
      let artist = try #require(parts[.excludeArtists])
      #expect(artist.value == "Oasis" && artist.isRule && artist.words.contains("Oasis"))
      #expect(parts[.years]?.value == "1990...1999")
      #expect(Set(answer.prefix(2).map(\.id)) == ["parklife", "no-doubt"])
      for part in answer.understood { #expect((0...1).contains(part.certainty)) }
    }
  }

  @Test func theFilterOfTheCallHoldsAgainstTheWordsAndTheAnswerSaysSo() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(InterpretedQuestionTests.tracks)
      let answer = try engine.answer(
        Question("sad songs, nothing by Adele", filter: .artist("Adele")))
      #expect(!answer.isEmpty && answer.allSatisfy { $0.artists == ["Adele"] })
      #expect(answer.notes.contains { $0.contains("contradicts") }, "\(answer.notes)")
    }
  }

  @Test func verbatimWordsAndSyntaxAreNotRead() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(InterpretedQuestionTests.tracks)
      var question = Question("songs, but nothing by Adele")
      question.isVerbatim = true
      let verbatim = try engine.answer(question)
      #expect(verbatim.understood.isEmpty && verbatim.contains { $0.artists == ["Adele"] })
      // Query syntax says what is looked for; who is refused stays refused.
      let syntax = try engine.answer(Question("rock -metal not Queen"))
      #expect(syntax.understood.map(\.field) == [.excludeArtists])
      #expect(!syntax.contains { $0.id == "ace" || $0.id == "queen" })
      #expect(try engine.answer(Question("rock -metal 90s")).understood.isEmpty)
    }
  }

  @Test func anEmptyAnswerCountsWhatWasRead() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(InterpretedQuestionTests.tracks)
      let answer = try engine.answer(
        Question("nothing by Queen", filter: .released(1975...1975) && .tag("rock")))
      // Only Queen is left by a filter that says nothing of artists: who is refused does not come.
      #expect(answer.isEmpty && answer.understood.map(\.field) == [.excludeArtists])
      let relaxations = try #require(answer.explanation).without
      #expect(relaxations.contains { $0.constraint.contains("Queen") && $0.matches == 1 })
    }
  }

  @Test func theYearIsThatOfTheCalendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for day in stride(from: 0, to: 80_000, by: 7) {
      let time = Date(timeIntervalSince1970: Double(day) * 86_400 + 43_200)
      #expect(EngineSnapshot.year(of: time) == calendar.component(.year, from: time))
    }
  }

  @Test func aPlaylistHearsItsWordsToo() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(InterpretedQuestionTests.tracks)
      let request = PlaylistRequest(length: .tracks(3), words: "rock, but no metal and no Queen")
      let playlist = try engine.buildPlaylist(request)
      #expect(playlist.tracks.count == 3)
      #expect(
        Set(playlist.tracks.map(\.hit.id)).isSubset(
          of: ["wonderwall", "parklife", "riley", "no-doubt"]))
      #expect(playlist.understood.count >= 2)
    }
  }
}
