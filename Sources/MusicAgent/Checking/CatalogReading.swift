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

  /// Whether the name alone leaves a choice among songs that exist.
  var isAmbiguous = false

  /// An id that exists stands for itself, unless the words beside it name another song: models mix
  /// ids up more easily than names.
  init(_ claim: SongClaim, in engine: MusicEngine) throws(EngineError) {
    if claim.names.isEmpty { reason = "no song is named" } else { try resolve(claim.names, engine) }
    guard track == nil, let id = claim.id, engine.hasTrack(id) else { return }
    if claim.names.isEmpty { (track, confidence) = (id, 1) } else { alternatives.insert(id, at: 0) }
  }

  private mutating func resolve(
    _ names: [SongClaim.Name], _ engine: MusicEngine
  ) throws(EngineError) {
    let resolutions = try engine.resolve(
      names.prefix(MusicEngine.maximumNames).map(\.query), alternatives: 5)
    var best: NameResolution?
    for resolution in resolutions where resolution.track != nil && resolution.status.isFound {
      if resolution.confidence > best?.confidence ?? -1 { best = resolution }
    }
    if let best, let found = best.track {
      (track, confidence) = (found.id, best.confidence)
      artist = best.artist ?? found.artists.first
      alternatives = [found.id] + best.alternatives.map(\.id)
      return
    }
    // What is near by its meaning alone is another song.
    alternatives = zip(names, resolutions).flatMap { name, resolution in
      resolution.alternatives.filter { NameNearness.isNear($0, to: name) }.map(\.id)
    }
    artist = resolutions.lazy.compactMap(\.artist).first
    isAmbiguous = resolutions[0].status == .ambiguous
    reason =
      switch resolutions[0].status {
      case .wrongPairing: "the artist has no song of that title"
      case .ambiguous: "several artists have a song of that title"
      default: "no song of the catalog is called so"
      }
  }
}

/// How near names are, letter by letter.
enum NameNearness {
  /// The least share of letters that near titles have in common.
  private static let leastShare = 0.5
  private static let maximumLength = 80

  /// Whether a track may be what was meant: its title is near, or it is of the artist that was named.
  static func isNear(_ track: NamedTrack, to name: SongClaim.Name) -> Bool {
    let artist = ProseMarks.folded(name.artist)
    if artist.count > 1, track.artists.contains(where: { ProseMarks.folded($0) == artist }) {
      return true
    }
    return share(name.title, track.title) >= leastShare
  }

  /// 1 less the edits from one to the other by the letters of the longer one.
  private static func share(_ one: String, _ other: String) -> Double {
    let one = Array(ProseMarks.folded(one).filter { $0 != " " }.prefix(maximumLength))
    let other = Array(ProseMarks.folded(other).filter { $0 != " " }.prefix(maximumLength))
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in other.indices {
        let above = row[column + 1]
        row[column + 1] =
          letter == other[column] ? diagonal : 1 + min(diagonal, above, row[column])
        diagonal = above
      }
    }
    return 1 - Double(row[other.count]) / Double(max(one.count, other.count))
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
