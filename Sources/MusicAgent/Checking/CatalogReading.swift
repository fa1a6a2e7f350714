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
