import MusicNames
public import Refrain

/// Asks an engine for everything that it can be asked for: what a test calls to see that no answer
/// takes the process down, and that every score is a number.
public struct EveryQuestion {
  /// The engine that is asked.
  public let engine: MusicEngine
  /// Ids of some of its tracks.
  public let tracks: [String]
  /// How many questions ended with an error.
  public private(set) var refused = 0
  /// Scores that are no finite numbers.
  public private(set) var impossibleScores: [Double] = []

  /// Asks `engine` about some tracks that it may have.
  public init(_ engine: MusicEngine, tracks: [String]) {
    self.engine = engine
    self.tracks = tracks
  }

  /// Asks.
  public mutating func ask() {
    let (engine, tracks) = (engine, tracks)
    for question in questions { answer(question) }
    attempt { try engine.similarArtists(to: ["Adele"], limit: 20) }
    attempt { try engine.describeTaste(of: Taste(listener: "u3")) }
    attempt { try engine.describeTaste(of: Taste(likes: tracks)) }
    attempt { try engine.tags(for: "sad piano", limit: 20) }
    attempt {
      try engine.resolve([
        NameQuery(title: "moon kite", artist: "Jay Chou"), NameQuery(title: "sn", artist: "adle"),
      ])
    }
    _ = engine.artists(named: "adele", limit: 5)
    _ = engine.artists(named: "jay chuo", limit: 5)
    _ = engine.details(ofTracks: tracks)
    _ = engine.commonestTags(limit: 10)
    _ = engine.printedCredits
    _ = engine.read(turns: ["something like Adele but not sad"])
    _ = engine.artistsNamed(in: "play adele and 周杰倫")
    for length in [PlaylistRequest.Length.tracks(8), .duration(1_000)] {
      var request = PlaylistRequest(length: length, words: "moon")
      request.seeds = Array(tracks.prefix(2))
      request.taste = Taste(listener: "u3")
      request.maximumPerArtist = 2
      attempt { try engine.buildPlaylist(request) }
    }
  }

  private var questions: [Question] {
    let filter: TrackFilter =
      .released(1980...2005) || .artist("adele") && !.tag("piano") || .duration(1...100)
    var questions = [
      Question("sun moon rain adele", limit: 50), Question("\"sun moon\" -rain jay"),
      Question("adele moon", filter: filter), Question("", filter: .language("zh")),
      Question("moon ki", kind: .words(isTyping: true)), Question("moon", kind: .meaning()),
      Question(kind: .similar(), likes: Array(tracks.prefix(2)), filter: filter),
      Question(kind: .similar(space: "audio"), likes: Array(tracks.prefix(1)), limit: 30),
      Question(kind: .similar(space: "latent"), likes: Array(tracks.prefix(3)), filter: filter),
      Question(.recommendation, for: Taste(listener: "u3"), limit: 30),
      Question(.recommendation, for: Taste(listener: "u5"), filter: filter),
      Question(
        .recommendation,
        for: Taste(likes: Array(tracks.prefix(3)), dislikes: Array(tracks.suffix(2)))),
      Question(.continuation, for: Taste(listener: "u3")),
      Question(.continuation, for: Taste(likes: Array(tracks.prefix(3)))),
    ]
    questions[9].novelty = 0.5
    questions[0].listener = "u3"
    return questions
  }

  private mutating func answer(_ question: Question) {
    do throws(EngineError) {
      for hit in try engine.answer(question).hits {
        for score in [hit.score] + hit.channels.map(\.score) where !score.isFinite {
          impossibleScores.append(score)
        }
      }
    } catch {
      refused += 1
    }
  }

  private mutating func attempt<Value>(_ body: () throws -> Value) {
    do { _ = try body() } catch { refused += 1 }
  }
}
