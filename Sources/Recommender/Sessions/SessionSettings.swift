/// How a session's neighbors are found and how they vote.
public struct SessionSettings: Sendable, Equatable {
  /// How many of the latest sessions with an item are looked at.
  public var sample: Int
  /// How many of the most similar sessions vote.
  public var neighbors: Int
  /// How far back in the current session an item still helps to find neighbors: its weight falls by a
  /// factor of e every so many positions.
  public var positionDecay: Float
  /// How far from the common item a neighbor's item still counts, in positions, likewise.
  public var distanceDecay: Float
  /// How strongly rare items count: the power of the inverse session frequency.
  public var rarity: Float
  /// How fast old sessions lose weight, as a share of all sessions: at 1 the oldest count 1/e of the
  /// latest. 0 for not at all.
  public var recencyDecay: Float
  /// The share of the score that direct transitions from and to the last item have.
  public var transitionShare: Float
  /// Items before the common one count this much of those after it.
  public var backward: Float
  /// How a neighbor's vote is divided among the items in common: as `positionDecay`, and mostly
  /// shorter, because what comes next depends on what was last.
  public var voteDecay: Float
  /// The power of a neighbor's similarity that it votes with; above 1 the nearest count for more.
  public var similarityPower: Float
  /// The power of a session's length that its common weight is divided by: 1/2 makes a cosine, 0
  /// holds no length against a session.
  public var lengthPower: Float
  /// How strongly rare items are preferred as answers: the power of their inverse session frequency.
  public var answerRarity: Float
  /// What directly came before the last item counts this much of what directly followed it.
  public var transitionBackward: Float
  /// An item of the session before the last one counts this much, where items may come again.
  public var repeats: Float

  /// The settings; the defaults were chosen on the last part of listening sessions and confirmed on
  /// questions of it that were not looked at before.
  public init(
    sample: Int = 5_000, neighbors: Int = 100, positionDecay: Float = 20,
    distanceDecay: Float = 10, rarity: Float = 2.5, recencyDecay: Float = 1,
    transitionShare: Float = 0.12, backward: Float = 0.8, voteDecay: Float = 2,
    similarityPower: Float = 1.5, lengthPower: Float = 0.3, answerRarity: Float = 0.1,
    transitionBackward: Float = 0.3, repeats: Float = 0.5
  ) {
    self.sample = sample
    self.neighbors = neighbors
    self.positionDecay = positionDecay
    self.distanceDecay = distanceDecay
    self.rarity = rarity
    self.recencyDecay = recencyDecay
    self.transitionShare = transitionShare
    self.backward = backward
    self.voteDecay = voteDecay
    self.similarityPower = similarityPower
    self.lengthPower = lengthPower
    self.answerRarity = answerRarity
    self.transitionBackward = transitionBackward
    self.repeats = repeats
  }

  /// The settings as numbers, in the order of the file's section.
  var numbers: [Float] {
    [
      Float(sample), Float(neighbors), positionDecay, distanceDecay, rarity, recencyDecay,
      transitionShare, backward, voteDecay, similarityPower, lengthPower, answerRarity,
      transitionBackward, repeats,
    ]
  }

  init?(numbers: [Float]) {
    guard numbers.count == 14, numbers.allSatisfy({ $0.isFinite && $0 >= 0 && $0 < 1e9 }) else {
      return nil
    }
    self.init(
      sample: Int(numbers[0]), neighbors: Int(numbers[1]), positionDecay: numbers[2],
      distanceDecay: numbers[3], rarity: numbers[4], recencyDecay: numbers[5],
      transitionShare: numbers[6], backward: numbers[7], voteDecay: numbers[8],
      similarityPower: numbers[9], lengthPower: numbers[10], answerRarity: numbers[11],
      transitionBackward: numbers[12], repeats: numbers[13])
  }
}
