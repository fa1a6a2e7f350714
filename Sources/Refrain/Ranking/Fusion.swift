import MusicBundle

/// A track that at least one channel found.
struct Candidate: Sendable, Equatable {
  var ordinal: UInt32
  /// How well it fits after fusion, at least 0.
  var score: Double
  /// Where each channel ranked it, in the order of the channels.
  var ranks: [ChannelRank] = []

  struct ChannelRank: Sendable, Equatable {
    /// The number of the channel.
    var channel: Int
    /// From 1.
    var rank: Int
    /// The channel's own score.
    var score: Double
  }
}

/// Combines rankings: convex combination of calibrated scores, or reciprocal ranks.
///
/// Sources: Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet and
/// individual rank learning methods", 2009; Bruch, Gai and Ingber, "An analysis of fusion functions
/// for hybrid retrieval", 2023, which finds a tuned convex combination ahead of ranks alone.
enum Fusion {
  /// Every track of any ranking, best first, ties by place.
  ///
  /// A track that a channel does not list has 0 there. Channels are added up in their order, so that
  /// rounding does not depend on anything else.
  ///
  /// - Complexity: O(n log n) for n entries in all.
  ///
  /// - Parameter place: which of equal tracks comes first; the order of ordinals unless it is said.
  static func fuse(
    _ channels: [ChannelRanking], by recipe: FusionRecipe,
    place: (UInt32) -> UInt64 = { UInt64($0) }
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    var numbers: [UInt32: Int] = [:]
    numbers.reserveCapacity(channels.reduce(0) { $0 + $1.entries.count })
    for (number, channel) in channels.enumerated() {
      let weight = recipe.weight(of: channel.name)
      for (position, entry) in channel.entries.enumerated() {
        let part = recipe.part(
          weight: weight, score: channel.calibrated(entry.score), rank: position + 1)
        let rank = Candidate.ChannelRank(
          channel: number, rank: position + 1, score: entry.score)
        if let known = numbers[entry.ordinal] {
          candidates[known].score += part
          candidates[known].ranks.append(rank)
        } else {
          numbers[entry.ordinal] = candidates.count
          candidates.append(
            Candidate(ordinal: entry.ordinal, score: part, ranks: [rank]))
        }
      }
    }
    return sorted(candidates, place: place)
  }

  /// Best first, ties by place.
  static func sorted(_ candidates: [Candidate], place: (UInt32) -> UInt64) -> [Candidate] {
    candidates.sorted {
      $0.score != $1.score ? $0.score > $1.score : place($0.ordinal) < place($1.ordinal)
    }
  }
}
