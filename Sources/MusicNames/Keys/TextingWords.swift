/// Words that some titles write with one letter or digit: "I Would Die 4 U".
enum TextingWords {
  private static let words = [
    "u": "you", "4": "for", "2": "to", "r": "are", "ur": "your", "b": "be", "n": "and",
  ]

  /// The key of folded words with these spelled out; nil when there are none. A digit alone is no
  /// such word: "Song 2" has no "u" or "r".
  static func spelledOut(_ title: [String]) -> String? {
    guard title.count > 1, title.contains(where: { ["u", "r", "ur"].contains($0) }) else {
      return nil
    }
    return title.map { words[$0] ?? $0 }.joined()
  }
}
