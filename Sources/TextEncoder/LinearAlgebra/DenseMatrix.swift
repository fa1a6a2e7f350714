import CLAPACKE

/// A dense matrix, column after column, as LAPACK wants it.
struct DenseMatrix: Sendable {
  let rows: Int
  let columns: Int
  var values: [Float]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    values = [Float](repeating: 0, count: rows * columns)
  }

  subscript(row: Int, column: Int) -> Float {
    get { values[column * rows + row] }
    set { values[column * rows + row] = newValue }
  }

  /// Replaces the columns by an orthonormal basis of a space that contains theirs.
  ///
  /// Householder reflections, so that dependent columns do no harm.
  ///
  /// - Precondition: there are at least as many rows as columns.
  /// - Complexity: O(rows x columns^2).
  mutating func orthonormalise() {
    precondition(rows >= columns, "A basis has no more vectors than components.")
    guard columns > 0 else { return }
    _ = BLASThreads.single
    var reflections = [Float](repeating: 0, count: columns)
    LAPACK.factorQR(rows: rows, columns: columns, &values, &reflections)
    LAPACK.expandQ(rows: rows, columns: columns, &values, reflections)
  }

  /// The product of this matrix's transpose and `other`: `columns` x `other.columns`.
  func transposedTimes(_ other: DenseMatrix) -> DenseMatrix {
    precondition(rows == other.rows, "A product needs matrices that fit.")
    _ = BLASThreads.single
    var product = DenseMatrix(rows: columns, columns: other.columns)
    guard rows > 0, columns > 0, other.columns > 0 else { return product }
    cblas_sgemm(
      CblasColMajor, CblasTrans, CblasNoTrans, Int32(columns), Int32(other.columns), Int32(rows),
      1, values, Int32(rows), other.values, Int32(rows), 0, &product.values, Int32(columns))
    return product
  }

  /// The product of this matrix and `other`: `rows` x `other.columns`.
  func times(_ other: DenseMatrix) -> DenseMatrix {
    precondition(columns == other.rows, "A product needs matrices that fit.")
    _ = BLASThreads.single
    var product = DenseMatrix(rows: rows, columns: other.columns)
    guard rows > 0, columns > 0, other.columns > 0 else { return product }
    cblas_sgemm(
      CblasColMajor, CblasNoTrans, CblasNoTrans, Int32(rows), Int32(other.columns),
      Int32(columns), 1, values, Int32(rows), other.values, Int32(columns), 0, &product.values,
      Int32(rows))
    return product
  }

  /// The eigenvalues of a symmetric matrix, largest first, and its eigenvectors as columns.
  ///
  /// Computed in double precision on the mean of the two triangles.
  func symmetricEigenvectors() -> (values: [Double], vectors: DenseMatrix) {
    precondition(rows == columns, "Only square matrices are symmetric.")
    _ = BLASThreads.single
    var work = [Double](repeating: 0, count: values.count)
    for column in 0..<columns {
      for row in 0..<rows {
        work[column * rows + row] = (Double(self[row, column]) + Double(self[column, row])) / 2
      }
    }
    var ascending = [Double](repeating: 0, count: columns)
    LAPACK.symmetricEigen(order: columns, &work, &ascending)
    var vectors = DenseMatrix(rows: rows, columns: columns)
    for column in 0..<columns {
      let source = columns - 1 - column
      for row in 0..<rows { vectors[row, column] = Float(work[source * rows + row]) }
    }
    return (ascending.reversed(), vectors)
  }
}
