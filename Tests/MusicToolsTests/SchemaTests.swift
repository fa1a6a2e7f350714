import JSON
import Testing

@testable import MusicTools

struct SchemaTests {
  @Test(arguments: SchemaDialect.allCases)
  func everyDialectListsEveryToolOnce(dialect: SchemaDialect) throws {
    let definitions = try elements(MusicToolbox.schemas(for: dialect))
    #expect(definitions.count == MusicToolbox.standardTools.count)
    let names = definitions.compactMap { name(of: $0, dialect) }
    #expect(names == MusicToolbox.standardTools.map { type(of: $0).name })
    #expect(Set(names).count == names.count)
    #expect(names.count <= 12)
  }

  @Test
  func namesAreOfAZAndSoOfWhatAnthropicTakes() {
    for tool in MusicToolbox.standardTools {
      let name = type(of: tool).name
      #expect((1...64).contains(name.utf8.count))
      #expect(name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (97...122).contains($0) })
      #expect(!type(of: tool).summary.isEmpty)
    }
  }

  @Test(arguments: SchemaDialect.allCases)
  func schemasUseOnlyWhatJSONSchema202012KnowsWithValuesOfTheRightForm(dialect: SchemaDialect)
    throws
  {
    for definition in try elements(MusicToolbox.schemas(for: dialect)) {
      for schema in inputs(of: definition, dialect) { try check(schema, dialect, at: "") }
    }
  }

  @Test
  func openAIsStrictModeAllRequiredNothingAdditionalOptionalOnesNullable() throws {
    for definition in try elements(MusicToolbox.schemas(for: .openAI)) {
      #expect(definition["type"] == "function")
      #expect(definition["function"]?["strict"] == true)
      let parameters = try #require(definition["function"]?["parameters"])
      #expect(parameters["type"] == "object")
      for keyword in ["anyOf", "oneOf", "allOf", "enum", "not"] {
        #expect(parameters[keyword] == nil)
      }
    }
    let parameters = try elements(MusicToolbox.schemas(for: .openAI))[0]["function"]?["parameters"]
    let filter = parameters?["properties"]?["filter"]
    #expect(filter?["type"] == ["object", "null"])
    #expect(filter?["properties"]?["explicit"]?["type"] == ["boolean", "null"])
    // An empty list stands for none, as do an empty text, no and a year of 0.
    #expect(filter?["properties"]?["year_from"]?["type"] == "integer")
    #expect(filter?["properties"]?["artists"]?["type"] == "array")
    #expect(parameters?["properties"]?["cursor"]?["type"] == "string")
    #expect(parameters?["properties"]?["soft"]?["type"] == "boolean")
    // The number that is the default can be written as well.
    #expect(parameters?["properties"]?["limit"]?["type"] == "integer")
  }

  @Test
  func strictModeDoesWithoutMinorFieldsWhichProgramsMayGiveAllTheSame() throws {
    let shape = SearchTracks.arguments
    let minor = shape.properties.filter(\.isMinor).map(\.name)
    #expect(minor == ["words_only", "verbatim", "max_tokens"])
    let strict = try elements(MusicToolbox.schemas(for: .openAI))[0]["function"]?["parameters"]
    let others = try elements(MusicToolbox.schemas(for: .anthropic))[0]["input_schema"]
    for name in minor {
      #expect(strict?["properties"]?[name] == nil)
      #expect(others?["properties"]?[name] != nil)
    }
    #expect(others?["properties"]?["filter"]?["properties"]?["exclude_tracks"] != nil)
    // What strict mode makes a model write when it means nothing, and what a program adds to it.
    let call = """
      {"query":"piano","filter":null,"soft":false,"within":[],"without":[],"cursor":"","limit":null,\
      "max_tokens":500}
      """
    var expected = SearchTracks.Arguments()
    expected.query = "piano"
    expected.maximumTokens = 500
    #expect(try shape.decode(JSONValue(parsing: call)) == expected)
  }

  @Test
  func theModelContextProtocolGetsOutputSchemasAndExplicitHints() throws {
    for definition in try elements(MusicToolbox.schemas(for: .mcp)) {
      #expect(definition["inputSchema"]?["type"] == "object")
      #expect(definition["outputSchema"]?["type"] == "object")
      for hint in ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"] {
        guard case .bool? = definition["annotations"]?[hint] else {
          Issue.record("\(hint) is missing")
          continue
        }
      }
    }
  }

  @Test
  func anthropicAndPlainSchemasHaveTheMembersThatBelongToThem() throws {
    for definition in try elements(MusicToolbox.schemas(for: .anthropic)) {
      #expect(definition["input_schema"]?["type"] == "object")
      #expect(definition["name"] != nil)
      #expect(definition["description"] != nil)
    }
    for definition in try elements(MusicToolbox.schemas(for: .jsonSchema)) {
      #expect(definition["$schema"] == "https://json-schema.org/draft/2020-12/schema")
      #expect(definition["title"] != nil)
    }
  }

  // MARK: - Structure

  private func elements(_ value: JSONValue) throws -> [JSONValue] {
    guard case .array(let elements) = value else { throw NotThere(what: "array") }
    return elements
  }

  private func name(of definition: JSONValue, _ dialect: SchemaDialect) -> String? {
    let value: JSONValue? =
      switch dialect {
      case .mcp, .anthropic: definition["name"]
      case .openAI, .flat: definition["function"]?["name"]
      case .jsonSchema: definition["title"]
      }
    if case .string(let name)? = value { return name }
    return nil
  }

  private func inputs(of definition: JSONValue, _ dialect: SchemaDialect) -> [JSONValue] {
    switch dialect {
    case .mcp: [definition["inputSchema"], definition["outputSchema"]].compactMap { $0 }
    case .openAI, .flat: [definition["function"]?["parameters"]].compactMap { $0 }
    case .anthropic: [definition["input_schema"]].compactMap { $0 }
    case .jsonSchema: [definition]
    }
  }

  private func check(_ schema: JSONValue, _ dialect: SchemaDialect, at place: String) throws {
    guard case .object(let members) = schema else { throw NotThere(what: "object at \(place)") }
    let known: Set = [
      "$schema", "title", "description", "type", "properties", "required", "additionalProperties",
      "items", "minimum", "maximum", "maxLength", "maxItems", "enum", "default",
    ]
    let names = members.map(\.name)
    #expect(Set(names).isSubset(of: known), "\(place): \(names)")
    #expect(Set(names).count == names.count, "\(place): \(names)")
    let types = types(of: schema)
    let simple: Set = ["object", "array", "string", "integer", "number", "boolean"]
    #expect(types.filter { $0 != "null" }.count == 1, "\(place)")
    #expect(Set(types).subtracting(["null"]).isSubset(of: simple), "\(place)")
    if types.contains("object") { try checkObject(schema, dialect, at: place) }
    if types.contains("array") {
      try check(try #require(schema["items"]), dialect, at: place + "[]")
    }
    if case .integer(let low)? = schema["minimum"], case .integer(let high)? = schema["maximum"] {
      #expect(low <= high, "\(place)")
    }
    if dialect == .openAI {
      #expect(schema["default"] == nil && schema["maxLength"] == nil, "\(place)")
    }
  }

  private func checkObject(_ schema: JSONValue, _ dialect: SchemaDialect, at place: String) throws {
    guard case .object(let properties)? = schema["properties"] else {
      throw NotThere(what: "properties at \(place)")
    }
    // Absent means none; an empty list would only cost tokens.
    var required: [JSONValue] = []
    if case .array(let names)? = schema["required"] {
      required = names
      #expect(!names.isEmpty || dialect == .flat, "\(place)")
    }
    #expect(schema["additionalProperties"] == (dialect == .flat ? nil : false), "\(place)")
    let names = properties.map { JSONValue.string($0.name) }
    for name in required { #expect(names.contains(name), "\(place)") }
    if dialect == .openAI { #expect(required == names, "\(place)") }
    for property in properties {
      let place = place + "." + property.name
      #expect(property.value["description"] != "", "\(place)")
      try check(property.value, dialect, at: place)
    }
  }

  private func types(of schema: JSONValue) -> [String] {
    switch schema["type"] {
    case .string(let name): [name]
    case .array(let names):
      names.compactMap { if case .string(let name) = $0 { name } else { nil } }
    default: []
    }
  }

  private struct NotThere: Error { var what: String }
}
