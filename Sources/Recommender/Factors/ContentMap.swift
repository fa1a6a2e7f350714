import IndexFile
import LinearAlgebra
import Primitives

/// Gives factors to *cold-start* items, which nobody has listened to yet, from their content.
///
/// A ridge regression maps content vectors (of text, tags or sound) to factors; it is fitted on the
/// items that have listeners, each counting with the root of their number, and applied to the
/// others. Source: the idea of Gantner et al., "Learning attribute-to-feature mappings for
/// cold-start recommendations", ICDM 2010.
struct ContentMap: Sendable, Equatable {
  /// The strength of the regularization, relative to the mean square of a content vector.
  var ridge: Float
  /// Items with fewer listeners than this are cold-start items.
  var minimumListenerCount: Int

  init(ridge: Float = 0.1, minimumListenerCount: Int = 1) {
    self.ridge = ridge
    self.minimumListenerCount = minimumListenerCount
  }

  /// The model with factors for cold-start items too, and with the map, by which items that come later
  /// get theirs.
  ///
  /// - Parameters:
  ///   - content: a vector for each item; one of zeros means that nothing is known.
  ///   - isWarm: which items have a factor; those with enough listeners when nil.
  /// - Throws: `.outOfRange` when the counts differ, `.linearAlgebra`, `.invalidRecipe`.
  /// - Complexity: O(items x m (m + d) + m^3) for content of width m and factors of rank d.
  func addingColdStartFactors(
    to model: FactorModel, content: FactorMatrix, interactions: Interactions,
    isWarm known: [Bool]? = nil, pool: WorkPool
  ) throws(RecommenderError) -> FactorModel {
    guard content.count == model.itemCount, interactions.itemCount == model.itemCount else {
      throw .outOfRange(
        "There are \(content.count) content vectors for \(model.itemCount) items; give each item"
          + " one, of zeros where nothing is known.")
    }
    guard ridge.isFinite, ridge > 0 else {
      throw .invalidRecipe("The ridge of a content map is above 0 and finite, not \(ridge).")
    }
    let listeners = Popularity(interactions).counts
    let isWarm = known ?? listeners.map { $0 >= Float(max(minimumListenerCount, 1)) }
    guard isWarm.contains(true) else { return model }
    let map = try fit(
      model, content: content, isWarm: isWarm, weights: listeners.map { max($0, 1) })
    guard isWarm.contains(false) else { return model.knowing(map.finished()) }
    let factors = TrainedFactors(count: model.itemCount, rank: model.items.rank)
    for item in 0..<model.itemCount {
      let target = factors.row(item)
      if isWarm[item] {
        model.items.withRow(item) { target.update(from: $0, count: factors.stride) }
        continue
      }
      content.withRow(item) { vector in
        for component in 0..<map.count where vector[component] != 0 {
          let row = map.row(component)
          for column in 0..<factors.rank { target[column] += vector[component] * row[column] }
        }
      }
    }
    return try FactorModel(
      rotating: factors, contentMap: map, recipe: model.recipe, pool: pool)
  }

  /// The map, a row for each component of content.
  private func fit(
    _ model: FactorModel, content: FactorMatrix, isWarm: [Bool], weights: [Float]
  ) throws(RecommenderError) -> TrainedFactors {
    let width = content.rank
    let rank = model.items.rank
    var gram = [Float](repeating: 0, count: width * width)
    var right = [Float](repeating: 0, count: width * rank)
    let block = 512
    var rows = [Float](repeating: 0, count: block * width)
    var targets = [Float](repeating: 0, count: block * rank)
    var filled = 0
    func flush() {
      BLAS.addProducts(
        rows, targets, count: filled, width: width, rank: rank, gram: &gram, right: &right)
      filled = 0
    }
    for item in isWarm.indices where isWarm[item] {
      let root = weights[item].squareRoot().squareRoot()
      content.withRow(item) { vector in
        for component in 0..<width { rows[filled * width + component] = root * vector[component] }
      }
      model.items.withRow(item) { vector in
        for column in 0..<rank { targets[filled * rank + column] = root * vector[column] }
      }
      filled += 1
      if filled == block { flush() }
    }
    flush()
    var trace: Float = 0
    for component in 0..<width { trace += gram[component * width + component] }
    let strength = max(ridge * trace / Float(width), 1e-6)
    for component in 0..<width { gram[component * width + component] += strength }
    try RecommenderError.wrapping { () throws(LinearAlgebraError) in
      try SymmetricSystem.solve(upper: gram, order: width, rightSides: &right, count: rank)
    }
    let map = TrainedFactors(count: width, rank: rank)
    for component in 0..<width {
      right.withUnsafeBufferPointer {
        map.row(component).update(from: $0.baseAddress! + component * rank, count: rank)
      }
    }
    return map
  }
}
