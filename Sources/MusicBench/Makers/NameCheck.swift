import MusicBundle
import MusicNames
import Refrain

/// Whether a pair of names is as wrong as a trap needs it, so that nobody can be right who takes it
/// for something that exists.
struct NameCheck {
  let title: String
  let artist: String

  /// Whether no song is called so or nearly so, by this artist or by itself.
  func isNowhere(_ catalog: BenchCatalog) -> Bool {
    let queries = [NameQuery(title: title, artist: artist), NameQuery(title: title)]
    guard let answers = try? catalog.engine.resolve(queries, alternatives: 0) else { return false }
    return answers.allSatisfy { $0.status == .notInCatalog }
  }

  /// Where both exist and not together: the tracks that are called nearly so, the nearest first.
  func wrongPairing(_ catalog: BenchCatalog) -> [UInt32]? {
    let queries = [NameQuery(title: title, artist: artist), NameQuery(title: title)]
    guard let answers = try? catalog.engine.resolve(queries, alternatives: NameCheck.alternatives),
      answers.first?.status == .wrongPairing
    else { return nil }
    return answers.flatMap { ($0.track.map { [$0] } ?? []) + $0.alternatives }
      .compactMap { catalog.tracks.ordinal(ofID: $0.id) }
  }

  private static let alternatives = 5
}
