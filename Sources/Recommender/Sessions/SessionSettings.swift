/// How a session's neighbors are found and how they vote.
public struct SessionSettings: Sendable, Equatable {
  /// How many of the latest sessions with an item are looked at.
  public var sample: Int
  /// How many of the most similar sessions vote.
  public var neighbors: Int
  /// How far back in the current session an item still counts: its weight falls by a factor
  /// of e every so many positions.
  public var positionDecay: Float
  /// How far from the common item a neighbor's item still counts, in positions, likewise.
  public var distanceDecay: Float
  /// How strongly rare items count: the power of the inverse session frequency.
  public var rarity: Float
  /// How fast old sessions lose weight, as a share of all sessions: at 1 the oldest count 1/e of the
  /// latest. 0 for not at all.
  public var recencyDecay: Float
  /// The share of the score that direct transitions from the last items have.
  public var transitionShare: Float
  /// Items before the common one count this much of those after it.
  public var backward: Float

  /// The settings; the defaults were chosen on a validation part of listening sessions.
  public init(
    sample: Int = 5_000, neighbors: Int = 300, positionDecay: Float = 8,
    distanceDecay: Float = 10, rarity: Float = 1.5, recencyDecay: Float = 1,
    transitionShare: Float = 0.12, backward: Float = 1
  ) {
    self.sample = sample
    self.neighbors = neighbors
    self.positionDecay = positionDecay
    self.distanceDecay = distanceDecay
    self.rarity = rarity
    self.recencyDecay = recencyDecay
    self.transitionShare = transitionShare
    self.backward = backward
  }

  /// The settings as numbers, in the order of the file's section.
  var numbers: [Float] {
    [
      Float(sample), Float(neighbors), positionDecay, distanceDecay, rarity, recencyDecay,
      transitionShare, backward,
    ]
  }

  init?(numbers: [Float]) {
    guard numbers.count == 8, numbers.allSatisfy({ $0.isFinite && $0 >= 0 && $0 < 1e9 }) else {
      return nil
    }
    self.init(
      sample: Int(numbers[0]), neighbors: Int(numbers[1]), positionDecay: numbers[2],
      distanceDecay: numbers[3], rarity: numbers[4], recencyDecay: numbers[5],
      transitionShare: numbers[6], backward: numbers[7])
  }
}
