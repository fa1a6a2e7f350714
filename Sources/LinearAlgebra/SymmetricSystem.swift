/// What is computed from dense symmetric matrices of Float, `order` x `order`, row-major and without
/// padding.
package enum SymmetricSystem {
  /// The eigenvalues, descending and at least 0, and the eigenvectors, a row each, of a positive
  /// semidefinite matrix given by its upper triangle.
  ///
  /// Computed in double precision: the smallest eigenvalues decide how far rare items may move.
  ///
  /// - Complexity: O(order^3).
  package static func eigen(
    upper matrix: [Float], order: Int
  ) throws(LinearAlgebraError) -> (values: [Float], vectors: [Float]) {
    guard order > 0 else { return ([], []) }
    BLASThreads.single
    // The upper triangle by rows is the lower one by columns.
    var work = matrix.map { Double($0) }
    var values = [Double](repeating: 0, count: order)
    try check("dsyevd", LAPACK.syevd(lower: &work, order: order, &values))
    var vectors: [Float] = []
    vectors.reserveCapacity(order * order)
    for row in (0..<order).reversed() {
      for index in row * order..<(row + 1) * order { vectors.append(Float(work[index])) }
    }
    return (values.reversed().map { Float(max($0, 0)) }, vectors)
  }

  /// The Cholesky factor of a positive definite matrix: L in the lower triangle, row-major.
  package static func cholesky(
    _ matrix: [Float], order: Int
  ) throws(LinearAlgebraError) -> [Float] {
    var factor = matrix
    guard order > 0 else { return factor }
    BLASThreads.single
    try check("spotrf", LAPACK.potrf(upper: &factor, order: order))
    return factor
  }

  /// Replaces a positive definite matrix by its inverse, in place.
  ///
  /// - Parameter threads: how many threads of the library's own a large matrix may use.
  package static func invert(
    _ matrix: inout [Float], order: Int, threads: Int
  ) throws(LinearAlgebraError) {
    guard order > 0 else { return }
    let codes = BLASThreads.with(order >= 512 ? threads : 1) {
      let factored = LAPACK.potrf(upper: &matrix, order: order)
      return (factored, factored == 0 ? LAPACK.potri(upper: &matrix, order: order) : 0)
    }
    try check("spotrf", codes.0)
    try check("spotri", codes.1)
    // The upper triangle by columns is the lower one by rows.
    matrix.withUnsafeMutableBufferPointer { matrix in
      for row in 0..<order {
        for column in 0..<row { matrix[column * order + row] = matrix[row * order + column] }
      }
    }
  }

  /// Solves a positive definite system, given by its upper triangle, for the `count` columns of a
  /// row-major matrix, in place.
  package static func solve(
    upper matrix: [Float], order: Int, rightSides: inout [Float], count: Int
  ) throws(LinearAlgebraError) {
    guard order > 0, count > 0 else { return }
    BLASThreads.single
    var columns = [Float](repeating: 0, count: order * order)
    for row in 0..<order {
      for column in row..<order { columns[column * order + row] = matrix[row * order + column] }
    }
    var solutions = [Float](repeating: 0, count: order * count)
    for row in 0..<order {
      for side in 0..<count { solutions[side * order + row] = rightSides[row * count + side] }
    }
    let code = LAPACK.posv(upper: &columns, order: order, rightSides: &solutions, count: count)
    try check("sposv", code)
    for row in 0..<order {
      for side in 0..<count { rightSides[row * count + side] = solutions[side * order + row] }
    }
  }
}

/// Throws when a routine has returned another status than 0.
func check(_ routine: String, _ code: Int) throws(LinearAlgebraError) {
  guard code == 0 else { throw .failed(routine: routine, code: code) }
}
