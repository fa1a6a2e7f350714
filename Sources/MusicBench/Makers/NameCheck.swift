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

  /// Whether both exist, and not together.
  func isWrongPairing(_ catalog: BenchCatalog) -> Bool {
    let query = NameQuery(title: title, artist: artist)
    guard let answer = try? catalog.engine.resolve([query], alternatives: 0).first else {
      return false
    }
    return answer.status == .wrongPairing
  }
}
