/// Variable-length integers: 7 bits a byte, low ones first.
enum Varint {
  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// How many bytes a value takes.
  static func size(of value: UInt32) -> Int {
    max(1, (32 - value.leadingZeroBitCount + 6) / 7)
  }
}

/// The order of terms: by bytes, which for UTF-8 is by scalars.
enum TermOrder {
  static func precedes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    compare(a, b) < 0
  }

  /// Negative, zero or positive, as `a` comes before, with or after `b`.
  static func compare(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    let shared = min(a.count, b.count)
    for index in 0..<shared where a[index] != b[index] {
      return Int(a[index]) - Int(b[index])
    }
    return a.count - b.count
  }
}
