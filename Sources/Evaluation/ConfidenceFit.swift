import LinearAlgebra
package import MusicNames
import Refrain

/// Learns the weight of each feature of a verdict: logistic regression with a quadratic penalty,
/// solved by Newton's method.
package struct ConfidenceFit {
  /// A verdict, and whether it was right.
  package struct Outcome: Sendable {
    var features: NameFeatures
    var isRight: Bool

    package init(features: NameFeatures, isRight: Bool) {
      self.features = features
      self.isRight = isRight
    }
  }

  /// How strongly weights are held to what is thought before, in verdicts.
  private static let penalty = 4.0
  /// What is thought before: more verdicts are right than wrong, and what differs from what was
  /// asked for halves the odds.
  private static let usual = 2.0
  private static let doubt = -0.7
  /// The least that a difference speaks against a verdict: what the data do not tell apart is still
  /// not as sure as the whole name.
  private static let minimumDoubt = -0.2

  private typealias Row = (features: [Double], target: Double, weight: Double)

  /// The weights that make the outcomes likeliest, each group as a whole counting the same, none of
  /// a doubt above its least.
  package static func weights(_ groups: [[Outcome]]) -> [Double] {
    let groups = groups.filter { !$0.isEmpty }
    let mean = Double(groups.reduce(0) { $0 + $1.count }) / Double(max(groups.count, 1))
    let rows: [Row] = groups.flatMap { group in
      group.map { outcome in
        (outcome.features.values, outcome.isRight ? 1 : 0, mean / Double(group.count))
      }
    }
    var isOut = [Bool](repeating: false, count: NameFeatures.names.count)
    while true {
      let weights = weights(rows, without: isOut)
      let wrong = weights.indices.filter { NameFeatures.isDoubt[$0] && weights[$0] > minimumDoubt }
      guard let worst = wrong.max(by: { (weights[$0], $1) < (weights[$1], $0) }) else {
        return weights
      }
      isOut[worst] = true
    }
  }

  private static func weights(_ rows: [Row], without isOut: [Bool]) -> [Double] {
    let kinds = NameFeatures.Kind.allCases.count
    let expected = isOut.indices.map {
      isOut[$0] ? minimumDoubt : $0 >= kinds ? 0 : NameFeatures.isDoubt[$0] ? doubt : usual
    }
    return LogisticRegression(
      rows: rows.map(\.features), targets: rows.map(\.target), counts: rows.map(\.weight),
      penalties: [Double](repeating: penalty, count: isOut.count), expected: expected,
      isFixed: isOut
    ).solution()
  }

  /// The probability that the weights give.
  package static func chance(_ features: [Double], _ weights: [Double]) -> Double {
    LogisticRegression.chance(features, weights)
  }

  /// The weights as the source file that the engine reads them from.
  package static func source(_ weights: [Double], verdicts: [Int], seed: UInt64) -> String {
    let rows = zip(NameFeatures.names, weights).map { name, weight in
      "    \((weight * 1000).rounded() / 1000),  // \(name)"
    }
    return """
      /// What each ground weighs for or against a verdict, in the order of `NameFeatures.names`.
      ///
      /// Learned by `refrain evaluate resolve --fit` (seed \(seed)) on \(verdicts[0]) names of real tracks
      /// that were changed in known ways, and on \(verdicts[1]) names in real requests (music_ner:
      /// Epure and Hennequin, "A human subject study of named entity recognition in conversational
      /// music recommendation queries", 2023), each of the two counting half; the catalog is that of
      /// `Benchmarks/join_catalogs.py --all`.
      enum ConfidenceWeights {
        static let weights: [Double] = [
      \(rows.joined(separator: "\n"))
        ]
      }

      """
  }
}

/// How true some weights' confidences are of verdicts.
package struct Reliability {
  /// The expected calibration error over ten bins.
  package let calibrationError: Double
  /// The mean squared difference between confidence and outcome.
  package let brierScore: Double

  package init(_ outcomes: [ConfidenceFit.Outcome], _ confidence: (NameFeatures) -> Double) {
    var bins = Array(repeating: (sum: 0.0, right: 0.0), count: 10)
    var squares = 0.0
    for outcome in outcomes {
      let predicted = confidence(outcome.features)
      let actual = outcome.isRight ? 1.0 : 0.0
      let bin = min(9, max(0, Int(predicted * 10)))
      bins[bin].sum += predicted
      bins[bin].right += actual
      squares += (predicted - actual) * (predicted - actual)
    }
    let count = Double(max(outcomes.count, 1))
    calibrationError = bins.reduce(0) { $0 + abs($1.sum - $1.right) } / count
    brierScore = squares / count
  }
}
