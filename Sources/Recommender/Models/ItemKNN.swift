import IndexFile
import LinearAlgebra
import Primitives

/// Items are alike when the same listeners have them.
///
/// Source: Sarwar et al., "Item-based collaborative filtering recommendation algorithms", WWW 2001;
/// shrinkage after Bell and Koren 2007. The weightings are those of text retrieval with listeners
/// as documents (Lerche et al.; the BM25 one as in the `implicit` library's documentation).
public struct ItemKNN: Sendable, Equatable {
  /// How a listener's entry counts.
  public enum Weighting: Sendable, Equatable {
    /// As it is: the similarity is the plain cosine.
    case cosine
    /// Square root of the entry times the inverse frequency of the item's listeners.
    case tfidf
    /// Saturated by `k1` and normalized by `b` for listeners with many items.
    case bm25(k1: Float = 100, b: Float = 0.5)
  }

  /// How entries count.
  public var weighting: Weighting
  /// Added to the divisor, so that few common listeners prove little.
  public var shrinkage: Float
  /// How many items each item keeps.
  public var neighbors: Int

  /// The settings.
  public init(weighting: Weighting = .cosine, shrinkage: Float = 10, neighbors: Int = 200) {
    self.weighting = weighting
    self.shrinkage = shrinkage
    self.neighbors = neighbors
  }

  /// Computes every item's neighbors. Entries below 0 take no part.
  ///
  /// - Complexity: O(sum over listeners of the square of their items).
  func train(_ interactions: Interactions, pool: WorkPool = WorkPool()) -> ItemSimilarity {
    builder(for: interactions).build(pool: pool)
  }

  func builder(for interactions: Interactions) -> ItemSimilarityBuilder {
    let weighted = weigh(interactions.positive)
    let byItem = weighted.transposed()
    let norms = (0..<byItem.rowCount).map { item in
      var sum: Float = 0
      for entry in byItem.range(ofRow: item) {
        sum += byItem.values.unsafeElements[entry] * byItem.values.unsafeElements[entry]
      }
      return sum.squareRoot()
    }
    let shrinkage = shrinkage
    return ItemSimilarityBuilder(
      left: byItem, right: weighted, neighbors: neighbors, isNormalized: false
    ) { row, column, sum in sum / (norms[row] * norms[column] + shrinkage) }
  }

  private func weigh(_ matrix: SparseMatrix) -> SparseMatrix {
    // A listener is a term that occurs in items: rare listeners tell items apart.
    let itemCount = Float(matrix.columnCount)
    switch weighting {
    case .cosine:
      return matrix
    case .tfidf:
      return matrix.mapValues { row, _, value in
        value.squareRoot() * Float.log(1 + itemCount / Float(matrix.count(ofRow: row)))
      }
    case .bm25(let k1, let b):
      let sums = matrix.transposed().rowSums()
      let mean = sums.reduce(0, +) / max(1, itemCount)
      return matrix.mapValues { row, item, value in
        let length = 1 - b + b * sums[Int(item)] / max(mean, .leastNormalMagnitude)
        let rarity = Float.log(1 + itemCount / Float(matrix.count(ofRow: row)))
        return value * (k1 + 1) / (k1 * length + value) * rarity
      }
    }
  }
}
