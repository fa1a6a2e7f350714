import MusicCatalog
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> ArtistCredit { ArtistCredit(name: name) }

/// Albums that words name, kinds of what was shown, and kinds that the catalog has no name for.
struct RequestAlbumAnswerTests {
  private static let tracks: [TrackRecord] = {
    var tracks = [
      track("rolling", "Rolling in the Deep", by: [credit("Adele")], tags: ["soul"]),
      track("someone", "Someone Like You", by: [credit("Adele")], tags: ["soul", "sad"]),
      track("hello", "Hello", by: [credit("Adele")], tags: ["soul", "sad"]),
      track("dreams", "Dreams", by: [credit("Fleetwood Mac")], tags: ["rock"]),
      track("chain", "The Chain", by: [credit("Fleetwood Mac")], tags: ["rock"]),
      track("sara", "Sara", by: [credit("Fleetwood Mac")], tags: ["rock"]),
      track("other", "Numbers", by: [credit("The Others")], tags: ["pop"]),
      track("seattle", "Heart of Glass", by: [credit("Blondie")], tags: ["rock", "new wave"]),
    ]
    for (id, album) in [
      ("rolling", "21"), ("someone", "21"), ("hello", "25"), ("dreams", "Rumours"),
      ("chain", "Rumours"), ("sara", "Tusk"), ("other", "21"),
    ] {
      for place in tracks.indices where tracks[place].id == id { tracks[place].album = album }
    }
    return tracks
  }()

  private func answer(_ question: Question) throws -> Answer {
    var answer: Answer?
    try Workshop.run { workshop in
      answer = try workshop.engine(Self.tracks).answer(question)
    }
    return try #require(answer)
  }

  @Test(arguments: [
    ("songs from the album 21", ["other", "rolling", "someone"]),
    ("songs from the album 21 by Adele", ["rolling", "someone"]),
    ("Adele's album 21", ["rolling", "someone"]), ("Lieder aus Rumours", ["chain", "dreams"]),
  ])
  func anAlbumIsARule(words: String, ids: [String]) throws {
    let answer = try answer(Question(words))
    #expect(answer.map(\.id).sorted() == ids)
    let part = try #require(answer.understood.first { $0.field == .albums })
    #expect(part.isRule && (part.value == "21" || part.value == "Rumours"))
  }

  @Test func anAlbumThatTheCatalogHasNotIsSaid() throws {
    let answer = try answer(Question("songs from the album Nevermore"))
    #expect(!answer.understood.contains { $0.field == .albums })
    #expect(answer.notes.contains { $0.contains("Nevermore") }, "\(answer.notes)")
  }

  @Test(arguments: [
    "Fleetwood Mac, but nothing from the album Rumours", "Fleetwood Mac, not from Rumours",
  ])
  func nothingOfARefusedAlbumComes(words: String) throws {
    let ids = try answer(Question(words)).map(\.id)
    #expect(ids.contains("sara") && !ids.contains("dreams") && !ids.contains("chain"))
  }

  @Test func whatTheShownHaveInCommonIsRefusedWithThem() throws {
    var question = Question("no more of those")
    question.conversation = ["something soulful"]
    question.shown = ["rolling", "someone"]
    let artist = try answer(question)
    #expect(!artist.map(\.id).contains("hello"), "\(artist.map(\.id))")
    #expect(artist.understood.contains { $0.field == .excludeArtists && $0.value == "Adele" })
    // Two artists, one kind.
    question.conversation = []
    question.shown = ["dreams", "seattle"]
    let kind = try answer(question)
    #expect(Set(kind.map(\.id)).isDisjoint(with: ["dreams", "seattle"]))
    // Half of the catalog is rock, which is no kind of it.
    #expect(!kind.understood.contains { $0.field == .excludeTags })
    question.shown = ["someone", "other"]
    #expect(!(try answer(question)).understood.contains { $0.field == .excludeTags })
  }

  @Test func theKindOfWhatWasShownIsWhatAllHave() throws {
    var tracks = Self.tracks
    tracks += (0..<20).map {
      track("t\($0)", "Piece \($0)", by: [credit("P\($0)")], tags: ["jazz"])
    }
    try Workshop.run { workshop in
      let engine = try workshop.engine(tracks)
      var question = Question("no more of those", limit: 50)
      question.shown = ["dreams", "seattle"]
      let answer = try engine.answer(question)
      #expect(Set(answer.map(\.id)).isDisjoint(with: ["chain", "sara", "dreams", "seattle"]))
      #expect(answer.understood.contains { $0.field == .excludeTags && $0.value == "rock" })
      // Who asked for rock wants other rock.
      question.conversation = ["some rock"]
      let rock = try engine.answer(question)
      let ids = rock.map(\.id)
      #expect(ids.contains("sara") && !ids.contains("dreams"))
    }
  }

  @Test(arguments: ["songs by Blondie, but no hard rock", "something by Blondie, no Korean rock"])
  func whatTheCatalogHasNoNameForRefusesNothingBroader(words: String) throws {
    let answer = try answer(Question(words, limit: 20))
    #expect(answer.map(\.id).contains("seattle"), "\(answer.map(\.id))")
    #expect(answer.notes.contains { $0.contains("does not name") }, "\(answer.notes)")
  }
}
