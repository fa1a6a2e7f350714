import ArgumentParser
import Evaluation
import Foundation
import JSON
import MusicServer
import MusicTools
import Refrain

/// `refrain serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Offers a bundle's tools to a model over the Model Context Protocol, or over HTTP.",
    discussion: """
      Without --http it speaks JSON-RPC 2.0 over standard input and output, one message a line; \
      everything else goes to standard error. Ends when the input ends. A client starts it with the \
      command "refrain" and the arguments ["serve", "NAME.refrain"].

      With --http it answers MCP at /mcp, tools at /tools/NAME, rewards at /reward and the \
      environments of trainers (Indexes/HTTP.md). An address that other machines reach needs a \
      token, of --token-file or the variable REFRAIN_TOKEN. Ends at SIGINT or SIGTERM, when what is \
      being worked on has been answered.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Option(help: "The folder of the encoder that made a space.")
  var model: String?

  @Flag(help: "Say on standard error who connects.")
  var verbose = false

  @Flag(help: "Offer only the tools that change nothing.")
  var readOnly = false

  @Option(help: "How the tools are listed: mcp, or flat for trainers.")
  var dialect = Dialect.mcp

  @Option(help: "Listen at HOST:PORT; port 0 is any that is free.")
  var http: String?

  @Option(help: "A file whose first line every HTTP request must carry as bearer token.")
  var tokenFile: String?

  @Option(help: "An origin of web pages that may ask, such as https://example.org; repeatable.")
  var allowOrigin: [String] = []

  @Option(help: "Tasks of rewards and environments, one JSON object a line.")
  var tasks: String?

  @Option(help: "The most seconds of one HTTP request.")
  var requestSeconds = 30.0

  @Option(help: "The most HTTP requests that are worked on at once.")
  var maxRequests = 256

  func validate() throws {
    guard dialect == .mcp || dialect == .flat else {
      throw ValidationError("--dialect must be mcp or flat.")
    }
    guard requestSeconds > 0, requestSeconds <= 3600 else {
      throw ValidationError("--request-seconds must be above 0 and at most 3600.")
    }
    guard (1...100_000).contains(maxRequests) else {
      throw ValidationError("--max-requests must be in 1...100000.")
    }
    guard let http else { return }
    guard ServerOptions(address: http) != nil else {
      throw ValidationError("--http must be HOST:PORT, such as 127.0.0.1:8080, not \"\(http)\".")
    }
  }

  func run() async throws {
    let list = try tasks.map { try TaskFile.read($0) } ?? TaskList()
    let options = try serverOptions()
    let engine = try OpenBundle.watchedEngine(bundle, model: model)
    // While the client says hello.
    Task.detached(priority: .userInitiated) { engine.prepare() }
    let readOnly = readOnly
    let toolbox = MusicToolbox(
      engine, tools: MusicToolbox.standardTools.filter { !readOnly || type(of: $0).isReadOnly })
    let isVerbose = verbose
    let log: @Sendable (String) -> Void = { message in
      if isVerbose { Terminal.say("refrain serve: " + message) }
    }
    guard let options else {
      let server = MCPServer(
        toolbox, version: RefrainCommand.configuration.version, dialect: dialect.schemaDialect,
        log: log)
      let transport = StdioTransport()
      await server.serve(over: transport)
      // A client that is gone is the usual end; a disk that is full is not.
      if let failure = transport.writeFailure.map(OutputError.init), !failure.isOfReader {
        throw failure
      }
      return
    }
    try await HTTPServer(toolbox, tasks: list, options: options, log: log).run { port in
      let host = options.host.contains(":") ? "[\(options.host)]" : options.host
      Terminal.say("refrain serve: listening at http://\(host):\(port)")
    }
  }

  private func serverOptions() throws -> ServerOptions? {
    guard let http, var options = ServerOptions(address: http) else { return nil }
    options.token = try token()
    options.origins = allowOrigin
    options.requestSeconds = requestSeconds
    options.maximumRequests = maxRequests
    options.dialect = dialect.schemaDialect
    options.version = RefrainCommand.configuration.version
    guard options.isLoopback || options.token != nil else {
      throw ServerError.needsToken(options.host)
    }
    return options
  }

  private func token() throws -> String? {
    guard let tokenFile else {
      guard let token = ProcessInfo.processInfo.environment["REFRAIN_TOKEN"], !token.isEmpty
      else { return nil }
      return try ServeCommand.checked(token, of: "REFRAIN_TOKEN")
    }
    var line: String?
    try LineFile(path: tokenFile).forEach(separatedBy: .none) {
      (cells, _) throws(EvaluationError) in
      if line == nil { line = cells[0].trimmingCharacters(in: .whitespaces) }
    }
    guard let line, !line.isEmpty else {
      throw ShapeError(path: tokenFile, detail: "must have a token in its first line.")
    }
    return try ServeCommand.checked(line, of: tokenFile)
  }

  /// A token that a header can carry.
  private static func checked(_ token: String, of source: String) throws(ShapeError) -> String {
    guard token.utf8.allSatisfy({ (0x20...0x7E).contains($0) }),
      token == token.trimmingCharacters(in: .whitespaces), !token.isEmpty
    else {
      throw ShapeError(
        path: source,
        detail: "must be a token of ASCII letters, digits and signs, with no space around it.")
    }
    return token
  }
}
