import Primitives
import Testing

@testable import KnowledgeBoundary

struct IsotonicCalibrationTests {
  /// The least sum of squares of a sequence that never falls, by trying every way to cut the examples
  /// into runs of one value.
  private static func bruteForce(_ outcomes: [Double]) -> Double {
    var best = Double.infinity
    for cuts in 0..<(1 << (outcomes.count - 1)) {
      var runs: [[Double]] = [[outcomes[0]]]
      for place in 1..<outcomes.count {
        if cuts >> (place - 1) & 1 == 1 {
          runs.append([outcomes[place]])
        } else {
          runs[runs.count - 1].append(outcomes[place])
        }
      }
      let means = runs.map { $0.reduce(0, +) / Double($0.count) }
      guard zip(means, means.dropFirst()).allSatisfy({ $0 <= $1 }) else { continue }
      let error = zip(runs, means).reduce(0) { sum, run in
        sum + run.0.reduce(0) { $0 + ($1 - run.1) * ($1 - run.1) }
      }
      best = min(best, error)
    }
    return best
  }

  @Test func noOtherRisingFunctionFitsBetter() {
    var generator = SplitMix64(seed: 7)
    for round in 0..<200 {
      let count = 1 + generator.below(9)
      let scores = (0..<count).map { (Double($0) + 0.5) / Double(count) }
      let outcomes = (0..<count).map { _ in Double(generator.below(5)) / 4 }
      let fitted = IsotonicCalibration(scores: scores, outcomes: outcomes)
      let error = zip(scores, outcomes).reduce(0) {
        let difference = fitted.value(at: $1.0) - $1.1
        return $0 + difference * difference
      }
      #expect(
        abs(error - IsotonicCalibrationTests.bruteForce(outcomes)) < 1e-9,
        "round \(round): \(outcomes)")
    }
  }

  @Test func itNeverFallsAndTheMeanIsKept() {
    var generator = SplitMix64(seed: 11)
    let scores = (0..<500).map { _ in Double(generator.below(40)) / 40 }
    let outcomes = scores.map { generator.unit() < $0 * $0 ? 1.0 : 0.0 }
    let fitted = IsotonicCalibration(scores: scores, outcomes: outcomes)
    let values = (0...1000).map { fitted.value(at: Double($0) / 1000) }
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    let predicted = scores.map { fitted.value(at: $0) }
    #expect(abs(predicted.reduce(0, +) - outcomes.reduce(0, +)) < 1e-6)
  }

  @Test func theOrderOfTheExamplesDoesNotMatter() {
    let scores = [0.2, 0.2, 0.5, 0.9, 0.5]
    let outcomes = [1.0, 0, 0, 1, 1]
    let forth = IsotonicCalibration(scores: scores, outcomes: outcomes)
    let back = IsotonicCalibration(scores: scores.reversed(), outcomes: outcomes.reversed())
    #expect(forth == back)
    #expect(forth.value(at: 0.2) == 0.5)
    #expect(IsotonicCalibration.identity.value(at: 0.3) == 0.3)
  }
}
