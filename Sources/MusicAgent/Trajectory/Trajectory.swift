public import ChatModels
public import JSON

/// One turn of a music agent, as a line of JSON: what was asked, how it was read, what the model and
/// the tools said, and what the person saw.
///
/// Rewards, the bench and trainers read these; a scripted model replays one to the byte.
public struct Trajectory: Sendable, Equatable {
  /// What a turn was answered from.
  public enum Route: String, Sendable, CaseIterable {
    /// The model's memory: no tool was offered.
    case memory
    /// Tools, from the beginning.
    case tools
    /// Memory first, and then, because the checked answer fell short, tools.
    case escalated
    /// The engine alone: there was no model, or what it said could not be used.
    case engine
  }

  /// A song of the answer.
  public struct Song: Sendable, Equatable {
    /// The catalog's id.
    public var id: String
    /// The title as the catalog has it.
    public var title: String
    /// The artists as printed.
    public var artists: String
    /// What the model says of it, as far as that can be shown; often empty.
    public var note: String

    /// A song.
    public init(id: String, title: String, artists: String, note: String = "") {
      self.id = id
      self.title = title
      self.artists = artists
      self.note = note
    }
  }

  /// What became of a song that the model named.
  public struct Verdict: Sendable, Equatable {
    /// How it ended.
    public enum Outcome: String, Sendable, CaseIterable {
      /// It exists as named, and keeps the rules.
      case kept
      /// Another song, the nearest that exists, stands in its place.
      case repaired
      /// No song of the catalog is near.
      case unknown
      /// It exists and breaks a rule of the conversation.
      case forbidden
      /// Another recording of a song of this list, or the same.
      case duplicate
      /// It was shown in an earlier turn.
      case shown
      /// There were enough without it.
      case surplus
    }

    /// The title as the model wrote it.
    public var title: String
    /// The artists as the model wrote them; empty when it named none.
    public var artists: String
    /// How it ended.
    public var outcome: Outcome
    /// The track that it was taken for; nil when there is none.
    public var track: String?
    /// The resolver's confidence, 0...1; 0 when there is no track.
    public var confidence = 0.0
    /// Why, in a few words; empty for a song that was kept.
    public var reason = ""
  }

  /// A tool call and its answer.
  public struct Call: Sendable, Equatable {
    /// The tool's name, as the model wrote it.
    public var name: String
    /// The arguments, as the model wrote them.
    public var arguments: String
    /// What the tool answered.
    public var answer: String
    /// Whether the answer is an error.
    public var isError: Bool

    /// A call.
    public init(name: String, arguments: String, answer: String, isError: Bool) {
      self.name = name
      self.arguments = arguments
      self.answer = answer
      self.isError = isError
    }
  }

  /// How a reply of the model ended.
  public struct Reply: Sendable, Equatable {
    /// The place of its message in `messages`.
    public var message: Int
    /// Why the model stopped; nil when the reply ended with a failure.
    public var finishReason: FinishReason? = .stop
    /// What it cost, when the server told.
    public var usage: TokenUsage?
    /// How likely its first tokens were, when that was asked for and the server told.
    public var logProbabilities: [TokenLogProbability] = []
    /// Why it ended before its end.
    public var failure: ChatModelError?
  }

  /// The id of the task that asked, for benches; nil in a conversation.
  public var task: String?
  /// The person's words of this turn.
  public var request: String
  /// The person's words of the turns before, oldest first.
  public var earlier: [String]
  /// The id under which the listener is known; nil for nobody.
  public var listener: String?
  /// The ids of the songs that were shown in the turns before.
  public var shown: [String]
  /// The model's name; empty for none.
  public var model: String
  /// How the turn was to be answered; nil where nobody decided.
  public var plan: RoutePlan?
  /// What it was answered from.
  public var route: Route
  /// The parts of the request that were understood: objects of `field`, `value`, `words`, `rule`.
  public var reading: [JSONValue]
  /// The names of the tools that the model had.
  public var tools: [String]
  /// All messages of this turn, those sent and those received, in order. A second message of the
  /// system begins a second attempt.
  public var messages: [ChatMessage]
  /// How each reply of the model ended, in order.
  public var replies: [Reply]
  /// The calls in the order in which they were answered.
  public var calls: [Call]
  /// Every song that the model named, in its order, and what became of it.
  public var verdicts: [Verdict]
  /// The words that the person saw.
  public var text: String
  /// The songs that the person saw, best first.
  public var songs: [Song]
  /// Tokens of all replies.
  public var usage: TokenUsage
  /// What they cost; zero without prices.
  public var cost: Money
  /// Seconds from the request to the answer; 0 where time is not recorded.
  public var seconds: Double
  /// What went wrong on the way, in sentences; the answer stands nevertheless.
  public var problems: [String]

  /// A turn of which only the request is known.
  public init(request: String, earlier: [String] = [], listener: String? = nil, model: String = "")
  {
    task = nil
    self.request = request
    self.earlier = earlier
    self.listener = listener
    self.model = model
    shown = []
    plan = nil
    route = .engine
    reading = []
    tools = []
    messages = []
    replies = []
    calls = []
    verdicts = []
    text = ""
    songs = []
    usage = TokenUsage()
    cost = .zero
    seconds = 0
    problems = []
  }

  /// Why the model's last reply ended before its end; nil when it did not.
  public var failure: ChatModelError? { replies.last?.failure }

  /// Whether no language model wrote it: its figures must say that they are simulated.
  public var isSimulated: Bool { ChatReply.isSimulated(model: model) }
}
