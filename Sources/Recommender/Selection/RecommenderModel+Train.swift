import IndexFile
public import Primitives

extension RecommenderModel {
  /// Trains what the recipe says.
  ///
  /// - Parameters:
  ///   - recipe: which models, and their settings.
  ///   - interactions: who heard what, and how much it counts.
  ///   - sessions: what was heard or put together in order, oldest session first; empty when there
  ///     is nothing of the kind.
  ///   - content: a vector for each item that says what it is, so that items without events get a
  ///     factor too; nil when there is nothing of the kind.
  ///   - factors: a vector for each item that was trained elsewhere, in place of the training of factors;
  ///     zeros where there is none. A recipe that chooses by itself takes the blend then.
  ///   - warmStart: the last generation's model, whose factors training begins with. Items must have
  ///     kept their ordinals; new ones come after.
  ///   - pool: the threads that train; their number does not change the result.
  ///   - progress: called after each epoch of iALS; when it returns false the training is cancelled.
  /// - Throws: `RecommenderError`.
  public init(
    training recipe: RecommenderRecipe = RecommenderRecipe(), on interactions: Interactions,
    sessions: [[UInt32]] = [], content: FactorMatrix? = nil,
    factors: FactorMatrix? = nil, warmStart: RecommenderModel? = nil, pool: WorkPool = WorkPool(),
    progress: (@Sendable (ImplicitALS.Progress) -> Bool)? = nil
  ) throws(RecommenderError) {
    let training = RecommenderTraining(
      interactions: interactions, pool: pool, content: content, imported: factors,
      warmStart: warmStart?.factors?.items, progress: progress)
    var chosen = (recipe: recipe, note: "\(recipe.model.rawValue), as the recipe says")
    if recipe.model == .auto {
      if factors == nil {
        chosen = try AutomaticChoice(interactions: interactions, pool: pool).choose(from: recipe)
      } else {
        chosen = (recipe, "blend, because there are imported factors")
        chosen.recipe.model = .blend
      }
    }
    if let factors {
      let isUsed = [.blend, .ials].contains(chosen.recipe.model)
      chosen.note +=
        isUsed
        ? "; factors of rank \(factors.rank) as imported"
        : "; the imported factors are of no use to it"
      if isUsed { chosen.recipe.ials.rank = factors.rank }
    }
    self.init(
      interactions: interactions, parts: try training.parts(of: chosen.recipe),
      popularity: Popularity(interactions),
      sessions: sessions.isEmpty
        ? nil : SessionModel(sessions: sessions, itemCount: interactions.itemCount),
      recipe: chosen.recipe, note: chosen.note)
  }
}

/// Trains the parts of a recipe on one matrix.
struct RecommenderTraining {
  let interactions: Interactions
  let pool: WorkPool
  var content: FactorMatrix?
  /// Factors that were trained elsewhere.
  var imported: FactorMatrix?
  var warmStart: FactorMatrix?
  var progress: (@Sendable (ImplicitALS.Progress) -> Bool)?

  /// - Precondition: the recipe's model is not `.auto`.
  func parts(of recipe: RecommenderRecipe) throws(RecommenderError) -> [Blend.Part] {
    switch recipe.model {
    case .popularity:
      return [.init(.popularity(Popularity(interactions)), weight: 1)]
    case .ials:
      return [.init(.factors(try factors(recipe)), weight: 1)]
    case .rp3beta:
      return [.init(.similarity(recipe.rp3beta.train(interactions, pool: pool)), weight: 1)]
    case .itemknn:
      return [.init(.similarity(recipe.itemKNN.train(interactions, pool: pool)), weight: 1)]
    case .ease:
      return [.init(.ease(try recipe.ease.train(interactions, pool: pool)), weight: 1)]
    case .userknn:
      return [.init(.listeners(try recipe.userKNN.train(interactions, pool: pool)), weight: 1)]
    case .blend, .auto:
      return try blend(recipe)
    }
  }

  private func blend(_ recipe: RecommenderRecipe) throws(RecommenderError) -> [Blend.Part] {
    let weights = recipe.blend
    guard
      [weights.ials, weights.rp3beta, weights.itemKNN, weights.ease, weights.userKNN]
        .allSatisfy({ $0.isFinite && $0 >= 0 })
    else { throw .invalidRecipe("The weights of a blend are 0 or above, and finite.") }
    var parts: [Blend.Part] = []
    if weights.ials > 0 {
      parts.append(.init(.factors(try factors(recipe)), weight: weights.ials))
    }
    // Without events there are factors alone.
    if imported != nil, interactions.matrix.entryCount == 0 {
      guard parts.isEmpty else { return parts }
      throw .invalidRecipe(
        "There are imported factors and no events, but factors have no weight in the blend.")
    }
    if weights.rp3beta > 0 {
      let model = recipe.rp3beta.train(interactions, pool: pool)
      parts.append(.init(.similarity(model), weight: weights.rp3beta))
    }
    if weights.itemKNN > 0 {
      let model = recipe.itemKNN.train(interactions, pool: pool)
      parts.append(.init(.similarity(model), weight: weights.itemKNN))
    }
    if weights.ease > 0 {
      parts.append(
        .init(.ease(try recipe.ease.train(interactions, pool: pool)), weight: weights.ease))
    }
    if weights.userKNN > 0 {
      let model = try recipe.userKNN.train(interactions, pool: pool)
      parts.append(.init(.listeners(model), weight: weights.userKNN))
    }
    return parts
  }

  private func factors(_ recipe: RecommenderRecipe) throws(RecommenderError) -> FactorModel {
    if let imported { return try factors(recipe, imported) }
    let usable = warmStart.flatMap { $0.rank == recipe.ials.rank ? $0 : nil }
    let model = try recipe.ials.train(
      interactions, warmStart: usable, pool: pool, progress: progress)
    guard let content else { return model }
    return try ContentMap().addingColdStartFactors(
      to: model, content: content, interactions: interactions, pool: pool)
  }

  private func factors(
    _ recipe: RecommenderRecipe, _ imported: FactorMatrix
  ) throws(RecommenderError) -> FactorModel {
    let model = try FactorModel(external: imported, recipe: recipe.ials, pool: pool)
    guard let content else { return model }
    let isKnown = (0..<imported.count).map { item in
      imported.withRow(item) { row in (0..<imported.rank).contains { row[$0] != 0 } }
    }
    return try ContentMap().addingColdStartFactors(
      to: model, content: content, interactions: interactions, isWarm: isKnown, pool: pool)
  }
}
