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
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue, at place: String = "tool") throws(ShapeError) {
    guard let function = json.present("function") else {
      throw ShapeError(path: "\(place).function", detail: "is required.")
    }
    let reader = MemberReader(function, "\(place).function")
    self.init(
      name: try reader.text("name"), summary: try reader.optionalText("description") ?? "",
      parameters: function.present("parameters") ?? ["type": "object", "properties": [:]],
      isStrict: try reader.flag("strict") ?? false)
  }

  /// The tools of a list of definitions, as a toolbox writes its schemas for OpenAI.
  ///
  /// - Throws: `ShapeError` that names the place.
  public static func list(json: JSONValue) throws(ShapeError) -> [ToolDefinition] {
    guard let elements = json.elements else {
      throw ShapeError(path: "tools", detail: "must be an array, not \(json.kind).")
    }
    var tools: [ToolDefinition] = []
    for (number, element) in elements.enumerated() {
      tools.append(try ToolDefinition(json: element, at: "tools[\(number)]"))
    }
    return tools
  }
}
