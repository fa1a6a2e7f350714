import MusicNames
import Refrain

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
