/// A score and an ordinal in one integer whose order is that of a ranking: the larger key has the
/// higher score or, at equal scores, the lower ordinal.
///
/// So a comparison of two candidates, ties included, is one instruction. No key is 0.
///
/// ```swift
/// RankKey.make(0.5, 7) > RankKey.make(0.5, 8)      // the lower ordinal comes first
/// RankKey.score(of: RankKey.make(-1.25, 3))        // -1.25
/// ```
///
/// Keys of `Float` scores and keys of `UInt32` scores are not comparable with each other.
public enum RankKey {
  /// The key of a floating-point score; -0 counts as +0. NaN is above or below all other scores, by
  /// its sign.
  ///
  /// - Precondition: `ordinal` is below `UInt32.max`.
  @inlinable @inline(__always)
  public static func make(_ score: Float, _ ordinal: UInt32) -> UInt64 {
    UInt64((score == 0 ? 0 : score).orderedBits) << 32 | UInt64(~ordinal)
  }

  /// The key of a score in whole numbers.
  ///
  /// - Precondition: `ordinal` is below `UInt32.max`.
  @inlinable @inline(__always)
  public static func make(whole score: UInt32, _ ordinal: UInt32) -> UInt64 {
    UInt64(score) << 32 | UInt64(~ordinal)
  }

  /// The score of a key of a `Float`.
  @inlinable @inline(__always)
  public static func score(of key: UInt64) -> Float { Float(orderedBits: UInt32(key >> 32)) }

  /// The score of a key of a `UInt32`.
  @inlinable @inline(__always)
  public static func wholeScore(of key: UInt64) -> UInt32 { UInt32(key >> 32) }

  /// The ordinal of a key.
  @inlinable @inline(__always)
  public static func ordinal(of key: UInt64) -> UInt32 { ~UInt32(truncatingIfNeeded: key) }
}

extension Float {
  /// Bits that ascend as unsigned integers where the numbers ascend; those of -0 are below those of
  /// +0.
  @inlinable @inline(__always)
  public var orderedBits: UInt32 {
    // Two's complement: flip all bits of negative numbers, the sign of the others.
    let flip = UInt32(bitPattern: Int32(bitPattern: bitPattern) >> 31) | 0x8000_0000
    return bitPattern ^ flip
  }

  /// The number whose `orderedBits` these are.
  @inlinable @inline(__always)
  public init(orderedBits: UInt32) {
    let flip = UInt32(bitPattern: ~(Int32(bitPattern: orderedBits) >> 31)) | 0x8000_0000
    self.init(bitPattern: orderedBits ^ flip)
  }
}
