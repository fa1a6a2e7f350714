/// What tells most names apart without looking at them: how long a name is, and which letters it has.
///
/// An edit makes a name longer or shorter by one letter at most, takes one letter out of the set of those
/// that it has and puts one in; a transposition does neither. So two names whose lengths or sets differ by
/// more are further apart. Letters share bits: that hides differences and makes none.
struct KeyMark: Equatable {
  /// The length in the lowest byte, above it the letters.
  private let bits: UInt32

  /// The characters of a name, `EditPattern.maximumLength` at most.
  var length: Int { Int(bits & 0xFF) }

  /// The mark of a name in UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (letters, length, position): (UInt32, UInt32, Int) = (0, 0, 0)
    while position < bytes.count, length < EditPattern.maximumLength {
      let (scalar, step) = EditPattern.scalar(bytes, at: position)
      position += step
      length += 1
      letters |= 1 << (scalar % KeyMark.letterBits)
    }
    bits = letters << 8 | length
  }

  init(_ name: String) {
    var name = name
    self = name.withUTF8 { KeyMark($0) }
  }

  /// The letters of the alphabet have a bit each, but for two.
  private static let letterBits: UInt32 = 24

  @inline(__always)
  private static func withoutLowestTwo(_ letters: UInt32) -> UInt32 {
    let fewer = letters & (letters &- 1)
    return fewer & (fewer &- 1)
  }

  /// Whether a name of this mark may be within so many edits of one of another mark.
  @inline(__always)
  func isNear(_ other: KeyMark, edits: Int) -> Bool {
    let difference = Int32(bits & 0xFF) - Int32(other.bits & 0xFF)
    guard difference.magnitude <= UInt32(edits) else { return false }
    var others = (bits ^ other.bits) >> 8
    // Taking the lowest bit away as often as bits may differ leaves nothing of those that are near.
    for _ in 0..<edits { others = KeyMark.withoutLowestTwo(others) }
    return others == 0
  }
}
