/// Windows-1252 as browsers read it (WHATWG Encoding Standard): ISO 8859-1 with printable characters
/// in the place of most of its second set of controls.
enum Windows1252 {
  private static let special: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The character of a byte; every byte has one.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    (0x80..<0xA0).contains(byte) ? Unicode.Scalar(special[Int(byte) - 0x80]) : Unicode.Scalar(byte)
  }

  /// The byte of each character beyond ASCII.
  static let bytes: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF { if let scalar = scalar(byte) { bytes[scalar] = byte } }
    return bytes
  }()
}
