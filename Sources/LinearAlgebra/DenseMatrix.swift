/// A dense matrix of Float, column after column, as LAPACK wants it.
package struct DenseMatrix: Sendable {
  /// The number of rows.
  package let rows: Int
  /// The number of columns.
  package let columns: Int
  /// The element of row r and column c at `c * rows + r`.
  package var values: [Float]

  /// A matrix of zeros.
  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    values = [Float](repeating: 0, count: rows * columns)
  }

  /// The element of a row and a column.
  package subscript(row: Int, column: Int) -> Float {
    get { values[column * rows + row] }
    set { values[column * rows + row] = newValue }
  }

  /// Replaces the columns by an orthonormal basis of a space that contains theirs.
  ///
  /// Householder reflections, so that dependent columns do no harm.
  ///
  /// - Precondition: there are at least as many rows as columns.
  /// - Complexity: O(rows x columns^2).
  package mutating func orthonormalize() throws(LinearAlgebraError) {
    precondition(rows >= columns, "A basis has no more vectors than components.")
    guard columns > 0 else { return }
    BLASThreads.single
    var scales = [Float](repeating: 0, count: columns)
    try check("sgeqrf", LAPACK.geqrf(rows: rows, columns: columns, &values, &scales))
    try check("sorgqr", LAPACK.orgqr(rows: rows, columns: columns, &values, &scales))
  }

  /// The product of this matrix's transpose and `other`: `columns` x `other.columns`.
  package func transposedTimes(_ other: DenseMatrix) -> DenseMatrix {
    product(with: other, isTransposed: true)
  }

  /// The product of this matrix and `other`: `rows` x `other.columns`.
  package func times(_ other: DenseMatrix) -> DenseMatrix {
    product(with: other, isTransposed: false)
  }

  private func product(with other: DenseMatrix, isTransposed: Bool) -> DenseMatrix {
    let (outer, inner) = isTransposed ? (columns, rows) : (rows, columns)
    precondition(inner == other.rows, "A product needs matrices that fit.")
    var product = DenseMatrix(rows: outer, columns: other.columns)
    BLAS.multiplyColumns(
      values, rows: outer, isTransposed: isTransposed, other.values, columns: other.columns,
      inner: inner, into: &product.values)
    return product
  }

  /// The eigenvalues of a symmetric matrix, largest first, and its eigenvectors as columns.
  ///
  /// Computed in double precision on the mean of the two triangles.
  ///
  /// - Complexity: O(rows^3).
  package func symmetricEigenvectors() throws(LinearAlgebraError) -> (
    values: [Double], vectors: DenseMatrix
  ) {
    precondition(rows == columns, "Only square matrices are symmetric.")
    BLASThreads.single
    var work = [Double](repeating: 0, count: values.count)
    for column in 0..<columns {
      for row in 0..<rows {
        work[column * rows + row] = (Double(self[row, column]) + Double(self[column, row])) / 2
      }
    }
    var ascending = [Double](repeating: 0, count: columns)
    if columns > 0 { try check("dsyev", LAPACK.syev(upper: &work, order: columns, &ascending)) }
    var vectors = DenseMatrix(rows: rows, columns: columns)
    for column in 0..<columns {
      let source = columns - 1 - column
      for row in 0..<rows { vectors[row, column] = Float(work[source * rows + row]) }
    }
    return (ascending.reversed(), vectors)
  }
}
