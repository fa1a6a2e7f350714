/// Why an answer is empty.
public struct EmptyExplanation: Sendable, Equatable {
  /// What it comes down to, in a sentence.
  public var reason: String
  /// How many tracks there would be without each constraint, where that is more than none.
  public var without: [Relaxation]

  /// A constraint, and what dropping it would give.
  public struct Relaxation: Sendable, Equatable {
    /// The constraint in words.
    public var constraint: String
    /// How many tracks there would be.
    public var matches: Int
  }
}
