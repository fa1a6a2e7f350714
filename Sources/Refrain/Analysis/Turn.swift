import MusicNames
import RequestReading
import TextAnalysis

/// One turn of a conversation, or a query, as words.
struct Turn {
  /// Folded words in their order, talk among them; single characters for scripts without spaces.
  let words: [String]
  /// Which of the words are about music.
  let isContent: [Bool]
  /// Those words as a text to search for.
  let content: String

  /// Words beyond this are not read.
  static let maximumWords = 96

  init(_ text: String, with keys: inout NameKeys) {
    let text = Turn.withoutPossessives(
      text.utf8.count > 4096 ? String(text.prefix(1024)) : text)
    let folded = Turn.withoutChineseTalk(keys.analyzer.folded(text))
    words = Array(keys.words(folded).prefix(Turn.maximumWords))
    // Characters without spaces between them belong together again.
    var content = ""
    var wasWord = true
    isContent = StopWords.isContent(words)
    for (word, isContent) in zip(words, isContent) where isContent {
      let isWord = !word.unicodeScalars.contains(where: \.isWide)
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

  /// The text with its Chinese talk taken out; Simplified characters are compared.
  private static func withoutChineseTalk(_ folded: String) -> String {
    guard folded.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) else {
      return folded
    }
    var rest = folded
    for phrase in StopWords.chineseTalk where rest.contains(phrase) {
      rest = rest.replacing(phrase, with: " ")
    }
    return rest
  }
}
