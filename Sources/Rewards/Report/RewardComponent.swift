/// One part of what an answer is worth.
public struct RewardComponent: Sendable, Equatable {
  /// What is looked at.
  public enum Name: String, Sendable, CaseIterable {
    /// Whether the answer has the form that was asked for.
    case format
    /// The share of its songs that exist as named.
    case factuality
    /// The share of rules kept, over rules and songs.
    case constraints
    /// How well the songs fit the request.
    case relevance
    /// How well they fit the listener.
    case personalization
    /// How different they are from each other, as far as the request wants that.
    case diversity
    /// Whether the songs of the prose are those of the list.
    case consistency
    /// How few calls and tokens it took, times whether it was right.
    case toolCost = "tool_cost"
  }

  /// What is looked at.
  public var name: Name
  /// 0...1, more is better; nil where nothing can be said, which is not 0.
  public var value: Double?
  /// Why, in a sentence.
  public var reason: String

  /// A component.
  public init(_ name: Name, _ value: Double?, reason: String) {
    self.name = name
    self.value = value
    self.reason = reason
  }
}
