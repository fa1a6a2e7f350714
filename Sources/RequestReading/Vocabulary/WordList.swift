/// Phrases that a rule looks for, cut and folded as requests are.
///
/// A request's word is one character where a script puts no spaces between words, so 又是 and "ce soir" are both
/// two words: a set of strings that is asked for single words would never find them.
struct WordList: Sendable {
  private var phrases = PhraseTable<Bool>()

  /// A list of phrases, in any language and with or without accents.
  init(_ entries: String...) {
    var scanner = RequestScanner()
    for entry in entries { phrases.insert(scanner.scan(entry).words, true) }
  }

  /// How many words the longest of the phrases takes that begins at a word.
  func length(in words: [RequestWord], at start: Int) -> Int? {
    guard words.indices.contains(start) else { return nil }
    var longest: Int?
    phrases.forEachMatch(in: words, at: start) { length, _ in longest = length }
    return longest
  }

  /// Whether one of the phrases is exactly these words.
  func contains(_ words: some Collection<RequestWord>) -> Bool {
    !phrases.values(of: words).isEmpty
  }
}
