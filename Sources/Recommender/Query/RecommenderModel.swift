public import Determinism
import IndexFile

/// A trained recommender.
public struct RecommenderModel: Sendable {
  let scorer: any ItemScorer
  /// The interactions it was trained on.
  public let interactions: Interactions

  /// Trains what the recipe says.
  public init(
    training recipe: RecommenderRecipe, on interactions: Interactions,
    pool: WorkPool = WorkPool(),
    progress: (@Sendable (ImplicitALS.Progress) -> Bool)? = nil
  ) throws(RecommenderError) {
    self.interactions = interactions
    switch recipe.model {
    case .popularity:
      scorer = Popularity(interactions)
    case .ials:
      scorer = try recipe.ials.train(interactions, pool: pool, progress: progress)
    case .rp3beta:
      scorer = recipe.rp3beta.train(interactions, pool: pool)
    case .itemknn:
      scorer = recipe.itemKNN.train(interactions, pool: pool)
    case .blend, .auto, .ease:
      scorer = Blend(
        [
          .init(
            scorer: try recipe.ials.train(interactions, pool: pool, progress: progress),
            weight: recipe.factorShare),
          .init(
            scorer: recipe.rp3beta.train(interactions, pool: pool),
            weight: 1 - recipe.factorShare),
        ], itemCount: interactions.itemCount)
    }
  }

  /// The `limit` best items for each of the listeners, own items left out.
  public func rank(
    listeners: [Int], limit: Int, pool: WorkPool = WorkPool()
  ) -> [[(score: Float, ordinal: UInt32)]] {
    BulkRanker(scorer: scorer, pool: pool).rank(
      listeners.map { ListenerProfile(row: interactions.matrix.row($0)) }, limit: limit)
  }
}
