/// How a text file writes its characters as bytes.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8.
  case utf8 = "utf-8"
  /// UTF-16, the lower byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the higher byte first.
  case utf16BigEndian = "utf-16be"
  /// Windows-1252, of which ISO 8859-1 is a part.
  case windows1252 = "windows-1252"

  /// The encoding of that name, in any of its spellings; nil for one that is not read.
  public init?(name: String) {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch key {
    case "utf8": self = .utf8
    case "utf16le", "utf16": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "latin1", "iso88591", "ansi": self = .windows1252
    default: return nil
    }
  }

  /// The byte order mark that a file begins with, if it does.
  static func mark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// What bytes without a mark look like; nil when they are ASCII, which most encodings share.
  ///
  /// UTF-16 shows by its zeros: of Latin text every other byte is one, and line ends and
  /// delimiters have one in any script. Other bytes that are not UTF-8 are Windows-1252, unless
  /// most of what is not ASCII is UTF-8 all the same: then single lines are damaged.
  static func guess(_ bytes: some Collection<UInt8>) -> TextEncoding? {
    if let wide = guessWide(bytes) { return wide }
    var (good, bad) = (0, 0)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      guard bytes[position] >= 0x80 else {
        bytes.formIndex(after: &position)
        continue
      }
      switch UTF8Sequence.length(in: bytes, at: position) {
      case .whole(let length):
        good += 1
        position = bytes.index(position, offsetBy: length)
      case .cutShort:
        good += 1
        position = bytes.endIndex
      case .invalid:
        bad += 1
        bytes.formIndex(after: &position)
      }
    }
    if good + bad == 0 { return nil }
    return bad > good ? .windows1252 : .utf8
  }

  private static func guessWide(_ bytes: some Collection<UInt8>) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    var isEven = true
    let sample = bytes.prefix(4096)
    for byte in sample {
      if byte == 0 { if isEven { zeros.even += 1 } else { zeros.odd += 1 } }
      isEven.toggle()
    }
    // Stray zeros are not enough; even a Chinese table has one in ten, of its delimiters and line ends.
    let least = max(2, sample.count / 12)
    if zeros.odd >= least, zeros.odd >= 8 * zeros.even { return .utf16LittleEndian }
    if zeros.even >= least, zeros.even >= 8 * zeros.odd { return .utf16BigEndian }
    return nil
  }
}
