/// Keeps the `limit` best of many (score, ordinal) pairs: highest score first, ties by ordinal.
///
/// A pair is one 64-bit key whose order is the ranking's, so a comparison is one instruction. Keys
/// gather in a buffer of twice the limit; when it is full, a partial selection throws the worse
/// half away and raises the bar for what comes next.
struct TopSelector {
  private let limit: Int
  private var keys: [UInt64] = []
  /// Keys at or below it cannot be among the best.
  private(set) var bar: UInt64 = 0

  init(limit: Int) {
    self.limit = max(limit, 0)
    keys.reserveCapacity(self.limit * 2 + 16)
  }

  /// The least score that could still enter.
  var scoreBar: Float { bar == 0 ? -.infinity : TopSelector.score(of: bar) }

  @inline(__always)
  static func key(_ score: Float, _ ordinal: UInt32) -> UInt64 {
    let bits = score.bitPattern
    // Flips what makes floating-point bits ascend as unsigned integers; -0 is taken as +0.
    let ordered = score == 0 ? 0x8000_0000 : (bits & 0x8000_0000 == 0 ? bits | 0x8000_0000 : ~bits)
    return UInt64(ordered) << 32 | UInt64(~ordinal)
  }

  @inline(__always)
  static func score(of key: UInt64) -> Float {
    let ordered = UInt32(key >> 32)
    return Float(bitPattern: ordered & 0x8000_0000 != 0 ? ordered & 0x7FFF_FFFF : ~ordered)
  }

  @inline(__always)
  static func ordinal(of key: UInt64) -> UInt32 { ~UInt32(truncatingIfNeeded: key) }

  @inline(__always)
  mutating func offer(_ score: Float, _ ordinal: UInt32) {
    let key = TopSelector.key(score, ordinal)
    guard key > bar else { return }
    keys.append(key)
    if keys.count >= limit * 2 + 16 { shrink() }
  }

  private mutating func shrink() {
    guard limit > 0 else {
      keys.removeAll(keepingCapacity: true)
      bar = .max
      return
    }
    guard keys.count > limit else { return }
    keys.withUnsafeMutableBufferPointer { TopSelector.partition($0, limit) }
    bar = keys[limit - 1]
    keys.removeSubrange(limit...)
  }

  /// The best, in order.
  mutating func finish() -> [(score: Float, ordinal: UInt32)] {
    shrink()
    keys.sort(by: >)
    return keys.map { (TopSelector.score(of: $0), TopSelector.ordinal(of: $0)) }
  }

  /// The best ordinals and scores, in the order of the ordinals.
  mutating func finishByOrdinal() -> (ordinals: [UInt32], scores: [Float]) {
    shrink()
    keys.sort { TopSelector.ordinal(of: $0) < TopSelector.ordinal(of: $1) }
    return (keys.map { TopSelector.ordinal(of: $0) }, keys.map { TopSelector.score(of: $0) })
  }

  /// Moves the `count` largest keys to the front, the least of them last among these.
  private static func partition(_ keys: UnsafeMutableBufferPointer<UInt64>, _ count: Int) {
    var low = 0
    var high = keys.count - 1
    let target = count - 1
    while low < high {
      let a = keys[low]
      let b = keys[(low + high) / 2]
      let c = keys[high]
      let pivot = max(min(a, b), min(max(a, b), c))
      var i = low
      var j = high
      while i <= j {
        while keys[i] > pivot { i += 1 }
        while keys[j] < pivot { j -= 1 }
        if i <= j {
          keys.swapAt(i, j)
          i += 1
          j -= 1
        }
      }
      if target <= j {
        high = j
      } else if target >= i {
        low = i
      } else {
        return
      }
    }
  }
}
