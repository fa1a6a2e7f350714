public import MusicAgent
import Refrain

/// Decides by a fitted boundary which way a turn goes: memory first where that is expected to be worth
/// more, else tools from the beginning.
///
/// ```swift
/// let boundary = try BoundaryModel(contentsOf: "boundary.json")
/// let agent = MusicAgent(toolbox, model: model, policy: BoundaryPolicy(boundary))
/// ```
public struct BoundaryPolicy: TurnPolicy {
  /// The boundary.
  public let boundary: BoundaryModel
  /// What answers are worth and cost.
  public let stakes: BoundaryStakes

  /// A policy.
  public init(_ boundary: BoundaryModel, stakes: BoundaryStakes = BoundaryStakes()) {
    self.boundary = boundary
    self.stakes = stakes
  }

  /// As many first tokens as the boundary was fitted with.
  public var probeTokens: Int? { boundary.probeTokens }

  /// Memory first when the chance that it is enough reaches the threshold of the stakes; small talk
  /// needs no tool.
  public func plan(for context: TurnContext) -> RoutePlan {
    guard context.wanted > 0 else { return .memory }
    return chance(for: context) >= boundary.economy(of: context.model).threshold(stakes)
      ? .memoryThenTools : .tools
  }

  /// The chance that memory is enough for a turn, 0...1.
  public func chance(for context: TurnContext) -> Double {
    let turns = context.earlier + [context.request]
    let features = BoundaryFeatures(
      context.engine.facts(of: context.reading), turns: turns, hasListener: context.hasListener,
      probe: Array(context.logProbabilities.prefix(boundary.probeTokens ?? 0)))
    return boundary.chance(features, model: context.model)
  }
}
