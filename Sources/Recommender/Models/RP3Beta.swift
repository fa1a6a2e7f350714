import IndexFile
import LinearAlgebra
public import Primitives

/// A random walk of three steps, listener to item to listener to item, against popularity.
///
/// Source: Paudel, Christoffel, Newell and Bernstein, "Updatable, accurate, diverse, and scalable
/// recommendations for interactive applications", ACM TiiS 2017. A step's probability is raised to
/// `alpha`, and an item that is reached is divided by its popularity to the power `beta`.
///
/// ```swift
/// let model = RP3Beta(neighbors: 100).train(interactions)
/// ```
public struct RP3Beta: Sendable, Equatable {
  /// The power of each step's probability; below 1 it favors what few listeners share.
  public var alpha: Float
  /// How strongly popular items are held back; 0 not at all.
  public var beta: Float
  /// How many items each item keeps.
  public var neighbors: Int

  /// The settings; the defaults were chosen on validation parts of playlists and check-ins.
  public init(alpha: Float = 0.8, beta: Float = 0.3, neighbors: Int = 300) {
    self.alpha = alpha
    self.beta = beta
    self.neighbors = neighbors
  }

  /// Computes every item's neighbors; whole rows would add up to 1. Entries below 0 take no part.
  ///
  /// - Complexity: O(sum over listeners of the square of their items), memory O(items x neighbors).
  public func train(_ interactions: Interactions, pool: WorkPool = WorkPool()) -> ItemSimilarity {
    builder(for: interactions).build(pool: pool)
  }

  func builder(for interactions: Interactions) -> ItemSimilarityBuilder {
    let known = interactions.positive
    let ofListeners = RP3Beta.stepped(known, alpha: alpha)
    let byItem = known.transposed()
    let ofItems = RP3Beta.stepped(byItem, alpha: alpha)
    let discount = byItem.rowSums().map { $0 > 0 ? 1 / Float.pow($0, beta) : 0 }
    return ItemSimilarityBuilder(
      left: ofItems, right: ofListeners, neighbors: neighbors, isNormalized: true,
      adjust: { _, column, sum in sum * discount[column] }, columnFactors: discount)
  }

  /// The probability of each step from a row, to the power `alpha`.
  private static func stepped(_ matrix: SparseMatrix, alpha: Float) -> SparseMatrix {
    let sums = matrix.rowSums()
    return matrix.mapValues { row, _, value in Float.pow(value / sums[row], alpha) }
  }
}
