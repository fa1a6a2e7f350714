/// Numbers that are not below 0 in two bytes: the bits of a Float between its sign and the lowest 15, so
/// the whole range of a Float with steps of a 256th; the nearest one is off by a 512th at most.
///
/// For numbers that others are multiplied by and whose own errors are larger; not for what is added up.
enum ShortFloat {
  /// The first bits that stand for no finite number.
  static let infinity: UInt16 = 0xFF00

  /// The nearest number above 0, the largest one for what is larger; 0 for 0 and what is no number.
  static func bits(_ value: Float) -> UInt16 {
    guard value > 0 else { return 0 }
    let bits = value.bitPattern
    let rounded = (bits + 0x3FFF + bits >> 15 & 1) >> 15
    return UInt16(min(max(rounded, 1), UInt32(infinity) - 1))
  }

  /// The largest number of this kind that is no larger; the smallest above 0 where there is none.
  static func bits(below value: Float) -> UInt16 {
    guard value > 0 else { return 0 }
    return UInt16(min(max(value.bitPattern >> 15, 1), UInt32(infinity) - 1))
  }

  @inline(__always)
  static func value(_ bits: UInt16) -> Float { Float(bitPattern: UInt32(bits) << 15) }
}
