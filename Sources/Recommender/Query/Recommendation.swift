public import IndexFile

/// What is asked for: up to `limit` items for one listener.
///
/// ```swift
/// var request = RecommendationRequest(profile: ListenerProfile(likes: [3, 8], dislikes: [21]))
/// request.allowed = released1990s
/// let tracks = model.recommend(request)
/// ```
public struct RecommendationRequest: Sendable {
  /// The listener: what they have, like and dislike.
  public var profile: ListenerProfile
  /// How many items at most.
  public var limit: Int
  /// The items that may be recommended; nil for all. Ordinals that the model lacks are ignored.
  public var allowed: OrdinalSet?
  /// Whether items of the profile may come back (never those it dislikes).
  public var includesOwn: Bool
  /// 0...1: how strongly popular items are demoted; at 1 the most popular ones come last.
  public var novelty: Float
  /// How many of the listener's own items explain each recommendation.
  public var reasons: Int

  /// A request; by default ten items with three reasons each.
  public init(
    profile: ListenerProfile, limit: Int = 10, allowed: OrdinalSet? = nil,
    includesOwn: Bool = false, novelty: Float = 0, reasons: Int = 3
  ) {
    self.profile = profile
    self.limit = limit
    self.allowed = allowed
    self.includesOwn = includesOwn
    self.novelty = novelty
    self.reasons = reasons
  }
}

/// One recommended item.
public struct Recommendation: Sendable, Equatable {
  /// What a recommendation rests on.
  public enum Basis: String, Sendable {
    /// The listener's own items.
    case taste
    /// The items of the session, the last ones above all.
    case session
    /// Nothing is known of the listener: it is what many listen to.
    case popularity
  }

  /// The item's ordinal.
  public let item: UInt32
  /// 0...1, higher is better: s / (1 + s) for the model's score s divided by the mean of the
  /// listener's best hundred, so that 0.5 is a typical good item for this listener.
  public let score: Float
  /// What it rests on.
  public let basis: Basis
  /// The listener's items that add most to the score, strongest first.
  public let reasons: [Reason]

  /// "Because you played X."
  public struct Reason: Sendable, Equatable {
    /// The listener's own item.
    public let item: UInt32
    /// Its part of the score; over all the listener's items the parts add up to 1.
    public let share: Float
  }

  init(item: UInt32, sum: Float, basis: Basis, reasons: [Reason] = []) {
    self.item = item
    score = Recommendation.calibrated(sum)
    self.basis = basis
    self.reasons = reasons
  }

  private init(_ other: Recommendation, item: UInt32, reasons: [Reason]) {
    self.item = item
    score = other.score
    basis = other.basis
    self.reasons = reasons
  }

  /// The same in other ordinals.
  package func renumbered(_ number: (UInt32) -> UInt32) -> Recommendation {
    Recommendation(
      self, item: number(item),
      reasons: reasons.map { Reason(item: number($0.item), share: $0.share) })
  }

  /// 0...1 from a score divided by that of a typical good item.
  static func calibrated(_ sum: Float) -> Float {
    sum > 0 ? sum / (1 + sum) : 0
  }
}
