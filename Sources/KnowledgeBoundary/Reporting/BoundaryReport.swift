import ChatModels
public import Evaluation
import MusicAgent
import Primitives

/// How well a policy knows where memory ends, on requests that it has not learned from.
public struct BoundaryReport: Sendable {
  /// A policy, and what it came to.
  public struct Policy: Sendable {
    /// What it is called.
    public var name: String
    /// How right its answers were, 0...1.
    public var utility: Double
    /// What they cost.
    public var cost: Double
    /// Utility times worth, less cost, with its interval over requests.
    public var value: MetricSummary
    /// The learned policy's value less this one's, request by request.
    public var behindLearned: MetricSummary?
    /// The share of the requests for which tools were called.
    public var toolShare: Double
    /// The share of the oracle's value, with its interval.
    public var shareOfOracle: Double
    /// The ends of that share's interval.
    public var shareInterval: ClosedRange<Double>
  }

  /// How decisions compare with what the model can do.
  public struct Decisions: Sendable {
    /// F1 of "memory is enough": decided, against what the model can do.
    public var f1: Double
    /// The share of the decisions for memory that were right.
    public var precision: Double
    /// The share of the requests that memory is enough for that were left to it.
    public var recall: Double
    /// Tools called first, of the requests that memory is enough for.
    public var overCalling: Double
    /// How many these requests are.
    public var answerable: Int
    /// Memory tried first, of the requests that it is not enough for.
    public var underCalling: Double
    /// How many these requests are.
    public var unanswerable: Int
    /// How right answers are that came from memory and were shown.
    public var memoryPrecision: Double
    /// Right answers a tool call; nil without calls.
    public var toolProductivity: Double?
  }

  /// A point of a frontier.
  public struct Point: Sendable, Equatable {
    /// From where on memory is asked.
    public var threshold: Double
    /// What answers cost.
    public var cost: Double
    /// How right they are.
    public var utility: Double
  }

  /// A tenth of the requests by how well known what they ask for is.
  public struct Decile: Sendable, Equatable {
    /// The mean popularity.
    public var popularity: Double
    /// The share of the requests for which tools were called.
    public var toolShare: Double
    /// The share of the answers from memory that were enough.
    public var enoughShare: Double
    /// How many requests.
    public var count: Int
  }

  /// The names of the models that answered.
  public var models: [String]
  /// What answers are worth and cost.
  public var stakes: BoundaryStakes
  /// Each request.
  public var requests: [RequestValues]
  /// The policies: always, never, memory first, the best threshold on popularity, the boundary, the
  /// oracle.
  public var policies: [Policy] = []
  /// The learned policy's decisions.
  public var decisions: Decisions
  /// How true the predicted chances are.
  public var calibration: ProbabilityQuality
  /// The interval of the calibration error over requests.
  public var calibrationInterval: ClosedRange<Double>
  /// Rate of calls, least known first.
  public var deciles: [Decile]
  /// The boundary at every threshold.
  public var learnedFrontier: [Point]
  /// A threshold on popularity at every place.
  public var popularityFrontier: [Point]
  /// The best threshold on popularity, for these requests.
  public var popularityThreshold: Double
  /// How many requests have each label.
  public var labels: [BoundaryLabel: Int]

  /// Whether any figure comes from a simulated model.
  public var isSimulated: Bool { models.contains(where: ChatReply.isSimulated(model:)) }

  /// Judges a boundary by collections that it was not fitted to.
  ///
  /// Intervals are the central 95 % of `resamples` bootstrap resamples of the requests, with a fixed
  /// seed.
  ///
  /// - Throws: `.tooFew` without any request that both ways answered.
  /// - Complexity: O(requests x (resamples + thresholds)).
  public init(
    _ collections: [BoundaryCollection], boundary: BoundaryModel,
    stakes: BoundaryStakes = BoundaryStakes(), resamples: Int = 1000
  ) throws(BoundaryError) {
    self.stakes = stakes
    models = Set(collections.map(\.header.model)).sorted()
    var requests: [RequestValues] = []
    for collection in collections {
      let model = collection.header.model
      for entry in collection.entries where entry.isUsable {
        let features = entry.request.features
        requests.append(
          RequestValues(
            entry, stakes: stakes, chance: boundary.chance(features, model: model),
            expected: boundary.values(features, model: model, stakes: stakes)))
      }
    }
    guard !requests.isEmpty else { throw .tooFew(requests: 0, minimum: 1) }
    self.requests = requests
    let usesProbe = boundary.probeTokens != nil
    let learned = requests.map {
      Choice($0, $0.expected?.best ?? .tools, extra: usesProbe ? $0.probeCost : 0)
    }
    let popular = PopularityThreshold(requests, stakes: stakes)
    popularityThreshold = popular.best
    popularityFrontier = popular.points
    learnedFrontier = BoundaryReport.frontier(requests, extra: usesProbe) {
      $0.expected?.advantageOfMemory ?? 0
    }
    decisions = BoundaryReport.decisions(learned)
    calibration = ProbabilityQuality(
      predicted: requests.map { $0.chance ?? 0 }, actual: requests.map(\.enoughShare))
    calibrationInterval = BoundaryReport.calibrationInterval(requests, resamples: resamples)
    deciles = BoundaryReport.deciles(learned)
    labels = Dictionary(grouping: requests, by: \.label).mapValues(\.count)
    let ways: [(String, [Choice])] = [
      ("always tools", requests.map { Choice($0, .tools) }),
      ("never tools", requests.map { Choice($0, .memory) }),
      ("memory first", requests.map { Choice($0, .memoryThenTools) }),
      (
        "popularity threshold",
        requests.map { Choice($0, $0.popularity >= popular.best ? .memoryThenTools : .tools) }
      ),
      ("boundary", learned),
      ("oracle", requests.map { BoundaryReport.best($0, stakes) }),
    ]
    let oracle = ways[5].1.map { $0.outcome.value(stakes) }
    let learnedValues = learned.map { $0.outcome.value(stakes) }
    policies = ways.map { name, choices in
      BoundaryReport.policy(
        name, choices, oracle: oracle, learned: learnedValues, stakes, resamples: resamples)
    }
  }

  /// The policy of that name.
  public subscript(name: String) -> Policy? { policies.first { $0.name == name } }

  /// What a policy decided for a request, and what came of it.
  struct Choice {
    let request: RequestValues
    let isMemory: Bool
    let outcome: RequestValues.Outcome

    init(_ request: RequestValues, _ plan: RoutePlan, extra: Double = 0) {
      self.request = request
      isMemory = plan != .tools
      var outcome = request.outcome(of: plan)
      outcome.cost += extra
      self.outcome = outcome
    }
  }

  /// What would have been best, known afterwards.
  private static func best(_ request: RequestValues, _ stakes: BoundaryStakes) -> Choice {
    let options = [RoutePlan.tools, .memoryThenTools, .memory].map { Choice(request, $0) }
    return options.max { $0.outcome.value(stakes) < $1.outcome.value(stakes) } ?? options[0]
  }
}
