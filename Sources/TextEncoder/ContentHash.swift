import Primitives

/// A hash of bytes that tells versions of a model apart: the same on every machine, not for secrets.
struct ContentHash {
  private(set) var value: UInt64 = 0

  mutating func combine(_ word: UInt64) {
    value = SplitMix64.mix(value ^ word)
  }

  /// Eight bytes at a time; the length counts, so that parts cannot run into each other.
  mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    combine(UInt64(bytes.count))
    var offset = 0
    while offset + 8 <= bytes.count {
      combine(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    var tail: UInt64 = 0
    while offset < bytes.count {
      tail = tail << 8 | UInt64(bytes[offset])
      offset += 1
    }
    combine(tail)
  }
}
