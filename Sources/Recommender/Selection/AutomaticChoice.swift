import IndexFile
import Primitives

/// Selects a model for given interactions: by their size, and by what ranks held-out events best.
///
/// A fifth of the events is held out, the candidates are trained on the rest and weighed on the
/// held-out part. Validation on random events flatters models that only look at close neighbors, so
/// the default stays unless something else is clearly better.
struct AutomaticChoice {
  let interactions: Interactions
  let pool: WorkPool

  /// Fewer entries than this say nothing about which model is better.
  static let minimumEntryCount = 500
  /// More entries than this are not worth training twice for.
  static let maximumEntryCount = 5_000_000
  /// The share by which another choice has to beat the default.
  static let margin = 0.03
  /// The largest side for which EASE is a candidate.
  static let easeSide = 4_000
  private static let cut = 20
  private static let sample = 1_500

  func choose(
    from recipe: RecommenderRecipe
  ) throws(RecommenderError) -> (recipe: RecommenderRecipe, note: String) {
    let entries = interactions.positive.entryCount
    var chosen = recipe
    guard entries >= AutomaticChoice.minimumEntryCount else {
      chosen.model = entries == 0 ? .popularity : .blend
      // The rank cannot exceed what there is to learn from.
      chosen.ials.rank = min(chosen.ials.rank, 32)
      return (chosen, "\(chosen.model.rawValue): \(entries) events are too few to validate on")
    }
    chosen.model = .blend
    guard entries <= AutomaticChoice.maximumEntryCount else {
      return (chosen, "blend with the recipe's settings: \(entries) events are many to train twice")
    }
    return try validate(chosen)
  }

  /// One of the settings of iALS, and weights of the parts of a blend.
  private struct Candidate {
    var ials: Int?
    var weights: BlendWeights
  }

  private func validate(
    _ recipe: RecommenderRecipe
  ) throws(RecommenderError) -> (recipe: RecommenderRecipe, note: String) {
    let split = HoldOut(interactions, seed: recipe.ials.seed)
    let settings = factorCandidates(recipe)
    var scorers: [any ItemScorer] = []
    for setting in settings { scorers.append(try setting.train(split.train, pool: pool)) }
    scorers.append(recipe.rp3beta.train(split.train, pool: pool))
    scorers.append(recipe.itemKNN.train(split.train, pool: pool))
    let hasEASE =
      min(interactions.listenerCount, interactions.itemCount) <= AutomaticChoice.easeSide
      && recipe.ease.memoryNeeded(
        listenerCount: interactions.listenerCount, itemCount: interactions.itemCount)
        <= recipe.ease.memoryLimit
    scorers.append(try recipe.userKNN.train(split.train, pool: pool))
    if hasEASE { scorers.append(try recipe.ease.train(split.train, pool: pool)) }

    let candidates = candidates(factors: settings.count, ease: hasEASE)
    let qualities = evaluate(candidates, scorers: scorers, factors: settings.count, split: split)
    // The first candidate is the default.
    var best = 0
    for index in qualities.indices where qualities[index] > qualities[best] { best = index }
    let isClear = qualities[best] > qualities[0] * (1 + AutomaticChoice.margin)
    if !isClear { best = 0 }
    var chosen = recipe
    chosen.blend = candidates[best].weights
    if let index = candidates[best].ials { chosen.ials = settings[index] }
    return (
      chosen,
      note(
        chosen, isDefault: best == 0, quality: qualities[best], standard: qualities[0],
        candidates: candidates.count)
    )
  }

  /// The recipe's own settings first; then a smaller rank, and other weights of what is unobserved.
  private func factorCandidates(_ recipe: RecommenderRecipe) -> [ImplicitALS] {
    let limit = max(8, min(interactions.listenerCount, interactions.itemCount) / 4)
    var standard = recipe.ials
    standard.rank = min(standard.rank, limit)
    var small = standard
    small.rank = min(64, standard.rank)
    small.unobserved = 0.1
    small.lambda = 0.01
    var middle = standard
    middle.unobserved = 0.05
    middle.lambda = 0.003
    return [standard, small, middle]
  }

  private func candidates(factors: Int, ease: Bool) -> [Candidate] {
    let none = BlendWeights(ials: 0, rp3beta: 0, userKNN: 0)
    let others: [WritableKeyPath<BlendWeights, Float>] =
      [\.itemKNN, \.userKNN] + (ease ? [\.ease] : [])
    var result: [Candidate] = [Candidate(ials: 0, weights: BlendWeights())]
    for index in 0..<factors {
      for share in [1, 0.8, 0.6, 0.4, 0.2] as [Float] {
        var weights = none
        weights.ials = share
        weights.rp3beta = 1 - share
        result.append(.init(ials: index, weights: weights))
        guard share < 1 else { continue }
        weights.rp3beta = (1 - share) / 2
        for other in others {
          var three = weights
          three[keyPath: other] = (1 - share) / 2
          result.append(.init(ials: index, weights: three))
        }
      }
    }
    for alone in [\.rp3beta] + others {
      var weights = none
      weights[keyPath: alone] = 1
      result.append(.init(ials: nil, weights: weights))
    }
    return result
  }

  /// The NDCG of each candidate.
  private func evaluate(
    _ candidates: [Candidate], scorers: [any ItemScorer], factors: Int, split: HoldOut
  ) -> [Double] {
    let weights = candidates.map { candidate in
      var row = [Float](repeating: 0, count: scorers.count)
      if let index = candidate.ials { row[index] = candidate.weights.ials }
      row[factors] = candidate.weights.rp3beta
      row[factors + 1] = candidate.weights.itemKNN
      row[factors + 2] = candidate.weights.userKNN
      if row.count > factors + 3 { row[factors + 3] = candidate.weights.ease }
      return row
    }
    let asked = split.heldOut.indices.filter { !split.heldOut[$0].isEmpty }
    let step = max(1, asked.count / AutomaticChoice.sample)
    let listeners = asked.indices.filter { $0 % step == 0 }.map { asked[$0] }
    let search = WeightSearch(
      parts: scorers, itemCount: split.train.itemCount, cut: AutomaticChoice.cut, pool: pool)
    return search.evaluate(
      weights, profiles: listeners.map { ListenerProfile(row: split.train.matrix.row($0)) },
      heldOut: listeners.map { split.heldOut[$0] }
    ).map { $0.ndcg }
  }

  private func note(
    _ recipe: RecommenderRecipe, isDefault: Bool, quality: Double, standard: Double,
    candidates: Int
  ) -> String {
    let weights = [
      ("iALS rank \(recipe.ials.rank)", recipe.blend.ials), ("RP3beta", recipe.blend.rp3beta),
      ("item-kNN", recipe.blend.itemKNN), ("UserKNN", recipe.blend.userKNN),
      ("EASE", recipe.blend.ease),
    ].filter { $0.1 > 0 }.map { "\($0.0) x \(rounded(Double($0.1)))" }.joined(separator: " + ")
    let reason =
      isDefault
      ? "none of \(candidates) others was clearly better"
      : "against \(rounded(standard)) of the default, best of \(candidates)"
    return
      "\(weights): NDCG@\(AutomaticChoice.cut) \(rounded(quality)) on held-out events, \(reason)"
  }

  private func rounded(_ value: Double) -> Double {
    (value * 10_000).rounded() / 10_000
  }
}
