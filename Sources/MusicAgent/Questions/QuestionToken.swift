import TextAnalysis

/// A word of a request, a character of a script without spaces, or a whole quotation.
struct QuestionToken: Sendable {
  /// What it is compared by: small letters, plain apostrophes.
  var folded: String
  /// Where it stands.
  var range: Range<String.Index>
  /// What is quoted; nil for a word.
  var quoted: String?

  /// The tokens of a text, signs between them left out.
  static func all(in text: String) -> [QuestionToken] {
    let quotations = Quotation.all(in: text).filter { $0.mark != "*" && $0.mark != "_" }
    var tokens: [QuestionToken] = []
    var position = text.startIndex
    for quotation in quotations {
      words(in: text, position..<quotation.range.lowerBound, into: &tokens)
      tokens.append(
        QuestionToken(folded: "", range: quotation.range, quoted: quotation.text))
      position = quotation.range.upperBound
    }
    words(in: text, position..<text.endIndex, into: &tokens)
    return tokens
  }

  private static func words(
    in text: String, _ range: Range<String.Index>, into tokens: inout [QuestionToken]
  ) {
    var position = range.lowerBound
    var start: String.Index?
    func close(at end: String.Index) {
      if let begun = start { append(text, begun..<end, to: &tokens) }
      start = nil
    }
    while position < range.upperBound {
      let character = text[position]
      let next = text.index(after: position)
      if character.isWide {
        close(at: position)
        append(text, position..<next, to: &tokens)
      } else if character.isWhitespace || breaks.contains(character) {
        close(at: position)
      } else if start == nil {
        start = position
      }
      position = next
    }
    close(at: range.upperBound)
  }

  /// Signs at which a word ends wherever they stand.
  private static let breaks: Set<Character> = [
    ",", "?", "!", ";", "\"", "“", "”", "(", ")", "，", "、", "。", "？", "！", "；", "：",
    "（", "）", "…",
  ]

  /// A word without the signs around it; nothing where it is signs alone.
  private static func append(
    _ text: String, _ range: Range<String.Index>, to tokens: inout [QuestionToken]
  ) {
    let isPart = { (character: Character) in character.isLetter || character.isNumber }
    let word = text[range]
    guard let first = word.firstIndex(where: isPart), let last = word.lastIndex(where: isPart)
    else { return }
    let whole = first..<text.index(after: last)
    tokens.append(
      QuestionToken(
        folded: text[whole].lowercased().replacing("’", with: "'"), range: whole, quoted: nil))
  }
}
