/// What a listener did with an item.
public enum InteractionKind: UInt8, Sendable, CaseIterable {
  /// Listened; repeated plays are damped.
  case play
  /// Marked as liked.
  case like
  /// Put it into a playlist.
  case playlist
  /// Began and went on to something else; counts against.
  case skip
  /// Marked as disliked; counts against.
  case dislike
}

/// One listening signal, between ordinals.
public struct InteractionEvent: Sendable, Equatable {
  /// The listener's ordinal.
  public var listener: UInt32
  /// The item's ordinal.
  public var item: UInt32
  /// What was done.
  public var kind: InteractionKind
  /// How many times, or how strongly; finite. A negative one counts against the item.
  public var weight: Float
  /// When, in seconds of any epoch; nil when it is not known, which is not decayed.
  public var time: Double?

  /// An event; by default one play at an unknown time.
  public init(
    listener: UInt32, item: UInt32, kind: InteractionKind = .play, weight: Float = 1,
    time: Double? = nil
  ) {
    self.listener = listener
    self.item = item
    self.kind = kind
    self.weight = weight
    self.time = time
  }
}

/// How events become confidences.
///
/// Per listener and item, the plays p (each decayed with its age) count `play * (1 + log2(p))` once
/// they reach 1 and `play * p` below, so that a song on repeat does not drown the rest; the other
/// kinds count linearly. Skips and dislikes count with the sign of their weight. The sum is the
/// entry of the matrix: above 0 a confidence that the item is liked, below 0 a confidence that it
/// is not.
public struct InteractionWeighting: Sendable, Equatable {
  /// The weight of a play.
  public var play: Float
  /// The weight of a like.
  public var like: Float
  /// The weight of a playlist membership.
  public var playlist: Float
  /// The weight of a skip, below 0.
  public var skip: Float
  /// The weight of a dislike, below 0.
  public var dislike: Float
  /// The age, in seconds, at which an event counts half; nil for no decay.
  public var halfLife: Double?
  /// The time that ages are measured from; nil for the latest event's.
  public var now: Double?
  /// Largest absolute confidence of an entry.
  public var limit: Float
  /// What is below it, in absolute terms, counts for nothing: it could not be told from 0 in any
  /// sum with other entries.
  public static let smallest: Float = 1e-9
  /// Items with fewer listeners (of a positive entry) are left out of training.
  public var minimumListenersPerItem: Int
  /// Listeners with fewer items (of a positive entry) are left out of training.
  public var minimumItemsPerListener: Int
  /// Whether every positive entry becomes 1 and every negative one -1.
  public var isBinary: Bool

  /// The default: a play 1, a like 2, a playlist membership 2, a skip -0.3, a dislike -2.
  public init(
    play: Float = 1, like: Float = 2, playlist: Float = 2, skip: Float = -0.3,
    dislike: Float = -2, halfLife: Double? = nil, now: Double? = nil, limit: Float = 10,
    minimumListenersPerItem: Int = 1, minimumItemsPerListener: Int = 1, isBinary: Bool = false
  ) {
    self.play = play
    self.like = like
    self.playlist = playlist
    self.skip = skip
    self.dislike = dislike
    self.halfLife = halfLife
    self.now = now
    self.limit = limit
    self.minimumListenersPerItem = minimumListenersPerItem
    self.minimumItemsPerListener = minimumItemsPerListener
    self.isBinary = isBinary
  }

  /// Every event counts 1, whatever its kind, unless it counts against.
  public static var binary: InteractionWeighting { InteractionWeighting(isBinary: true) }

  func weight(of kind: InteractionKind) -> Float {
    switch kind {
    case .play: play
    case .like: like
    case .playlist: playlist
    case .skip: skip
    case .dislike: dislike
    }
  }
}
