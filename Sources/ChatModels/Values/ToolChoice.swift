public import JSON

/// Whether a model may, must or must not call tools.
public enum ToolChoice: Sendable, Equatable {
  /// As the model likes.
  case auto
  /// It answers in words. (Not `none`, which for an optional choice would be that of the server.)
  case forbidden
  /// It calls at least one tool.
  case required
  /// It calls this tool.
  case named(String)
}

extension ToolChoice {
  /// The choice as chat completions write it.
  public var json: JSONValue {
    switch self {
    case .auto: "auto"
    case .forbidden: "none"
    case .required: "required"
    case .named(let name): ["type": "function", "function": ["name": .string(name)]]
    }
  }

  /// The choice that a value stands for.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue, at place: String = "tool_choice") throws(ShapeError) {
    switch json {
    case "auto": self = .auto
    case "none": self = .forbidden
    case "required": self = .required
    default:
      guard let function = json["function"] else {
        throw ShapeError(
          path: place, detail: "must be auto, none, required or a function, not \(json.kind).")
      }
      self = .named(try MemberReader(function, "\(place).function").text("name"))
    }
  }
}
