internal import CKernels

/// The best vertices that a walk has met, sorted, at most `capacity` of them; the walk looks at the
/// links of the first `width`.
///
/// A sorted array instead of a heap: insertions are mostly near the end, and the next vertex to
/// look at is found by walking along it. Right for beams up to about a thousand.
struct BeamPool {
  let slots: UnsafeMutablePointer<UInt64>
  let capacity: Int
  /// How many of the best a walk expands; those behind them are only ranked.
  let width: Int
  private(set) var count = 0

  init(slots: UnsafeMutablePointer<UInt64>, capacity: Int, width: Int) {
    self.slots = slots
    self.capacity = capacity
    self.width = min(width, capacity)
  }

  /// What a key must be below to be taken.
  @inline(__always)
  var bound: UInt64 { count < capacity ? .max : slots[count &- 1] }

  /// Puts a key below `bound` in order and returns its index; the last one falls out when it is full.
  @inline(__always)
  mutating func insert(_ key: UInt64) -> Int {
    let low = rf_lower_bound(slots, count, key)
    let moved = (count < capacity ? count : capacity &- 1) &- low
    (slots + low + 1).update(from: slots + low, count: moved)
    slots[low] = key
    if count < capacity { count &+= 1 }
    return low
  }
}
