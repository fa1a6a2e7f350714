import IndexFile
import MusicBundle
import MusicNames
import Primitives

/// What is asked for without anything to go by: the filter's tracks, popular ones first, then by
/// place; where little known ones are asked for, the least popular of those whose popularity is known.
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
  /// The most popular of some tracks, ties by place; where the catalog says of no track how popular it
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
    let others = first(limit - best.count, of: allowed) { worth($0) == 0 }
    return best + others.map { .init(ordinal: $0, score: 0) }
  }

  /// The first tracks by their places for which a condition holds.
  private func first(
    _ limit: Int, of allowed: OrdinalSet, where holds: (UInt32) -> Bool
  ) -> [UInt32] {
    let built = allowed.first(limit) { $0 < tracks.builtCount && holds($0) }
    guard tracks.count > tracks.builtCount else { return built }
    let added = (UInt32(tracks.builtCount)..<UInt32(tracks.count))
      .filter { allowed.contains($0) && holds($0) }
    return Array(tracks.names.placed(built + added).prefix(limit))
  }

  /// Those of some tracks that are worth most, ties by place.
  fileprivate func best(
    of allowed: OrdinalSet, limit: Int, worth: (UInt32) -> Float
  ) -> [ChannelRanking.Entry] {
    var best: [ChannelRanking.Entry] = []
    allowed.forEach { ordinal in
      let worth = Double(worth(ordinal))
      let isAdded = Int(ordinal) >= tracks.builtCount
      // Of equals the built ones come in the order of their places.
      func isBehind(_ entry: ChannelRanking.Entry) -> Bool {
        if entry.score != worth || !isAdded { return entry.score < worth }
        return tracks.place(of: ordinal) < tracks.place(of: entry.ordinal)
      }
      if best.count == limit, !isBehind(best[limit - 1]) { return }
      if best.count == limit { best.removeLast() }
      best.insert(
        .init(ordinal: ordinal, score: worth), at: best.partitioningIndex(where: isBehind))
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
}
