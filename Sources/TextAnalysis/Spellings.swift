/// Words of names that are written in several ways and mean one thing.
enum Spellings {
  /// The usual form of a word, or nil when it is that already.
  static func usual(of word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard (2...9).contains(word.count), initials.contains(word[0]) else { return nil }
    for (form, usual) in forms where word.elementsEqual(form) { return usual }
    return nil
  }

  /// Whether a word announces a guest, after which a name has only an appendix.
  static func isGuest(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count == 4 && word.elementsEqual("feat".utf8)
  }

  /// How any of the forms begins.
  private static let initials = UInt8(ascii: "f")...UInt8(ascii: "v")

  private static let forms: [(form: [UInt8], usual: [UInt8])] = [
    ("ft", "feat"), ("featuring", "feat"), ("pt", "part"), ("vol", "volume"), ("versus", "vs"),
  ].map { (Array($0.utf8), Array($1.utf8)) }
}
