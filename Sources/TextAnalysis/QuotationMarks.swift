/// Pairs of marks that enclose what is quoted: the one table of them.
///
/// Single marks stand for themselves, because they are apostrophes and accents as well; whoever reads them
/// looks at what stands beside them.
package enum QuotationMarks {
  private static let pairs: [Character: Character] = [
    "\"": "\"", "＂": "＂", "“": "”", "„": "“", "«": "»", "「": "」", "『": "』", "《": "》", "〈": "〉",
  ]
  private static let singlePairs: [Character: Character] = ["'": "'", "‘": "’", "`": "`", "‹": "›"]

  /// What closes a quotation that a mark opens; nil for any other sign.
  package static func closing(of mark: Character) -> Character? { pairs[mark] }

  /// The same of single marks.
  package static func closingOfSingle(_ mark: Character) -> Character? { singlePairs[mark] }

  /// Whether the marks of a pair are those of titles in East Asia, which prose of other languages has not.
  package static func isTitle(_ mark: Character) -> Bool { "「『《〈".contains(mark) }

  /// What a text holds that is one quotation and nothing else; nil for any other text.
  package static func unquoted(_ text: some StringProtocol) -> String? {
    guard let first = text.first, let mark = closing(of: first), text.count > 2,
      text.dropFirst().firstIndex(of: mark) == text.index(before: text.endIndex)
    else { return nil }
    return String(text.dropFirst().dropLast())
  }
}
