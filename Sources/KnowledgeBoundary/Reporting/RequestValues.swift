public import Evaluation
public import MusicAgent

/// What each way of answering a request was worth, on average over its samples.
public struct RequestValues: Sendable, Equatable {
  /// What came of one way.
  public struct Outcome: Sendable, Equatable {
    /// How right it was, 0...1.
    public var utility: Double
    /// What it cost, in the unit of the stakes, what a failed attempt adds included.
    public var cost: Double
    /// Tool calls.
    public var calls: Double
    /// The share of the answers for which tools were called, 0...1.
    public var toolShare: Double

    /// Utility times worth, less cost.
    public func value(_ stakes: BoundaryStakes) -> Double { stakes.worth * utility - cost }
  }

  /// The request's id.
  public var request: String
  /// How well known what it asks for is, 0...1.
  public var popularity: Double
  /// The chance that memory is enough, as predicted; nil without a boundary.
  public var chance: Double?
  /// What each way was expected to be worth; nil without a boundary.
  public var expected: RouteValues?
  /// The share of the answers from memory that were enough.
  public var enoughShare: Double
  /// How right the answers from memory were that were enough; nil for none.
  public var memoryPrecision: Double?
  /// Memory first, tools where it fell short.
  public var memoryFirst: Outcome
  /// Memory alone, whatever it gave.
  public var memoryOnly: Outcome
  /// Tools.
  public var tools: Outcome
  /// What looking at first tokens cost, for the policy that does.
  public var probeCost: Double
  /// Memory first less tools, in utility times worth less cost, with its interval over the samples.
  public var difference: MetricSummary
  /// Which way is worth more; either where the interval holds zero.
  public var label: BoundaryLabel

  /// The values of an entry with samples of both ways.
  public init(
    _ entry: BoundaryCollection.Entry, stakes: BoundaryStakes, chance: Double? = nil,
    expected: RouteValues? = nil
  ) {
    request = entry.request.id
    popularity = entry.request.popularity
    self.chance = chance
    self.expected = expected
    enoughShare = entry.enoughShare
    let enough = entry.memory.filter(\.isEnough)
    memoryPrecision =
      enough.isEmpty ? nil : enough.reduce(0) { $0 + $1.utility } / Double(enough.count)
    let tools = RequestValues.mean(
      entry.tools.map {
        Outcome(
          utility: $0.utility, cost: stakes.cost(of: $0.effort), calls: $0.effort.calls,
          toolShare: 1)
      })
    let attempts = entry.memory.map { sample -> Outcome in
      let cost = stakes.cost(of: sample.effort)
      guard !sample.isEnough else {
        return Outcome(utility: sample.utility, cost: cost, calls: 0, toolShare: 0)
      }
      return Outcome(
        utility: tools.utility, cost: cost + stakes.failure + tools.cost, calls: tools.calls,
        toolShare: 1)
    }
    self.tools = tools
    memoryFirst = RequestValues.mean(attempts)
    memoryOnly = RequestValues.mean(
      entry.memory.map {
        Outcome(utility: $0.utility, cost: stakes.cost(of: $0.effort), calls: 0, toolShare: 0)
      })
    probeCost = stakes.cost(of: entry.request.probe)
    let others = entry.tools.map { stakes.worth * $0.utility - stakes.cost(of: $0.effort) }
    difference = RequestValues.difference(attempts.map { $0.value(stakes) }, others)
    let interval = difference.interval
    label =
      interval.lowerBound > 0 ? .memory : interval.upperBound < 0 ? .tools : .either
  }

  /// What came of a way.
  public func outcome(of plan: RoutePlan) -> Outcome {
    switch plan {
    case .memory: memoryOnly
    case .memoryThenTools: memoryFirst
    case .tools: tools
    }
  }

  private static func mean(_ outcomes: [Outcome]) -> Outcome {
    let count = Double(max(1, outcomes.count))
    func mean(_ part: (Outcome) -> Double) -> Double {
      outcomes.reduce(0) { $0 + part($1) } / count
    }
    return Outcome(
      utility: mean(\.utility), cost: mean(\.cost), calls: mean(\.calls),
      toolShare: mean(\.toolShare))
  }

  /// The difference of the means, with an interval over the samples.
  private static func difference(_ first: [Double], _ second: [Double]) -> MetricSummary {
    let mean = second.reduce(0, +) / Double(max(1, second.count))
    let width = max(first.count, second.count)
    guard width > 0, !first.isEmpty, !second.isEmpty else { return MetricSummary(values: []) }
    // As many pairs as there are samples of the larger side, so that both vary in the interval.
    let pairs = (0..<width).map { first[$0 % first.count] - second[$0 % second.count] }
    guard first.count == second.count else {
      return MetricSummary(values: first.map { $0 - mean }, resamples: 400)
    }
    return MetricSummary(values: pairs, resamples: 400)
  }
}
