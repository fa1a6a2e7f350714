public import Rewards

/// How a judge's grades go with the components of the same answers: Spearman's rank correlation,
/// -1...1, ties at their mean rank.
public struct JudgeAgreement: Sendable, Equatable {
  /// Agreement with the total; nil where one of the two never differs, or fewer than three were graded.
  public let total: Double?
  /// Agreement with each component that says something of at least three graded answers.
  public let components: [RewardComponent.Name: Double]

  /// The agreement in one run.
  public init(_ scores: BenchScores) {
    let graded = scores.scores.compactMap { score in
      score.judged?.value.map { (grade: $0, report: score.report) }
    }
    total = JudgeAgreement.correlation(graded.map { ($0.grade, $0.report.total) })
    var components: [RewardComponent.Name: Double] = [:]
    for name in RewardComponent.Name.allCases {
      let pairs = graded.compactMap { entry in
        entry.report[name]?.value.map { (entry.grade, $0) }
      }
      components[name] = JudgeAgreement.correlation(pairs)
    }
    self.components = components
  }

  /// Spearman's rank correlation of pairs.
  ///
  /// - Complexity: O(n log n).
  static func correlation(_ pairs: [(Double, Double)]) -> Double? {
    guard pairs.count > 2 else { return nil }
    let (left, right) = (ranks(pairs.map(\.0)), ranks(pairs.map(\.1)))
    let mean = Double(pairs.count + 1) / 2
    var (product, squareLeft, squareRight) = (0.0, 0.0, 0.0)
    for place in pairs.indices {
      let (x, y) = (left[place] - mean, right[place] - mean)
      product += x * y
      squareLeft += x * x
      squareRight += y * y
    }
    guard squareLeft > 0, squareRight > 0 else { return nil }
    return product / (squareLeft * squareRight).squareRoot()
  }

  /// Ranks from 1; equal values share the mean of theirs.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + 1 + end) / 2 }
      start = end
    }
    return ranks
  }
}
