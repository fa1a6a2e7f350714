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
  /// What a channel counts, 0...1000, by name: those of `Signal`, or a vector space's name.
  public var weights: [String: Double] = FusionRecipe.defaultWeights
  /// 0...1: what words count that were said a turn earlier, against what was said after them.
  public var turnDecay = 0.4
  /// 0...1: the share of its score that a track loses when its artist was disliked often.
  public var aversion = 0.4
  /// 0...1: the share of its score that a karaoke version or a cover loses when nobody asked for
  /// one; other kinds of recordings lose less.
  public var versions = 0.15

  /// The defaults: between what each half of the dialogues of the Conversational Playlist Curation
  /// Dataset teaches. `spaces` and `listening` are guesses, because its catalog has no descriptions
  /// and no listeners.
  public init() {}

  static let defaultWeights: [String: Double] = [
    Signal.text: 0.65, Signal.name: 0.8, Signal.artists: 0.5, Signal.spaces: 0.2,
    Signal.listening: 0.4, Signal.popularity: 0.15,
  ]

  /// What a channel counts; a vector space without a weight of its own counts as `spaces`.
  func weight(of channel: String) -> Double {
    if let weight = weights[channel] { return weight }
    return Signal.known.contains(channel) ? 0 : weights[Signal.spaces] ?? 0
  }
}

/// The names of channels that every bundle may have; vector spaces go by their own.
enum Signal {
  static let text = Channel.text
  /// Artists and titles that the words name.
  static let name = "name"
  /// Artists of liked tracks.
  static let artists = "artists"
  /// Any vector space that has no weight of its own.
  static let spaces = "spaces"
  static let listening = Channel.listening
  /// How well known a track is; orders candidates and finds none.
  static let popularity = "popularity"

  static let known = [text, name, artists, listening, popularity]
}
