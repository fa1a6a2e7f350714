/// A JSON schema, as far as tools need it.
public indirect enum Schema: Sendable, Equatable {
  /// A string, perhaps one of a fixed set.
  case string(maximumLength: Int, choices: [String])
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// A number.
  case number(ClosedRange<Double>)
  /// True or false.
  case boolean
  /// A list.
  case array(Schema, maximumCount: Int)
  /// An object with these properties and no others.
  case object([Property])

  /// One property of an object.
  public struct Property: Sendable, Equatable {
    /// Its name.
    public var name: String
    /// What it means.
    public var documentation: String
    /// Its form.
    public var schema: Schema
    /// Whether it must be there.
    public var isRequired: Bool
    /// What it is when it is not there.
    public var defaultValue: JSONValue?
  }
}

/// For whom a schema is written.
public enum SchemaDialect: String, Sendable, CaseIterable {
  /// The Model Context Protocol's tool list.
  case mcp
  /// OpenAI's function calling in strict mode.
  case openAI = "openai"
  /// Anthropic's tool use.
  case anthropic
  /// Plain JSON Schema, draft 2020-12.
  case jsonSchema = "json-schema"
}

extension Schema {
  /// The schema in a dialect.
  ///
  /// OpenAI's strict mode wants every property required and optional ones nullable, and knows no
  /// defaults; the others get them. Lengths of strings are in plain JSON Schema alone: a model
  /// pays for every token of a definition and has no use for them.
  public func json(_ dialect: SchemaDialect) -> JSONValue {
    .object(members(dialect, isNullable: false))
  }

  private func members(_ dialect: SchemaDialect, isNullable: Bool) -> [JSONValue.Member] {
    func type(_ name: String) -> JSONValue.Member {
      .init(
        "type", isNullable ? .array([.string(name), .null].map(Schema.typeName)) : .string(name))
    }
    switch self {
    case .string(let maximumLength, let choices):
      var members = [type("string")]
      if !choices.isEmpty {
        members.append(
          .init("enum", .array(choices.map(JSONValue.string) + (isNullable ? [.null] : []))))
      } else if dialect == .jsonSchema {
        members.append(.init("maxLength", .integer(Int64(maximumLength))))
      }
      return members
    case .integer(let range):
      return [
        type("integer"), .init("minimum", .integer(Int64(range.lowerBound))),
        .init("maximum", .integer(Int64(range.upperBound))),
      ]
    case .number(let range):
      return [type("number")] + Schema.bounds(range)
    case .boolean:
      return [type("boolean")]
    case .array(let element, let maximumCount):
      return [
        type("array"), .init("items", element.json(dialect)),
        .init("maxItems", .integer(Int64(maximumCount))),
      ]
    case .object(let properties):
      return [type("object")] + Schema.objectMembers(properties, dialect)
    }
  }

  /// JSON Schema writes the null type as the string "null".
  private static func typeName(_ value: JSONValue) -> JSONValue {
    value == .null ? .string("null") : value
  }

  private static func bounds(_ range: ClosedRange<Double>) -> [JSONValue.Member] {
    func bound(_ value: Double) -> JSONValue {
      Int64(exactly: value).map(JSONValue.integer) ?? .number(value)
    }
    return [
      .init("minimum", bound(range.lowerBound)), .init("maximum", bound(range.upperBound)),
    ]
  }

  private static func objectMembers(
    _ properties: [Property], _ dialect: SchemaDialect
  ) -> [JSONValue.Member] {
    let isStrict = dialect == .openAI
    let entries = properties.map { property in
      var members = property.schema.members(dialect, isNullable: isStrict && !property.isRequired)
      members.append(.init("description", .string(property.documentation)))
      if !isStrict, let value = property.defaultValue, value != .array([]) {
        members.append(.init("default", value))
      }
      return JSONValue.Member(property.name, .object(members))
    }
    let required = properties.filter { isStrict || $0.isRequired }.map { JSONValue.string($0.name) }
    return [
      .init("properties", .object(entries)), .init("required", .array(required)),
      .init("additionalProperties", false),
    ]
  }
}
