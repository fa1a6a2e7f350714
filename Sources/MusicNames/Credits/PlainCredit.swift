/// Tells credits in which nothing can separate artists, as most are, by their bytes alone: a catalog has
/// hundreds of thousands, and characters cost twenty times as much.
enum PlainCredit {
  /// Whether a text is printable ASCII with a letter or digit, without brackets, signs and words of those
  /// that separate names.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
  }

  /// The characters of a plain text.
  static func characters(of text: String) -> [Character] { text.utf8.map { table[Int($0 & 0x7F)] } }

  private static let table = (0..<128).map { Character(Unicode.Scalar(UInt8($0))) }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasName = false
    var start = 0
    for place in 0...bytes.count {
      let byte = place < bytes.count ? bytes[place] : 0x20
      if byte == 0x20 {
        if mayJoin(UnsafeBufferPointer(rebasing: bytes[start..<place])) { return false }
        start = place + 1
        continue
      }
      guard byte > 0x20, byte < 0x7F else { return false }
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
        hasName = true
      } else if isSign(byte) {
        return false
      }
    }
    return hasName
  }

  /// Whether a sign separates names or is a bracket.
  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: "&"),
      UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      true
    default: false
    }
  }

  /// Whether a word is one of those that stand between names, or begins as "feat.Somebody" does. Some that
  /// do not are taken for one: they are looked at in the other way.
  private static func mayJoin(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    switch first | 0x20 {
    case UInt8(ascii: "f"):
      guard word.count > 1 else { return false }
      return word[1] | 0x20 == UInt8(ascii: "e") || word[1] | 0x20 == UInt8(ascii: "t")
        || word[1] == UInt8(ascii: ".")
    case UInt8(ascii: "-"): return word.count == 1
    case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "d"),
      UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "h"), UInt8(ascii: "i"),
      UInt8(ascii: "j"), UInt8(ascii: "k"), UInt8(ascii: "l"), UInt8(ascii: "m"),
      UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "p"), UInt8(ascii: "r"),
      UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "z"), UInt8(ascii: "u"), UInt8(ascii: "v"),
      UInt8(ascii: "w"),
      UInt8(ascii: "x"), UInt8(ascii: "y"):
      return words.contains(lowered(UnsafeBufferPointer(rebasing: word.prefix(maximumWordLength))))
    default: return false
    }
  }

  /// The first eight bytes of a word, in lower case.
  @inline(__always)
  private static func lowered(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64((0x41...0x5A).contains($1) ? $1 | 0x20 : $1) }
  }

  /// Words of ASCII that separate names and do not begin with an f.
  private static let words: Set<UInt64> = {
    let words = CreditText.separatingWords.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    return Set(
      words.map { word in word.utf8.prefix(maximumWordLength).reduce(0) { $0 << 8 | UInt64($1) } })
  }()

  private static let maximumWordLength = 8
}
