import IndexFile
public import Recommender

/// What an evaluation of a recommender found: accuracy, and what accuracy does not show.
public struct RecommendReport: Sendable {
  /// The model's name.
  public let model: String
  /// What was chosen and why.
  public let note: String
  /// Where the rankings were cut.
  public let cut: Int
  /// The time that training took, in seconds.
  public let training: Double
  /// The time that ranking all listeners took, in seconds.
  public let ranking: Double
  /// The held-out share that was found.
  public let recall: MetricSummary
  /// Normalized discounted cumulative gain.
  public let ndcg: MetricSummary
  /// The share of the ranked items that are held out.
  public let precision: MetricSummary
  /// The share of listeners with at least one hit.
  public let hitRate: MetricSummary
  /// One over the rank of the first hit.
  public let reciprocalRank: MetricSummary
  /// Average precision.
  public let averagePrecision: MetricSummary
  /// Coverage, novelty, concentration and diversity of the lists.
  public let beyond: BeyondAccuracy

  /// The listeners, by ordinal, in the order of `rankings`.
  public let listeners: [Int]
  /// What was ranked for each of them, best first.
  public let rankings: [[(score: Float, ordinal: UInt32)]]

  init(
    model: String, note: String, cut: Int, training: Double, ranking: Double,
    data: RecommendData, listeners: [Int], rankings: [[(score: Float, ordinal: UInt32)]],
    interactions: Interactions
  ) {
    self.model = model
    self.note = note
    self.cut = cut
    self.training = training
    self.ranking = ranking
    self.listeners = listeners
    self.rankings = rankings
    var values = [[Double]](repeating: [], count: 6)
    for (listener, ranking) in zip(listeners, rankings) {
      let relevant = Set(data.test[listener])
      let ranked = ranking.map { $0.ordinal }
      values[0].append(RankingMetrics.recall(ranked, relevant: relevant, at: cut))
      values[1].append(RankingMetrics.ndcg(ranked, relevant: relevant, at: cut))
      values[2].append(RankingMetrics.precision(ranked, relevant: relevant, at: cut))
      values[3].append(RankingMetrics.hitRate(ranked, relevant: relevant, at: cut))
      values[4].append(RankingMetrics.reciprocalRank(ranked, relevant: relevant, at: cut))
      values[5].append(RankingMetrics.averagePrecision(ranked, relevant: relevant, at: cut))
    }
    recall = MetricSummary(values: values[0])
    ndcg = MetricSummary(values: values[1])
    precision = MetricSummary(values: values[2])
    hitRate = MetricSummary(values: values[3])
    reciprocalRank = MetricSummary(values: values[4])
    averagePrecision = MetricSummary(values: values[5])
    beyond = BeyondAccuracy(
      rankings: rankings.map { $0.map { $0.ordinal } }, interactions: interactions)
  }

  /// The measures with their names, in the order in which they are shown.
  public var metrics: [(name: String, value: MetricSummary)] {
    [
      ("Recall@\(cut)", recall), ("NDCG@\(cut)", ndcg), ("Precision@\(cut)", precision),
      ("HR@\(cut)", hitRate), ("MRR@\(cut)", reciprocalRank), ("MAP@\(cut)", averagePrecision),
    ]
  }

  /// Writes what was ranked, with the ids of the data's files.
  ///
  /// - Throws: `.unwritable`.
  public func writeRun(to path: String, data: RecommendData) throws(EvaluationError) {
    var run = try TRECRun(creating: path, tag: "refrain-\(model)")
    for (listener, ranking) in zip(listeners, rankings) {
      try run.append(
        query: data.listeners[listener],
        hits: ranking.map { (id: data.items[Int($0.ordinal)], score: Double($0.score)) })
    }
    try run.finish()
  }
}

/// How lists spread over the catalog and within themselves.
public struct BeyondAccuracy: Sendable, Equatable {
  /// The share of all items that are in at least one list.
  public let coverage: Double
  /// The mean of -log2(share of listeners who have the item) over all entries: bits of surprise.
  public let novelty: Double
  /// How unequally items share the entries: 0 all alike, toward 1 a few take all.
  public let gini: Double
  /// The mean over lists of the mean of 1 - cosine between two items' listeners; lists are sampled.
  public let diversity: Double

  /// Measures lists of item ordinals against the training interactions.
  ///
  /// - Complexity: O(entries), and for diversity O(`diversitySample` x list length^2 x listeners of
  ///   an item).
  public init(rankings: [[UInt32]], interactions: Interactions, diversitySample: Int = 1_000) {
    let byItem = interactions.matrix.transposed()
    let listenerCount = Double(max(interactions.listenerCount, 1))
    var counts = [Int](repeating: 0, count: interactions.itemCount)
    var surprise = 0.0
    var entries = 0
    for ranking in rankings {
      for item in ranking {
        counts[Int(item)] += 1
        surprise -= log2(max(Double(byItem.count(ofRow: Int(item))), 1) / listenerCount)
        entries += 1
      }
    }
    coverage = Double(counts.count { $0 > 0 }) / Double(max(counts.count, 1))
    novelty = entries > 0 ? surprise / Double(entries) : 0
    gini = BeyondAccuracy.gini(of: counts)
    let step = max(1, rankings.count / max(diversitySample, 1))
    var sum = 0.0
    var lists = 0
    for index in Swift.stride(from: 0, to: rankings.count, by: step)
    where rankings[index].count > 1 {
      sum += BeyondAccuracy.diversity(of: rankings[index], byItem: byItem)
      lists += 1
    }
    diversity = lists > 0 ? sum / Double(lists) : 0
  }

  /// The Gini coefficient of how often each item occurs.
  static func gini(of counts: [Int]) -> Double {
    let sorted = counts.sorted()
    let total = sorted.reduce(0, +)
    guard total > 0 else { return 0 }
    var weighted = 0.0
    for (index, count) in sorted.enumerated() { weighted += Double(index + 1) * Double(count) }
    let count = Double(sorted.count)
    return 2 * weighted / (count * Double(total)) - (count + 1) / count
  }

  private static func diversity(of ranking: [UInt32], byItem: SparseMatrix) -> Double {
    let listeners = ranking.map { Array(byItem.row(Int($0)).columns) }
    var sum = 0.0
    var pairs = 0
    for first in listeners.indices {
      for second in listeners.indices where second > first {
        let common = intersection(listeners[first], listeners[second])
        let norm = (Double(listeners[first].count) * Double(listeners[second].count)).squareRoot()
        sum += 1 - (norm > 0 ? Double(common) / norm : 0)
        pairs += 1
      }
    }
    return sum / Double(max(pairs, 1))
  }

  private static func intersection(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var i = 0
    var j = 0
    var common = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        common += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return common
  }
}
