import Primitives

/// Takes the matches of a query in ascending order of ordinals.
protocol MatchCollector {
  /// Matches that do not score above it may be left out.
  var threshold: Int { get }
  /// How many of the best matches it keeps; nil when it keeps all.
  var wanted: Int? { get }
  /// Whether it makes a difference how much a match scores.
  var readsScores: Bool { get }
  /// Says that as many matches as it wants score at least this.
  mutating func expect(atLeast score: Int)
  mutating func collect(_ ordinal: UInt32, _ contribution: UInt32)
}

extension MatchCollector {
  var wanted: Int? { nil }
  var readsScores: Bool { true }
  mutating func expect(atLeast score: Int) {}
}

/// Keeps the best k.
struct TopCollector: MatchCollector {
  private var selection: TopSelection
  private(set) var threshold = -1

  init(limit: Int) {
    selection = TopSelection(limit: limit)
  }

  var wanted: Int? { selection.limit }

  mutating func expect(atLeast score: Int) {
    // Matches of exactly that score may be among the wanted ones.
    threshold = max(threshold, score - 1)
  }

  mutating func collect(_ ordinal: UInt32, _ contribution: UInt32) {
    guard selection.offer(whole: contribution, ordinal), selection.isFull else { return }
    // An equal score later means a higher ordinal, which loses: only more counts.
    threshold = max(threshold, Int(RankKey.wholeScore(of: selection.threshold)))
  }

  /// The kept matches as `RankKey`s, best first.
  var sortedKeys: [UInt64] { selection.sortedKeys() }

  /// The kept matches, best first.
  func sorted() -> [(ordinal: UInt32, contribution: UInt32)] {
    selection.sortedKeys().map { (RankKey.ordinal(of: $0), RankKey.wholeScore(of: $0)) }
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
  var readsScores: Bool { false }

  /// Once there are enough, nothing scores high enough to be looked at.
  var threshold: Int { count < limit ? -1 : Int.max / 4 }

  mutating func collect(_ ordinal: UInt32, _ contribution: UInt32) {
    count += 1
  }
}
