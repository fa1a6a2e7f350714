import IndexFile
import MusicBundle
import MusicNames

/// What is asked for without anything to go by: the filter's tracks, popular ones first, then by
/// ordinal; where little known ones are asked for, the least popular of those whose popularity is known.
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
        snapshot.knownPopularity(of: $0).map { Float(1 - $0) } ?? 0
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
  /// The most popular of some tracks, ties by ordinal; where the catalog says of no track how popular it
  /// is, those that most listeners have, the others mixed.
  ///
  /// - Complexity: O(best-known tracks); where too few of those are among them, one pass over the set, and
  ///   an insertion for each track that is among the best so far.
  ///
  /// - Parameter known: the tracks that are known best; those of the table unless something else is said.
  func mostPopular(
    in allowed: OrdinalSet, limit: Int, known: (ordinals: [UInt32], isAll: Bool)? = nil
  ) -> [ChannelRanking.Entry] {
    func worth(_ ordinal: UInt32) -> Float { tracks.popularity(at: ordinal) ?? 0 }
    guard limit > 0 else { return [] }
    let (known, isAll) = known ?? tracks.bestKnown
    if known.isEmpty, isAll { return mostHeard(of: allowed, limit: limit) }
    var best: [ChannelRanking.Entry] = []
    for ordinal in known where allowed.contains(ordinal) {
      best.append(.init(ordinal: ordinal, score: Double(worth(ordinal))))
      if best.count == limit { return best }
    }
    guard isAll else { return self.best(of: allowed, limit: limit, worth: worth) }
    let others = allowed.first(limit - best.count) { worth($0) == 0 }
    return best + others.map { .init(ordinal: $0, score: 0) }
  }

  /// Those of some tracks that are worth most, ties by ordinal.
  fileprivate func best(
    of allowed: OrdinalSet, limit: Int, worth: (UInt32) -> Float
  ) -> [ChannelRanking.Entry] {
    var best: [ChannelRanking.Entry] = []
    allowed.forEach { ordinal in
      let worth = Double(worth(ordinal))
      if best.count == limit, worth <= best[limit - 1].score { return }
      if best.count == limit { best.removeLast() }
      best.insert(
        .init(ordinal: ordinal, score: worth), at: best.partitioningIndex { $0.score < worth })
    }
    return best
  }

  /// Those of some tracks that most listeners have; where the best of all are too few, one pass over
  /// the set.
  private func mostHeard(of allowed: OrdinalSet, limit: Int) -> [ChannelRanking.Entry] {
    var best: [ChannelRanking.Entry] = []
    for entry in heard.best(in: self) where allowed.contains(entry.ordinal) {
      best.append(entry)
      if best.count == limit { return best }
    }
    return MostHeard.best(limit, of: allowed, in: self)
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
