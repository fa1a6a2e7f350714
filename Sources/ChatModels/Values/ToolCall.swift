public import JSON

/// A tool call that a model made.
///
/// ```swift
/// let call = ToolCall(id: "call_1", name: "search_tracks", arguments: #"{"query":"rain"}"#)
/// try call.parsedArguments()["query"]  // "rain"
/// ```
///
/// Nothing here is checked: the name may be of no tool and the arguments no JSON. What to do then
/// is for whoever runs the tools to say, and to tell the model.
public struct ToolCall: Sendable, Equatable {
  /// What the message with the result names.
  public var id: String
  /// The tool's name.
  public var name: String
  /// The arguments as the model wrote them, which should be a JSON object.
  public var arguments: String

  /// A call.
  public init(id: String, name: String, arguments: String) {
    self.id = id
    self.name = name
    self.arguments = arguments
  }

  /// The arguments as a value; no text at all counts as an object without members.
  ///
  /// - Throws: `JSONSyntaxError` when the model did not write JSON.
  public func parsedArguments() throws(JSONSyntaxError) -> JSONValue {
    let isBlank = arguments.utf8.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return isBlank ? .object([]) : try JSONValue(parsing: arguments)
  }
}

extension ToolCall {
  /// The call as chat completions write it.
  public var json: JSONValue {
    [
      "id": .string(id), "type": "function",
      "function": ["name": .string(name), "arguments": .string(arguments)],
    ]
  }

  /// The call that a member of `tool_calls` stands for. Unknown members are ignored.
  ///
  /// Arguments that a server sends as an object instead of a text become its text. An absent id
  /// is empty.
  ///
  /// - Throws: `ShapeError` when there is no function, or it has no name.
  public init(json: JSONValue, at place: String = "tool_call") throws(ShapeError) {
    guard let function = json["function"] else {
      throw ShapeError(path: "\(place).function", detail: "is required.")
    }
    self.init(
      id: json["id"]?.text ?? "",
      name: try MemberReader(function, "\(place).function").text("name"),
      arguments: ToolCall.argumentsText(function["arguments"]))
  }

  /// The text of arguments, which some servers send as an object.
  static func argumentsText(_ value: JSONValue?) -> String {
    switch value {
    case .string(let text): text
    case nil, .null: ""
    case .some(let other): other.compact
    }
  }
}
