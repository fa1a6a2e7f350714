/// Takes the matches of a query in ascending order of ordinals.
protocol MatchCollector {
  /// Matches that do not score above it may be left out.
  var threshold: Int { get }
  /// How many of the best matches it keeps; nil when it keeps all.
  var wanted: Int? { get }
  /// Tells it that as many matches as it wants score at least this.
  mutating func expect(atLeast score: Int)
  mutating func collect(_ ordinal: UInt32, _ contribution: UInt32)
}

extension MatchCollector {
  var wanted: Int? { nil }
  mutating func expect(atLeast score: Int) {}
}

/// Keeps the best k: a heap of (contribution, complement of ordinal), worst first, one integer each.
struct TopCollector: MatchCollector {
  private let limit: Int
  private var heap: [UInt64] = []
  private(set) var threshold = -1

  var wanted: Int? { limit }

  mutating func expect(atLeast score: Int) {
    // Matches of exactly that score may be among the wanted ones.
    threshold = max(threshold, score - 1)
  }

  init(limit: Int) {
    self.limit = limit
    heap.reserveCapacity(min(limit, 1024))
  }

  mutating func collect(_ ordinal: UInt32, _ contribution: UInt32) {
    let key = UInt64(contribution) << 32 | UInt64(~ordinal)
    if heap.count < limit {
      heap.append(key)
      siftUp(heap.count - 1)
    } else {
      guard key > heap[0] else { return }
      heap[0] = key
      siftDown()
    }
    // An equal score later means a higher ordinal, which loses: only more counts.
    if heap.count == limit { threshold = max(threshold, Int(heap[0] >> 32)) }
  }

  /// The kept matches, best first.
  func sorted() -> [(ordinal: UInt32, contribution: UInt32)] {
    heap.sorted(by: >).map { (~UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)) }
  }

  private mutating func siftUp(_ start: Int) {
    var index = start
    while index > 0, heap[index] < heap[(index - 1) / 2] {
      heap.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  private mutating func siftDown() {
    var index = 0
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2]
      where child < heap.count && heap[child] < heap[least] { least = child }
      if least == index { return }
      heap.swapAt(least, index)
      index = least
    }
  }
}

/// Keeps everything.
struct ListCollector: MatchCollector {
  let threshold = -1
  private(set) var ordinals: [UInt32] = []
  private(set) var contributions: [UInt32] = []

  mutating func collect(_ ordinal: UInt32, _ contribution: UInt32) {
    ordinals.append(ordinal)
    contributions.append(contribution)
  }
}

/// Counts.
struct CountCollector: MatchCollector {
  /// Beyond so many it no longer counts.
  let limit: Int
  private(set) var count = 0

  /// Once there are enough, nothing scores high enough to be looked at.
  var threshold: Int { count < limit ? -1 : Int.max / 4 }

  mutating func collect(_ ordinal: UInt32, _ contribution: UInt32) {
    count += 1
  }
}
