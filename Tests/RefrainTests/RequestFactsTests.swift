import IndexFile
import MusicCatalog
import RequestReading
import TestSupport
import Testing

@testable import Refrain

/// What is counted for a request is counted for the one that is answered.
struct RequestFactsTests {
  private static func credit(_ name: String) -> [ArtistCredit] { [ArtistCredit(name: name)] }

  private static let tracks: [TrackRecord] = {
    var tracks = [
      track(
        "hello", "Hello", by: credit("Adele"), released: "2015", language: "en", tags: ["pop"],
        album: "25"),
      track(
        "someone", "Someone Like You", by: credit("Adele"), released: "2011", language: "en",
        duration: 285, tags: ["pop"], album: "21"),
      track(
        "rolling", "Rolling in the Deep", by: credit("Adele"), released: "2010", language: "en",
        duration: 228, tags: ["pop"], album: "21"),
      track(
        "wonderwall", "Wonderwall", by: credit("Oasis"), released: "1995", language: "en",
        duration: 258, tags: ["rock"]),
      track(
        "supersonic", "Supersonic (Live)", by: credit("Oasis"), released: "1994", language: "en",
        tags: ["rock"]),
      track("ye-qu", "夜曲", by: credit("周杰倫"), released: "2005", language: "zh", tags: ["pop"]),
      track("tide", "Tide", by: credit("Nobody"), released: "1975", tags: ["rock", "karaoke"]),
    ]
    tracks[3].isExplicit = true
    tracks[0].isExplicit = false
    return tracks
  }()

  /// Requests, and the tracks that keep all that they demand.
  private static let requests: [(String, Set<String>)] = [
    ("songs by Adele", ["hello", "someone", "rolling"]),
    ("pop songs", ["hello", "someone", "rolling", "ye-qu"]),
    ("pop, not by Adele", ["ye-qu"]),
    ("rock from the 90s", ["wonderwall", "supersonic"]),
    ("rock, nothing live", ["wonderwall", "tide"]),
    ("rock, no karaoke", ["wonderwall", "supersonic"]),
    ("rock, nothing from the 70s", ["wonderwall", "supersonic"]),
    ("rock, nothing explicit", ["supersonic", "tide"]),
    ("pop but not \"Rolling in the Deep\"", ["hello", "someone", "ye-qu"]),
    ("pop, nothing in English", ["ye-qu"]),
    ("Hello by Adele", ["hello"]),
  ]

  @Test func whatMatchesIsWhatTheRequestDemands() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      for (request, matching) in Self.requests {
        let reading = engine.read(turns: [request])
        let demands = InterpretedQuestion.demands(of: reading, in: engine.snapshot)
        let found = Set(try engine.search("", filter: demands, limit: 100).map(\.id))
        #expect(found == matching, "\(request): \(found)")
        #expect(engine.facts(turns: [request]).matchCount == matching.count, "\(request)")
      }
    }
  }

  /// What an answer leaves out does not count as a match.
  @Test func nothingThatTheAnswerRefusesIsCounted() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      for (request, _) in Self.requests {
        let (question, snapshot) = (Question(request), engine.snapshot)
        let reading = engine.read(turns: [request])
        guard
          let answered = InterpretedQuestion.interpret(question, reading, turn: 0, in: snapshot)
        else { continue }
        let demands = InterpretedQuestion.demands(of: reading, in: snapshot)
        let allowed = engine.snapshot.compiled(answered.question.filter)
        var counted = engine.snapshot.compiled(demands)
        let all = counted.cardinality
        counted.formIntersection(allowed)
        #expect(counted.cardinality == all, "\(request)")
      }
    }
  }

  /// A request that demands nothing has no count, and names that the catalog does not have match nothing.
  @Test func withoutADemandNothingIsCounted() throws {
    try Workshop.run { workshop in
      let engine = try workshop.engine(Self.tracks)
      #expect(engine.facts(turns: ["play something"]).matchCount == nil)
      #expect(engine.facts(turns: ["something like Adele"]).matchCount == nil)
      var reading = Reading()
      let name = NamedArtist(name: "Nobody of this catalog", ids: [4_000_000_000])
      let span = WordSpan(turn: 0, range: 0..<1, text: "x")
      reading.wanted.artists = [Extracted(name, span: span, strength: .rule, certainty: 1)]
      let facts = engine.facts(of: reading)
      #expect(facts.matchCount == 0 && facts.artists.first?.trackCount == 0)
    }
  }
}
