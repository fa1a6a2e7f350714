import ArgumentParser
import MusicTools
import Refrain

/// `refrain serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Offers a bundle's tools to a model over the Model Context Protocol.",
    discussion: """
      Speaks JSON-RPC 2.0 over standard input and output, one message a line; everything else goes \
      to standard error. Ends when the input ends. A client starts it with the command "refrain" \
      and the arguments ["serve", "NAME.refrain"].
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Option(help: "The folder of the encoder that made a space.")
  var model: String?

  @Flag(help: "Say on standard error who connects.")
  var verbose = false

  func run() async throws {
    let engine = try OpenBundle.engine(bundle, model: model)
    // While the client says hello.
    Task.detached(priority: .userInitiated) { engine.prepare() }
    let isVerbose = verbose
    let server = MCPServer(
      MusicToolbox(engine), version: RefrainCommand.configuration.version,
      log: { message in if isVerbose { Terminal.say("refrain serve: " + message) } })
    await server.serve(over: StdioTransport())
  }
}
