import IndexFile
public import Primitives
public import Recommender

/// Trains a recommender on one part of the interactions and measures how it ranks the other.
///
/// The protocol is LightGCN's: every listener with something held out is asked once, all items are
/// ranked but the listener's own training items, Recall@k divides by all that is held out, and
/// means run over listeners. Held-out items that never occur in training are ranked too, behind those
/// that do.
///
/// ```swift
/// let data = try RecommendData(train: "train.txt", test: "test.txt")
/// let report = try RecommendTask(data: data, cut: 20).run(.init(model: .blend))
/// print(report.recall.mean, report.ndcg.mean)
/// ```
public struct RecommendTask: Sendable {
  /// What is trained on and what is held out.
  public let data: RecommendData
  /// Where rankings are cut.
  public let cut: Int
  private let interactions: Interactions
  private let pool: WorkPool

  /// Prepares the training matrix: every pair counts 1, repetitions once.
  ///
  /// - Throws: as `Interactions.init`: `.outOfRange` for numbers beyond the data's listeners and items.
  public init(
    data: RecommendData, cut: Int = 20, pool: WorkPool = WorkPool()
  ) throws(RecommenderError) {
    self.data = data
    self.cut = cut
    self.pool = pool
    interactions = try Interactions(
      events: data.train.map {
        InteractionEvent(listener: $0.listener, item: $0.item, kind: .playlist)
      }, listenerCount: data.listeners.count, itemCount: data.items.count, weighting: .binary,
      pool: pool)
  }

  /// Trains, ranks and measures.
  ///
  /// - Parameters:
  ///   - recipe: the model and its settings.
  ///   - progress: called after each epoch of iALS; `false` cancels.
  /// - Throws: `RecommenderError` for a recipe that cannot be trained, or when cancelled.
  public func run(
    _ recipe: RecommenderRecipe,
    progress: (@Sendable (ImplicitALS.Progress) -> Bool)? = nil
  ) throws(RecommenderError) -> RecommendReport {
    let clock = ContinuousClock()
    let start = clock.now
    let model = try RecommenderModel(
      training: recipe, on: interactions, pool: pool, progress: progress)
    let trained = clock.now
    let listeners = data.listeners.indices.filter { !data.test[$0].isEmpty }
    let rankings = model.rank(
      listeners.map { model.profile(ofListener: $0) }, limit: cut, pool: pool)
    let ranked = clock.now
    return RecommendReport(
      model: recipe.model.rawValue, note: model.note, cut: cut,
      training: seconds(trained - start), ranking: seconds(ranked - trained), data: data,
      listeners: listeners, rankings: rankings, interactions: interactions)
  }

  private func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}
