/// The 64-bit hash of Fowler, Noll and Vo, variant 1a: short, and the same on every machine.
///
/// For ids and for telling builds apart; not a cryptographic hash.
public struct FNV1a: Sendable {
  /// The hash of what has been combined so far.
  public var value: UInt64 { state }

  // Inlinable, or every byte from another module would pass through an iterator's witness.
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  public init() {}

  /// Adds bytes.
  @inlinable
  public mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Adds a text, with an end mark, so that "ab", "c" and "a", "bc" differ.
  public mutating func combine(_ text: String) {
    combine(text.utf8)
    combine(CollectionOfOne(0xFF))
  }

  /// Adds a number, lowest byte first.
  public mutating func combine(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      state = (state ^ (number >> shift & 0xFF)) &* 0x100_0000_01B3
    }
  }
}
