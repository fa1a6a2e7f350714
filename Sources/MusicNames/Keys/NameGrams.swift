/// The overlapping pieces of a name by which similar names are found: three characters each, two
/// where a name has characters of a script without spaces, with a tag at both ends.
enum NameGrams {
  /// Names of fewer characters are found exactly or not at all.
  static let minimumLength = 3

  /// The pieces' numbers below `1 << bits`, each once, ascending.
  static func buckets(of name: UnsafeBufferPointer<UInt8>, bits: Int) -> [UInt32] {
    var scalars: [UInt32] = [2]
    scalars.reserveCapacity(name.count + 2)
    var position = 0
    var isPaired = false
    while position < name.count, scalars.count <= EditPattern.maximumLength {
      let (scalar, step) = EditPattern.scalar(name, at: position)
      position += step
      isPaired = isPaired || NameGrams.isPaired(scalar)
      scalars.append(scalar)
    }
    scalars.append(3)
    let width = NameGrams.width(isPaired: isPaired)
    guard scalars.count >= max(width, minimumLength) else { return [] }
    var result: [UInt32] = []
    result.reserveCapacity(scalars.count)
    for start in 0...(scalars.count - width) {
      var hash: UInt64 = 0
      for offset in 0..<width {
        hash = (hash &+ UInt64(scalars[start + offset])) &* 0x9E37_79B9_7F4A_7C15
      }
      result.append(UInt32(truncatingIfNeeded: hash >> UInt64(64 - bits)))
    }
    result.sort()
    var unique = 0
    for index in result.indices where index == 0 || result[index] != result[index - 1] {
      result[unique] = result[index]
      unique += 1
    }
    result.removeSubrange(unique...)
    return result
  }

  static func width(isPaired: Bool) -> Int { isPaired ? 2 : 3 }

  /// Whether names with such a character have pieces of two. It is a part of the file's form, and so a
  /// number that stays, whatever is known of scripts.
  static func isPaired(_ scalar: UInt32) -> Bool { scalar >= 0x2E80 }

  /// How many buckets serve so many names: 2 to the result.
  static func bits(forNames count: Int) -> Int {
    var bits = 10
    while bits < 20, 1 << bits < count { bits += 1 }
    return bits
  }
}
