/// One character in UTF-8, by the table of well-formed sequences (Unicode, table 3-7).
enum UTF8Sequence {
  /// `length` bytes, more bytes than there are, or no character.
  case whole(Int), cutShort, invalid

  static func length<Bytes: Collection<UInt8>>(
    in bytes: Bytes, at position: Bytes.Index
  ) -> UTF8Sequence {
    let first = bytes[position]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0..<0x80: return .whole(1)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return .invalid
    }
    var index = position
    for place in 1..<length {
      bytes.formIndex(after: &index)
      guard index < bytes.endIndex else { return .cutShort }
      let allowed = place == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[index]) else { return .invalid }
    }
    return .whole(length)
  }
}
