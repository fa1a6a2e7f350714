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

  /// Words with which a sentence says that somebody is left out.
  private static let refusing: Set<String> = [
    "no", "not", "nothing", "none", "without", "left", "leave", "leaving", "avoid", "avoided",
    "avoiding",
    "skip", "skipped", "skipping", "except", "excluding", "excluded", "instead", "besides", "other",
    "than",
    "never", "don't", "didn't", "aren't", "isn't", "free", "sin", "sans", "ohne", "sem", "pas",
    "rien", "nada",
    "nichts", "nicht", "kein", "keine", "senza", "non", "excepto", "sauf", "außer", "exceto",
  ]
  private static let wideRefusing = [
    "不", "没", "沒", "除", "避", "别", "別", "无", "無", "ない", "なし", "以外", "除", "抜き", "ません", "말고", "빼",
    "제외", "없", "않", "아닌",
  ]

  private static func saysSo(_ sentence: String) -> Bool {
    let lowered = sentence.lowercased().replacing("\u{2019}", with: "'")
    return wideRefusing.contains { lowered.contains($0) }
      || lowered.split { !$0.isLetter && $0 != "'" }.contains { refusing.contains(String($0)) }
  }

  /// Whether a sentence has a title of what is refused, by whatever words.
  ///
  /// - Parameter isPlain: whether a title of one word says something else, as a mood does.
  func areNamed(
    in sentence: String, _ rules: AnswerRules, isPlain: (String) -> Bool
  ) -> Bool {
    guard !isEmpty else { return false }
    var keys = NameKeys()
    if !artists.isEmpty, !RefusedNames.saysSo(sentence) {
      let named = rules.engine.artistsNamed(in: sentence)
      if named.contains(where: { artists.contains(keys.artistKey($0)) }) { return true }
    }
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
