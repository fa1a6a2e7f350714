/// One piece of a reply that comes in.
public enum ChatEvent: Sendable, Equatable {
  /// The first event of a reply: the name of the model that answers.
  case began(model: String)
  /// Words that follow those before.
  case text(String)
  /// A piece of a tool call.
  case toolCall(ToolCallDelta)
  /// How likely the next tokens were.
  case logProbabilities([TokenLogProbability])
  /// Why the model stopped.
  case finished(FinishReason)
  /// What the reply cost.
  case usage(TokenUsage)
}

/// A piece of a tool call; pieces of several calls may alternate.
public struct ToolCallDelta: Sendable, Equatable {
  /// The place of the call in the reply, from 0, without gaps: a call's first piece has the number
  /// of calls that began before it.
  public var index: Int
  /// The call's id, in its first piece.
  public var id: String?
  /// The tool's name, in the call's first piece; a piece of it that comes later is appended.
  public var name: String?
  /// What follows in the text of the arguments.
  public var arguments: String

  /// A piece.
  public init(index: Int, id: String? = nil, name: String? = nil, arguments: String = "") {
    self.index = index
    self.id = id
    self.name = name
    self.arguments = arguments
  }
}
