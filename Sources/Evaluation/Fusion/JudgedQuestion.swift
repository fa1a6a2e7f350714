public import MusicBundle
public import Refrain

/// A question together with the tracks that are right for it, to learn from.
public struct JudgedQuestion: Sendable {
  /// What is asked.
  public var question: Question
  /// Ids of the tracks that are right.
  public var relevant: Set<String>

  /// A judged question.
  public init(_ question: Question, relevant: Set<String>) {
    self.question = question
    self.relevant = relevant
  }
}

/// What learning from judged questions gave.
public struct FusionLesson: Sendable {
  /// The recipe that ranked the judged questions best.
  public var recipe: FusionRecipe
  /// How well it ranks them.
  public var quality: FusionQuality
  /// How well the recipe did that learning began with.
  public var before: FusionQuality
  /// How well each channel does alone, in the order of the channels.
  public var channels: [(name: String, quality: FusionQuality)]

  /// The channel that does best alone; nil when none found anything.
  public var bestChannel: (name: String, quality: FusionQuality)? {
    channels.max { $0.quality.objective < $1.quality.objective }
  }

  /// Whether the recipe is at least as good as every channel alone.
  public var isAtLeastBestChannel: Bool {
    channels.allSatisfy { $0.quality.objective <= quality.objective }
  }
}

/// How well judged questions are ranked.
public struct FusionQuality: Sendable, Equatable {
  /// The share of questions with something right among the first ten.
  public var hit10: Double
  /// NDCG at 20.
  public var ndcg20: Double

  /// A quality.
  public init(hit10: Double, ndcg20: Double) {
    self.hit10 = hit10
    self.ndcg20 = ndcg20
  }

  /// What learning raises: the mean of both.
  public var objective: Double { (hit10 + ndcg20) / 2 }
}
