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

/// What a conversation refuses by name.
struct RefusedNames: Sendable {
  private var artists: Set<String> = []
  private var tracks: Set<String> = []

  var isEmpty: Bool { artists.isEmpty && tracks.isEmpty }

  init(_ filter: TrackFilter) {
    var keys = NameKeys()
    collect(filter, isRefused: false, &keys)
  }

  private mutating func collect(
    _ filter: TrackFilter, isRefused: Bool, _ keys: inout NameKeys
  ) {
    switch filter {
    case .not(let inner): collect(inner, isRefused: !isRefused, &keys)
    case .all(let filters), .any(let filters):
      for filter in filters { collect(filter, isRefused: isRefused, &keys) }
    case .artist(let name) where isRefused: artists.insert(keys.artistKey(name))
    case .track(let id) where isRefused: tracks.insert(id)
    default: return
    }
  }

  /// Whether a sentence has a title of what is refused, by whatever words.
  ///
  /// - Parameter isPlain: whether a title of one word says something else, as a mood does.
  func areNamed(
    in sentence: String, _ rules: AnswerRules, isPlain: (String) -> Bool
  ) -> Bool {
    guard !isEmpty else { return false }
    var keys = NameKeys()
    let finder = TitleFinder(sentence, in: rules.engine)
    for title in finder.titles() {
      if title.words.count == 1, title.words[0].count < 3 || isPlain(title.words[0]) { continue }
      for (id, names) in zip(title.tracks, title.artists) where !rules.allowed.contains(id) {
        if tracks.contains(id) || names.contains(where: { artists.contains(keys.artistKey($0)) }) {
          return true
        }
      }
    }
    return false
  }
}
