import MusicBundle
import MusicNames
import Refrain

/// Titles of the catalog that stand in a sentence word by word, set apart by nothing.
struct TitleFinder {
  /// A title, and the tracks that are called so.
  struct Found {
    var words: [String]
    var tracks: [String]
    /// The artists of these tracks, side by side.
    var artists: [[String]]
  }

  private let view: CatalogView
  private let words: [String]

  private static let maximumWords = 10
  private static let maximumTracks = 200
  /// Longer pieces are read in parts.
  private static let piece = 120

  init(_ sentence: String, in engine: MusicEngine) {
    view = engine.view
    var keys = NameKeys()
    var words: [String] = []
    var piece = ""
    for part in sentence.split(whereSeparator: \.isWhitespace) {
      if piece.count + part.count > TitleFinder.piece {
        words += keys.words(piece)
        piece = ""
      }
      if !piece.isEmpty { piece += " " }
      piece += String(part)
    }
    words += keys.words(piece)
    self.words = words
  }

  /// All titles, also those inside others.
  func titles() -> [Found] {
    let index = view.tracks.names.titleIndex
    var result: [Found] = []
    for start in words.indices {
      var key = ""
      for end in start..<min(words.count, start + TitleFinder.maximumWords) {
        key += words[end]
        guard index.hasKey(beginningWith: key) else { break }
        let matches = index.matches(key).prefix(TitleFinder.maximumTracks)
          .filter { $0.kind != .part && $0.kind <= .romanization }
        guard !matches.isEmpty else { continue }
        result.append(
          Found(
            words: Array(words[start...end]),
            tracks: matches.map { view.tracks.id(of: $0.ordinal) },
            artists: matches.map { view.tracks.artistNames(of: $0.ordinal) }))
      }
    }
    return result
  }
}
