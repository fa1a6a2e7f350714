import Foundation

/// A comparison of two systems task by task.
struct SignTest: Sendable, Equatable {
  /// Tasks for which the first was better, the second was, and neither.
  var wins: Int, losses: Int, ties: Int
  /// The chance that so uneven a count comes from two equal systems, from both sides.
  var p: Double

  /// A test on differences, the first less the second.
  ///
  /// - Complexity: O(count).
  init(_ differences: [Double]) {
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
