/// Lengths of fields in one byte: exact up to 24 tokens, then within 6 per cent, never decreasing.
enum FieldLength {
  /// Lengths below this are their own code.
  private static let exact: UInt32 = 24

  /// The code of a length.
  static func code(_ length: UInt32) -> UInt8 {
    guard length > exact else { return UInt8(length) }
    // Sixteen steps an octave above 24.
    let shifted = length - exact + 16
    let octave = UInt32(31 - shifted.leadingZeroBitCount) - 4
    let code = exact + octave * 16 + (shifted >> octave - 16)
    return UInt8(min(code, 255))
  }

  /// The length that a code stands for: the smallest that has it.
  static func length(_ code: UInt8) -> UInt32 {
    let code = UInt32(code)
    guard code > exact else { return code }
    let octave = (code - exact) / 16
    let step = (code - exact) % 16
    return ((16 + step) << octave) + exact - 16
  }
}
