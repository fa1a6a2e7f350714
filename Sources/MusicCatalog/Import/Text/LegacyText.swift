import Foundation

/// Text in encodings of one or two bytes a character, as UTF-8.
enum LegacyText {
  /// The bytes as UTF-8, with 0xFF for what is no text: for the byte in encodings of one byte, for the
  /// line in others.
  ///
  /// - Parameter bytes: whole lines, or all that is left.
  static func decode(_ bytes: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
    if let table = SingleByteTable.tables[encoding] { return table.decode(bytes) }
    if let text = decodeWhole(bytes[...], encoding) { return text }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3 / 2)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      output += decodeWhole(bytes[start..<end], encoding) ?? [0xFF]
      if end < bytes.count { output.append(0x0A) }
      start = end + 1
    }
    return output
  }

  private static func decodeWhole(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> [UInt8]?
  {
    let text: String?
    switch encoding {
    case .shiftJIS: text = String(bytes: bytes, encoding: foundation(0x0420))
    case .eucJP:
      text = JISBytes.shifted(bytes).flatMap { String(bytes: $0, encoding: foundation(0x0420)) }
    case .iso2022JP: text = String(bytes: bytes, encoding: foundation(0x0820))
    case .gb18030: text = String(bytes: bytes, encoding: foundation(0x0632))
    case .big5: text = String(bytes: bytes, encoding: foundation(0x0423))
    case .eucKR: text = String(bytes: bytes, encoding: foundation(0x0422))
    default: text = String(validating: bytes, as: UTF8.self)
    }
    return text.map { Array($0.utf8) }
  }

  /// Foundation's number for an encoding of Core Foundation's list (CFStringEncodingExt.h).
  static func foundation(_ number: UInt) -> String.Encoding {
    String.Encoding(rawValue: 0x8000_0000 | number)
  }
}

/// An encoding of one byte a character.
struct SingleByteTable: Sendable {
  /// The character of each byte; nil where there is none.
  let scalars: [Unicode.Scalar?]
  /// The same in UTF-8.
  private let texts: [[UInt8]]

  private init(_ scalars: [Unicode.Scalar?]) {
    self.scalars = scalars
    texts = scalars.map { $0.map { Array(String(Character($0)).utf8) } ?? [0xFF] }
  }

  private init(foundation encoding: String.Encoding) {
    self.init(
      (0..<256).map { byte in
        byte < 0x80
          ? Unicode.Scalar(UInt8(byte))
          : String(bytes: [UInt8(byte)], encoding: encoding)?.unicodeScalars.first
      })
  }

  static let tables: [TextEncoding: SingleByteTable] = [
    .windows1252: SingleByteTable((0..<256).map { Windows1252.scalar(UInt8($0)) }),
    .windows1250: SingleByteTable(foundation: .windowsCP1250),
    .windows1251: SingleByteTable(foundation: .windowsCP1251),
    .windows1253: SingleByteTable(foundation: .windowsCP1253),
    .windows1254: SingleByteTable(foundation: .windowsCP1254),
    .iso8859Part2: SingleByteTable(foundation: LegacyText.foundation(0x0202)),
    .iso8859Part15: SingleByteTable(foundation: LegacyText.foundation(0x020F)),
    .windows1255: SingleByteTable(foundation: LegacyText.foundation(0x0505)),
    .windows1256: SingleByteTable(foundation: LegacyText.foundation(0x0506)),
    .windows1257: SingleByteTable(foundation: LegacyText.foundation(0x0507)),
    .windows874: SingleByteTable(foundation: LegacyText.foundation(0x041D)),
    .ibm866: SingleByteTable(foundation: LegacyText.foundation(0x041B)),
    .koi8R: SingleByteTable(foundation: LegacyText.foundation(0x0A02)),
    // `.macOSRoman` is another table on Linux.
    .macRoman: SingleByteTable(foundation: LegacyText.foundation(0)),
  ]

  func decode(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { output.append(byte) } else { output.append(contentsOf: texts[Int(byte)]) }
    }
    return output
  }
}

/// The places of JIS X 0208 as Shift_JIS and EUC-JP write them.
enum JISBytes {
  /// Shift_JIS of EUC-JP; nil for bytes that are none, and for characters that Shift_JIS has not.
  static func shifted(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let first = bytes[position]
      guard first >= 0x80 else {
        output.append(first)
        position += 1
        continue
      }
      guard position + 1 < bytes.endIndex, bytes[position + 1] >= 0xA1 else { return nil }
      let second = bytes[position + 1]
      if first == 0x8E {
        output.append(second)
      } else {
        guard first >= 0xA1, first < 0xFF, second < 0xFF else { return nil }
        let (row, cell) = (Int(first) - 0xA0, Int(second) - 0xA0)
        output.append(UInt8((row - 1) / 2 + (row <= 62 ? 0x81 : 0xC1)))
        output.append(
          UInt8(row % 2 == 1 ? cell + (cell <= 63 ? 0x3F : 0x40) : cell + 0x9E))
      }
      position += 2
    }
    return output
  }

  /// Row and cell of two bytes of Shift_JIS, from 1; nil where they are none.
  static func place(_ first: UInt8, _ second: UInt8) -> (row: Int, cell: Int)? {
    guard (0x81...0x9F).contains(first) || (0xE0...0xFC).contains(first),
      (0x40...0x7E).contains(second) || (0x80...0xFC).contains(second)
    else { return nil }
    let pair = Int(first) - (first >= 0xE0 ? 0xC1 : 0x81)
    let offset = Int(second) - (second >= 0x80 ? 0x41 : 0x40)
    return (pair * 2 + 1 + offset / 94, offset % 94 + 1)
  }
}
