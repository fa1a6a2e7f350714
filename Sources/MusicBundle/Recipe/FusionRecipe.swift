/// How the rankings of several channels become one.
///
/// Part of a bundle's recipe, so that weights learned on judged queries travel with the index;
/// `refrain evaluate fusion` learns them.
public struct FusionRecipe: Sendable, Equatable {
  /// The ways to combine.
  public enum Method: String, Sendable, CaseIterable {
    /// The weighted sum of the channels' scores, each brought to 0...1: a convex combination.
    case convex
    /// The weighted sum of 1 / (`rankConstant` + rank): needs no scores, only ranks.
    case rank
  }

  /// How they are combined.
  public var method: Method = .convex
  /// The constant of the rank method, 0...1000; the larger, the flatter.
  public var rankConstant = 60.0
  /// What a channel counts, 0...1000, by name: those of `Channel`, or a vector space's name.
  public var weights: [String: Double] = FusionRecipe.defaultWeights
  /// 0...1: what words count that were said a turn earlier, against what was said after them.
  public var turnDecay = 0.4
  /// 0...1: the share of its score that a track loses when its artist was disliked often.
  public var dislikePenalty = 0.4
  /// 0...1: the share of its score that a karaoke version or a cover loses when nobody asked for
  /// one; other kinds of recordings lose less.
  public var versionPenalty = 0.15

  /// The defaults: between what each half of the dialogues of the Conversational Playlist Curation
  /// Dataset teaches. `spaces` and `listening` are guesses, because its catalog has no descriptions
  /// and no listeners.
  public init() {}

  static let defaultWeights: [String: Double] = [
    Channel.text: 0.65, Channel.name: 0.8, Channel.artists: 0.5, Channel.spaces: 0.2,
    Channel.listening: 0.4, Channel.popularity: 0.15,
  ]

  /// What a channel adds to the score of a track that it has found.
  ///
  /// - Parameters:
  ///   - weight: what the channel counts.
  ///   - score: its own score, brought to 0...1.
  ///   - rank: from 1.
  package func part(weight: Double, score: @autoclosure () -> Double, rank: Int) -> Double {
    switch method {
    case .convex: weight * score()
    case .rank: weight / (rankConstant + Double(rank))
    }
  }

  /// A score, raised by how well known the track is, 0...1.
  package func raised(_ score: Double, popularity: Double, weight: Double) -> Double {
    switch method {
    case .convex: score + weight * popularity
    case .rank: score * (1 + weight * popularity)
    }
  }

  /// A score, held back by how often the artists were disliked and how far the track is from the kind of
  /// recording that is wanted, each 0...1.
  package func heldBack(_ score: Double, dislike: Double, versionDistance: Double) -> Double {
    score * (1 - dislikePenalty * dislike) * (1 - versionPenalty * versionDistance)
  }

  /// What a channel counts; a vector space without a weight of its own counts as `spaces`.
  package func weight(of channel: String) -> Double {
    if let weight = weights[channel] { return weight }
    return Channel.known.contains(channel) ? 0 : weights[Channel.spaces] ?? 0
  }
}
