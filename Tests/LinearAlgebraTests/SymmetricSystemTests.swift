import LinearAlgebra
import Primitives
import Testing

struct SymmetricSystemTests {
  private static let orders = [1, 2, 3, 8, 17, 40]

  /// A random positive definite matrix, row-major.
  private static func definite(_ order: Int) -> [Float] {
    var generator = SplitMix64(seed: UInt64(order))
    let root = (0..<order * order).map { _ in Float(generator.unit()) - 0.5 }
    return (0..<order * order).map { index in
      let (row, column) = (index / order, index % order)
      let sum = (0..<order).reduce(Float(0)) {
        $0 + root[row * order + $1] * root[column * order + $1]
      }
      return sum + (row == column ? 1 : 0)
    }
  }

  private static func product(_ a: [Float], _ b: [Float], _ order: Int, columns: Int) -> [Float] {
    (0..<order * columns).map { index in
      let (row, column) = (index / columns, index % columns)
      return (0..<order).reduce(0) { $0 + a[row * order + $1] * b[$1 * columns + column] }
    }
  }

  private static func upper(_ matrix: [Float], _ order: Int) -> [Float] {
    matrix.enumerated().map { $0 % order >= $0 / order ? $1 : .nan }
  }

  @Test(arguments: orders)
  func solutionsSatisfyTheirSystem(order: Int) throws {
    let matrix = Self.definite(order)
    let right = (0..<order * 3).map { Float($0 % 7) - 3 }
    var solution = right
    try SymmetricSystem.solve(
      upper: Self.upper(matrix, order), order: order, rightSides: &solution, count: 3)
    let image = Self.product(matrix, solution, order, columns: 3)
    for index in right.indices { #expect(abs(image[index] - right[index]) < 1e-3) }
  }

  @Test(arguments: orders, [1, 2])
  func theInverseTimesTheMatrixIsTheIdentity(order: Int, threads: Int) throws {
    let matrix = Self.definite(order)
    var inverse = matrix
    try SymmetricSystem.invert(&inverse, order: order, threads: threads)
    let product = Self.product(matrix, inverse, order, columns: order)
    for index in product.indices {
      let expected: Float = index / order == index % order ? 1 : 0
      #expect(abs(product[index] - expected) < 1e-3)
    }
  }

  @Test(arguments: orders)
  func theCholeskyFactorTimesItsTransposeIsTheMatrix(order: Int) throws {
    let matrix = Self.definite(order)
    let factor = try SymmetricSystem.cholesky(matrix, order: order)
    for row in 0..<order {
      for column in 0...row {
        let sum = (0...column).reduce(Float(0)) {
          $0 + factor[row * order + $1] * factor[column * order + $1]
        }
        #expect(abs(sum - matrix[row * order + column]) < 1e-3)
      }
    }
    var rows = (0..<order).map { factor[$0 * order] }
    BLAS.solveLower(factor, order: order, rows: &rows, count: 1)
    // The first column of the factor is the factor times the first unit vector.
    for (index, value) in rows.enumerated() { #expect(abs(value - (index == 0 ? 1 : 0)) < 1e-4) }
  }

  @Test(arguments: orders)
  func eigenvectorsAreScaledByTheirEigenvalues(order: Int) throws {
    let matrix = Self.definite(order)
    let (values, vectors) = try SymmetricSystem.eigen(
      upper: Self.upper(matrix, order).map { $0.isNaN ? 0 : $0 }, order: order)
    #expect(values == values.sorted(by: >) && values.count == order)
    for (index, value) in values.enumerated() {
      let vector = Array(vectors[index * order..<(index + 1) * order])
      let image = Self.product(matrix, vector, order, columns: 1)
      for row in 0..<order { #expect(abs(image[row] - value * vector[row]) < 1e-3) }
    }
  }

  @Test func whatIsNotPositiveDefiniteIsATypedErrorThatNamesTheRoutine() {
    var indefinite: [Float] = [1, 2, 2, 1]
    var right: [Float] = [1, 1]
    let expected = LinearAlgebraError.failed(routine: "spotrf", code: 2)
    #expect(throws: expected) { try SymmetricSystem.cholesky(indefinite, order: 2) }
    #expect(throws: LinearAlgebraError.failed(routine: "sposv", code: 2)) {
      try SymmetricSystem.solve(upper: indefinite, order: 2, rightSides: &right, count: 1)
    }
    #expect(right == [1, 1])
    #expect(throws: expected) {
      try SymmetricSystem.invert(&indefinite, order: 2, threads: 1)
    }
    #expect(throws: LinearAlgebraError.self) {
      try SymmetricSystem.eigen(upper: [.nan, 0, 0, .nan], order: 2)
    }
  }

  @Test func emptyMatricesAreFine() throws {
    var none: [Float] = []
    #expect(try SymmetricSystem.eigen(upper: [], order: 0).values.isEmpty)
    #expect(try SymmetricSystem.cholesky([], order: 0).isEmpty)
    try SymmetricSystem.invert(&none, order: 0, threads: 1)
    try SymmetricSystem.solve(upper: [], order: 0, rightSides: &none, count: 0)
  }
}
