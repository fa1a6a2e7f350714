import TextAnalysis

/// One thing that somebody said, read for what it looks for.
struct SpokenTurn {
  /// Folded words in their order, the talk among them; single characters for scripts without spaces.
  let words: [String]
  /// Which of the words are about music.
  let isContent: [Bool]
  /// Those words as a text to search for.
  let content: String

  /// Words beyond this are not read.
  static let mostWords = 96

  init(_ said: String, with keys: inout NameKeys) {
    let text = SpokenTurn.withoutPossessives(
      said.utf8.count > 4096 ? String(said.prefix(1024)) : said)
    let folded = ConversationWords.withoutChineseTalk(keys.analyzer.folded(text))
    words = Array(keys.words(folded).prefix(SpokenTurn.mostWords))
    // Characters without spaces between them belong together again.
    var content = ""
    var wasWord = true
    isContent = ConversationWords.content(of: words)
    for (word, isContent) in zip(words, isContent) where isContent {
      let isWord = word.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
      if !content.isEmpty, isWord || wasWord { content += " " }
      content += word
      wasWord = isWord
    }
    self.content = content
  }

  /// "Kanye's" and "Kanye 's" are "Kanye".
  private static func withoutPossessives(_ text: String) -> String {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      if word.hasSuffix("'s") || word.hasSuffix("’s") {
        words.append(word.dropLast(2))
      } else {
        words.append(word)
      }
    }
    return words.joined(separator: " ")
  }
}
