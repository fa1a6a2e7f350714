internal import Primitives

/// A distance and a vertex in one word, so that one integer comparison orders by distance and then
/// by vertex.
///
/// The lowest bit is free for a mark; it never changes the order of two different vertices.
enum BeamKey {
  static let mark: UInt64 = 1

  @inline(__always)
  static func make(_ distance: Float, _ vertex: UInt32) -> UInt64 {
    UInt64(distance.orderedBits) << 32 | UInt64(vertex) << 1
  }

  @inline(__always)
  static func vertex(_ key: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: key) >> 1
  }

  @inline(__always)
  static func distance(_ key: UInt64) -> Float {
    Float(orderedBits: UInt32(truncatingIfNeeded: key >> 32))
  }
}
