import ArgumentParser
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

  @Flag(help: "Indent the answer.")
  var pretty = false

  func run() async throws {
    let engine = try CommandFailure.report { try MusicEngine(opening: bundle) }
    let answer = await MusicToolbox(engine).call(name, arguments: arguments)
    print(pretty ? answer.value.pretty : answer.json)
    if answer.isError { throw CommandFailure.badData }
  }
}

/// `refrain tools`
struct ToolsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tools", abstract: "Lists the tools and their JSON schemas.")

  @Option(help: "For whom: mcp, openai, anthropic or json-schema.")
  var dialect = Dialect.mcp

  @Flag(
    help: """
      Print what each tool costs a model in tokens, about four bytes each: its name, description \
      and input schema. Output schemas are for the client and never reach the model.
      """)
  var cost = false

  func run() {
    let schemas = MusicToolbox.schemas(for: dialect.schemaDialect)
    guard cost else { return print(schemas.pretty) }
    let given = dialect == .mcp ? MusicToolbox.schemas(for: .anthropic) : schemas
    guard case .array(let definitions) = given else { return }
    var total = 0
    for (definition, tool) in zip(definitions, MusicToolbox.tools) {
      let tokens = (definition.compact.utf8.count + 3) / 4
      total += tokens
      print(Terminal.fit(type(of: tool).name, 20), tokens)
    }
    print(Terminal.fit("total", 20), total)
  }
}

/// `SchemaDialect` as an argument.
enum Dialect: String, ExpressibleByArgument, CaseIterable {
  case mcp, openai, anthropic
  case jsonSchema = "json-schema"

  var schemaDialect: SchemaDialect {
    switch self {
    case .mcp: .mcp
    case .openai: .openAI
    case .anthropic: .anthropic
    case .jsonSchema: .jsonSchema
    }
  }
}
