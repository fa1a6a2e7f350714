#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Numbers for short slices, in the order of their first appearance: 0, 1, 2...
///
/// Open addressing over one arena; about 12 bytes a slice beside its elements. Not for untrusted
/// keys in an interactive service (the hash has no seed), and it needs none for a build.
struct SliceInterner<Element: FixedWidthInteger & BitwiseCopyable & Sendable>: Sendable {
  private(set) var elements: [Element] = []
  /// Where each slice ends; slice i begins where i - 1 ends.
  private(set) var ends: [UInt32] = []
  // Number plus one; 0 is empty. A power of two of slots, at most half of them full.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)
  private var hashes: [UInt32] = []

  var count: Int { ends.count }

  func slice(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// The number of `key`, new when it has not been seen.
  mutating func intern(_ key: UnsafeBufferPointer<Element>) -> UInt32 {
    let hash = SliceInterner.hash(key)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot] - 1)
      if hashes[number] == hash, matches(number, key) { return UInt32(number) }
      slot = (slot + 1) & mask
    }
    let number = UInt32(ends.count)
    slots[slot] = number + 1
    elements.append(contentsOf: key)
    ends.append(UInt32(elements.count))
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  private func matches(_ number: Int, _ key: UnsafeBufferPointer<Element>) -> Bool {
    let range = slice(number)
    guard range.count == key.count else { return false }
    guard let start = key.baseAddress else { return true }
    return elements.withUnsafeBufferPointer {
      memcmp($0.baseAddress! + range.lowerBound, start, key.count * MemoryLayout<Element>.stride)
        == 0
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for number in hashes.indices {
      var slot = Int(hashes[number]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number) + 1
    }
  }

  private static func hash(_ key: UnsafeBufferPointer<Element>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(key)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    hash = mixed(hash ^ rest)
    return UInt32(truncatingIfNeeded: hash >> 32 ^ hash)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
