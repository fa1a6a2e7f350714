import LinearAlgebra
import Primitives

/// The leading right singular vectors and singular values of a sparse matrix.
///
/// A random start is multiplied by A'A a few times, made orthonormal each time, and the small
/// problem that remains in its span is solved densely.
///
/// Source: Halko, Martinsson and Tropp, "Finding structure with randomness: probabilistic
/// algorithms for constructing approximate matrix decompositions", SIAM Review 53(2), 2011,
/// algorithms 4.4 (randomized subspace iteration) and 5.1. Working with A'A squares the spectrum,
/// so values below about a thousandth of the largest are lost in single precision; they carry
/// noise, not meaning, and are left out of the result.
struct TruncatedSVD: Sendable {
  /// Singular values, largest first.
  let values: [Float]
  /// One column a singular value, of unit length; the component of largest magnitude is positive.
  let vectors: DenseMatrix

  /// - Parameters:
  ///   - rank: how many singular values are wanted; fewer come back when the matrix has fewer.
  ///   - oversampling: how many more columns to work with than wanted.
  ///   - iterations: products with A'A, at least 1.
  /// - Throws: when an entry is not finite.
  /// - Complexity: O(iterations x (entries x (rank + oversampling) + columns x rank^2)).
  init(
    of matrix: SparseRows, rank: Int, oversampling: Int = 16, iterations: Int = 4, seed: UInt64,
    pool: WorkPool
  ) throws(LinearAlgebraError) {
    precondition(rank > 0 && iterations > 0, "A truncated decomposition has a positive rank.")
    let width = min(rank + oversampling, matrix.columnCount)
    var basis = TruncatedSVD.randomBasis(rows: matrix.columnCount, columns: width, seed: seed)
    for _ in 1..<iterations {
      try basis.orthonormalize()
      basis = matrix.gramTimes(basis, pool: pool)
    }
    try basis.orthonormalize()
    let image = matrix.gramTimes(basis, pool: pool)
    let small = try basis.transposedTimes(image).symmetricEigenvectors()

    let singular = small.values.map { Float(max($0, 0).squareRoot()) }
    let floor = (singular.first ?? 0) * 0.5e-3
    let kept = min(rank, singular.prefix { $0 > floor }.count)
    values = Array(singular.prefix(kept))
    var leading = DenseMatrix(rows: width, columns: kept)
    leading.values = Array(small.vectors.values.prefix(width * kept))
    var vectors = basis.times(leading)
    vectors.fixSigns()
    self.vectors = vectors
  }

  /// Signs drawn by coin: as good a start as normal numbers, and the same on every machine.
  private static func randomBasis(rows: Int, columns: Int, seed: UInt64) -> DenseMatrix {
    var basis = DenseMatrix(rows: rows, columns: columns)
    var generator = SplitMix64(seed: seed)
    for index in basis.values.indices {
      basis.values[index] = generator.next() >> 63 == 0 ? 1 : -1
    }
    return basis
  }
}

extension DenseMatrix {
  /// Turns each column so that its component of largest magnitude, the first one of equals, is
  /// positive: singular vectors are defined up to their sign only.
  fileprivate mutating func fixSigns() {
    for column in 0..<columns {
      let range = column * rows..<(column + 1) * rows
      var extreme: Float = 0
      for value in values[range] where abs(value) > abs(extreme) { extreme = value }
      if extreme < 0 {
        for index in range { values[index].negate() }
      }
    }
  }
}
