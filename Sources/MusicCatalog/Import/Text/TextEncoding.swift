/// How a text file writes its characters as bytes; the raw values are the names of the IANA.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8.
  case utf8 = "utf-8"
  /// UTF-16, the lower byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the higher byte first.
  case utf16BigEndian = "utf-16be"
  /// UTF-32, the lowest byte first.
  case utf32LittleEndian = "utf-32le"
  /// UTF-32, the highest byte first.
  case utf32BigEndian = "utf-32be"
  /// Windows-1252, of which ISO 8859-1 is a part.
  case windows1252 = "windows-1252"
  /// Central European languages in Latin letters.
  case windows1250 = "windows-1250"
  /// Cyrillic.
  case windows1251 = "windows-1251"
  /// Greek.
  case windows1253 = "windows-1253"
  /// Turkish, of which ISO 8859-9 is a part.
  case windows1254 = "windows-1254"
  /// Central European languages as Unix had them.
  case iso8859Part2 = "iso-8859-2"
  /// Western languages with the sign of the euro.
  case iso8859Part15 = "iso-8859-15"
  /// Hebrew.
  case windows1255 = "windows-1255"
  /// Arabic.
  case windows1256 = "windows-1256"
  /// Baltic languages.
  case windows1257 = "windows-1257"
  /// Thai.
  case windows874 = "windows-874"
  /// Cyrillic as DOS had it.
  case ibm866 = "ibm866"
  /// Cyrillic as Unix had it.
  case koi8R = "koi8-r"
  /// Western languages as old Macs had them.
  case macRoman = "macintosh"
  /// Japanese, with the extensions of Windows.
  case shiftJIS = "shift_jis"
  /// Japanese as Unix had it.
  case eucJP = "euc-jp"
  /// Japanese in seven bits, as mail had it.
  case iso2022JP = "iso-2022-jp"
  /// Chinese in simplified characters; GB 2312 and GBK are parts of it.
  case gb18030 = "gb18030"
  /// Chinese in traditional characters.
  case big5 = "big5"
  /// Korean, with the extensions of Windows.
  case eucKR = "euc-kr"

  /// The encoding of that name, in any of its spellings; nil for one that is not read.
  public init?(name: String) {
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    let named = TextEncoding.allCases.first { encoding in
      encoding.rawValue.filter { $0.isLetter || $0.isNumber } == key
    }
    guard let encoding = named ?? TextEncoding.otherNames[key] else { return nil }
    self = encoding
  }

  private static let otherNames: [String: TextEncoding] = [
    "utf16": .utf16LittleEndian, "utf32": .utf32LittleEndian,
    "cp1255": .windows1255, "iso88598": .windows1255, "cp1256": .windows1256,
    "cp1257": .windows1257, "iso885913": .windows1257, "cp874": .windows874, "tis620": .windows874,
    "iso885911": .windows874, "cp866": .ibm866, "dos866": .ibm866, "latin2": .iso8859Part2,
    "latin9": .iso8859Part15, "csiso2022jp": .iso2022JP, "jis": .iso2022JP,
    "cp1252": .windows1252, "latin1": .windows1252, "iso88591": .windows1252, "ansi": .windows1252,
    "cp1250": .windows1250, "cp1251": .windows1251, "cp1253": .windows1253,
    "cp1254": .windows1254, "iso88599": .windows1254, "latin5": .windows1254, "koi8": .koi8R,
    "macroman": .macRoman, "mac": .macRoman, "sjis": .shiftJIS, "cp932": .shiftJIS,
    "ms932": .shiftJIS, "windows31j": .shiftJIS, "mskanji": .shiftJIS, "ujis": .eucJP,
    "gb2312": .gb18030, "gbk": .gb18030, "cp936": .gb18030, "euccn": .gb18030,
    "cp950": .big5, "cp949": .eucKR, "uhc": .eucKR, "ksc56011987": .eucKR, "windows949": .eucKR,
  ]

  /// The byte order mark that a file begins with, if it does.
  static func mark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// What bytes without a mark look like; nil when they are ASCII, which most encodings share.
  ///
  /// UTF-16 shows by its zeros: of Latin text every other byte is one, and line ends and
  /// delimiters have one in any script. UTF-8 shows by itself: hardly a line of another text is valid.
  /// Where most lines with more than ASCII are, the others are damaged. Of a few lines, of which some
  /// are UTF-8, it is a question of what is likelier. The rest is for `EncodingDetector`.
  static func guess(_ bytes: [UInt8]) -> EncodingGuess? {
    if let wide = guessWide(bytes) { return EncodingGuess(encoding: wide) }
    if isShifted(bytes) { return EncodingGuess(encoding: .iso2022JP) }
    var (good, bad) = (0, 0)
    var line = (isPlain: true, isValid: true)
    func close() {
      if !line.isPlain { if line.isValid { good += 1 } else { bad += 1 } }
      line = (true, true)
    }
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if byte == 0x0A || byte == 0x0D { close() }
        position += 1
        continue
      }
      line.isPlain = false
      switch UTF8Sequence.length(in: bytes, at: position) {
      case .whole(let length): position += length
      case .cutShort: position = bytes.count
      case .invalid:
        line.isValid = false
        position += 1
      }
    }
    close()
    if good + bad == 0 { return nil }
    if good > bad { return EncodingGuess(encoding: .utf8) }
    let guess = EncodingDetector.guess(bytes)
    // UTF-8 in lines of Windows-1252 is put right by `TextRepair`, where those are more.
    let isMixed = bad > good && guess.encoding == .windows1252
    let isDamaged = good > 0 && !isMixed && EncodingDetector.isLikelierUTF8(bytes)
    return isDamaged ? EncodingGuess(encoding: .utf8) : guess
  }

  /// Whether Japanese is switched on in seven bits.
  private static func isShifted(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(1 << 16)
    guard sample.contains(0x1B), sample.allSatisfy({ $0 < 0x80 }) else { return false }
    return [[0x1B, 0x24, 0x42], [0x1B, 0x24, 0x40]].contains { sample.firstRange(of: $0) != nil }
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
    let minimum = max(2, sample.count / 12)
    if zeros.odd >= minimum, zeros.odd >= 8 * zeros.even { return .utf16LittleEndian }
    if zeros.even >= minimum, zeros.even >= 8 * zeros.odd { return .utf16BigEndian }
    return nil
  }
}

/// What a text without a byte order mark was taken for.
public struct EncodingGuess: Sendable, Equatable {
  /// What it is most likely written in.
  public var encoding: TextEncoding
  /// What it may be as well, and read otherwise; nil when looking is sure.
  public var alternative: TextEncoding?
}

extension TextEncoding {
  /// Whether it is one of one script or a few, from before Unicode.
  var isLegacy: Bool {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: false
    default: true
    }
  }
}
