/// Words of names that are written in several ways and mean one thing.
enum Spellings {
  /// The usual form of a word, or nil when it is that already.
  static func usual(of word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count == 2 || word.count == 9 else { return nil }
    if word.elementsEqual("ft".utf8) || word.elementsEqual("featuring".utf8) {
      return Array("feat".utf8)
    }
    return nil
  }
}
