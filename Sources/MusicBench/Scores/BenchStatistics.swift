import Foundation
import Primitives

/// A mean and what it may be, at 95 %.
public struct BenchMean: Sendable, Equatable {
  /// The mean; nil of nothing.
  public var mean: Double?
  /// The interval's ends; the mean where there is one value.
  public var low: Double, high: Double
  /// How many values.
  public var count: Int

  /// Of values, by a bootstrap whose draws hang on the count alone.
  ///
  /// Source: Efron, "Bootstrap methods: another look at the jackknife", 1979; percentiles of 1,000
  /// resamples.
  public init(_ values: [Double]) {
    count = values.count
    guard !values.isEmpty else {
      (mean, low, high) = (nil, 0, 0)
      return
    }
    let mean = values.reduce(0, +) / Double(values.count)
    self.mean = mean
    guard values.count > 1 else {
      (low, high) = (mean, mean)
      return
    }
    var generator = SplitMix64(seed: UInt64(values.count))
    let means = (0..<1000).map { _ in
      var sum = 0.0
      for _ in values { sum += values[generator.below(values.count)] }
      return sum / Double(values.count)
    }.sorted()
    (low, high) = (means[25], means[974])
  }
}

/// A comparison of two systems task by task.
public struct SignTest: Sendable, Equatable {
  /// Tasks for which the first was better, the second was, and neither.
  public var wins: Int, losses: Int, ties: Int
  /// The chance that so uneven a count comes from two equal systems, from both sides.
  public var p: Double

  /// A test on differences, the first less the second.
  ///
  /// - Complexity: O(count).
  public init(_ differences: [Double]) {
    wins = differences.count { $0 > 1e-9 }
    losses = differences.count { $0 < -1e-9 }
    ties = differences.count - wins - losses
    let count = wins + losses
    guard count > 0 else {
      p = 1
      return
    }
    // The tail of the binomial distribution, in logarithms so that no term is lost.
    var tail = 0.0
    var logChoose = 0.0
    for successes in 0...min(wins, losses) {
      if successes > 0 {
        logChoose += log(Double(count - successes + 1)) - log(Double(successes))
      }
      tail += exp(logChoose - Double(count) * log(2))
    }
    p = min(1, 2 * tail)
  }
}
