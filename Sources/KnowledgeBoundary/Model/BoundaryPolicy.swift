public import MusicAgent
import Refrain

/// Decides by a fitted boundary which way a turn goes: memory alone, memory and then tools where it falls
/// short, or tools from the beginning, whichever is expected to be worth most.
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

  /// The way that is expected to be worth most; small talk needs no tool.
  public func plan(for context: TurnContext) -> RoutePlan {
    guard context.wanted > 0 else { return .memory }
    return boundary.values(features(of: context), model: context.model, stakes: stakes).best
  }

  private func features(of context: TurnContext) -> BoundaryFeatures {
    BoundaryFeatures(
      context.engine.facts(of: context.reading), turns: context.earlier + [context.request],
      hasListener: context.hasListener,
      probe: Array(context.logProbabilities.prefix(boundary.probeTokens ?? 0)))
  }
}
