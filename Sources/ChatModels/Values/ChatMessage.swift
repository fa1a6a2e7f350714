public import JSON

/// Who says a message.
public enum ChatRole: String, Sendable, CaseIterable {
  /// Whoever set the model up.
  case system
  /// The person.
  case user
  /// The model.
  case assistant
  /// A tool, with the result of a call.
  case tool
}

/// One message of a conversation.
///
/// ```swift
/// let conversation: [ChatMessage] = [
///   .system("You find songs."),
///   .user("Something for a rainy night"),
///   .assistant("", calls: [ToolCall(id: "1", name: "search", arguments: "{}")]),
///   .tool(#"{"hits":[]}"#, answering: "1"),
/// ]
/// ```
public struct ChatMessage: Sendable, Equatable {
  /// Who says it.
  public var role: ChatRole
  /// The words; empty when an assistant only calls tools.
  public var text: String
  /// The tools that an assistant calls, in their order.
  public var toolCalls: [ToolCall]
  /// The id of the call whose result this is; set for the role `tool` alone.
  public var toolCallID: String?

  /// A message.
  public init(
    role: ChatRole, text: String, toolCalls: [ToolCall] = [], toolCallID: String? = nil
  ) {
    self.role = role
    self.text = text
    self.toolCalls = toolCalls
    self.toolCallID = toolCallID
  }

  /// What the model is told to be.
  public static func system(_ text: String) -> ChatMessage { .init(role: .system, text: text) }

  /// What the person says.
  public static func user(_ text: String) -> ChatMessage { .init(role: .user, text: text) }

  /// What the model said and called.
  public static func assistant(_ text: String, calls: [ToolCall] = []) -> ChatMessage {
    .init(role: .assistant, text: text, toolCalls: calls)
  }

  /// The result of a call.
  public static func tool(_ text: String, answering id: String) -> ChatMessage {
    .init(role: .tool, text: text, toolCallID: id)
  }
}

extension ChatMessage {
  /// The message as chat completions write it.
  ///
  /// The content of an assistant that only calls tools is an empty text rather than null: chat
  /// templates of local servers print null as a word.
  public var json: JSONValue {
    var writer = MemberWriter()
    writer.add("role", role.rawValue)
    writer.add("tool_call_id", toolCallID)
    writer.add("content", text)
    writer.add("tool_calls", toolCalls, \.json)
    return writer.json
  }

  /// The message that an object stands for. Unknown members are ignored.
  ///
  /// Content may be a text, null, or an array of parts, of which the texts are joined; `developer`
  /// is read as `system`. A message without a role is the assistant's when `isReply`, as some
  /// servers leave it out of what they answer.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(
    json: JSONValue, at place: String = "message", isReply: Bool = false
  ) throws(ShapeError) {
    let reader = MemberReader(json, place)
    try reader.requireObject()
    let word =
      isReply ? json["role"]?.text ?? ChatRole.assistant.rawValue : try reader.text("role")
    guard let role = word == "developer" ? .system : ChatRole(rawValue: word) else {
      let known = ChatRole.allCases.map(\.rawValue).joined(separator: ", ")
      throw ShapeError(
        path: "\(place).role", detail: "must be one of \(known), not \"\(word.prefix(40))\".")
    }
    self.role = role
    text = try ChatMessage.text(of: json, at: "\(place).content")
    toolCalls = try reader.list("tool_calls", ToolCall.init(json:at:))
    toolCallID = try reader.optionalText("tool_call_id")
  }

  private static func text(of json: JSONValue, at place: String) throws(ShapeError) -> String {
    switch json["content"] {
    case nil, .null?: return ""
    case .string(let text)?: return text
    case .array(let parts)?: return parts.compactMap { $0["text"]?.text }.joined()
    case .some(let other):
      throw ShapeError(path: place, detail: "must be a string, not \(other.kind).")
    }
  }
}
