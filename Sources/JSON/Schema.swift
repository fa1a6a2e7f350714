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
  /// An object of any names, with values of one form.
  case dictionary(Schema)

  /// One property of an object.
  public struct Property: Sendable, Equatable {
    /// Its name.
    public var name: String
    /// What it means; empty when its name is enough.
    public var documentation: String
    /// Its form.
    public var schema: Schema
    /// Whether it must be there.
    public var isRequired: Bool
    /// What it is when it is not there.
    public var defaultValue: JSONValue?
    /// How soon it is left out of an answer that must be short: 0 for never, the highest first.
    public var detail = 0
    /// Of an argument: whether strict mode, where a model writes every property in every call, does
    /// without it; the program that calls may still give it. Of an answer: whether it goes when not even
    /// one entry fits.
    public var isMinor = false

    /// A property.
    public init(
      name: String, documentation: String, schema: Schema, isRequired: Bool,
      defaultValue: JSONValue? = nil, detail: Int = 0, isMinor: Bool = false
    ) {
      self.name = name
      self.documentation = documentation
      self.schema = schema
      self.isRequired = isRequired
      self.defaultValue = defaultValue
      self.detail = detail
      self.isMinor = isMinor
    }
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
  /// OpenAI's form with scalar and list arguments alone (`FlatSchema`): for trainers whose readers of
  /// schemas lose inner objects, such as verl's.
  case flat
}

extension SchemaDialect {
  /// Whether a model reads the schema, and so pays for each of its tokens: lengths, bounds and
  /// defaults are left out. The decoder checks them all the same, and its
  /// messages name them.
  var isTerse: Bool { self != .jsonSchema }

  /// Whether every property is required, and optional ones may be null instead.
  var isStrict: Bool { self == .openAI }
}

extension Schema.Property {
  /// Whether some value other than null means the same as null.
  var hasNullEquivalent: Bool {
    switch (schema, defaultValue) {
    case (.string(_, let choices), let value):
      choices.isEmpty ? value == nil || value == "" : value != nil
    case (_, .array([])?), (_, .bool(false)?): true
    case (.integer, let value), (.number, let value): value != nil
    default: false
    }
  }
}

extension Schema {
  /// The schema in a dialect.
  ///
  /// OpenAI's strict mode wants every property required: minor ones are left out, and optional ones
  /// are nullable, but where an empty list or text, false or the number that is the default means the
  /// same. Lengths, bounds and
  /// defaults are in plain JSON Schema alone: a model pays for every token of a definition and has
  /// hardly a use for them.
  public func json(_ dialect: SchemaDialect) -> JSONValue {
    .object(members(dialect, isNullable: false))
  }

  /// The schema of a tool's output, which only programs read: with everything that is known.
  public var outputJSON: JSONValue { json(.jsonSchema) }

  private func members(_ dialect: SchemaDialect, isNullable: Bool) -> [JSONValue.Member] {
    func type(_ name: String) -> JSONValue.Member {
      .init("type", isNullable ? .array([.string(name), "null"]) : .string(name))
    }
    switch self {
    case .string(let maximumLength, let choices):
      var members = [type("string")]
      if !choices.isEmpty {
        members.append(
          .init("enum", .array(choices.map(JSONValue.string) + (isNullable ? [.null] : []))))
      } else if !dialect.isTerse {
        members.append(.init("maxLength", .integer(Int64(maximumLength))))
      }
      return members
    case .integer(let range):
      return [type("integer")]
        + Schema.bounds(Double(range.lowerBound), Double(range.upperBound), dialect)
    case .number(let range):
      return [type("number")] + Schema.bounds(range.lowerBound, range.upperBound, dialect)
    case .boolean:
      return [type("boolean")]
    case .array(let element, let maximumCount):
      let members = [type("array"), .init("items", element.json(dialect))]
      return dialect.isTerse
        ? members : members + [.init("maxItems", .integer(Int64(maximumCount)))]
    case .object(let properties) where dialect == .flat:
      return [type("object")] + Schema.flatMembers(FlatSchema(properties).properties)
    case .object(let properties):
      return [type("object")] + Schema.objectMembers(properties, dialect)
    case .dictionary(let element):
      return [type("object"), .init("additionalProperties", element.json(dialect))]
    }
  }

  private static func bounds(
    _ lower: Double, _ upper: Double, _ dialect: SchemaDialect
  ) -> [JSONValue.Member] {
    guard !dialect.isTerse else { return [] }
    func bound(_ value: Double) -> JSONValue {
      Int64(exactly: value).map(JSONValue.integer) ?? .number(value)
    }
    return [.init("minimum", bound(lower)), .init("maximum", bound(upper))]
  }

  /// No `additionalProperties`, no nullable types: readers for trainers know neither. `required` is
  /// always there, as some of them demand.
  private static func flatMembers(_ properties: [Property]) -> [JSONValue.Member] {
    let entries = properties.map { property in
      JSONValue.Member(
        property.name,
        .object(
          property.schema.members(.flat, isNullable: false)
            + [.init("description", .string(property.documentation))]))
    }
    let required = properties.filter(\.isRequired).map { JSONValue.string($0.name) }
    return [.init("properties", .object(entries)), .init("required", .array(required))]
  }

  private static func objectMembers(
    _ properties: [Property], _ dialect: SchemaDialect
  ) -> [JSONValue.Member] {
    let isStrict = dialect.isStrict
    let properties = properties.filter { !isStrict || !$0.isMinor }
    let entries = properties.map { property in
      let mayBeNull = !property.isRequired && !property.hasNullEquivalent
      var members = property.schema.members(dialect, isNullable: isStrict && mayBeNull)
      if !property.documentation.isEmpty {
        members.append(.init("description", .string(property.documentation)))
      }
      if !dialect.isTerse, let value = property.defaultValue, !value.isEmpty {
        members.append(.init("default", value))
      }
      return JSONValue.Member(property.name, .object(members))
    }
    let required = properties.filter { isStrict || $0.isRequired }.map { JSONValue.string($0.name) }
    var members = [JSONValue.Member("properties", .object(entries))]
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    return members + [.init("additionalProperties", false)]
  }
}
