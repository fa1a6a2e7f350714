import Primitives

/// A measure over many queries: its mean, and how far the mean could be off.
///
/// ```swift
/// let measured = MetricSummary(values: perListener, seed: 1)
/// print(measured.mean, measured.interval)  // 0.1917 0.1899...0.1936
/// ```
public struct MetricSummary: Sendable, Equatable {
  /// The arithmetic mean of the values, 0 when there are none.
  public let mean: Double
  /// The central 95% of the means of resamples; the mean alone when there are fewer than two values.
  public let interval: ClosedRange<Double>
  /// The number of values.
  public let count: Int

  /// Summarises one value a query.
  ///
  /// The interval is the percentile bootstrap (Efron 1979): queries are drawn with replacement,
  /// `resamples` times, with a seeded generator, so the same values give the same interval.
  ///
  /// - Complexity: O(`resamples` x `values.count`).
  public init(values: [Double], resamples: Int = 1_000, seed: UInt64 = 42) {
    count = values.count
    guard !values.isEmpty else {
      mean = 0
      interval = 0...0
      return
    }
    mean = MetricSummary.mean(of: values)
    guard values.count > 1, resamples > 0 else {
      interval = mean...mean
      return
    }
    var generator = SplitMix64(seed: seed)
    var means: [Double] = []
    means.reserveCapacity(resamples)
    values.withUnsafeBufferPointer { values in
      for _ in 0..<resamples {
        var sum = 0.0
        for _ in 0..<values.count { sum += values[generator.below(values.count)] }
        means.append(sum / Double(values.count))
      }
    }
    means.sort()
    interval =
      means[Int(0.025 * Double(resamples - 1))]...means[Int(0.975 * Double(resamples - 1))]
  }

  private static func mean(of values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }
}

/// Whether one system is better than another on the same queries, by resampling the differences.
public struct PairedComparison: Sendable, Equatable {
  /// Mean of `second - first`, with its 95% interval; it excludes 0 when the difference is clear.
  public let difference: MetricSummary

  /// Compares two systems query by query.
  ///
  /// - Precondition: both hold one value a query, in the same order.
  public init(first: [Double], second: [Double], resamples: Int = 1_000, seed: UInt64 = 42) {
    precondition(first.count == second.count, "A paired comparison needs the same queries twice.")
    difference = MetricSummary(
      values: zip(first, second).map { $1 - $0 }, resamples: resamples, seed: seed)
  }
}
