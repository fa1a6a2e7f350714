/// The English words that carry no topic: articles, the commonest
/// prepositions, conjunctions and forms of "to be", 33 in all, as search engines customarily drop.
enum EnglishStopWords {
  private static let words: Set<[UInt8]> = Set(
    """
    a an and are as at be but by for if in into is it no not of on or such that the their then there
    these they this to was will with
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 5 && words.contains(Array(word))
  }
}
