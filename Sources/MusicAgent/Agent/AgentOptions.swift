public import ChatModels
public import Refrain

/// What a turn may cost, and how it is to go.
public struct AgentOptions: Sendable {
  /// What a turn may cost at most.
  public var budget = TurnBudget()
  /// Which tools the model has.
  public var tools = ToolAccess()
  /// How the model answers: temperature, limit of tokens, seed. The choice of tools is the agent's.
  public var chat = ChatOptions()
  /// What the server asks for tokens.
  public var prices = TokenPrices.free
  /// How many songs are wanted of a person who does not say, 1...50.
  public var defaultCount = 5
  /// How many songs are shown at most where nobody said how many, 1...50.
  public var maximumCount = 20
  /// A verdict of less confidence is taken for none, 0...1.
  public var minimumConfidence = 0.5
  /// What must hold beside the rules of the conversation.
  public var filter = TrackFilter.everything
  /// How often a final call with songs that failed goes back to the model, with the nearest songs.
  public var corrections = 1
  /// Whether the engine's own list takes the place of an answer that cannot be used, and fills one
  /// that has fewer songs than were asked for.
  public var fallsBack = true
  /// Earlier turns that the model is told, from the last.
  public var rememberedTurns = 8
  /// The most tokens of a tool's answer, at least 200.
  public var toolAnswerTokens = 1500
  /// Whether a trajectory says how long it took; without, the same turn gives the same bytes.
  public var recordsTime = true

  /// The usual.
  public init() {}
}

/// What a turn may cost at most; what is reached ends it with what there is.
public struct TurnBudget: Sendable, Equatable {
  /// Tool calls.
  public var calls: Int
  /// Replies of the model.
  public var replies: Int
  /// Tokens of requests and replies together.
  public var tokens: Int
  /// Seconds.
  public var seconds: Double

  /// A budget; negative numbers are taken as 0.
  public init(
    calls: Int = 12, replies: Int = 8, tokens: Int = 100_000, seconds: Double = 120
  ) {
    self.calls = max(0, calls)
    self.replies = max(0, replies)
    self.tokens = max(0, tokens)
    self.seconds = seconds.isNaN ? 0 : min(max(0, seconds), 86_400)
  }
}

/// Which tools a model has.
public struct ToolAccess: Sendable, Equatable {
  /// The names of those on offer; nil for all that only read.
  public var offered: Set<String>?
  /// The names of those withheld, offered or not.
  public var withheld: Set<String>
  /// The tool that the first reply must call: a name, or an empty text for any.
  public var forced: String?

  /// Access.
  public init(
    offered: Set<String>? = nil, withheld: Set<String> = [], forced: String? = nil
  ) {
    self.offered = offered
    self.withheld = withheld
    self.forced = forced
  }

  /// Whether a tool is on offer. One that writes must be offered by name: a title that says "record
  /// this" can't reach it otherwise.
  func admits(_ name: String, isReadOnly: Bool) -> Bool {
    !withheld.contains(name) && (offered?.contains(name) ?? isReadOnly)
  }
}
