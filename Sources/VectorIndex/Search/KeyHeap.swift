/// The vertices that a walk has yet to look at: a binary heap of beam keys, the smallest on top.
///
/// It grows without a bound; the best few of many keys are a `TopSelection`.
struct KeyHeap {
  private var keys: [UInt64] = []

  var isEmpty: Bool { keys.isEmpty }
  var count: Int { keys.count }
  /// The smallest key.
  var top: UInt64 { keys[0] }

  /// Adds a key in O(log `count`).
  mutating func push(_ key: UInt64) {
    keys.append(key)
    keys.withUnsafeMutableBufferPointer { keys in
      var child = keys.count - 1
      while child > 0 {
        let parent = (child - 1) / 2
        if keys[parent] <= key { break }
        keys[child] = keys[parent]
        child = parent
      }
      keys[child] = key
    }
  }

  /// Removes and returns the smallest key in O(log `count`).
  mutating func pop() -> UInt64 {
    let top = keys[0]
    let last = keys.removeLast()
    if !keys.isEmpty { sink(last) }
    return top
  }

  private mutating func sink(_ key: UInt64) {
    keys.withUnsafeMutableBufferPointer { keys in
      var parent = 0
      while true {
        var child = 2 * parent + 1
        if child >= keys.count { break }
        if child + 1 < keys.count, keys[child + 1] < keys[child] { child += 1 }
        if key <= keys[child] { break }
        keys[parent] = keys[child]
        parent = child
      }
      keys[parent] = key
    }
  }
}
