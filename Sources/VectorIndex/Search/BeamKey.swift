/// A distance and a vertex in one word, so that one integer comparison orders by distance and then
/// by vertex.
///
/// The lowest bit is free for a mark; it never changes the order of two different vertices.
enum BeamKey {
  static let mark: UInt64 = 1

  @inline(__always)
  static func make(_ distance: Float, _ vertex: UInt32) -> UInt64 {
    // Two's complement order of floats: flip all bits of negative ones, the sign of the others.
    let bits = distance.bitPattern
    let flip = UInt32(bitPattern: Int32(bitPattern: bits) >> 31) | 0x8000_0000
    return UInt64(bits ^ flip) << 32 | UInt64(vertex) << 1
  }

  @inline(__always)
  static func vertex(_ key: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: key) >> 1
  }

  @inline(__always)
  static func distance(_ key: UInt64) -> Float {
    let bits = UInt32(truncatingIfNeeded: key >> 32)
    let flip = UInt32(bitPattern: ~(Int32(bitPattern: bits) >> 31)) | 0x8000_0000
    return Float(bitPattern: bits ^ flip)
  }
}
