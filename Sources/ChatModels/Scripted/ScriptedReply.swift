/// What a `ScriptedModel` does for one request.
///
/// ```swift
/// let replies: [ScriptedReply] = [
///   .calls([ToolCall(id: "1", name: "search", arguments: #"{"query":"rain"}"#)], pieceLength: 5),
///   .text("Here you are.", pieceLength: 4),
///   ScriptedReply([.event(.text("Here")), .failure(.cutOff(afterBytes: 4))]),
/// ]
/// ```
public struct ScriptedReply: Sendable, Equatable {
  /// One thing that happens.
  public enum Step: Sendable, Equatable {
    /// An event comes.
    case event(ChatEvent)
    /// The reply ends with an error.
    case failure(ChatModelError)
    /// Nothing comes until the task is cancelled.
    case waitForCancellation
  }

  /// What happens, in this order; the reply ends after the last.
  public var steps: [Step]

  /// A reply from its steps.
  public init(_ steps: [Step]) {
    self.steps = steps
  }

  /// A whole reply, as a recorded conversation holds it.
  public init(_ reply: ChatReply) {
    steps = reply.events.map(Step.event)
  }

  /// Words in pieces of at most `pieceLength` characters.
  public static func text(
    _ text: String, pieceLength: Int = .max, usage: TokenUsage? = nil
  ) -> ScriptedReply {
    var events = pieces(of: text, pieceLength).map(ChatEvent.text)
    events.append(.finished(.stop))
    if let usage { events.append(.usage(usage)) }
    return ScriptedReply(events.map(Step.event))
  }

  /// Words and then tool calls, the arguments in pieces of at most `pieceLength` characters that
  /// alternate between the calls.
  public static func calls(
    _ calls: [ToolCall], saying text: String = "", pieceLength: Int = .max,
    usage: TokenUsage? = nil
  ) -> ScriptedReply {
    var events = text.isEmpty ? [] : pieces(of: text, pieceLength).map(ChatEvent.text)
    for (index, call) in calls.enumerated() {
      events.append(.toolCall(ToolCallDelta(index: index, id: call.id, name: call.name)))
    }
    let arguments = calls.map { pieces(of: $0.arguments, pieceLength) }
    for round in 0..<(arguments.map(\.count).max() ?? 0) {
      for (index, pieces) in arguments.enumerated() where round < pieces.count {
        events.append(.toolCall(ToolCallDelta(index: index, arguments: pieces[round])))
      }
    }
    events.append(.finished(.toolCalls))
    if let usage { events.append(.usage(usage)) }
    return ScriptedReply(events.map(Step.event))
  }

  /// An error instead of a reply.
  public static func failure(_ error: ChatModelError) -> ScriptedReply {
    ScriptedReply([.failure(error)])
  }

  /// Nothing, until the task is cancelled.
  public static let silence = ScriptedReply([.waitForCancellation])

  private static func pieces(of text: String, _ length: Int) -> [String] {
    var pieces: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      let piece = rest.prefix(max(1, length))
      pieces.append(String(piece))
      rest = rest[piece.endIndex...]
    }
    return pieces
  }
}
