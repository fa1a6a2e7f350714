import Evaluation
import Testing

@Suite struct RankingMetricsTests {
  // Five ranked, three relevant, found at places 2 and 5 (from 1).
  let ranked = [10, 20, 30, 40, 50]
  let relevant: Set = [20, 50, 60]

  @Test func recallDividesByAllThatIsRelevant() {
    #expect(RankingMetrics.recall(ranked, relevant: relevant, at: 5) == 2.0 / 3)
    #expect(RankingMetrics.recall(ranked, relevant: relevant, at: 2) == 1.0 / 3)
    #expect(RankingMetrics.recall(ranked, relevant: relevant, at: 1) == 0)
  }

  @Test func precisionDividesByK() {
    #expect(RankingMetrics.precision(ranked, relevant: relevant, at: 5) == 0.4)
    #expect(RankingMetrics.precision(ranked, relevant: relevant, at: 10) == 0.2)
  }

  @Test func reciprocalRankAndHitRate() {
    #expect(RankingMetrics.reciprocalRank(ranked, relevant: relevant, at: 5) == 0.5)
    #expect(RankingMetrics.reciprocalRank(ranked, relevant: relevant, at: 1) == 0)
    #expect(RankingMetrics.hitRate(ranked, relevant: relevant, at: 1) == 0)
    #expect(RankingMetrics.hitRate(ranked, relevant: relevant, at: 2) == 1)
  }

  @Test func averagePrecision() {
    // (1/2 + 2/5) / 3
    let value = RankingMetrics.averagePrecision(ranked, relevant: relevant, at: 5)
    #expect(abs(value - 0.3) < 1e-12)
  }

  @Test func ndcgOfBinaryAndGradedGains() {
    // 1/log2(3) + 1/log2(6) over 1 + 1/log2(3) + 1/log2(4)
    let binary = RankingMetrics.ndcg(ranked, relevant: relevant, at: 5)
    #expect(abs(binary - 0.477_623_7) < 1e-6)
    let same = RankingMetrics.ndcg(ranked, gains: [20: 1, 50: 1, 60: 1, 30: 0, 40: -2], at: 5)
    #expect(abs(binary - same) < 1e-12)
    // 2/log2(3) + 1/log2(6) over 3 + 2/log2(3) + 1/log2(4)
    let graded = RankingMetrics.ndcg(ranked, gains: [60: 3, 20: 2, 50: 1], at: 5)
    #expect(abs(graded - 0.346_232_9) < 1e-6)
    #expect(RankingMetrics.ndcg([1, 2], relevant: [1, 2], at: 2) == 1)
    // The same gains by rank; a place without any is a place.
    #expect(RankingMetrics.ndcg([0, 2, 0, 0, 1], best: [3, 2, 1]) == graded)
    #expect(RankingMetrics.ndcg([1, 1], best: []) == 0)
  }

  @Test func repeatedIdsCountOnce() {
    #expect(RankingMetrics.recall([1, 1, 1], relevant: [1, 2], at: 3) == 0.5)
    #expect(RankingMetrics.averagePrecision([1, 1], relevant: [1], at: 2) == 1)
    #expect(RankingMetrics.ndcg([1, 1], gains: [1: 1], at: 2) == 1)
  }

  @Test func nothingRelevantOrNothingRankedIsZero() {
    #expect(RankingMetrics.ndcg(ranked, relevant: [], at: 5) == 0)
    #expect(RankingMetrics.recall([Int](), relevant: [1], at: 5) == 0)
    #expect(RankingMetrics.recall([1], relevant: [1], at: 0) == 0)
    #expect(RankingMetrics.recall([1], relevant: [1], at: -1) == 0)
    #expect(RankingMetrics.ndcg([1], gains: [:], at: 5) == 0)
  }

  @Test func bootstrapIntervalHoldsTheMeanAndRepeats() {
    let values = (0..<500).map { Double($0 % 10) / 10 }
    let summary = MetricSummary(values: values, seed: 7)
    #expect(abs(summary.mean - 0.45) < 1e-12)
    #expect(summary.interval.contains(summary.mean))
    // Standard error .0128: the interval is about .05 wide.
    let width = summary.interval.upperBound - summary.interval.lowerBound
    #expect(width > 0.04 && width < 0.06)
    #expect(summary == MetricSummary(values: values, seed: 7))
    #expect(MetricSummary(values: [0.5]).interval == 0.5...0.5)
    #expect(MetricSummary(values: []).count == 0)
  }

  @Test func pairedComparisonSeesASmallSteadyDifference() {
    let first = (0..<200).map { Double($0 % 10) / 10 }
    let comparison = PairedComparison(first: first, second: first.map { $0 + 0.01 })
    #expect(comparison.difference.interval.lowerBound > 0.0099)
  }
}
