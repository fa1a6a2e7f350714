/// Signs with which prose sets songs apart.
enum ProseMarks {
  /// What closes a quotation that this sign opens.
  static let closing: [Character: Character] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»", "‘": "’", "'": "'", "「": "」", "『": "』", "《": "》",
    "〈": "〉", "`": "`",
  ]
  /// Quotations that hold titles and nothing else.
  static let titleMarks: Set<Character> = ["《", "『", "〈"]

  /// Ends of sentences that need no space after them.
  static let wideEnds: Set<Character> = ["。", "！", "？", "…"]
  /// Ends of sentences when a space follows.
  static let ends: Set<Character> = [".", "!", "?"]
  /// Words whose point ends no sentence.
  static let abbreviations: Set<Substring> = [
    "mr", "mrs", "ms", "dr", "st", "feat", "ft", "vs", "no", "jr", "sr", "vol", "pt", "e.g", "i.e",
    "etc", "prof", "op",
  ]
  /// Signs at which no name goes on.
  static let stops: Set<Character> = [
    ",", ";", ":", ".", "!", "?", "(", ")", "[", "]", "，", "、", "。", "；", "：", "！", "？", "（", "）",
    "\"", "“", "”", "«", "»", "「", "」", "『", "』", "《", "》", "\n", "|", "/", "／", "—", "–", "…",
  ]

  static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first?.value else { return false }
    return (0x1100...0x11FF).contains(scalar) || (0x2E80...0xD7FF).contains(scalar)
      || (0xF900...0xFAFF).contains(scalar) || (0xFF00...0xFFEF).contains(scalar)
  }

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
        if isWide(character), result.last != " " { result.append(" ") }
        result.append(character)
        if isWide(character) { result.append(" ") }
      } else if character != "'" && character != "’", result.last != " " {
        result.append(" ")
      }
    }
    return result.last == " " ? result : result + " "
  }
}
