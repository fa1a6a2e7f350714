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

  package static let defaultWeights: [String: Double] = [
    Channel.text: 0.65, Channel.name: 0.8, Channel.artists: 0.5, Channel.spaces: 0.2,
    Channel.listening: 0.4, Channel.popularity: 0.15,
  ]

  /// What a channel counts; a vector space without a weight of its own counts as `spaces`.
  package func weight(of channel: String) -> Double {
    if let weight = weights[channel] { return weight }
    return Channel.known.contains(channel) ? 0 : weights[Channel.spaces] ?? 0
  }
}
