import LinearAlgebra

/// A fitted model of a probability, before calibration.
enum BoundaryPredictor: Sendable, Equatable {
  /// Logistic regression on features brought to mean 0 and deviation 1; the last weight is the
  /// intercept.
  case logistic(means: [Double], scales: [Double], weights: [Double])
  /// Boosted trees on features as they are.
  case trees(BoostedTrees)

  /// How a predictor is fitted: what validation chooses between.
  enum Settings: Sendable, Equatable {
    case logistic(penalty: Double)
    case trees(depth: Int, rounds: Int)

    /// What is tried.
    static let candidates: [Settings] =
      [1, 10, 100].map { .logistic(penalty: $0) }
      + [2, 3].flatMap { depth in
        [20, 40, 80, 160].map { .trees(depth: depth, rounds: $0) }
      }

    /// The settings in a few words: `logistic regression, penalty 10`.
    var description: String {
      switch self {
      case .logistic(let penalty): "logistic regression, penalty \(Int(penalty))"
      case .trees(let depth, let rounds): "boosted trees, depth \(depth), \(rounds) rounds"
      }
    }
  }

  /// Fits one.
  init(_ settings: Settings, rows: [[Double]], targets: [Double]) {
    switch settings {
    case .logistic(let penalty): self = .logistic(rows, targets, penalty)
    case .trees(let depth, let rounds):
      self = .trees(BoundaryPredictor.grown(rows, targets, depth: depth, rounds: rounds))
    }
  }

  private static func grown(
    _ rows: [[Double]], _ targets: [Double], depth: Int, rounds: Int
  ) -> BoostedTrees {
    var settings = BoostedTrees.Settings()
    settings.depth = depth
    return BoostedTrees(rows: rows, targets: targets, rounds: rounds, settings: settings)
  }

  private static func logistic(
    _ rows: [[Double]], _ targets: [Double], _ penalty: Double
  ) -> BoundaryPredictor {
    let width = rows.first?.count ?? 0
    let count = Double(max(1, rows.count))
    var means = [Double](repeating: 0, count: width)
    var scales = [Double](repeating: 1, count: width)
    for column in 0..<width {
      means[column] = rows.reduce(0) { $0 + $1[column] } / count
      let squares = rows.reduce(0) {
        $0 + ($1[column] - means[column]) * ($1[column] - means[column])
      }
      // A feature that never changes says nothing; a scale of 1 keeps it at nothing.
      let deviation = (squares / count).squareRoot()
      scales[column] = deviation > 1e-9 ? deviation : 1
    }
    let scaled = rows.map { row in
      row.indices.map { (row[$0] - means[$0]) / scales[$0] } + [1]
    }
    // The intercept is hardly held to anything.
    let penalties = [Double](repeating: penalty, count: width) + [1e-3]
    let weights = LogisticRegression(rows: scaled, targets: targets, penalties: penalties)
      .solution()
    return .logistic(means: means, scales: scales, weights: weights)
  }

  /// The probability of an example, above 0 and below 1.
  func chance(_ row: [Double]) -> Double {
    switch self {
    case .logistic(let means, let scales, let weights):
      var score = weights[weights.count - 1]
      for column in row.indices {
        score += weights[column] * (row[column] - means[column]) / scales[column]
      }
      return BoundaryPredictor.chance(logOdds: score)
    case .trees(let trees): return BoundaryPredictor.chance(logOdds: trees.logOdds(row))
    }
  }

  private static func chance(logOdds: Double) -> Double {
    LogisticRegression.sigmoid(min(30, max(-30, logOdds)))
  }

  /// The probabilities that each candidate, fitted to some examples, gives to others; in the order
  /// of the candidates.
  ///
  /// Trees of one depth are grown once: those of fewer rounds are their beginning.
  static func chances(
    of candidates: [Settings], fittedTo rows: [[Double]], _ targets: [Double], on others: [[Double]]
  ) -> [[Double]] {
    var grown: [Int: BoostedTrees] = [:]
    for case .trees(let depth, _) in candidates where grown[depth] == nil {
      let rounds = candidates.compactMap { candidate -> Int? in
        if case .trees(depth, let rounds) = candidate { rounds } else { nil }
      }
      grown[depth] = BoundaryPredictor.grown(
        rows, targets, depth: depth, rounds: rounds.max() ?? 0)
    }
    return candidates.map { candidate in
      switch candidate {
      case .trees(let depth, let rounds):
        guard let trees = grown[depth] else { return [] }
        return others.map { chance(logOdds: trees.logOdds($0, trees: rounds)) }
      case .logistic:
        let predictor = BoundaryPredictor(candidate, rows: rows, targets: targets)
        return others.map { predictor.chance($0) }
      }
    }
  }
}
