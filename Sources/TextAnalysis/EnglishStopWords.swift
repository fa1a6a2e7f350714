import Primitives

/// The English words that carry no topic: articles, the commonest
/// prepositions, conjunctions and forms of "to be", 33 in all, as search engines customarily drop.
enum EnglishStopWords {
  static let list = """
    a an and are as at be but by for if in into is it no not of on or such that the their then there
    these they this to was will with
    """

  /// Each as the number that its length and its bytes are, ascending.
  private static let words: [UInt64] =
    list.split(whereSeparator: \.isWhitespace).map { number(of: Array($0.utf8)[...]) }.sorted()

  private static let maximumLength = 5

  static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    (1...maximumLength).contains(word.count) && words.containsSorted(number(of: word))
  }

  private static func number(of word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(UInt64(word.count)) { $0 << 8 | UInt64($1) }
  }
}
