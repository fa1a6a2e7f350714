/// Measures of one ranked list against what is relevant, each in 0...1.
///
/// All of them cut the list at `k`, count an id once even if the list repeats it (the first rank
/// counts), and give 0 when nothing is relevant; whether such a query takes part in a mean is the
/// task's decision.
///
/// ```swift
/// RankingMetrics.recall([7, 3, 9], relevant: [3, 4], at: 2)  // 0.5
/// RankingMetrics.ndcg([7, 3, 9], relevant: [3, 4], at: 2)    // 0.3869
/// ```
///
/// The definitions are those of the LightGCN protocol and of trec_eval: recall divides by all that
/// is relevant (not by `k`), and NDCG divides by the gain of the best possible list, so a short
/// list of hits is not flattered.
public enum RankingMetrics {
  /// The share of the relevant ids that are among the first `k`.
  public static func recall<ID: Hashable>(
    _ ranked: some Sequence<ID>, relevant: Set<ID>, at k: Int
  ) -> Double {
    guard !relevant.isEmpty else { return 0 }
    return Double(hits(ranked, relevant: relevant, at: k).count) / Double(relevant.count)
  }

  /// The share of the first `k` ranks that hold a relevant id; a list shorter than `k` is not
  /// excused.
  public static func precision<ID: Hashable>(
    _ ranked: some Sequence<ID>, relevant: Set<ID>, at k: Int
  ) -> Double {
    guard k > 0 else { return 0 }
    return Double(hits(ranked, relevant: relevant, at: k).count) / Double(k)
  }

  /// 1 when any of the first `k` is relevant, otherwise 0.
  public static func hitRate<ID: Hashable>(
    _ ranked: some Sequence<ID>, relevant: Set<ID>, at k: Int
  ) -> Double {
    hits(ranked, relevant: relevant, at: k).isEmpty ? 0 : 1
  }

  /// One over the rank (from 1) of the first relevant id, or 0 when it is not among the first `k`.
  public static func reciprocalRank<ID: Hashable>(
    _ ranked: some Sequence<ID>, relevant: Set<ID>, at k: Int
  ) -> Double {
    hits(ranked, relevant: relevant, at: k).first.map { 1 / Double($0 + 1) } ?? 0
  }

  /// The mean, over the relevant ids, of the precision at the rank of each; those that are not
  /// among the first `k` count 0. The divisor is `min(k, relevant.count)`.
  public static func averagePrecision<ID: Hashable>(
    _ ranked: some Sequence<ID>, relevant: Set<ID>, at k: Int
  ) -> Double {
    guard !relevant.isEmpty, k > 0 else { return 0 }
    var sum = 0.0
    for (found, index) in hits(ranked, relevant: relevant, at: k).enumerated() {
      sum += Double(found + 1) / Double(index + 1)
    }
    return sum / Double(min(k, relevant.count))
  }

  /// Normalized discounted cumulative gain where every relevant id has the gain 1.
  ///
  /// Source: Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002;
  /// discount log2(rank + 1), ranks from 1.
  public static func ndcg<ID: Hashable>(
    _ ranked: some Sequence<ID>, relevant: Set<ID>, at k: Int
  ) -> Double {
    guard !relevant.isEmpty, k > 0 else { return 0 }
    var seen = Set<ID>()
    let gains = ranked.prefix(k).map { id in
      relevant.contains(id) && seen.insert(id).inserted ? 1.0 : 0
    }
    return ndcg(gains, best: repeatElement(1, count: min(k, relevant.count)))
  }

  /// Normalized discounted cumulative gain with a gain for each id, linear as in trec_eval.
  ///
  /// Gains that are not above 0, and ids without one, count 0.
  public static func ndcg<ID: Hashable>(
    _ ranked: some Sequence<ID>, gains: [ID: Double], at k: Int
  ) -> Double {
    guard k > 0 else { return 0 }
    // Sorted, so that the sum does not depend on the order of the dictionary.
    let best = gains.values.filter { $0 > 0 }.sorted(by: >).prefix(k)
    var seen = Set<ID>()
    let own = ranked.prefix(k).map { id in
      if let gain = gains[id], gain > 0, seen.insert(id).inserted { gain } else { 0.0 }
    }
    return ndcg(own, best: best)
  }

  /// The same of the gains by rank, against those that the best list of that length would have, falling;
  /// 0 when these are none.
  package static func ndcg(
    _ gains: some Sequence<Double>, best: some Sequence<Double>
  ) -> Double {
    func cumulated(_ gains: some Sequence<Double>) -> Double {
      gains.enumerated().reduce(0) { $0 + $1.element * discount($1.offset) }
    }
    let ideal = cumulated(best)
    return ideal > 0 ? cumulated(gains) / ideal : 0
  }

  /// The weight of an index in the ranking.
  static func discount(_ index: Int) -> Double {
    1 / log2(Double(index + 2))
  }

  /// The indexes at which the first `k` hold a relevant id for the first time.
  private static func hits<ID: Hashable>(
    _ ranked: some Sequence<ID>, relevant: Set<ID>, at k: Int
  ) -> [Int] {
    var indexes: [Int] = []
    var seen = Set<ID>()
    for (index, id) in ranked.prefix(max(k, 0)).enumerated() where relevant.contains(id) {
      if seen.insert(id).inserted { indexes.append(index) }
    }
    return indexes
  }
}
