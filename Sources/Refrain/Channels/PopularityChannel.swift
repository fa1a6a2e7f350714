import IndexFile
import MusicBundle
import MusicNames
import Primitives

/// What is asked for without anything to go by: the filter's tracks, popular ones first, those of which
/// nothing is known mixed; where little known ones are asked for, the least popular of those whose
/// popularity is known.
struct PopularityChannel: RankingChannel {
  var name: String { Channel.popularity }

  /// From this novelty on the little known is asked for, rather than the known held back.
  private static let littleKnown = 0.5

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    let snapshot = question.snapshot
    let tracks = snapshot.tracks
    guard question.hasConstraints || !question.preferences.isEmpty || question.isByPopularity,
      let allowed = allowed
        ?? (question.isByPopularity ? OrdinalSet(capacity: tracks.count, full: true) : nil)
    else { return nil }
    let entries =
      question.question.novelty >= PopularityChannel.littleKnown
      ? snapshot.best(of: allowed, limit: depth) {
        snapshot.knownPopularity(of: $0).map { 1 - $0 } ?? 0
      }
      : snapshot.mostPopular(in: allowed, limit: depth)
    // What is not popular, or not known to be, would be worth nothing, kept preferences or not.
    return ChannelRanking(
      name,
      question.preferences.isEmpty
        ? entries : entries.map { .init(ordinal: $0.ordinal, score: (1 + $0.score) / 2) },
      scale: 1)
  }
}

extension EngineSnapshot {
  /// The most popular of some tracks, equals mixed.
  ///
  /// - Complexity: one pass over the set, and an insertion for each track that is among the best so
  ///   far.
  func mostPopular(in allowed: OrdinalSet, limit: Int) -> [ChannelRanking.Entry] {
    best(of: allowed, limit: limit) { knownPopularity(of: $0) ?? 0 }
  }

  /// Those of some tracks that are worth most. Equals come in an order that has nothing to do with that
  /// of the catalog, where an artist's tracks are neighbors, and is the same each time.
  fileprivate func best(
    of allowed: OrdinalSet, limit: Int, worth: (UInt32) -> Double
  ) -> [ChannelRanking.Entry] {
    guard limit > 0 else { return [] }
    var best: [(worth: Double, mixed: UInt64, ordinal: UInt32)] = []
    allowed.forEach { ordinal in
      let worth = worth(ordinal)
      if best.count == limit, worth < best[limit - 1].worth { return }
      var generator = SplitMix64(seed: UInt64(ordinal))
      let mixed = generator.next()
      if best.count == limit {
        guard (worth, best[limit - 1].mixed) > (best[limit - 1].worth, mixed) else { return }
        best.removeLast()
      }
      best.insert(
        (worth, mixed, ordinal),
        at: best.partitioningIndex { ($0.worth, mixed) < (worth, $0.mixed) })
    }
    return best.map { .init(ordinal: $0.ordinal, score: $0.worth) }
  }

  /// How well known a track is, 0...1, as far as anything says so: the catalog's popularity, or else how
  /// many listeners have it; nil where neither does.
  func knownPopularity(of ordinal: UInt32) -> Double? {
    if let popularity = tracks.popularity(at: ordinal) { return Double(popularity) }
    guard let count = listening?.listenerCount(of: ordinal), count > 0 else { return nil }
    return Double(count) / (Double(count) + EngineSnapshot.someListeners)
  }

  /// So many listeners make half a popularity.
  private static let someListeners = 4.0

  /// How well known a track is, 0...1: the catalog's popularity, or else how often its song was
  /// recorded, as far as 8 recordings.
  func popularity(of ordinal: UInt32) -> Double {
    if let popularity = tracks.popularity(at: ordinal) { return Double(popularity) }
    if tracks.isOnlyVersion(ordinal) { return 0 }
    return binaryLogarithm(Double(tracks.versionCount(of: ordinal, limit: 8))) / 3
  }
}

/// The binary logarithm between whole ones as a straight line, close enough to order by and the
/// same on every machine.
func binaryLogarithm(_ value: Double) -> Double {
  Double(value.exponent) + value.significand - 1
}

extension Array {
  /// The first position whose element satisfies the predicate, which must hold from some position
  /// on.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
