import RequestReading
import TextAnalysis

/// Signs with which prose sets songs apart.
enum ProseMarks {
  /// What closes a quotation that this sign opens.
  static func closing(of mark: Character) -> Character? {
    QuotationMarks.closing(of: mark) ?? QuotationMarks.closingOfSingle(mark)
  }

  /// Whether what a mark opens is a title and nothing else; 「」 are those of speech as well.
  static func isTitle(_ mark: Character) -> Bool { mark != "「" && QuotationMarks.isTitle(mark) }

  /// Ends of sentences that need no space after them.
  static let wideEnds: Set<Character> = ["。", "！", "？", "…"]
  /// Ends of sentences when a space follows.
  static let ends: Set<Character> = [".", "!", "?"]
  /// Words whose point ends no sentence.
  private static let abbreviations = Abbreviations.ofNames.union(["e.g", "i.e", "etc", "prof"])

  /// Whether a point after this text ends no sentence: it is behind an initial or an abbreviation.
  static func endsWithAbbreviation(_ text: Substring) -> Bool {
    let word = text.split(whereSeparator: \.isWhitespace).last ?? ""
    return word.count == 1 && word.first?.isUppercase == true
      || abbreviations.contains(word.lowercased())
  }

  /// Signs at which no name goes on.
  static let stops: Set<Character> = [
    ",", ";", ":", ".", "!", "?", "(", ")", "[", "]", "，", "、", "。", "；", "：", "！", "？", "（", "）",
    "\"", "“", "”", "«", "»", "「", "」", "『", "』", "《", "》", "\n", "|", "/", "／", "—", "–", "…",
  ]

  /// The text without spaces, quotations and dashes around it.
  static func bare(_ text: some StringProtocol) -> String {
    func isEdge(_ character: Character) -> Bool {
      character.isWhitespace || edges.contains(character)
    }
    guard let first = text.firstIndex(where: { !isEdge($0) }),
      let last = text.lastIndex(where: { !isEdge($0) })
    else { return "" }
    return String(text[first...last])
  }

  private static let edges: Set<Character> = [
    "\"", "“", "”", "„", "«", "»", "「", "」", "『", "』", "《", "》", "〈", "〉", "`", "*", "_", "-", "–",
    "—",
    ":", "：", ",", "，", "、", ";", "|", "~", "·", "‘", "/", "／",
  ]

  /// What a comparison of words goes by: small letters and digits, one space between words.
  static func folded(_ text: some StringProtocol) -> String {
    var result = " "
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        if character.isWide, result.last != " " { result.append(" ") }
        result.append(character)
        if character.isWide { result.append(" ") }
      } else if character != "'" && character != "’", result.last != " " {
        result.append(" ")
      }
    }
    return result.last == " " ? result : result + " "
  }
}
