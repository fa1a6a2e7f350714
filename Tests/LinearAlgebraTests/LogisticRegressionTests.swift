import Primitives
import Testing

@testable import LinearAlgebra

struct LogisticRegressionTests {
  private static func problem(seed: UInt64) -> LogisticRegression {
    var generator = SplitMix64(seed: seed)
    let rows = (0..<200).map { _ in [generator.unit() * 4 - 2, generator.unit(), 1.0] }
    let targets = rows.map { row in
      let chance = LogisticRegression.chance(row, [1.5, -2, 0.3])
      return generator.unit() < chance ? 1.0 : 0.25
    }
    return LogisticRegression(
      rows: rows, targets: targets, counts: rows.map { _ in 0.5 + generator.unit() },
      penalties: [0.5, 0.5, 0.01], expected: [0, 1, 0])
  }

  @Test func theSlopeIsZeroAtTheSolution() {
    for seed in 1...5 {
      let problem = LogisticRegressionTests.problem(seed: UInt64(seed))
      let slopes = problem.gradient(at: problem.solution())
      #expect(slopes.allSatisfy { abs($0) < 1e-7 }, "\(slopes)")
    }
  }

  @Test func theSlopeIsThatOfTheLoss() {
    let problem = LogisticRegressionTests.problem(seed: 9)
    let weights = [0.4, -1, 0.2]
    for column in weights.indices {
      var (above, below) = (weights, weights)
      above[column] += 1e-5
      below[column] -= 1e-5
      let difference = (problem.loss(at: above) - problem.loss(at: below)) / 2e-5
      #expect(abs(difference - problem.gradient(at: weights)[column]) < 1e-4)
    }
  }

  @Test func separableAndEmptyExamplesHaveASolution() {
    let separable = LogisticRegression(
      rows: [[1, 1], [1, -1]], targets: [1, 0], penalties: [0.001, 0.001])
    let weights = separable.solution()
    #expect(weights.allSatisfy { $0.isFinite })
    #expect(separable.gradient(at: weights).allSatisfy { abs($0) < 1e-7 })
    let empty = LogisticRegression(rows: [], targets: [], penalties: [1, 1], expected: [2, 3])
    #expect(empty.solution() == [2, 3])
  }

  @Test func fixedWeightsStay() {
    var problem = LogisticRegressionTests.problem(seed: 3)
    problem.isFixed = [false, true, false]
    let weights = problem.solution()
    #expect(weights[1] == 1)
    #expect(problem.gradient(at: weights).allSatisfy { abs($0) < 1e-7 })
  }
}
