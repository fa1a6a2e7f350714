/// Keeps the largest `limit` of any number of keys, in memory for those alone.
///
/// ```swift
/// var best = TopSelection(limit: 10)
/// for (ordinal, score) in scores.enumerated() { best.offer(score, UInt32(ordinal)) }
/// for entry in best.finish() { print(entry.ordinal, entry.score) }   // best first, ties by ordinal
/// ```
///
/// Keys are those of `RankKey`, or any other positive integers whose order is the ranking's; for the
/// smallest of some keys, offer their complements. `threshold` is exact at any time: a caller that
/// knows a bound of what is to come can leave out what does not exceed it.
///
/// A binary heap with the worst key on top, which is made when the selection is full: until then keys
/// are only appended.
@frozen
public struct TopSelection: Sendable {
  /// How many keys are kept.
  public let limit: Int
  /// Only keys above it are taken: 0 as long as there is room, then the worst key that is kept.
  public private(set) var threshold: UInt64
  /// In any order until there are `limit`; then a heap.
  private var heap: [UInt64] = []

  /// Room for this many keys at once; more is made when it is needed.
  private static let reserved = 1024

  /// An empty selection; nothing is kept when `limit` is not positive.
  public init(limit: Int) {
    self.limit = max(limit, 0)
    threshold = limit > 0 ? 0 : .max
    heap.reserveCapacity(min(self.limit, TopSelection.reserved))
  }

  /// How many keys are kept so far.
  public var count: Int { heap.count }

  /// Whether as many keys are kept as ever will be.
  public var isFull: Bool { heap.count == limit }

  /// The lowest score of a `Float` key that could still enter.
  @inlinable
  public var scoreThreshold: Float {
    threshold == 0 ? -.infinity : threshold == .max ? .infinity : RankKey.score(of: threshold)
  }

  /// Takes a key that is above the threshold; returns whether it is.
  ///
  /// - Complexity: O(1) for a key that is refused or while there is room, else O(log `limit`).
  @inlinable @inline(__always)
  @discardableResult
  public mutating func offer(_ key: UInt64) -> Bool {
    guard key > threshold else { return false }
    insert(key)
    return true
  }

  /// Takes a score and its ordinal.
  @inlinable @inline(__always)
  @discardableResult
  public mutating func offer(_ score: Float, _ ordinal: UInt32) -> Bool {
    offer(RankKey.make(score, ordinal))
  }

  /// Takes a score in whole numbers and its ordinal.
  @inlinable @inline(__always)
  @discardableResult
  public mutating func offer(whole score: UInt32, _ ordinal: UInt32) -> Bool {
    offer(RankKey.make(whole: score, ordinal))
  }

  /// The kept keys, the largest first.
  ///
  /// - Complexity: O(`count` log `count`).
  public func sortedKeys() -> [UInt64] { heap.sorted(by: >) }

  /// The kept scores of `Float` keys with their ordinals, best first.
  public func finish() -> [(score: Float, ordinal: UInt32)] {
    sortedKeys().map { (RankKey.score(of: $0), RankKey.ordinal(of: $0)) }
  }

  /// The kept ordinals, ascending, and the scores of their `Float` keys.
  public func finishByOrdinal() -> (ordinals: [UInt32], scores: [Float]) {
    let keys = heap.sorted { RankKey.ordinal(of: $0) < RankKey.ordinal(of: $1) }
    return (keys.map { RankKey.ordinal(of: $0) }, keys.map { RankKey.score(of: $0) })
  }

  @usableFromInline
  mutating func insert(_ key: UInt64) {
    let limit = limit
    if heap.count < limit {
      heap.append(key)
      guard heap.count == limit else { return }
      heap.withUnsafeMutableBufferPointer { heap in
        for start in (0..<(limit / 2)).reversed() {
          TopSelection.sink(heap[start], from: start, in: heap)
        }
      }
    } else {
      heap.withUnsafeMutableBufferPointer { TopSelection.sink(key, from: 0, in: $0) }
    }
    threshold = heap[0]
  }

  /// Puts `key` at `start`, or below what is smaller.
  private static func sink(
    _ key: UInt64, from start: Int, in buffer: UnsafeMutableBufferPointer<UInt64>
  ) {
    guard let heap = buffer.baseAddress else { return }
    let count = buffer.count
    var parent = start
    var child = 2 * start + 1
    // Which child is smaller is as good as random: chosen without a branch.
    while child + 1 < count {
      child &+= heap[child &+ 1] < heap[child] ? 1 : 0
      guard heap[child] < key else { break }
      heap[parent] = heap[child]
      parent = child
      child = 2 * parent + 1
    }
    if child + 1 == count, heap[child] < key {
      heap[parent] = heap[child]
      parent = child
    }
    heap[parent] = key
  }
}
