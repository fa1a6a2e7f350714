import MusicCatalog
import Refrain
import TestSupport
import Testing

/// Whole names beat their parts, however many rivals the parts have.
struct WholeNameTests {
  private static let tracks: [TrackRecord] = {
    var tracks = (0..<30).map {
      track("cher\($0)", "Believe \($0)", by: [ArtistCredit(name: "Cher")], popularity: 0.9)
    }
    tracks += (0..<30).map {
      track(
        "lloyd\($0)", "Forest Flower \($0)", by: [ArtistCredit(name: "Charles Lloyd")],
        popularity: 0.8)
    }
    tracks += (0..<30).map {
      track(
        "indeed\($0)", "Yes Indeed", by: [ArtistCredit(name: "Orchestra \($0)")], popularity: 0.9)
    }
    tracks.append(
      track("whole", "Want U Back", by: [ArtistCredit(name: "Cher Lloyd")], popularity: 0.1))
    tracks += ["Roundabout", "Starship Trooper"].map {
      track($0, $0, by: [ArtistCredit(name: "Yes")], popularity: 0.9)
    }
    tracks.append(track("exact", "Flower", by: [ArtistCredit(name: "Nobody")], popularity: 0))
    return tracks
  }()

  @Test func aWholeNameComesBeforeWhatHasItsParts() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      for (words, first) in [
        ("cher lloyd", ["whole"]), ("want you back cher lloyd", ["whole"]),
        ("Cher Lloyd", ["whole"]), ("yes", ["Roundabout", "Starship Trooper"]),
        ("flower", ["exact"]),
      ] {
        let hits = try engine.search(words, limit: first.count)
        #expect(Set(hits.map(\.id)) == Set(first), "\(words): \(hits.map(\.id))")
      }
    }
  }

  @Test func anAssentInAConversationIsNoArtist() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      var question = Question(limit: 5)
      question.conversation = ["something by Cher", "yes"]
      let hits = try engine.answer(question)
      #expect(hits.first?.artists == ["Cher"], "\(hits.map(\.id))")
    }
  }

  @Test func jointCreditsAreListedWithTheReasonOfTheirReading() throws {
    let names = ["Queen & David Bowie", "Simon & Garfunkel", "Queen", "Gotye feat. Kimbra"]
    try Workshop.run { workshop in
      let engine = try workshop.engine(
        names.map { track($0, "Song of \($0)", by: [ArtistCredit(name: $0)]) })
      let credits = engine.printedCredits
      #expect(
        credits.map(\.name) == ["Queen & David Bowie", "Simon & Garfunkel", "Gotye feat. Kimbra"])
      #expect(
        credits.map { $0.parts.map { "\($0.name) \($0.role)" } } == [
          ["Queen main", "David Bowie main"], [], ["Gotye main", "Kimbra featured"],
        ])
      #expect(credits[1].reason.contains("known") && credits[0].reason == "split")
    }
  }
}
