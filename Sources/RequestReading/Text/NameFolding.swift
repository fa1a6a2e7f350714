/// Names compared as people write them.
package enum NameFolding {
  /// The same for two names that differ in case, accents, spaces, signs, or a "the" before them.
  package static func key(_ name: String) -> String {
    var words = RequestWord.words(in: name).map(\.folded)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words.joined()
  }
}
