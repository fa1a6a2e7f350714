import JSON
import Testing

@testable import MusicTools

/// The limits that vendors publish for tools. They move: each names its source and when it was read.
struct VendorLimitTests {
  // OpenAI, "Structured model outputs", section "Supported schemas", as of February 2026; strict
  // function calling follows the same rules: at most 5,000 properties, ten levels of objects, 1,000
  // enum values, 15,000 characters in one enum of more than 250, and 120,000 in all names and enum
  // values; every property required; additionalProperties false; no anyOf at the root; none of
  // allOf, not, if, dependentRequired and their kin. Older models: 100 properties, five levels.
  private static let openAIKeywords: Set = [
    "type", "properties", "required", "additionalProperties", "items", "enum", "description",
  ]
  private static let mostProperties = 100
  private static let deepest = 5
  private static let mostEnumValues = 1000
  private static let mostCharacters = 120_000
  // OpenAI, API reference, function tools: a name of a-z, A-Z, 0-9, _ and - of at most 64
  // characters, a description of at most 1,024; at most 128 tools.
  private static let longestDescription = 1024

  @Test
  func openAISizeDepthAndKeywordsOfEachToolsParameters() throws {
    for definition in try definitions(.openAI) {
      let function = try #require(definition["function"])
      try checkName(function["name"])
      guard case .string(let description)? = function["description"] else {
        Issue.record("no description")
        continue
      }
      #expect(description.count <= Self.longestDescription)
      var measure = SchemaMeasure()
      measure.add(try #require(function["parameters"]), depth: 1)
      #expect(measure.keywords.isSubset(of: Self.openAIKeywords), "\(measure.keywords)")
      #expect(measure.properties <= Self.mostProperties)
      #expect(measure.depth <= Self.deepest)
      #expect(measure.enumValues <= Self.mostEnumValues)
      #expect(measure.characters <= Self.mostCharacters)
      #expect(measure.isClosed && measure.requiresAll)
    }
  }

  // Anthropic, "How to implement tool use", as of 2026: name ^[a-zA-Z0-9_-]{1,64}$, description
  // plain text, input_schema a JSON Schema object.
  @Test
  func anthropicThePatternOfNamesAnObjectAsInput() throws {
    for definition in try definitions(.anthropic) {
      try checkName(definition["name"])
      #expect(definition["input_schema"]?["type"] == "object")
      guard case .object(let members) = definition else { continue }
      #expect(Set(members.map(\.name)) == ["name", "description", "input_schema"])
    }
  }

  // Model Context Protocol, revision 2025-11-25, schema.ts: Tool has name, title, description,
  // icons, inputSchema and outputSchema ({type: "object", properties, required, $schema}),
  // execution, annotations, _meta; SEP-986: names of 1 to 128 characters of A-Z, a-z, 0-9, _, -, '.'.
  @Test
  func mcpOnlyFieldsThatTheRevisionKnowsObjectsAsInputAndOutput() throws {
    let known: Set = [
      "name", "title", "description", "icons", "inputSchema", "outputSchema", "execution",
      "annotations", "_meta",
    ]
    for definition in try definitions(.mcp) {
      try checkName(definition["name"])
      guard case .object(let members) = definition else { continue }
      #expect(Set(members.map(\.name)).isSubset(of: known))
      for name in ["inputSchema", "outputSchema"] {
        #expect(definition[name]?["type"] == "object")
        guard case .object? = definition[name]?["properties"] else {
          Issue.record("\(name) has no properties")
          continue
        }
      }
    }
  }

  // What a model has to read before it says a word, as `refrain tools --cost` counts it: the whole
  // definition, frame included. Plain JSON Schema is for programs.
  @Test(arguments: [SchemaDialect.mcp, .openAI, .anthropic])
  func allToolsTogetherCostAModelUnder2500Tokens(dialect: SchemaDialect) throws {
    let tokens = MusicToolbox.cost(in: dialect).reduce(0) { $0 + $1.tokens }
    #expect(tokens < 2500, "\(dialect.rawValue): \(tokens)")
  }

  private func definitions(_ dialect: SchemaDialect) throws -> [JSONValue] {
    guard case .array(let definitions) = MusicToolbox.schemas(for: dialect) else { return [] }
    #expect(definitions.count <= 12)
    return definitions
  }

  private func checkName(_ value: JSONValue?) throws {
    guard case .string(let name)? = value else {
      Issue.record("no name")
      return
    }
    #expect(name.wholeMatch(of: /[a-zA-Z0-9_-]{1,64}/) != nil)
  }
}

/// What vendors count in a schema.
private struct SchemaMeasure {
  var properties = 0
  var depth = 0
  var enumValues = 0
  var characters = 0
  var keywords: Set<String> = []
  var isClosed = true
  var requiresAll = true

  mutating func add(_ schema: JSONValue, depth level: Int) {
    guard case .object(let members) = schema else { return }
    keywords.formUnion(members.map(\.name))
    if case .array(let values)? = schema["enum"] {
      enumValues += values.count
      for case .string(let text) in values { characters += text.count }
    }
    if let items = schema["items"] { add(items, depth: level) }
    guard case .object(let entries)? = schema["properties"] else { return }
    depth = max(depth, level)
    properties += entries.count
    isClosed = isClosed && schema["additionalProperties"] == false
    requiresAll =
      requiresAll && schema["required"] == .array(entries.map { .string($0.name) })
    for entry in entries {
      characters += entry.name.count
      add(entry.value, depth: level + 1)
    }
  }
}
