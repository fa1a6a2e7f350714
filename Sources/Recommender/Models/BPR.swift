import IndexFile
public import Primitives

/// Bayesian personalised ranking: item factors learned from pairs, one item that the listener has
/// and one that they have not.
///
/// Source: Rendle, Freudenthaler, Gantner and Schmidt-Thieme, "BPR: Bayesian personalized ranking
/// from implicit feedback", UAI 2009, by stochastic gradient steps. Kept for comparison with other
/// libraries; iALS is better and faster. Steps run one after another, so the result does not depend
/// on threads. It knows the listeners that it was trained on and no others;
/// `BPRModel.folding(with:)` makes a model for the others of its item factors.
public struct BPR: Sendable, Equatable {
  /// The length of the factors.
  public var rank: Int
  /// How many steps, in multiples of the number of entries.
  public var epochs: Int
  /// The size of a step.
  public var rate: Float
  /// The strength of the regularisation.
  public var lambda: Float
  /// Where the draws come from.
  public var seed: UInt64

  /// The settings.
  public init(
    rank: Int = 64, epochs: Int = 60, rate: Float = 0.05, lambda: Float = 0.005, seed: UInt64 = 42
  ) {
    self.rank = rank
    self.epochs = epochs
    self.rate = rate
    self.lambda = lambda
    self.seed = seed
  }

  /// Trains the factors. Entries below 0 are drawn like items that the listener has not.
  ///
  /// - Throws: `.invalidRecipe`, `.diverged`.
  /// - Complexity: O(epochs x entries x rank).
  public func train(
    _ interactions: Interactions, pool: WorkPool = WorkPool()
  ) throws(RecommenderError) -> BPRModel {
    guard (1...4096).contains(rank), epochs >= 0, rate.isFinite, rate > 0, lambda.isFinite,
      lambda >= 0
    else {
      throw .invalidRecipe("BPR needs a rank of 1 to 4096, a rate above 0 and lambda >= 0.")
    }
    let known = interactions.positive
    let listeners = TrainedFactors(count: known.rowCount, rank: rank)
    let items = TrainedFactors(count: known.columnCount, rank: rank)
    let deviation = 0.1 / Float(rank).squareRoot()
    listeners.randomise(deviation: deviation, seed: seed, pool: pool)
    items.randomise(deviation: deviation, seed: seed &+ 1, pool: pool)
    var generator = SplitMix64(seed: seed)
    let owners = (0..<known.rowCount).flatMap {
      Array(repeating: UInt32($0), count: known.count(ofRow: $0))
    }
    for epoch in 0..<epochs where known.entryCount > 0 {
      for _ in 0..<known.entryCount {
        step(known, owners: owners, listeners: listeners, items: items, &generator)
      }
      guard items.isFinite(pool: pool) else { throw .diverged(halfEpoch: "epoch \(epoch + 1)") }
    }
    return BPRModel(listeners: listeners.finished(), items: items.finished())
  }

  private func step(
    _ known: SparseMatrix, owners: [UInt32], listeners: TrainedFactors, items: TrainedFactors,
    _ generator: inout SplitMix64
  ) {
    let place = generator.below(known.entryCount)
    let listener = Int(owners[place])
    let other = generator.below(known.columnCount)
    guard !contains(known, listener, UInt32(other)) else { return }
    let x = listeners.row(listener)
    let y = items.row(Int(known.columns.unsafeElements[place]))
    let z = items.row(other)
    var difference: Float = 0
    for k in 0..<rank { difference += x[k] * (y[k] - z[k]) }
    let slope = 1 / (1 + exp(difference))
    for k in 0..<rank {
      let (xk, yk, zk) = (x[k], y[k], z[k])
      x[k] += rate * (slope * (yk - zk) - lambda * xk)
      y[k] += rate * (slope * xk - lambda * yk)
      z[k] += rate * (-slope * xk - lambda * zk)
    }
  }

  private func contains(_ matrix: SparseMatrix, _ row: Int, _ column: UInt32) -> Bool {
    var low = Int(matrix.offsets.unsafeElements[row])
    let end = Int(matrix.offsets.unsafeElements[row + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if matrix.columns.unsafeElements[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low < end && matrix.columns.unsafeElements[low] == column
  }
}

/// Factors that BPR has trained, of listeners and of items.
public struct BPRModel: Sendable {
  /// One vector for each known listener.
  public let listeners: FactorMatrix
  /// One vector for each item; the score is the inner product.
  public let items: FactorMatrix

  /// A known listener's score for an item.
  public func score(listener: Int, item: Int) -> Float {
    var sum: Float = 0
    for k in 0..<items.rank {
      sum += listeners.base[listener * listeners.stride + k] * items.base[item * items.stride + k]
    }
    return sum
  }

  /// The factors as a model that folds listeners in, which is how they can be blended and stored.
  public func folding(
    with recipe: ImplicitALS = ImplicitALS(), pool: WorkPool = WorkPool()
  ) throws(RecommenderError) -> FactorModel {
    try FactorModel(external: items, recipe: recipe, pool: pool)
  }
}
