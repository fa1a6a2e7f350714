import LinearAlgebra

/// How true predicted probabilities are of what came.
public struct ProbabilityQuality: Sendable, Equatable {
  /// A range of predictions.
  public struct Bin: Sendable, Equatable {
    /// How many examples.
    public var count: Int
    /// The mean prediction.
    public var predicted: Double
    /// The mean outcome.
    public var actual: Double
  }

  /// The mean negative logarithm of what was said of what came.
  public var logLoss = 0.0
  /// The mean squared difference.
  public var brier = 0.0
  /// The expected calibration error over ten ranges of equal width.
  public var calibrationError = 0.0
  /// The ranges, 0...0.1 first.
  public var bins: [Bin]

  /// The quality of predictions, against outcomes of 0...1.
  ///
  /// Source of the calibration error: Naeini, Cooper and Hauskrecht, "Obtaining well calibrated
  /// probabilities using Bayesian binning", AAAI 2015.
  public init(predicted: [Double], actual: [Double]) {
    var sums = [(count: Int, predicted: Double, actual: Double)](
      repeating: (0, 0, 0), count: 10)
    let count = Double(max(1, predicted.count))
    for (chance, outcome) in zip(predicted, actual) {
      let bin = min(9, max(0, Int(chance * 10)))
      sums[bin].count += 1
      sums[bin].predicted += chance
      sums[bin].actual += outcome
      brier += (chance - outcome) * (chance - outcome) / count
      let safe = min(1 - 1e-6, max(1e-6, chance))
      logLoss -= (outcome * Double.log(safe) + (1 - outcome) * Double.log(1 - safe)) / count
    }
    calibrationError = sums.reduce(0) { $0 + abs($1.predicted - $1.actual) } / count
    bins = sums.map { sum in
      let size = Double(max(1, sum.count))
      return Bin(count: sum.count, predicted: sum.predicted / size, actual: sum.actual / size)
    }
  }
}
