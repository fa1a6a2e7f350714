/// A small seeded generator: the same seed gives the same numbers on every machine.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
///
/// ```swift
/// var generator = SplitMix64(seed: 42)
/// let dice = Int.random(in: 1...6, using: &generator)
/// ```
///
/// Not for secrets. `random(in:using:)` of the standard library is documented for no fixed
/// algorithm; code whose *stored bytes* depend on a draw uses `below(_:)` and `unit()` instead.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator whose sequence is determined by `seed`.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix64.mix(state)
  }

  /// A whole number in `0..<bound`, with a bias below `bound / 2^64`.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "The bound of a draw must be positive.")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number in `0..<1` with 53 random bits.
  public mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// The finalizer of the generator alone: a good hash of one 64-bit number.
  public static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
