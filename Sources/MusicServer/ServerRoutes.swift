import JSON
import MusicTools
import Refrain
import Rewards

/// All routes: a request in, an answer out. Knows nothing of sockets.
final class ServerRoutes: Sendable {
  private let toolbox: MusicToolbox
  private let rewards: RewardRoutes
  private let environment: EnvironmentRoutes
  private let gym: GymRoutes
  private let mcp: MCPRoutes
  private let admission: Admission

  init(
    _ toolbox: MusicToolbox, _ recipe: RewardRecipe, _ tasks: TaskList, _ options: ServerOptions,
    log: @escaping @Sendable (String) -> Void
  ) {
    self.toolbox = toolbox
    admission = Admission(options)
    rewards = RewardRoutes(engine: toolbox.engine, recipe: recipe, tasks: tasks)
    // Rollouts by the thousand must not write into the catalog that they are judged by.
    let reading = MusicToolbox(
      toolbox.engine, tools: toolbox.tools.filter { type(of: $0).isReadOnly })
    environment = EnvironmentRoutes(reading, rewards, options)
    gym = GymRoutes(toolbox: reading, rewards: rewards)
    mcp = MCPRoutes(
      MCPServer(toolbox, version: options.version, dialect: options.dialect, log: log), options,
      admission)
  }

  /// Ends streams that would stay open for ever.
  func stop() async { await mcp.stop() }

  /// - Throws: 401 or 403 for who may not ask, before the body is read.
  func check(_ request: ServerRequest) throws(ServerFailure) { try admission.check(request) }

  /// The answer; what goes wrong is an answer, too.
  func respond(to request: ServerRequest) async -> ServerResponse {
    if request.isPreflight { return ServerResponse(204, admission.headers(for: request)) }
    var response = await answer(to: request)
    response.headers += admission.headers(for: request)
    return response
  }

  private func answer(to request: ServerRequest) async -> ServerResponse {
    do throws(ServerFailure) {
      if request.path == ["health"], request.method == "GET" { return .json(["status": "ok"]) }
      if request.path == ["mcp"] { return try await mcp.respond(to: request) }
      return try await admission.run { await self.route(request) }
    } catch {
      return error.response
    }
  }

  private func route(_ request: ServerRequest) async -> ServerResponse {
    do throws(ServerFailure) {
      switch (request.method, request.path.first, request.path.count) {
      case ("GET", "tools", 1) where request.headers["x-session-id"] == nil:
        return try tools(request)
      case ("POST", "tools", 2): return try await call(request.path[1], try request.json())
      case ("POST", "reward", 1): return .json(try rewards.reward(try request.json()))
      default: break
      }
      if let response = try await environment.respond(to: request) { return response }
      if let response = try await gym.respond(to: request) { return response }
      let allowed = methods(of: request.path).filter { $0 != request.method }
      if !allowed.isEmpty { throw .method(request, allowed: allowed) }
      throw ServerFailure(
        404, "no_route",
        "There is no \(request.method) /\(request.path.joined(separator: "/").prefix(128)).",
        hint: "See /health, /tools, /tools/NAME, /reward, /mcp, /list_environments, /verify.")
    } catch {
      return error.response
    }
  }

  /// The methods that a path answers.
  private func methods(of path: [String]) -> [String] {
    switch (path.first, path.count) {
    case ("health", 1), ("tools", 1): return ["GET"]
    case ("reward", 1): return ["POST"]
    case ("tools", 2) where toolbox.tools.contains { type(of: $0).name == path[1] }:
      return ["POST"]
    default: return EnvironmentRoutes.methods(of: path) + gym.methods(of: path)
    }
  }

  private func tools(_ request: ServerRequest) throws(ServerFailure) -> ServerResponse {
    let name = request.query["dialect"] ?? SchemaDialect.jsonSchema.rawValue
    guard let dialect = SchemaDialect(rawValue: name) else {
      let known = SchemaDialect.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalid(ShapeError(path: "dialect", detail: "must be one of \(known)."))
    }
    return .json(toolbox.schemas(for: dialect))
  }

  private func call(_ name: String, _ arguments: JSONValue) async throws(ServerFailure)
    -> ServerResponse
  {
    let answer = await toolbox.call(name, arguments: arguments)
    let status =
      switch answer.value["error"]?["code"]?.text.flatMap(ToolError.Code.init) {
      case _ where !answer.isError: 200
      case .unknownTool, .notFound: 404
      case .invalidArguments: 400
      case .unavailable, nil: 503
      }
    return .json(answer.value, status: status)
  }
}
