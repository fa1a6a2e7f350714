import MusicNames
import Refrain

/// What the catalog has for a song that a model names.
struct CatalogReading: Sendable {
  /// The track that it is taken for; nil for none.
  var track: String?
  /// The resolver's confidence in that, 0...1.
  var confidence = 0.0
  /// Why there is none.
  var reason = ""
  /// The nearest tracks, best first.
  var alternatives: [String] = []
  /// The catalog's name of the artist, where it has the artist.
  var artist: String?

  /// An id that exists stands for itself, unless the words beside it name another song: models mix
  /// ids up more easily than names.
  init(_ claim: SongClaim, in engine: MusicEngine) throws(EngineError) {
    let isNamed = !claim.title.isEmpty || !claim.artist.isEmpty
    if isNamed { try resolve(claim, engine) }
    guard track == nil, let id = claim.id, engine.hasTrack(id) else {
      if !isNamed { reason = "no song is named" }
      return
    }
    guard isNamed else {
      (track, confidence) = (id, 1)
      return
    }
    alternatives.insert(id, at: 0)
  }

  private mutating func resolve(_ claim: SongClaim, _ engine: MusicEngine) throws(EngineError) {
    var names = [NameQuery(title: claim.title, artist: claim.artist.isEmpty ? nil : claim.artist)]
    if claim.isSwappable, !claim.artist.isEmpty {
      names.append(NameQuery(title: claim.artist, artist: claim.title))
    }
    let resolutions = try engine.resolve(names, alternatives: 5)
    let best =
      resolutions.filter { $0.track != nil && $0.status.isFound }
      .max { $0.confidence < $1.confidence }
    if let best, let found = best.track {
      (track, confidence) = (found.id, best.confidence)
      artist = best.artist ?? found.artists.first
      alternatives = best.alternatives.map(\.id)
      return
    }
    alternatives = resolutions.flatMap(\.alternatives).map(\.id)
    artist = resolutions.lazy.compactMap(\.artist).first
    reason =
      switch resolutions[0].status {
      case .wrongPairing: "the artist has no song of that title"
      case .ambiguous: "several artists have a song of that title"
      default: "no song of the catalog is called so"
      }
  }
}

/// The nearest real songs to one that cannot come.
struct NearestSongs {
  private let rules: AnswerRules

  /// Tracks that are looked at.
  private static let depth = 10

  init(_ rules: AnswerRules) {
    self.rules = rules
  }

  /// Tracks, nearest first: those whose names are near; those that sound like what may not come; the
  /// best known of the artist.
  func candidates(for found: CatalogReading) -> [String] {
    var result = found.alternatives
    if let track = found.track {
      result += hits { question in
        question.kind = .similar()
        question.likes = [track]
      }
    } else if let artist = found.artist {
      result += hits { question in
        question.kind = .words()
        question.filter = question.filter && .artist(artist)
      }
    }
    return result
  }

  /// What the engine finds within the rules; nothing where it cannot answer such a question.
  private func hits(_ change: (inout Question) -> Void) -> [String] {
    var question = Question(filter: rules.question.filter, limit: NearestSongs.depth)
    change(&question)
    return (try? rules.engine.answer(question))?.map(\.id) ?? []
  }
}
