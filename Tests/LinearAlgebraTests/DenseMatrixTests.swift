import LinearAlgebra
import Primitives
import Testing

struct DenseMatrixTests {
  private static func random(rows: Int, columns: Int, seed: UInt64) -> DenseMatrix {
    var generator = SplitMix64(seed: seed)
    var matrix = DenseMatrix(rows: rows, columns: columns)
    for index in matrix.values.indices { matrix.values[index] = Float(generator.unit()) - 0.5 }
    return matrix
  }

  @Test(arguments: [(1, 1, 1), (3, 5, 2), (40, 7, 16), (5, 0, 3), (0, 2, 2)])
  func productsEqualTheirSums(rows: Int, columns: Int, inner: Int) {
    let left = Self.random(rows: rows, columns: inner, seed: 1)
    let right = Self.random(rows: inner, columns: columns, seed: 2)
    let tall = Self.random(rows: rows, columns: columns, seed: 3)
    let product = left.times(right)
    let transposed = left.transposedTimes(tall)
    for column in 0..<columns {
      for row in 0..<rows {
        let sum = (0..<inner).reduce(Float(0)) { $0 + left[row, $1] * right[$1, column] }
        #expect(abs(product[row, column] - sum) < 1e-5)
      }
      for row in 0..<inner {
        let sum = (0..<rows).reduce(Float(0)) { $0 + left[$1, row] * tall[$1, column] }
        #expect(abs(transposed[row, column] - sum) < 1e-5)
      }
    }
  }

  @Test(arguments: [(1, 1), (9, 4), (60, 33)])
  func orthonormalColumnsSpanWhatTheColumnsSpanned(rows: Int, columns: Int) throws {
    let matrix = Self.random(rows: rows, columns: columns, seed: 4)
    var basis = matrix
    try basis.orthonormalize()
    let gram = basis.transposedTimes(basis)
    let projected = basis.times(basis.transposedTimes(matrix))
    for column in 0..<columns {
      for other in 0..<columns {
        #expect(abs(gram[other, column] - (other == column ? 1 : 0)) < 1e-5)
      }
      for row in 0..<rows {
        #expect(abs(projected[row, column] - matrix[row, column]) < 1e-4)
      }
    }
  }

  @Test func dependentColumnsGiveAFiniteBasis() throws {
    var matrix = DenseMatrix(rows: 6, columns: 3)
    for row in 0..<6 { (matrix[row, 0], matrix[row, 1]) = (Float(row), Float(2 * row)) }
    try matrix.orthonormalize()
    #expect(matrix.values.allSatisfy { $0.isFinite })
  }

  @Test func eigenvectorsAreThoseOfTheMeanOfBothTriangles() throws {
    var matrix = DenseMatrix(rows: 12, columns: 12)
    let root = Self.random(rows: 12, columns: 12, seed: 5)
    matrix = root.transposedTimes(root)
    matrix[3, 1] += 0.5
    matrix[1, 3] -= 0.5
    let (values, vectors) = try matrix.symmetricEigenvectors()
    #expect(values == values.sorted(by: >))
    for column in 0..<12 {
      for row in 0..<12 {
        let image = (0..<12).reduce(Float(0)) {
          $0 + (matrix[row, $1] + matrix[$1, row]) / 2 * vectors[$1, column]
        }
        #expect(abs(image - Float(values[column]) * vectors[row, column]) < 1e-4)
      }
    }
    #expect(try DenseMatrix(rows: 0, columns: 0).symmetricEigenvectors().values.isEmpty)
  }

  @Test func numbersThatAreNotFiniteAreATypedError() {
    var matrix = DenseMatrix(rows: 2, columns: 2)
    matrix.values[0] = .nan
    #expect(throws: LinearAlgebraError.self) { try matrix.orthonormalize() }
    #expect(throws: LinearAlgebraError.self) { try matrix.symmetricEigenvectors() }
  }
}
