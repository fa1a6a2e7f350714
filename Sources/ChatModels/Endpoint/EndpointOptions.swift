import JSON

/// How an `EndpointModel` talks to its server.
public struct EndpointOptions: Sendable {
  /// The key that goes into the header `Authorization`; a server on this machine may want none.
  public var key: String?
  /// Further headers.
  public var headers: [(name: String, value: String)]
  /// Whether replies are asked for as a stream; false for servers that have none.
  public var isStreaming: Bool
  /// Whether a stream is asked to end with the tokens that it cost.
  public var asksForUsage: Bool
  /// What the server calls the limit of tokens.
  public var tokenLimitName: TokenLimitName
  /// When a request is sent again.
  public var retries: RetryPolicy
  /// How long things may take.
  public var timeouts: Timeouts
  /// How large answers may be.
  public var limits: SizeLimits
  /// The clock.
  public var timer: ChatTimer

  /// Options; the defaults suit most servers.
  public init(
    key: String? = nil, headers: [(name: String, value: String)] = [], isStreaming: Bool = true,
    asksForUsage: Bool = true, tokenLimitName: TokenLimitName = .maxTokens,
    retries: RetryPolicy = RetryPolicy(), timeouts: Timeouts = Timeouts(),
    limits: SizeLimits = SizeLimits(), timer: ChatTimer = .system
  ) {
    self.key = key
    self.headers = headers
    self.isStreaming = isStreaming
    self.asksForUsage = asksForUsage
    self.tokenLimitName = tokenLimitName
    self.retries = retries
    self.timeouts = timeouts
    self.limits = limits
    self.timer = timer
  }

  /// The two names of one option.
  public enum TokenLimitName: String, Sendable {
    /// What most servers understand.
    case maxTokens = "max_tokens"
    /// What OpenAI's reasoning models insist on.
    case maxCompletionTokens = "max_completion_tokens"
  }

  /// How long things may take.
  public struct Timeouts: Sendable, Equatable {
    /// Until the server has the request.
    public var connect: Duration
    /// From there to the first byte of the answer: a server may load a model first.
    public var firstByte: Duration
    /// From one piece of the answer to the next.
    public var betweenPieces: Duration
    /// All attempts and the waits between them.
    public var whole: Duration

    /// Time-outs.
    public init(
      connect: Duration = .seconds(10), firstByte: Duration = .seconds(120),
      betweenPieces: Duration = .seconds(60), whole: Duration = .seconds(600)
    ) {
      self.connect = connect
      self.firstByte = firstByte
      self.betweenPieces = betweenPieces
      self.whole = whole
    }
  }

  /// How large answers may be.
  public struct SizeLimits: Sendable, Equatable {
    /// Bytes of a whole answer.
    public var body: Int
    /// Bytes of one event of a stream.
    public var event: Int
    /// Tool calls of one reply.
    public var calls: Int
    /// Tokens whose log probabilities are kept, from the first.
    public var logProbabilities: Int

    /// Limits.
    public init(
      body: Int = 32 << 20, event: Int = 1 << 20, calls: Int = 128, logProbabilities: Int = 32
    ) {
      self.body = body
      self.event = event
      self.calls = calls
      self.logProbabilities = logProbabilities
    }
  }
}
