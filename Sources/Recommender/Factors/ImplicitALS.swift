import IndexFile
import LinearAlgebra
public import Primitives

/// Matrix factorization for implicit feedback by alternating least squares, solved exactly.
///
/// Sources: Hu, Koren and Volinsky, "Collaborative filtering for implicit feedback datasets", ICDM
/// 2008, for the objective; Rendle, Krichene, Zhang and Koren, "Revisiting the performance of iALS
/// on item recommendation benchmarks", RecSys 2022, for the regularization that grows with a row's
/// frequency. What is minimized, over factors x of listeners and y of items, is
///
///     sum over entries |c| (target - x.y)^2  +  unobserved * sum over all pairs (x.y)^2
///       +  sum over rows of lambda * (row's sum of |c| + unobserved * size of the other side)^nu |row|^2
///
/// with target 1 for entries above 0 and 0 for those below. The score x.y is about the probability
/// of liking; it is not bounded.
public struct ImplicitALS: Sendable, Equatable {
  /// The length of the factors.
  public var rank: Int
  /// How often the listeners' and then the items' factors are solved.
  public var epochs: Int
  /// The weight of a pair that is not stored, against 1 for an entry of confidence 1.
  public var unobserved: Float
  /// The strength of the regularization.
  public var lambda: Float
  /// How the regularization grows with a row's frequency; 1 in proportion, 0 not at all.
  public var nu: Float
  /// Training stops early when an epoch lowers the loss by less than this share of it.
  public var tolerance: Double
  /// Where the random numbers of the first factors come from.
  public var seed: UInt64

  /// The settings; the defaults were chosen on validation parts.
  public init(
    rank: Int = 128, epochs: Int = 12, unobserved: Float = 0.012, lambda: Float = 0.004,
    nu: Float = 1, tolerance: Double = 1e-5, seed: UInt64 = 42
  ) {
    self.rank = rank
    self.epochs = epochs
    self.unobserved = unobserved
    self.lambda = lambda
    self.nu = nu
    self.tolerance = tolerance
    self.seed = seed
  }

  /// Where a training stands.
  public struct Progress: Sendable {
    /// Epochs done, from 1.
    public let epoch: Int
    /// Epochs at most.
    public let epochs: Int
    /// The objective, the regularization included.
    public let loss: Double
  }

  /// Trains the factors.
  ///
  /// - Parameters:
  ///   - interactions: who heard what, and how much it counts.
  ///   - warmStart: item factors to begin with, of the same rank; rows beyond its count, and rows of
  ///     zeros, begin at random.
  ///   - pool: the threads that train; their number does not change the result.
  ///   - progress: called after each epoch; when it returns false the training is cancelled.
  /// - Throws: `.invalidRecipe`, `.diverged`, `.cancelled`.
  /// - Complexity: an epoch costs, for each row of n entries, O(n^2 d + n^3) when n < d and
  ///   O(n d^2 + d^3) otherwise.
  public func train(
    _ interactions: Interactions, warmStart: FactorMatrix? = nil, pool: WorkPool = WorkPool(),
    progress: (@Sendable (Progress) -> Bool)? = nil
  ) throws(RecommenderError) -> FactorModel {
    try validate()
    if let warmStart, warmStart.rank != rank {
      throw .invalidRecipe(
        "The warm start has rank \(warmStart.rank), the recipe \(rank): use equal ranks.")
    }
    let trainer = ImplicitALSTrainer(recipe: self, interactions: interactions, pool: pool)
    return try trainer.train(warmStart: warmStart, progress: progress)
  }

  func validate() throws(RecommenderError) {
    guard (1...4096).contains(rank) else {
      throw .invalidRecipe("The rank of a factor model is 1 to 4096, not \(rank).")
    }
    guard epochs >= 0, unobserved.isFinite, unobserved >= 0, lambda.isFinite, lambda > 0,
      nu.isFinite, nu >= 0, nu <= 2
    else {
      throw .invalidRecipe(
        "iALS needs epochs >= 0, unobserved >= 0, lambda > 0 and nu in 0...2, all finite.")
    }
  }

  /// The regularization of a row whose confidences add up to `mass`.
  func regularization(mass: Float, otherCount: Int) -> Float {
    // Never 0, so that every system is positive definite.
    max(lambda * Float.pow(mass + unobserved * Float(otherCount), nu), 1e-9)
  }
}
