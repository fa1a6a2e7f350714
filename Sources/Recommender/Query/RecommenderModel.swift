import IndexFile
public import Primitives

/// A trained recommender, in memory or mapped from its file: what is asked at run time.
///
/// ```swift
/// let model = try RecommenderModel(opening: "listening.rfi")
/// let known = model.recommend(.init(profile: model.profile(ofListener: 7)))
/// let guest = model.recommend(.init(profile: .init(likes: [3, 8], dislikes: [21]), limit: 20))
/// let alike = model.similar(to: [3], limit: 10)
/// let next = model.continueSession([3, 8, 2], limit: 10)
/// ```
///
/// A listener needs no stored factor: theirs is solved from their items in microseconds, so likes,
/// dislikes and new events count at once (`ListenerProfile.adding`). It is safe to ask from many
/// threads. It does not learn from what it is asked; training makes a new model.
public struct RecommenderModel: Sendable {
  /// The listeners' interactions that it was trained on; rows are listeners.
  ///
  /// - Complexity: O(entries) for a model of a file, where they are packed.
  public var interactions: Interactions { Interactions(checked: listeners.matrix) }
  /// The same, as they are asked for.
  let listeners: ListenerRows
  /// Which model was chosen and why, in a sentence.
  public let note: String
  /// The settings that it was trained with; `model` is what was chosen, never `.auto`.
  public let recipe: RecommenderRecipe
  private(set) var blend: Blend
  let popularity: Popularity
  /// The sessions it was trained on, when there were any.
  let sessions: SessionModel?

  /// The number of items.
  public var itemCount: Int { listeners.columnCount }
  /// The number of listeners.
  public var listenerCount: Int { listeners.rowCount }

  /// The number of items with those that came after training, whose ordinals are behind the others'.
  var totalCount: Int { itemCount + blend.addedCount }

  /// The same with items that came after training, in place of those that are there. They are recommended
  /// by their factors alone; with a factor of no numbers they are what nobody has a reason to hear.
  ///
  /// - Complexity: O(items that came later x rank).
  package func adding(_ factors: [[Float]]) -> RecommenderModel {
    var result = self
    result.blend = blend.adding(factors)
    return result
  }

  /// The factor that training would give an item that nobody has heard, from what it is; nil for a vector
  /// of zeros or of another length, and where training had nothing of the kind.
  ///
  /// - Complexity: O(length of the vector x rank).
  package func factor(ofContent vector: [Float]) -> [Float]? {
    guard let map = factors?.contentMap, map.count == vector.count,
      vector.contains(where: { $0 != 0 })
    else { return nil }
    var factor = [Float](repeating: 0, count: map.rank)
    for (component, value) in vector.enumerated() where value != 0 {
      map.withRow(component) { row in
        for column in factor.indices { factor[column] += value * row[column] }
      }
    }
    return factor.allSatisfy(\.isFinite) ? factor : nil
  }

  /// How many listeners have an item; 0 for one that it does not know.
  public func listenerCount(ofItem item: UInt32) -> Int {
    guard Int(item) < popularity.counts.count else { return 0 }
    return Int(exactly: popularity.counts[Int(item)].rounded()) ?? 0
  }

  init(
    interactions: Interactions, parts: [Blend.Part], popularity: Popularity,
    sessions: SessionModel?, recipe: RecommenderRecipe, note: String
  ) {
    self.init(
      listeners: ListenerRows(interactions.matrix), parts: parts, popularity: popularity,
      sessions: sessions, recipe: recipe, note: note)
  }

  init(
    listeners: ListenerRows, parts: [Blend.Part], popularity: Popularity,
    sessions: SessionModel?, recipe: RecommenderRecipe, note: String
  ) {
    self.listeners = listeners
    self.popularity = popularity
    self.sessions = sessions
    self.recipe = recipe
    self.note = note
    blend = Blend(parts, itemCount: listeners.columnCount)
  }

  /// A model around factors that were trained elsewhere.
  ///
  /// Neighbors are trained here, for the recipe's blend, when there are interactions.
  ///
  /// - Throws: `.outOfRange` for factors of other items than the interactions', `.cancelled`.
  public init(
    factors: FactorModel, recipe: RecommenderRecipe = RecommenderRecipe(),
    interactions: Interactions, sessions: [[UInt32]] = [], pool: WorkPool = WorkPool()
  ) throws(RecommenderError) {
    guard factors.itemCount == interactions.itemCount else {
      throw .outOfRange(
        "There are factors of \(factors.itemCount) items, and interactions with"
          + " \(interactions.itemCount): give both for the same items.")
    }
    var recipe = recipe
    recipe.ials = factors.recipe
    var parts: [Blend.Part] = [.init(.factors(factors), weight: max(recipe.blend.ials, 1e-3))]
    if interactions.matrix.entryCount > 0, recipe.blend.rp3beta > 0 {
      let neighbors = recipe.rp3beta.train(interactions, pool: pool)
      parts.append(.init(.similarity(neighbors), weight: recipe.blend.rp3beta))
    }
    if interactions.matrix.entryCount > 0, recipe.blend.userKNN > 0 {
      let listeners = try recipe.userKNN.train(interactions, pool: pool)
      parts.append(.init(.listeners(listeners), weight: recipe.blend.userKNN))
    }
    self.init(
      interactions: interactions, parts: parts, popularity: Popularity(interactions),
      sessions: sessions.isEmpty
        ? nil : SessionModel(sessions: sessions, itemCount: interactions.itemCount),
      recipe: recipe, note: "external factors of rank \(factors.items.rank)")
  }

  /// The item factors, when the model has any: a vector space of listening, by inner product.
  public var factors: FactorModel? {
    for part in blend.parts {
      if case .factors(let model) = part.model { return model }
    }
    return nil
  }

  /// The factor of an item, one that came later among them; nil without one.
  package func factor(ofItem item: UInt32) -> [Float]? {
    guard let items = factors?.items, Int(item) < items.totalCount else { return nil }
    return items.vector(Int(item))
  }

  /// What a listener has; empty for one that the model does not know.
  public func profile(ofListener listener: Int) -> ListenerProfile {
    guard (0..<listenerCount).contains(listener) else { return ListenerProfile(likes: []) }
    return ListenerProfile(row: listeners.row(listener)).clipped(to: itemCount)
  }
}
