public import JSON

/// What answers are worth and what they cost, in one unit of the caller's choice.
///
/// The defaults take a right answer as the unit: a thousand tokens cost 3 % of it, a tool call 2 %,
/// and a failed attempt from memory, after which the person waits for a second answer, 10 %.
public struct BoundaryStakes: Sendable, Equatable {
  /// What a right answer is worth; half of it is worth half.
  public var worth = 1.0
  /// A thousand tokens of requests and replies.
  public var thousandTokens = 0.03
  /// A tool call, beside its tokens.
  public var call = 0.02
  /// A second of waiting.
  public var second = 0.0
  /// What a failed attempt from memory adds to its tokens and seconds.
  public var failure = 0.1

  /// The defaults.
  public init() {}

  private static let amount = Shape<Double>.number(0...1_000_000)

  /// Stakes as people write them; what is left out has its default.
  public static let shape = ObjectShape({ BoundaryStakes() }) {
    Field("worth", \.worth, amount, "What a right answer is worth.")
    Field("thousand_tokens", \.thousandTokens, amount, "What a thousand tokens cost.")
    Field("call", \.call, amount, "What a tool call costs beside its tokens.")
    Field("second", \.second, amount, "What a second of waiting costs.")
    Field("failure", \.failure, amount, "What a failed attempt from memory adds.")
  }

  /// What an answer cost.
  public func cost(of effort: AnswerEffort) -> Double {
    effort.tokens / 1000 * thousandTokens + effort.calls * call + effort.seconds * second
  }
}

/// What an answer took.
public struct AnswerEffort: Sendable, Equatable {
  /// Tokens of all requests and replies.
  public var tokens: Double
  /// Tool calls.
  public var calls: Double
  /// Seconds; 0 where time was not recorded.
  public var seconds: Double

  /// An effort; negative numbers are taken as 0.
  public init(tokens: Double = 0, calls: Double = 0, seconds: Double = 0) {
    self.tokens = max(0, tokens)
    self.calls = max(0, calls)
    self.seconds = max(0, seconds)
  }

  private static let amount = Shape<Double>.number(0...1_000_000_000)

  static let shape = ObjectShape({ AnswerEffort() }) {
    Field("tokens", \.tokens, amount, "Tokens of requests and replies.")
    Field("calls", \.calls, amount, "Tool calls.")
    Field("seconds", \.seconds, amount, "Seconds.")
  }

  /// The mean of some; nothing for none.
  static func mean(_ efforts: [AnswerEffort]) -> AnswerEffort {
    let count = Double(max(1, efforts.count))
    return AnswerEffort(
      tokens: efforts.reduce(0) { $0 + $1.tokens } / count,
      calls: efforts.reduce(0) { $0 + $1.calls } / count,
      seconds: efforts.reduce(0) { $0 + $1.seconds } / count)
  }
}

/// What the two ways take and bring on average, which the policy reckons with.
struct BoundaryEconomy: Sendable, Equatable {
  var memory = AnswerEffort()
  var tools = AnswerEffort()
  var memoryUtility = 1.0
  var attemptUtility = 1.0
  var toolsUtility = 1.0

  private static let share = Shape<Double>.number(0...1)

  static let shape = ObjectShape({ BoundaryEconomy() }) {
    Field("memory", \.memory, .object(AnswerEffort.shape), "An attempt from memory.")
    Field("tools", \.tools, .object(AnswerEffort.shape), "An answer with tools.")
    Field("memory_utility", \.memoryUtility, share, "Worth of an attempt that is enough.")
    Field("attempt_utility", \.attemptUtility, share, "Worth of any attempt.")
    Field("tools_utility", \.toolsUtility, share, "Worth of an answer with tools.")
  }

  /// What each way is expected to be worth when memory is enough with a probability of `chance`.
  ///
  /// Memory alone is worth `w u - c`, memory first `p (w m - c) + (1 - p) (w t - c - d - a)`, tools
  /// `w t - d`: `w` the worth of a right answer; `u`, `m` and `t` the utilities of any attempt, of one
  /// that is enough and of tools; `c` and `d` the costs, `a` what a failure adds.
  func values(atChance chance: Double, _ stakes: BoundaryStakes) -> RouteValues {
    let attempt = stakes.cost(of: memory)
    let tools = stakes.worth * toolsUtility - stakes.cost(of: tools)
    let enough = stakes.worth * memoryUtility - attempt
    return RouteValues(
      memory: stakes.worth * attemptUtility - attempt,
      memoryThenTools: chance * enough + (1 - chance) * (tools - attempt - stakes.failure),
      tools: tools)
  }
}
