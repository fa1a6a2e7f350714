import CKernels
import Primitives
import Testing

@testable import Recommender

struct SmallSystemTests {
  /// A random symmetric positive definite matrix.
  private func system(_ n: Int, seed: UInt64) -> Dense {
    var generator = SplitMix64(seed: seed)
    let rows = (0..<n).map { _ in (0..<n).map { _ in generator.unit() - 0.5 } }
    var matrix = Dense(rows) * Dense(rows).transposed
    for i in 0..<n { matrix.rows[i][i] += 1 }
    return matrix
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 33, 50])
  func choleskySolvesWhatEliminationSolves(n: Int) {
    let dense = system(n, seed: UInt64(n))
    let stride = FactorMatrix.stride(ofRank: n)
    // What lies below the diagonal and in the padding may be anything.
    var a = [Float](repeating: .nan, count: n * stride + 4)
    for i in 0..<n {
      for j in i..<n { a[i * stride + j] = Float(dense.rows[i][j]) }
    }
    #expect(rf_linalg_cholesky(&a, n, stride) == 0)
    let b = (0..<n).map { Float($0 % 5) - 1 }
    var x = b + [Float](repeating: 0, count: 16)
    rf_linalg_cholesky_solve(a, n, stride, &x)
    let expected = dense.inverse.rows.map { Dense.dot($0, b.map(Double.init)) }
    for i in 0..<n { #expect(abs(Double(x[i]) - expected[i]) < 1e-4) }
  }

  @Test func whatIsNotPositiveDefiniteIsSaid() {
    var a = [Float](repeating: 0, count: 3 * 16 + 4)
    a[0] = 1
    a[17] = -1
    a[34] = 1
    #expect(rf_linalg_cholesky(&a, 3, 16) == 2)
    a[0] = .nan
    #expect(rf_linalg_cholesky(&a, 3, 16) == 1)
  }

  @Test(arguments: [1, 2, 3, 4, 6, 9, 13, 16, 21], [16, 48])
  func gramAndOuterProductsEqualTheirSums(count: Int, width: Int) {
    var generator = SplitMix64(seed: UInt64(count * width))
    let w = (0..<count * width).map { _ in Float(generator.unit()) - 0.5 }
    let rows = Dense((0..<count).map { i in (0..<width).map { Double(w[i * width + $0]) } })
    let stride = FactorMatrix.stride(ofRank: count)
    var gram = [Float](repeating: 0, count: count * stride + 4)
    rf_linalg_gram(w, count, width, &gram, stride)
    let expected = (rows * rows.transposed).rows
    for i in 0..<count {
      for j in i..<count { #expect(abs(Double(gram[i * stride + j]) - expected[i][j]) < 1e-5) }
    }
    var outer = [Float](repeating: 0, count: width * width)
    rf_linalg_add_outer(w, count, width, &outer)
    let sums = (rows.transposed * rows).rows
    for i in 0..<width {
      for j in i..<width { #expect(abs(Double(outer[i * width + j]) - sums[i][j]) < 1e-5) }
    }
  }

  @Test func gatherCombineAndScores() {
    var generator = SplitMix64(seed: 77)
    let matrix = (0..<7 * 16).map { _ in Float(generator.unit()) }
    let scales = (0..<16).map { Float($0) }
    var gathered = [Float](repeating: 0, count: 3 * 16)
    rf_linalg_gather(matrix, 16, [6, 0, 3], 3, [1, 2, 3], scales, &gathered)
    for (position, row) in [6, 0, 3].enumerated() {
      for k in 0..<16 {
        #expect(
          gathered[position * 16 + k] == matrix[row * 16 + k] * scales[k] * Float(position + 1))
      }
    }
    var combined = [Float](repeating: 0, count: 16)
    rf_linalg_combine(matrix, 7, 16, [1, 0, -1, 2, 0, 0, 1], scales, &combined)
    for k in 0..<16 {
      let sum = matrix[k] - matrix[32 + k] + 2 * matrix[48 + k] + matrix[96 + k]
      #expect(abs(combined[k] - sum * scales[k]) < 1e-4)
    }
    var scores = [Float](repeating: 0, count: 7)
    rf_linalg_scores(matrix, 7, 16, scales, &scores)
    for row in 0..<7 {
      let sum = (0..<16).reduce(Float(0)) { $0 + matrix[row * 16 + $1] * scales[$1] }
      #expect(abs(scores[row] - sum) < 1e-3)
    }
  }
}
