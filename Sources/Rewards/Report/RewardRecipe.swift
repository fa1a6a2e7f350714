/// How components become one number.
///
/// An answer passes a gate, or its total is 0; what passes has the weighted mean of the components
/// that say anything. So an answer that is made up or breaks the rules cannot buy itself back with
/// diversity. The components are reported apart in either case: trainers do better with them than
/// with the sum.
public struct RewardRecipe: Sendable, Equatable {
  /// The weight of each component; one that is missing counts nothing.
  public var weights: [RewardComponent.Name: Double]
  /// The least format that passes.
  public var minimumFormat: Double
  /// The least share of the songs shown that exist as named.
  public var minimumFactuality: Double
  /// The least share of the rules kept.
  public var minimumConstraints: Double
  /// What calls cost.
  public var toolCost: ToolCost

  /// The settings of the bench.
  public init() {
    weights = [
      .format: 1, .factuality: 2, .constraints: 3, .relevance: 4, .personalization: 2,
      .diversity: 1, .consistency: 1, .toolCost: 1,
    ]
    minimumFormat = 0.5
    minimumFactuality = 0.5
    minimumConstraints = 0.5
    toolCost = .curve(smoothness: 1)
  }
}

/// What the calls of an answer cost. Both curves are multiplied by how right the answer is, because
/// a bare cost teaches a model that is always wrong to be silent.
public enum ToolCost: Sendable, Equatable {
  /// 1 for as few calls as are known to do, falling off towards 0 on both sides.
  ///
  /// Source: OTC, "Acting less is reasoning more", arXiv 2504.14870: with m calls where n do,
  /// sin(f pi / 2n), f = 2mn / (m + n); and where none is needed cos(m pi / (2m + c)), with the
  /// smoothness c.
  case curve(smoothness: Double)
  /// 1 less so much for each call beyond as few as do, and for each thousand tokens; at least 0.
  case linear(perCall: Double, perThousandTokens: Double)
}
