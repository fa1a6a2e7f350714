import IndexFile
import LinearAlgebra
import Primitives

/// The shallow autoencoder with a closed form.
///
/// Source: Steck, "Embarrassingly shallow autoencoders for sparse data", WWW 2019: with
/// P = (X'X + lambda I)^-1 the weight from item j to item i is -P_ji / P_ii, and 0 to itself.
///
/// With fewer listeners than items P is never formed: P = (I - X'(XX' + lambda I)^-1 X) / lambda is
/// the identity less an inner product of one vector an item, of the length of the number of
/// listeners. Playlists over a large catalog, where the items' matrix would take gigabytes and
/// minutes, come down to megabytes and seconds this way; the weights are the same.
///
/// ```swift
/// let recipe = RecommenderRecipe(model: .ease, ease: EASE(lambda: 100))
/// ```
public struct EASE: Sendable, Equatable {
  /// The regularization: larger for fewer data.
  public var lambda: Float
  /// The most memory that training may take, in bytes; what it needs is computed before it starts.
  public var memoryLimit: Int

  /// The settings.
  public init(lambda: Float = 100, memoryLimit: Int = 4 << 30) {
    self.lambda = lambda
    self.memoryLimit = memoryLimit
  }

  /// The memory that training takes, in bytes: the smaller of the two forms.
  func memoryNeeded(listenerCount: Int, itemCount: Int) -> Int {
    let side = min(listenerCount, itemCount)
    let square = side.multipliedReportingOverflow(by: side * 4)
    if square.overflow { return .max }
    return listenerCount < itemCount
      ? square.partialValue + 2 * listenerCount * itemCount * 4 : 2 * square.partialValue
  }

  /// Computes the weights. Entries below 0 take no part.
  ///
  /// - Throws: `.tooLarge` before anything is allocated; `.invalidRecipe`; `.linearAlgebra`.
  /// - Complexity: O(s^3) time and O(s^2) memory, s the smaller of listeners and items, and for
  ///   fewer listeners O(s^2 x items) time, O(s x items) memory.
  func train(
    _ interactions: Interactions, pool: WorkPool = WorkPool()
  ) throws(RecommenderError) -> EASEModel {
    guard lambda.isFinite, lambda > 0 else {
      throw .invalidRecipe("The regularization of EASE is above 0 and finite, not \(lambda).")
    }
    let known = interactions.positive
    let needed = memoryNeeded(listenerCount: known.rowCount, itemCount: known.columnCount)
    guard needed <= memoryLimit else {
      throw .tooLarge(
        needed: needed, allowed: memoryLimit,
        what: "EASE for \(known.rowCount) listeners and \(known.columnCount) items")
    }
    return known.rowCount < known.columnCount
      ? try trainByListeners(known, pool: pool) : try trainByItems(known, pool: pool)
  }

  /// The form for fewer items than listeners: the inverse itself.
  private func trainByItems(
    _ known: SparseMatrix, pool: WorkPool
  ) throws(RecommenderError) -> EASEModel {
    let count = known.columnCount
    var inverse = gram(of: known.transposed(), by: known, pool: pool)
    try RecommenderError.wrapping { () throws(LinearAlgebraError) in
      try SymmetricSystem.invert(&inverse, order: count, threads: pool.threads)
    }
    let diagonal = (0..<count).map { inverse[$0 * count + $0] }
    // In place: row j becomes the weights from j.
    inverse.withUnsafeMutableBufferPointer { inverse in
      let target = UncheckedSendable(inverse)
      pool.forEachRange(of: count, size: 64) { rows in
        for j in rows {
          for i in 0..<count {
            target.value[j * count + i] = i == j ? 0 : -target.value[j * count + i] / diagonal[i]
          }
        }
      }
    }
    return EASEModel(
      itemCount: count, rank: 0, elements: IndexArray(inverse), scales: IndexArray([]))
  }

  /// The form for fewer listeners: Z = L^-1 X for XX' + lambda I = L L', one column an item.
  private func trainByListeners(
    _ known: SparseMatrix, pool: WorkPool
  ) throws(RecommenderError) -> EASEModel {
    let rank = known.rowCount
    let count = known.columnCount
    let byItem = known.transposed()
    let gram = gram(of: known, by: byItem, pool: pool)
    let factor = try RecommenderError.wrapping { () throws(LinearAlgebraError) in
      try SymmetricSystem.cholesky(gram, order: rank)
    }
    var vectors = [Float](repeating: 0, count: count * rank)
    var scales = [Float](repeating: 0, count: count)
    vectors.withUnsafeMutableBufferPointer { vectors in
      scales.withUnsafeMutableBufferPointer { scales in
        let targets = UncheckedSendable((vectors: vectors, scales: scales))
        pool.forEachRange(of: count, size: 256) { items in
          let block = targets.value.vectors.baseAddress! + items.lowerBound * rank
          for (index, item) in items.enumerated() {
            for entry in byItem.range(ofRow: item) {
              block[index * rank + Int(byItem.columns[entry])] = byItem.values[entry]
            }
          }
          BLAS.solveLower(factor, order: rank, rows: block, count: items.count)
          for (index, item) in items.enumerated() {
            var square: Float = 0
            for component in 0..<rank {
              square += block[index * rank + component] * block[index * rank + component]
            }
            // P_ii = (1 - |z_i|^2) / lambda; the weight from j is z_j . z_i / (lambda P_ii).
            targets.value.scales[item] = 1 / max(1 - square, 1e-6)
          }
        }
      }
    }
    return EASEModel(
      itemCount: count, rank: rank, elements: IndexArray(vectors), scales: IndexArray(scales))
  }

  /// `left * right + lambda I`, dense; right is left's transpose.
  private func gram(of left: SparseMatrix, by right: SparseMatrix, pool: WorkPool) -> [Float] {
    let size = left.rowCount
    var gram = [Float](repeating: 0, count: size * size)
    gram.withUnsafeMutableBufferPointer { gram in
      let target = UncheckedSendable(gram)
      pool.forEachRange(of: size, size: 16) { rows in
        for row in rows {
          let sums = target.value.baseAddress! + row * size
          for leftEntry in left.range(ofRow: row) {
            let inner = Int(left.columns.unsafeElements[leftEntry])
            let value = left.values.unsafeElements[leftEntry]
            for rightEntry in right.range(ofRow: inner) {
              sums[Int(right.columns.unsafeElements[rightEntry])] +=
                value * right.values.unsafeElements[rightEntry]
            }
          }
          sums[row] += lambda
        }
      }
    }
    return gram
  }
}
