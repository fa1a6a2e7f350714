import MusicCatalog
import RequestReading
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> ArtistCredit { ArtistCredit(name: name) }

/// What is refused is refused in all its kinds, whatever the catalog calls them, in words and in the filter
/// of a call.
struct RefusedKindTests {
  /// A tag, and what refuses it.
  private static let kinds: [(tag: String, words: [String], filter: String)] = [
    ("k-ballad", ["no ballads", "발라드 말고"], "ballad"),
    ("c-ballad", ["no ballads"], "ballad"),
    ("anime song", ["no anime", "no anime songs"], "anime"),
    ("trumpet", ["no brass"], "brass"),
    ("cello", ["no strings"], "strings"),
    ("soundtrack", ["no movie songs", "no film music"], "movies"),
    ("hard rock", ["not too heavy"], "heavy"),
    ("progressive ska", ["no ska"], "ska"),
  ]

  private static let tracks =
    kinds.map {
      track("kind-\($0.tag)", "Moon over \($0.tag.count)", by: [credit("Ann")], tags: [$0.tag])
    }
    + (0..<5).map { track("plain\($0)", "Moon \($0)", by: [credit("Ben")], tags: ["pop"]) }
    + [track("not", "Moon of None", by: [credit("Ben")], tags: ["not ska"])]

  private func withEngine(_ body: (MusicEngine) throws -> Void) throws {
    try Workshop.run { workshop in try body(try workshop.engine(RefusedKindTests.tracks)) }
  }

  @Test func aRefusedTagTakesItsKinds() throws {
    try withEngine { engine in
      for kind in RefusedKindTests.kinds {
        for words in kind.words {
          let ids = try engine.answer(Question("moon, \(words)", limit: 50)).map(\.id)
          #expect(!ids.contains("kind-\(kind.tag)") && ids.contains("plain0"), "\(words): \(ids)")
        }
        let filtered = try engine.search("moon", filter: !.tag(kind.filter), limit: 50)
        let ids = filtered.map(\.id)
        #expect(!ids.contains("kind-\(kind.tag)") && ids.contains("plain0"), "\(kind): \(ids)")
        #expect(ids.contains("not"), "\(kind)")
        let note = filtered.notes.joined()
        #expect(note.contains(kind.filter) && note.contains(kind.tag), "\(note)")
      }
    }
  }

  @Test func aWantedTagOfAFilterIsThatTag() throws {
    try withEngine { engine in
      #expect(try engine.search("moon", filter: .tag("ballad"), limit: 50).isEmpty)
      let kind = try engine.search("moon", filter: !.tag("k-ballad"), limit: 50).map(\.id)
      #expect(kind.contains("kind-c-ballad") && !kind.contains("kind-k-ballad"))
    }
  }

  @Test(arguments: [
    "moon songs from anywhere but the USA", "moon songs from anywhere but Nigeria",
    "moon songs, not American",
  ])
  func aRegionThatTheCatalogDoesNotKnowIsSaidToBeKept(_ words: String) throws {
    try withEngine { engine in
      let notes = try engine.answer(Question(words)).notes
      #expect(notes.contains { $0.contains("not applied") }, "\(words): \(notes)")
    }
  }

  @Test func aRegionOfALanguageIsRefusedByIt() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(
        (0..<4).map {
          track(
            "t\($0)", "Song \($0)", by: [credit("A\($0)")], language: $0 < 2 ? "ja" : "en",
            tags: ["rock"])
        })
      for words in ["邦楽以外", "rock from anywhere but Japan"] {
        let answer = try engine.answer(Question(words))
        #expect(Set(answer.map(\.id)) == ["t2", "t3"], "\(words): \(answer.understood)")
      }
    }
  }

  @Test func noOldiesPrefersWhatIsNewer() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(
        (0..<6).map {
          track("t\($0)", "Song \($0)", by: [credit("A\($0)")], released: $0 < 3 ? "1965" : "2015")
        })
      let ids = try engine.answer(Question("no oldies")).prefix(3).map(\.id)
      #expect(Set(ids) == ["t3", "t4", "t5"], "\(ids)")
    }
  }

  @Test func whatIsWantedByNobodyWhoIsRefusedIsEmptyAndBlamesNoFilter() throws {
    try Workshop.run { workshop in
      let both = [credit("The Emotions"), credit("Earth, Wind & Fire")]
      let engine = try workshop.engine([
        track("wonder", "Boogie Wonderland", by: both),
        track("the", "The Thing", by: [credit("The The")]),
      ])
      let answer = try engine.answer(
        Question("songs by The Emotions without Earth, Wind & Fire"))
      #expect(answer.isEmpty && answer.explanation != nil, "\(answer.map(\.id))")
      #expect(!answer.notes.contains { $0.contains("filter of the call") }, "\(answer.notes)")
    }
  }
}

/// Kinds of recordings in titles and in words.
struct RecordingWordTests {
  private static let tracks: [TrackRecord] = [
    track("plain", "Moon Walk", by: [credit("Ann")], tags: ["pop"]),
    track("remaster", "Moon Walk (2011 Remaster)", by: [credit("Ann")], tags: ["pop"]),
    track("tagged", "Moon Light", by: [credit("Ann")], tags: ["pop", "remastered"]),
    track("remix", "Moon Talk DJ-ReMix", by: [credit("Ann")], tags: ["pop"]),
    track("fast", "Moon Talk sped up", by: [credit("Ann")], tags: ["pop"]),
    track("live", "Moon Rise (Live: O2 Arena, London)", by: [credit("Ann")], tags: ["pop"]),
    track("named", "Moon Song", by: [credit("Remix")], tags: ["pop"]),
    track("other", "Moon Tide", by: [credit("Sped Up")], tags: ["pop"]),
  ]

  @Test(arguments: [
    ("moon, no remasters", ["remaster", "tagged"]),
    ("moon, not the remaster", ["remaster", "tagged"]),
    ("moon, not a remix", ["remix", "fast"]), ("moon, no sped up versions", ["remix", "fast"]),
    ("moon, no live versions", ["live"]), ("pop, no remixes by Ann please", ["remix"]),
  ])
  func aRefusedKindNeverComesAndNobodyIsTakenForIt(_ words: String, _ refused: [String]) throws {
    try Workshop.run { workshop in
      var question = Question(words, limit: 50)
      question.versions = .all
      let answer = try workshop.engine(RecordingWordTests.tracks).answer(question)
      let ids = Set(answer.map(\.id))
      #expect(ids.isDisjoint(with: refused), "\(words): \(ids)")
      #expect(ids.isSuperset(of: ["plain", "named"]), "\(words): \(ids) \(answer.understood)")
    }
  }

  @Test(arguments: [
    "only live versions", "live versions only", "nur Live-Versionen", "strictly live versions",
    "live versions and nothing else",
  ])
  func onlyOfAKindIsThatKindAlone(_ words: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(RecordingWordTests.tracks)
      #expect(try engine.answer(Question(words)).map(\.id) == ["live"], "\(words)")
      let list = try engine.buildPlaylist(PlaylistRequest(length: .tracks(3), words: words))
      #expect(list.tracks.map(\.hit.id) == ["live"] && !list.constraints[0].isMet)
    }
  }

  @Test func aTitleWithoutSuchARecordingIsSaidToHaveNone() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(RecordingWordTests.tracks)
      let answer = try engine.answer(Question("Moon Tide, the live version"))
      #expect(answer.first?.id == "other", "\(answer.map(\.id))")
      #expect(answer.notes.contains { $0.contains("no live recording of") }, "\(answer.notes)")
    }
  }

  @Test func aTempoThatNoTagTellsIsSaidToBeKept() throws {
    try Workshop.run { workshop in
      var question = Question("something slower")
      question.conversation = ["pop songs"]
      let engine = try workshop.engine(RecordingWordTests.tracks)
      let notes = try engine.answer(question).notes
      #expect(notes.contains { $0.contains("not applied") }, "\(notes)")
    }
  }

  @Test func whoseVersionARemarkNamesIsNobodyNearlySo() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine([
        track("rain", "Fire and Rain", by: [credit("James Taylor")]),
        track("story", "Love Story", by: [credit("Taylor Swift")]),
      ])
      let reading = engine.read(turns: [
        "the very long title (10 Minute Version) (Taylor's Version)"
      ])
      #expect(reading.wanted.artists.isEmpty, "\(reading.wanted.artists)")
      #expect(engine.read(turns: ["songs by James Taylor"]).wanted.artists.count == 1)
    }
  }
}
