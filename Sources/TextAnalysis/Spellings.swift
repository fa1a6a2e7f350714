/// Words of names that are written in several ways and mean one thing.
enum Spellings {
  /// The usual form of a word, or nil when it is that already.
  static func usual(of word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard (2...9).contains(word.count), isInitial(word[0]) else { return nil }
    for (form, usual) in forms where word.elementsEqual(form) { return usual }
    return nil
  }

  /// Whether a word announces a guest, after which a name has only an appendix.
  static func isGuest(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count == 4 && word.elementsEqual("feat".utf8)
  }

  /// Whether any of the forms begins like this: most words do not, and are not compared.
  @inline(__always)
  private static func isInitial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "f") || byte == UInt8(ascii: "p") || byte == UInt8(ascii: "v")
  }

  private static let forms: [(form: [UInt8], usual: [UInt8])] = [
    ("ft", "feat"), ("featuring", "feat"), ("pt", "part"), ("vol", "volume"), ("versus", "vs"),
  ].map { (Array($0.utf8), Array($1.utf8)) }
}
