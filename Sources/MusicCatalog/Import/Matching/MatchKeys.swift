import Primitives
import TextAnalysis

/// Makes the keys by which a history's names are compared with a catalog's.
///
/// Two names have the same key when case, diacritics, width, script variants, spaces and signs are all
/// that tells them apart, "and" and "&" being one, and a "the" in front nothing.
struct MatchKeys {
  private var analyzer = Analyzer()

  /// A title's keys.
  struct Title {
    /// Of all of it.
    var full: String
    /// Of what is left when guests and marks such as "2011 Remaster" are taken away, which do not
    /// make another recording; "live", "remix" and the like do, and stay.
    var bare: String
  }

  mutating func title(_ text: String) -> Title {
    let full = key(text)
    let parts = TitleMarks.bare(text)
    let bare = parts == text ? full : key(parts)
    return Title(full: full, bare: bare.isEmpty ? full : bare)
  }

  /// The key of an artist or album.
  mutating func name(_ text: String) -> String {
    key(text)
  }

  /// The artists that one text may credit: all of it, and then each that a sign or a word divides off.
  mutating func artists(_ text: String) -> [String] {
    var keys: [String] = []
    for name in [text] + HistoryCredit.parts(of: text) {
      let key = key(name)
      if !key.isEmpty, !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  private mutating func key(_ text: String) -> String {
    let folded = analyzer.folded(text)
    var words = folded.replacing("&", with: " and ").replacing("+", with: " and ")
      .split { !($0.isLetter || $0.isNumber) }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    let key = words.joined()
    return key.isEmpty ? folded : key
  }

  /// The hash of a pair of keys.
  static func hash(_ title: String, _ artist: String) -> UInt64 {
    var hash = FNV1a()
    hash.combine(title)
    hash.combine(artist)
    return hash.value
  }
}
