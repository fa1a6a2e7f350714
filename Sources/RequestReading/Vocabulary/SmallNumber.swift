/// Numbers that a turn counts songs or places by, to ten in words.
enum SmallNumber {
  /// The number that a folded word is, in words or in at most two digits; nil for others.
  static func value(of word: String) -> Int? {
    if let digits = Int(word), digits > 0, word.utf8.count < 3 { return digits }
    return NumberWords.small[word]
  }
}
