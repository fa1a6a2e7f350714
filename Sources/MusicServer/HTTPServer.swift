import HTTPTypes
import Hummingbird
import HummingbirdCore
import JSON
import Logging
public import MusicTools
import NIOCore
import Refrain
public import Rewards
import ServiceLifecycle
import UnixSignals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A bundle's tools, rewards and environments over HTTP.
///
/// ```swift
/// let options = ServerOptions(address: "127.0.0.1:8080")!
/// try await HTTPServer(MusicToolbox(engine), options: options).run()
/// ```
///
/// What it answers stands in `Indexes/HTTP.md`.
public struct HTTPServer: Sendable {
  private let options: ServerOptions
  private let routes: ServerRoutes
  private let log: @Sendable (String) -> Void

  /// A server of the tools of `toolbox`.
  ///
  /// - Parameters:
  ///   - toolbox: the tools, and the engine that answers.
  ///   - recipe: how rewards are summed up.
  ///   - tasks: what environments offer.
  ///   - options: where it listens, and what it bears.
  ///   - log: gets a line for what a person may want to know.
  public init(
    _ toolbox: MusicToolbox, recipe: RewardRecipe = RewardRecipe(), tasks: TaskList = TaskList(),
    options: ServerOptions, log: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.options = options
    self.log = log
    routes = ServerRoutes(
      toolbox, recipe, tasks, options, log: log)
  }

  /// Answers until the process gets SIGINT or SIGTERM; then what is worked on is answered, and nothing
  /// new is taken.
  ///
  /// - Parameter onReady: is called with the port once it listens.
  /// - Throws: `ServerError`.
  public func run(onReady: @escaping @Sendable (Int) async -> Void = { _ in })
    async throws(ServerError)
  {
    guard options.isLoopback || options.token?.isEmpty == false else {
      throw .needsToken(options.host)
    }
    var logger = Logger(label: "refrain") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    let (routes, options) = (routes, options)
    let table = ConnectionTable(
      limit: options.maximumConnections, patience: .seconds(options.requestSeconds))
    var http = HTTP1Channel.Configuration(
      additionalChannelHandlers: [ConnectionGuard(table, seconds: max(1, options.requestSeconds))],
      idleTimeout: .seconds(60))
    http.httpDecoder = .init(
      maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 128)
    let app = Application(
      responder: CallbackResponder<BasicRequestContext> { request, _ in
        try await HTTPServer.respond(to: request, routes, options)
      },
      server: .http1(configuration: http),
      configuration: .init(
        address: .hostname(options.host, port: options.port), serverName: nil),
      onServerRunning: { channel in await onReady(channel.localAddress?.port ?? options.port) },
      logger: logger)
    var configuration = ServiceGroupConfiguration(
      // The last is told first: the server waits for its connections, which wait for their streams.
      services: [.init(service: app), .init(service: StreamEnder(routes: routes, table: table))],
      gracefulShutdownSignals: [.sigterm, .sigint],
      logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(options.stopSeconds)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch {
      let reason = (error as? IOError).map { String(cString: strerror($0.errnoCode)) }
      throw .cannotListen(options.host, options.port, reason ?? "\(error)")
    }
    log("stopped")
  }

  private static func respond(
    to request: Request, _ routes: ServerRoutes, _ options: ServerOptions
  ) async throws -> Response {
    var asked = ServerRequest(
      method: request.method.rawValue,
      path: request.uri.path.split(separator: "/").map { PercentCoding.decode(String($0)) })
    for part in (request.uri.query ?? "").split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1).map { PercentCoding.decode(String($0)) }
      if let name = pair.first { asked.query[name] = pair.count > 1 ? pair[1] : "" }
    }
    for field in request.headers { asked.headers[field.name.canonicalName] = field.value }
    asked.headers["host"] = request.head.authority ?? asked.headers["host"]
    do throws(ServerFailure) {
      try routes.check(asked)
    } catch {
      return closing(error.response)
    }
    if let length = asked.headers["content-length"].flatMap({ Int($0) }),
      length > options.maximumBody
    {
      return closing(tooLarge(options).response)
    }
    do {
      var request = request
      let body = try await request.collectBody(upTo: options.maximumBody)
      asked.body = Array(body.readableBytesView)
    } catch is NIOTooManyBytesError {
      return closing(tooLarge(options).response)
    }
    return response(await routes.respond(to: asked))
  }

  private static func tooLarge(_ options: ServerOptions) -> ServerFailure {
    ServerFailure(
      413, "too_large", "The body has more than \(options.maximumBody) bytes.",
      hint: "Ask for less in one request.")
  }

  /// The rest of the request is not read, so nothing else can follow on this connection.
  private static func closing(_ answer: ServerResponse) -> Response {
    var result = response(answer)
    result.headers[.connection] = "close"
    return result
  }

  private static func response(_ answer: ServerResponse) -> Response {
    var headers = HTTPFields()
    for (name, value) in answer.headers {
      if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
    }
    let body: ResponseBody
    switch answer.body {
    case .bytes(let bytes): body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    case .events(let next):
      body = ResponseBody { writer in
        while let bytes = await next() { try await writer.write(ByteBuffer(bytes: bytes)) }
        try await writer.finish(nil)
      }
    }
    return Response(status: .init(code: answer.status), headers: headers, body: body)
  }
}

/// Why a server does not run.
public enum ServerError: Error, Sendable, Equatable, CustomStringConvertible {
  /// An address that others reach, without a token.
  case needsToken(String)
  /// The port is taken, or the address is not this machine's.
  case cannotListen(String, Int, String)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .needsToken(let host):
      "\(host) can be reached by other machines: give a token with --token-file or REFRAIN_TOKEN, or listen at 127.0.0.1."
    case .cannotListen(let host, let port, let reason):
      "Cannot listen at \(host):\(port): \(reason). Choose another port, or 0 for any."
    }
  }
}

/// Ends streams when the server is to stop: they keep their connections open otherwise.
private struct StreamEnder: Service {
  let routes: ServerRoutes
  let table: ConnectionTable

  func run() async throws {
    try? await gracefulShutdown()
    table.closeWaiting()
    await routes.stop()
  }
}
