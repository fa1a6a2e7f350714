/// A name that many others are compared with: the least number of insertions, deletions,
/// substitutions and transpositions of neighbors that make one of the other.
///
/// One column of the table of distances is a word of bits, so that a comparison costs a few
/// operations a character. Source: Hyyrö, "A bit-vector algorithm for computing Levenshtein and
/// Damerau edit distances", 2003. A transposed pair is not edited again (optimal string alignment).
package struct EditPattern {
  /// Characters compared; what follows them in longer names is not looked at.
  static let maximumLength = 64

  /// The name's length in scalars, at most `maximumLength`.
  package let length: Int
  private var ascii = [UInt64](repeating: 0, count: 128)
  private var others: [(scalar: UInt32, mask: UInt64)] = []

  package init(_ name: String) {
    var position = 0
    for scalar in name.unicodeScalars.prefix(EditPattern.maximumLength) {
      let bit = UInt64(1) << UInt64(position)
      if scalar.value < 128 {
        ascii[Int(scalar.value)] |= bit
      } else if let known = others.firstIndex(where: { $0.scalar == scalar.value }) {
        others[known].mask |= bit
      } else {
        others.append((scalar.value, bit))
      }
      position += 1
    }
    length = position
  }

  /// The distance to the name with these UTF-8 bytes.
  ///
  /// - Complexity: O(characters of the name).
  func distance(to bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard length > 0 else { return min(EditPattern.count(bytes), EditPattern.maximumLength) }
    let last = UInt64(1) << UInt64(length - 1)
    var positive: UInt64 = length == 64 ? .max : (1 << UInt64(length)) - 1
    var negative: UInt64 = 0
    var diagonal: UInt64 = 0
    var previousMask: UInt64 = 0
    var distance = length
    var position = 0
    var characters = 0
    while position < bytes.count, characters < EditPattern.maximumLength {
      let (scalar, step) = EditPattern.scalar(bytes, at: position)
      position += step
      characters += 1
      let mask = mask(of: scalar)
      let transposed = ((~diagonal & mask) << 1) & previousMask
      diagonal = transposed | (((mask & positive) &+ positive) ^ positive) | mask | negative
      var right = negative | ~(diagonal | positive)
      var left = diagonal & positive
      if right & last != 0 { distance += 1 }
      if left & last != 0 { distance -= 1 }
      right = right << 1 | 1
      left <<= 1
      positive = left | ~(diagonal | right)
      negative = diagonal & right
      previousMask = mask
    }
    return distance
  }

  /// The distance to a name.
  package func distance(to name: String) -> Int {
    var name = name
    return name.withUTF8 { distance(to: $0) }
  }

  @inline(__always)
  private func mask(of scalar: UInt32) -> UInt64 {
    if scalar < 128 { return ascii[Int(scalar)] }
    for other in others where other.scalar == scalar { return other.mask }
    return 0
  }

  /// The scalar at a position of UTF-8 and its length; never reads beyond the end.
  @inline(__always)
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[position])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard position + length <= bytes.count else { return (first, 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
    return (value, length)
  }

  /// Scalars in UTF-8.
  static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }
}
