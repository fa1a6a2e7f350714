/// Logistic regression with a quadratic penalty, solved by Newton's method (iteratively reweighted
/// least squares) with steps that are halved until they help.
///
/// ```swift
/// let problem = LogisticRegression(
///   rows: [[1, 0], [1, 1]], targets: [0, 1], penalties: [0.1, 0.1])
/// let weights = problem.solution()
/// LogisticRegression.chance([1, 0.5], weights)
/// ```
///
/// Sums are taken in the order of the rows, so that the same rows give the same weights.
///
/// Source: Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", 4.4.
package struct LogisticRegression: Sendable {
  /// The features of an example each, all of one length; a constant 1 for an intercept.
  package var rows: [[Double]]
  /// What each example came to, 0...1.
  package var targets: [Double]
  /// How much each example counts, at least 0.
  package var counts: [Double]
  /// How strongly each weight is held to its expected value, above 0.
  var penalties: [Double]
  /// What each weight is expected to be.
  var expected: [Double]
  /// Weights that stay as expected.
  var isFixed: [Bool]

  private static let steps = 60
  private static let tolerance = 1e-10

  /// A problem.
  ///
  /// - Parameters:
  ///   - counts: nil for 1 each.
  ///   - expected: nil for 0 each.
  ///   - isFixed: nil for none.
  package init(
    rows: [[Double]], targets: [Double], counts: [Double]? = nil, penalties: [Double],
    expected: [Double]? = nil, isFixed: [Bool]? = nil
  ) {
    precondition(rows.count == targets.count, "Every row needs a target.")
    self.rows = rows
    self.targets = targets
    self.counts = counts ?? [Double](repeating: 1, count: rows.count)
    self.penalties = penalties
    self.expected = expected ?? [Double](repeating: 0, count: penalties.count)
    self.isFixed = isFixed ?? [Bool](repeating: false, count: penalties.count)
  }

  /// The probability that the weights give to an example.
  package static func chance(_ row: [Double], _ weights: [Double]) -> Double {
    sigmoid(score(row, weights))
  }

  /// The features times their weights, added up in order. By pointers, because nearly all of a fit is
  /// spent here.
  private static func score(_ row: [Double], _ weights: [Double]) -> Double {
    let count = min(row.count, weights.count)
    guard count > 0 else { return 0 }
    return row.withUnsafeBufferPointer { row in
      weights.withUnsafeBufferPointer { weights in
        let (row, weights) = (row.baseAddress!, weights.baseAddress!)
        var sum = 0.0
        var column = 0
        while column < count {
          sum += row[column] * weights[column]
          column += 1
        }
        return sum
      }
    }
  }

  /// 1 / (1 + e^-x), exact at both ends.
  package static func sigmoid(_ x: Double) -> Double { 1 / (1 + Double.exp(-x)) }

  /// The weights that make the targets likeliest, less the penalties: where `gradient(at:)` is zero.
  ///
  /// - Complexity: O(rows x weights^2) a step; about ten steps.
  package func solution() -> [Double] {
    var weights = expected
    var loss = loss(at: weights)
    for _ in 0..<LogisticRegression.steps {
      let step = newtonStep(at: weights)
      var scale = 1.0
      var next = weights
      var nextLoss = loss
      repeat {
        next = zip(weights, step).map { $0 - scale * $1 }
        nextLoss = self.loss(at: next)
        scale /= 2
      } while nextLoss > loss && scale > 1e-6
      guard nextLoss <= loss else { break }
      (weights, loss) = (next, nextLoss)
      if step.allSatisfy({ abs($0) < LogisticRegression.tolerance }) { break }
    }
    return weights
  }

  /// The slope of the loss for each weight; 0 for fixed ones.
  func gradient(at weights: [Double]) -> [Double] {
    var gradient = weights.indices.map { penalties[$0] * (weights[$0] - expected[$0]) }
    for (index, row) in rows.enumerated() {
      let error = counts[index] * (LogisticRegression.chance(row, weights) - targets[index])
      for column in row.indices { gradient[column] += error * row[column] }
    }
    for column in gradient.indices where isFixed[column] { gradient[column] = 0 }
    return gradient
  }

  /// The negative logarithm of the likelihood, and the penalties.
  func loss(at weights: [Double]) -> Double {
    var loss = weights.indices.reduce(0) {
      $0 + penalties[$1] * (weights[$1] - expected[$1]) * (weights[$1] - expected[$1]) / 2
    }
    for (index, row) in rows.enumerated() {
      let score = LogisticRegression.score(row, weights)
      // log(1 + e^score) - target * score, which does not overflow.
      let softplus = max(score, 0) + Double.log(1 + Double.exp(-abs(score)))
      loss += counts[index] * (softplus - targets[index] * score)
    }
    return loss
  }

  private func newtonStep(at weights: [Double]) -> [Double] {
    let size = weights.count
    let slopes = gradient(at: weights)
    var curvature = [Double](repeating: 0, count: size * size)
    for (index, row) in rows.enumerated() {
      let chance = LogisticRegression.chance(row, weights)
      let weight = counts[index] * max(chance * (1 - chance), 1e-6)
      LogisticRegression.add(weight, timesSquareOf: row, to: &curvature)
    }
    curvature.withUnsafeMutableBufferPointer { curvature in
      for index in 0..<size {
        curvature[index * size + index] += penalties[index]
        guard isFixed[index] else { continue }
        for other in 0..<size {
          curvature[index * size + other] = 0
          curvature[other * size + index] = 0
        }
        curvature[index * size + index] = 1
      }
    }
    return LogisticRegression.solved(upper: curvature, slopes)
  }

  /// Adds the upper triangle of a row's outer product with itself; features of 0 add nothing.
  private static func add(
    _ weight: Double, timesSquareOf row: [Double], to matrix: inout [Double]
  ) {
    let size = row.count
    precondition(matrix.count == size * size, "A weight for each feature.")
    row.withUnsafeBufferPointer { row in
      matrix.withUnsafeMutableBufferPointer { matrix in
        guard let row = row.baseAddress, var line = matrix.baseAddress else { return }
        var left = 0
        while left < size {
          if row[left] != 0 {
            let scaled = weight * row[left]
            var right = left
            while right < size {
              line[right] += scaled * row[right]
              right += 1
            }
          }
          line += size
          left += 1
        }
      }
    }
  }

  /// Solves a positive definite system, given by its upper triangle, by elimination; a pivot that is
  /// not positive stands for a weight that nothing says anything of.
  private static func solved(upper matrix: [Double], _ right: [Double]) -> [Double] {
    var (matrix, right) = (matrix, right)
    let size = right.count
    for pivot in 0..<size {
      let value = matrix[pivot * size + pivot]
      guard value > 0 else { continue }
      for row in (pivot + 1)..<max(size, pivot + 1) {
        let factor = matrix[pivot * size + row] / value
        guard factor != 0 else { continue }
        for column in row..<size {
          matrix[row * size + column] -= factor * matrix[pivot * size + column]
        }
        right[row] -= factor * right[pivot]
      }
    }
    for row in (0..<size).reversed() {
      for column in (row + 1)..<max(size, row + 1) {
        right[row] -= matrix[row * size + column] * right[column]
      }
      let value = matrix[row * size + row]
      right[row] = value > 0 ? right[row] / value : 0
    }
    return right
  }
}
