public import JSON

/// A tool that a model may call.
///
/// ```swift
/// let tool = ToolDefinition(
///   name: "search_tracks", summary: "Finds tracks.",
///   parameters: ["type": "object", "properties": ["query": ["type": "string"]]])
/// ```
public struct ToolDefinition: Sendable, Equatable {
  /// Its name: letters, digits, underscores and hyphens.
  public var name: String
  /// What it does, for the model.
  public var summary: String
  /// The JSON schema of its arguments.
  public var parameters: JSONValue
  /// Whether the server must keep the model to the schema.
  public var isStrict: Bool

  /// A tool.
  public init(name: String, summary: String, parameters: JSONValue, isStrict: Bool = false) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.isStrict = isStrict
  }
}

extension ToolDefinition {
  /// The tool as chat completions write it.
  public var json: JSONValue {
    var function: [JSONValue.Member] = [
      .init("name", .string(name)), .init("description", .string(summary)),
    ]
    if isStrict { function.append(.init("strict", true)) }
    function.append(.init("parameters", parameters))
    return ["type": "function", "function": .object(function)]
  }

  /// The tool that an entry of `tools` stands for. Unknown members are ignored.
  ///
  /// - Throws: `ChatFormError` that names the place.
  public init(json: JSONValue, at place: String = "tool") throws(ChatFormError) {
    guard let function = json.present("function") else {
      throw ChatFormError(place: "\(place).function", detail: "is required.")
    }
    let inner = "\(place).function"
    self.init(
      name: try function.requiredText("name", at: inner),
      summary: try function.optional("description", at: inner, "a string", \.text) ?? "",
      parameters: function.present("parameters") ?? ["type": "object", "properties": [:]],
      isStrict: try function.optional("strict", at: inner, "true or false", \.flag) ?? false)
  }

  /// The tools of a list of definitions, as a toolbox writes its schemas for OpenAI.
  ///
  /// - Throws: `ChatFormError` that names the place.
  public static func list(json: JSONValue) throws(ChatFormError) -> [ToolDefinition] {
    guard let elements = json.elements else {
      throw ChatFormError(place: "tools", detail: "must be an array, not \(json.kind).")
    }
    var tools: [ToolDefinition] = []
    for (number, element) in elements.enumerated() {
      tools.append(try ToolDefinition(json: element, at: "tools[\(number)]"))
    }
    return tools
  }
}
