public import ChatModels
public import Refrain
public import RequestReading

/// How a turn is to be answered.
public enum RoutePlan: String, Sendable, CaseIterable {
  /// From the model's memory: no tool is offered.
  case memory
  /// With tools, from the beginning.
  case tools
  /// From memory, and with tools when the checked answer falls short.
  case memoryThenTools = "memory_then_tools"
}

/// What is known of a turn before anything is generated.
public struct TurnContext: Sendable {
  /// The person's words.
  public var request: String
  /// Their words of the turns before, oldest first.
  public var earlier: [String]
  /// Whether the catalog knows the listener. Who it is stays in the process.
  public var hasListener: Bool
  /// What the conversation was read as, and the search for it.
  public var understood: ConversationRequest
  /// How many songs are wanted; 0 for small talk.
  public var wanted: Int
  /// How many tracks keep the rules of the conversation.
  public var allowedTracks: Int
  /// The engine, for further facts.
  public var engine: MusicEngine
  /// The model's name.
  public var model: String
  /// How likely the first tokens of an answer from memory are, when the policy asks for it and the
  /// server tells; otherwise empty.
  public var logProbabilities: [TokenLogProbability]

  /// A context.
  public init(
    request: String, earlier: [String] = [], hasListener: Bool = false,
    understood: ConversationRequest, wanted: Int, allowedTracks: Int, engine: MusicEngine,
    model: String, logProbabilities: [TokenLogProbability] = []
  ) {
    self.request = request
    self.earlier = earlier
    self.hasListener = hasListener
    self.understood = understood
    self.wanted = wanted
    self.allowedTracks = allowedTracks
    self.engine = engine
    self.model = model
    self.logProbabilities = logProbabilities
  }

  /// What was read of all turns.
  public var reading: Reading { understood.reading }
}

/// Decides which way a turn goes.
public protocol TurnPolicy: Sendable {
  /// How many first tokens of an answer from memory the policy wants to see the log probabilities
  /// of; nil for none. The server is asked for that many tokens, which cost what they cost.
  var probeTokens: Int? { get }

  /// How to answer.
  func plan(for context: TurnContext) -> RoutePlan

  /// Whether a checked answer from memory falls short, so that tools are called.
  ///
  /// - Parameters:
  ///   - attempt: the turn as it would be shown: verdicts, songs, text.
  ///   - context: what is known of the turn.
  func fallsShort(_ attempt: Trajectory, of context: TurnContext) -> Bool
}

extension TurnPolicy {
  /// None.
  public var probeTokens: Int? { nil }

  /// It falls short with fewer songs than are wanted, those that stand for others aside, or when the
  /// model failed.
  public func fallsShort(_ attempt: Trajectory, of context: TurnContext) -> Bool {
    let repaired = attempt.verdicts.count { $0.outcome == .repaired }
    return attempt.failure != nil || attempt.songs.count - repaired < context.wanted
  }
}

/// The policy that answers every turn in the same way.
public struct FixedPolicy: TurnPolicy {
  /// How.
  public var plan: RoutePlan

  /// A policy.
  public init(_ plan: RoutePlan) {
    self.plan = plan
  }

  /// The same for every turn.
  public func plan(for context: TurnContext) -> RoutePlan { plan }
}

extension TurnPolicy where Self == FixedPolicy {
  /// Tools in every turn.
  public static var alwaysTools: FixedPolicy { FixedPolicy(.tools) }
  /// Tools in no turn.
  public static var alwaysMemory: FixedPolicy { FixedPolicy(.memory) }
  /// Memory first, and tools when the checked answer falls short.
  public static var memoryThenTools: FixedPolicy { FixedPolicy(.memoryThenTools) }
}
