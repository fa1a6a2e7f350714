import Evaluation
import MusicAgent
import Primitives

extension BoundaryReport {
  static func policy(
    _ name: String, _ choices: [Choice], oracle: [Double], learned: [Double],
    _ stakes: BoundaryStakes, resamples: Int
  ) -> Policy {
    let values = choices.map { $0.outcome.value(stakes) }
    let count = Double(choices.count)
    let share = Bootstrap.ratio(values, oracle, resamples: resamples)
    return Policy(
      name: name, utility: choices.reduce(0) { $0 + $1.outcome.utility } / count,
      cost: choices.reduce(0) { $0 + $1.outcome.cost } / count,
      value: MetricSummary(values: values, resamples: resamples),
      behindLearned: name == "boundary"
        ? nil : PairedComparison(first: values, second: learned, resamples: resamples).difference,
      toolShare: choices.reduce(0) { $0 + $1.outcome.toolShare } / count,
      shareOfOracle: share.value, shareInterval: share.interval)
  }

  /// How decisions compare with what the model can do: memory is enough for a request when it was in
  /// at least half of its samples.
  static func decisions(_ choices: [Choice]) -> Decisions {
    let answerable = choices.filter { $0.request.enoughShare >= 0.5 }
    let unanswerable = choices.filter { $0.request.enoughShare < 0.5 }
    let hits = Double(answerable.count(where: \.isMemory))
    let wrong = Double(unanswerable.count(where: \.isMemory))
    let precision = hits + wrong > 0 ? hits / (hits + wrong) : 0
    let recall = answerable.isEmpty ? 0 : hits / Double(answerable.count)
    var (shown, right) = (0.0, 0.0)
    for choice in choices where choice.isMemory {
      shown += choice.request.enoughShare
      right += choice.request.enoughShare * (choice.request.memoryPrecision ?? 0)
    }
    let calls = choices.reduce(0) { $0 + $1.outcome.calls }
    return Decisions(
      f1: precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0,
      precision: precision, recall: recall, overCalling: answerable.isEmpty ? 0 : 1 - recall,
      answerable: answerable.count,
      underCalling: unanswerable.isEmpty ? 0 : wrong / Double(unanswerable.count),
      unanswerable: unanswerable.count, memoryPrecision: shown > 0 ? right / shown : 0,
      toolProductivity: calls > 0
        ? choices.reduce(0) { $0 + $1.outcome.utility } / calls : nil)
  }

  static func deciles(_ choices: [Choice]) -> [Decile] {
    let sorted = choices.sorted {
      ($0.request.popularity, $0.request.request) < ($1.request.popularity, $1.request.request)
    }
    return (0..<10).compactMap { tenth in
      let part = sorted[tenth * sorted.count / 10..<(tenth + 1) * sorted.count / 10]
      guard !part.isEmpty else { return nil }
      let count = Double(part.count)
      return Decile(
        popularity: part.reduce(0) { $0 + $1.request.popularity } / count,
        toolShare: part.reduce(0) { $0 + $1.outcome.toolShare } / count,
        enoughShare: part.reduce(0) { $0 + $1.request.enoughShare } / count, count: part.count)
    }
  }

  /// What asking memory for the requests of the highest scores comes to, for every cut between them;
  /// at most a hundred cuts. Memory falls back on tools unless it was expected to be worth more alone.
  static func frontier(
    _ requests: [RequestValues], extra: Bool = false, by score: (RequestValues) -> Double
  ) -> [Point] {
    let sorted = requests.map { (score: score($0), request: $0) }.sorted { $0.score > $1.score }
    let count = Double(requests.count)
    let fixed = extra ? requests.reduce(0) { $0 + $1.probeCost } : 0
    var cost = requests.reduce(0) { $0 + $1.tools.cost } + fixed
    var utility = requests.reduce(0) { $0 + $1.tools.utility }
    var points = [Point(threshold: .infinity, cost: cost / count, utility: utility / count)]
    for (place, (score, request)) in sorted.enumerated() {
      let isAlone = request.expected.map { $0.memory > $0.memoryThenTools } ?? false
      let asked = request.outcome(of: isAlone ? .memory : .memoryThenTools)
      cost += asked.cost - request.tools.cost
      utility += asked.utility - request.tools.utility
      // Requests of one score are on one side.
      if place + 1 < sorted.count, sorted[place + 1].score == score { continue }
      points.append(Point(threshold: score, cost: cost / count, utility: utility / count))
    }
    guard points.count > 100 else { return points }
    return (0..<100).map { points[$0 * (points.count - 1) / 99] }
  }

  static func calibrationInterval(
    _ requests: [RequestValues], resamples: Int
  ) -> ClosedRange<Double> {
    let predicted = requests.map { $0.chance ?? 0 }
    let actual = requests.map(\.enoughShare)
    return Bootstrap.interval(count: requests.count, resamples: min(resamples, 300)) { places in
      ProbabilityQuality(
        predicted: places.map { predicted[$0] }, actual: places.map { actual[$0] }
      ).calibrationError
    }
  }
}

/// The threshold on popularity that is worth most on some requests.
struct PopularityThreshold {
  let best: Double
  let points: [BoundaryReport.Point]

  init(_ requests: [RequestValues], stakes: BoundaryStakes) {
    let sorted = requests.sorted { $0.popularity > $1.popularity }
    // Above every popularity: no request is left to memory.
    var best = (value: 0.0, threshold: Double.infinity)
    var gain = 0.0
    for (place, request) in sorted.enumerated() {
      gain += request.memoryFirst.value(stakes) - request.tools.value(stakes)
      if place + 1 < sorted.count, sorted[place + 1].popularity == request.popularity { continue }
      if gain > best.value { best = (gain, request.popularity) }
    }
    self.best = best.threshold
    let blind = requests.map { request in
      var request = request
      request.expected = nil
      return request
    }
    points = BoundaryReport.frontier(blind) { $0.popularity }
  }
}

/// Intervals by drawing requests with replacement.
///
/// Source: Efron, "Bootstrap methods: another look at the jackknife", 1979.
enum Bootstrap {
  private static let seed: UInt64 = 42

  /// The central 95 % of a figure of resamples; the same for the same seed.
  static func interval(
    count: Int, resamples: Int, _ figure: ([Int]) -> Double
  ) -> ClosedRange<Double> {
    var generator = SplitMix64(seed: seed)
    let figures = (0..<max(1, resamples)).map { _ in
      figure((0..<count).map { _ in generator.below(count) })
    }.sorted()
    let last = Double(figures.count - 1)
    return figures[Int(0.025 * last)]...figures[Int(0.975 * last)]
  }

  /// The ratio of two sums, with its interval; 0 where the second is not above 0.
  static func ratio(
    _ first: [Double], _ second: [Double], resamples: Int
  ) -> (value: Double, interval: ClosedRange<Double>) {
    func ratio(_ places: some Sequence<Int>) -> Double {
      var (above, below) = (0.0, 0.0)
      for place in places {
        above += first[place]
        below += second[place]
      }
      return below > 0 ? above / below : 0
    }
    return (
      ratio(first.indices),
      interval(count: first.count, resamples: resamples) { ratio($0) }
    )
  }
}
