import ArgumentParser
import JSON
import MusicTools
import Refrain

/// `refrain tool`
struct ToolCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tool",
    abstract: "Calls a tool as a model would: JSON in, JSON out.",
    discussion: "An answer that is an error goes to standard output too, and exits with 65.")

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Argument(help: "The tool's name; refrain tools lists them.")
  var name: String

  @Argument(help: "The arguments, a JSON object.")
  var arguments: String = "{}"

  @Option(help: "The folder of the encoder that made a space.")
  var model: String?

  @Flag(help: "Indent the answer.")
  var pretty = false

  func run() async throws {
    let engine = try OpenBundle.watchedEngine(bundle, model: model)
    let answer = await MusicToolbox(engine).call(name, arguments: arguments)
    try Output.show(json: pretty ? answer.value.pretty : answer.json)
    if answer.isError { throw CommandFailure.badData }
  }
}

/// `refrain tools`
struct ToolsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tools", abstract: "Lists the tools and their JSON schemas.")

  @Option(help: "For whom: mcp, openai, anthropic, json-schema, or flat for trainers.")
  var dialect = Dialect.mcp

  @Flag(
    help: """
      Print what each tool costs a model to read, in tokens, for every dialect: name, description and \
      input schema, four bytes a token; four real vocabularies need 0.9 to 1.1 of that. Output \
      schemas are for the client and never reach the model.
      """)
  var cost = false

  func run() throws {
    guard cost else {
      return try Output.show(json: MusicToolbox.schemas(for: dialect.schemaDialect).pretty)
    }
    let columns = SchemaDialect.allCases.map { MusicToolbox.cost(in: $0) }
    func row(_ name: String, _ cells: [String]) throws {
      try Output.show(Terminal.fit(name, 20) + cells.map { Terminal.fit($0, 13) }.joined())
    }
    try row("tool", SchemaDialect.allCases.map(\.rawValue))
    for (position, tool) in MusicToolbox.standardTools.enumerated() {
      try row(type(of: tool).name, columns.map { String($0[position].tokens) })
    }
    try row("total", columns.map { column in String(column.reduce(0) { $0 + $1.tokens }) })
  }
}

/// `SchemaDialect` as an argument.
enum Dialect: String, ExpressibleByArgument, CaseIterable {
  case mcp, openai, anthropic, flat
  case jsonSchema = "json-schema"

  var schemaDialect: SchemaDialect {
    switch self {
    case .mcp: .mcp
    case .openai: .openAI
    case .anthropic: .anthropic
    case .jsonSchema: .jsonSchema
    case .flat: .flat
    }
  }
}
