import MusicCatalog
import MusicNames
import TestSupport
import Testing

@testable import Refrain

private func credit(_ name: String) -> ArtistCredit { ArtistCredit(name: name) }

/// Codes of recordings, titles of nothing but signs, and words with hidden letters.
struct CodeAndSignTests {
  private static let recording = "b1a9c0e9-d987-4042-ae91-78d6a3267d69"

  private static let tracks: [TrackRecord] = {
    var halo = track("halo", "Halo", by: [credit("Beyoncé")])
    halo.isrc = "USSM10804556"
    halo.recordingMBID = recording
    return [
      halo,
      track("plus", "The A Team", by: [credit("Ed Sheeran")], album: "+"),
      track("years", "The Living Years", by: [credit("Mike + The Mechanics")]),
      track("untitled", "Untitled #1", by: [credit("Sigur Rós")], album: "( )"),
      track("marks", "???", by: [credit("Somebody")]),
      track("meant", "Fuck You", by: [credit("CeeLo Green")]),
      track("hidden", "F**kin' Perfect", by: [credit("P!nk")]),
      track("you", "You", by: [credit("Radiohead")]),
    ]
  }()

  @Test(arguments: [
    ("USSM10804556", "halo"), ("us-sm1-08-04556", "halo"), (recording, "halo"), ("+", "plus"),
    ("()", "untitled"), ("( )", "untitled"), ("???", "marks"), ("f**k you", "meant"),
    ("F*** You", "meant"), ("f**kin' perfect", "hidden"),
  ])
  func whatHasNoOrdinaryNameIsFound(_ words: String, _ first: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      #expect(try engine.answer(Question(words)).first?.id == first)
    }
  }

  @Test(arguments: ["USSM10804556", "USSM1-0804556", recording, recording.uppercased()])
  func aCodeStandsForAnID(_ code: String) throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      #expect(engine.details(ofTrack: code)?.id == "halo")
      #expect(try engine.search("", filter: .track(code)).map(\.id) == ["halo"])
      #expect(try !engine.search("", filter: !.track(code), limit: 50).map(\.id).contains("halo"))
      #expect(try engine.resolve([NameQuery(isrc: code)]).first?.track?.id == "halo")
    }
  }

  @Test func whatOnlyLooksLikeACodeStandsForNothing() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      for code in ["GBAAA9000001", String(Self.recording.dropLast()), "USSM1080455X"] {
        #expect(engine.details(ofTrack: code) == nil)
        #expect(try engine.search("", filter: .track(code)).isEmpty)
      }
    }
  }
}
