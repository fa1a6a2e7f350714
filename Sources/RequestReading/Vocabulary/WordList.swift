/// The words and phrases of one meaning that rules look for: articles, refusals, verbs of hearing.
///
/// ```
/// static let owners = WordList(
///   """
///   en: my, our, his, her
///   de: mein, meine
///   """)
/// ```
///
/// Entries stand between commas, with or without accents, and are cut and folded as requests are; a line may
/// say of which language its entries are. A request's word is one character where a script puts no spaces
/// between words, so 又是 and "ce soir" are both two words. Where a space is a part of what is looked for at an
/// entry's end it is written as `_` (`_안_`).
package struct WordList: Sendable {
  /// The entries, folded, in their order, with the spaces that stand between their words.
  let entries: [String]
  /// Each entry's words with nothing between them, and the languages that it belongs to.
  private let languages: [String: LanguageSet]
  private let phrases: PhraseTable<Bool>

  init(_ lines: String) {
    var entries: [String] = []
    var languages: [String: LanguageSet] = [:]
    var phrases = PhraseTable<Bool>()
    for line in lines.parts(at: "\n") {
      let (code, list) = WordList.labeled(line)
      for part in list.parts(at: ",") {
        let entry = String(part.drop { $0 == " " })
        let words = RequestWord.words(in: entry.replacing("_", with: " "))
        entries.append(WordList.spaced(words, of: entry))
        languages[words.map(\.folded).joined(), default: []].formUnion(LanguageSet(code: code))
        phrases.insert(words, true)
      }
    }
    self.entries = entries
    self.languages = languages
    self.phrases = phrases
  }

  /// A line's language, which stands before a colon, and what stands behind that.
  private static func labeled(_ line: Substring) -> (code: String, entries: Substring) {
    let code = line.prefix { $0 != ":" }
    guard code.utf8.count == 2, code.endIndex < line.endIndex else { return ("", line) }
    return (String(code), line[line.index(after: code.endIndex)...])
  }

  private static func spaced(_ words: [RequestWord], of entry: String) -> String {
    var text = entry.hasPrefix("_") ? " " : ""
    for (position, word) in words.enumerated() {
      if position > 0, word.marks.contains(.space) { text += " " }
      text += word.folded
    }
    return entry.hasSuffix("_") ? text + " " : text
  }

  // MARK: Whole entries

  /// Whether folded words with nothing between them are an entry.
  package func contains(_ text: String) -> Bool { languages[text] != nil }

  /// The same, of an entry of some languages.
  func contains(_ text: String, in languages: LanguageSet) -> Bool {
    self.languages[text].map { !$0.isDisjoint(with: languages) } ?? false
  }

  /// Whether one of the phrases is exactly these words.
  package func contains(_ words: some Collection<RequestWord>) -> Bool {
    !phrases.values(of: words).isEmpty
  }

  /// How many words the longest of the phrases takes that begins at a word.
  package func length(in words: [RequestWord], at start: Int) -> Int? {
    guard words.indices.contains(start) else { return nil }
    var longest: Int?
    phrases.forEachMatch(in: words, at: start) { length, _ in longest = length }
    return longest
  }

  /// The same, of the phrases of some languages.
  func length(in words: [RequestWord], at start: Int, of languages: LanguageSet) -> Int? {
    guard let length = length(in: words, at: start),
      contains(words[start..<(start + length)].map(\.folded).joined(), in: languages)
    else { return nil }
    return length
  }

  /// Whether one of the phrases ends there where some words end.
  func isEnd(of words: ArraySlice<RequestWord>) -> Bool {
    (1...Self.maximumPhraseLength).contains { $0 <= words.count && contains(words.suffix($0)) }
  }

  private static let maximumPhraseLength = 5

  // MARK: Parts of a text

  /// Whether an entry begins with a text.
  func hasEntry(beginning text: String) -> Bool { entries.contains { $0.hasPrefix(text) } }

  /// The first entry that a text begins with.
  func beginning(of text: some StringProtocol) -> String? { entries.first { text.hasPrefix($0) } }
  /// The first entry that a text ends with.
  func ending(of text: some StringProtocol) -> String? { entries.first { text.hasSuffix($0) } }
}

extension RequestItem {
  /// Whether its first word is of a list.
  func begins(with list: WordList) -> Bool { list.contains(firstWord) }
  /// Whether its last word is.
  func ends(with list: WordList) -> Bool { list.contains(lastWord) }
  /// Whether all of it is an entry.
  func isAny(of list: WordList) -> Bool { list.contains(text) }
}

extension RequestWord {
  /// Whether the word is of a list.
  package func isAny(of list: WordList) -> Bool { list.contains(folded) }
}

extension StringProtocol {
  /// Whether a folded word, or folded words with nothing between them, are an entry.
  package func isAny(of list: WordList) -> Bool { list.contains(String(self)) }
  /// Whether a folded text begins with an entry.
  func begins(with list: WordList) -> Bool { list.beginning(of: self) != nil }
  /// Whether it ends with one.
  func ends(with list: WordList) -> Bool { list.ending(of: self) != nil }
  /// Whether it has one in it.
  package func contains(anyOf list: WordList) -> Bool {
    list.entries.contains { self.contains($0) }
  }
}

extension Character {
  /// Whether a character of a folded text is an entry.
  func isAny(of list: WordList) -> Bool { list.contains(String(self)) }
}
