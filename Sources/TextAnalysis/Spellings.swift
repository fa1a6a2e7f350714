/// Words of names that are written in several ways and mean one thing.
enum Spellings {
  /// The usual form of a word, or nil when it is that already.
  static func usual(of word: ArraySlice<UInt8>) -> [UInt8]? {
    guard (2...9).contains(word.count) else { return nil }
    for (form, usual) in forms where word.elementsEqual(form) { return usual }
    return nil
  }

  private static let forms: [(form: [UInt8], usual: [UInt8])] = [
    ("ft", "feat"), ("featuring", "feat"), ("pt", "part"), ("vol", "volume"), ("versus", "vs"),
  ].map { (Array($0.utf8), Array($1.utf8)) }
}
