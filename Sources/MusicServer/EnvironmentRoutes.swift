import JSON
import MusicAgent
import MusicTools
import Rewards

/// An environment of the Open Reward Standard: tasks, sessions, the tools, and a reward at the end.
///
/// The routes and forms are those of the package `openreward`, which `trl.experimental.openreward`
/// speaks. There is one environment, whatever name it is asked for by; without a name, too, as the
/// package's client asks when it was not told a variant.
final class EnvironmentRoutes: Sendable {
  private let toolbox: MusicToolbox
  private let rewards: RewardRoutes
  private let sessions: SessionStore<Episode>

  static let name = "music"

  init(_ toolbox: MusicToolbox, _ rewards: RewardRoutes, _ options: ServerOptions) {
    self.toolbox = toolbox
    self.rewards = rewards
    sessions = SessionStore(
      limit: options.maximumSessions, idleSeconds: options.sessionSeconds)
  }

  /// The answer, or nil when the path is none of the environment's.
  func respond(to request: ServerRequest) async throws(ServerFailure) -> ServerResponse? {
    var path = request.path
    if let only = path.first, path.count == 1, EnvironmentRoutes.nameless.contains(only) {
      path = [EnvironmentRoutes.name, only]
    }
    switch (request.method, path.count, path.last) {
    case ("GET", 1, "list_environments"): return .json([.string(EnvironmentRoutes.name)])
    case ("POST", 1, "create_session"):
      let id = SessionStore<Episode>.makeID()
      return .events([
        ServerEvent(name: "task_id", data: id), ServerEvent(name: "end", data: ""),
      ])
    case ("POST", 1, "create"): return try create(request)
    case ("POST", 1, "ping"):
      _ = try episode(request)
      return .json(["status": "ok"])
    case ("POST", 1, "delete"), ("POST", 1, "delete_session"):
      let id = try EnvironmentRoutes.sessionID(request)
      _ = sessions.remove(id)
      return .json(["sid": .string(id)])
    case ("GET", 2, "tools"): return .json(["tools": .array(tools)])
    case ("GET", 2, "task_tools"):
      _ = try episode(request)
      return .json(["tools": .array(tools)])
    case ("GET", 2, "splits"):
      let splits = rewards.tasks.splits.map { split -> JSONValue in
        ["name": .string(split.name), "type": .string(split.name)]
      }
      return .json(.array(splits))
    case ("GET", 2, "prompt"): return try await prompt(request)
    case ("POST", 2, "tasks"), ("POST", 2, "num_tasks"), ("POST", 2, "task"),
      ("POST", 2, "task_range"):
      return try tasks(request, path[0], path[1])
    case ("POST", 2, "call"): return try await call(request)
    default: return nil
    }
  }

  /// The methods that a path answers.
  static func methods(of path: [String]) -> [String] {
    guard let last = path.last, path.count <= 2 else { return [] }
    if path.count == 1, last == "list_environments" { return ["GET"] }
    if path.count == 1, sessionRoutes.contains(last) { return ["POST"] }
    guard nameless.contains(last) else { return [] }
    return posted.contains(last) ? ["POST"] : ["GET"]
  }

  private static let sessionRoutes: Set<String> = [
    "create_session", "create", "ping", "delete", "delete_session",
  ]
  private static let posted: Set<String> = ["tasks", "num_tasks", "task", "task_range", "call"]

  /// Routes of an environment that are also asked for without its name. `/tools` without a session is
  /// not among them: that is the server's own.
  private static let nameless: Set<String> = [
    "tools", "task_tools", "splits", "prompt", "tasks", "num_tasks", "task", "task_range", "call",
  ]

  // MARK: Tasks

  private var tools: [JSONValue] {
    let flat = toolbox.schemas(for: .flat).elements ?? []
    let submit: JSONValue = [
      "name": .string(SubmitPlaylist.name), "description": .string(SubmitPlaylist.summary),
      "input_schema": SubmitPlaylist.parameters,
    ]
    return flat.compactMap { definition in
      guard let function = definition["function"] else { return nil }
      return [
        "name": function["name"] ?? "", "description": function["description"] ?? "",
        "input_schema": function["parameters"] ?? [:],
      ]
    } + [submit]
  }

  private func tasks(
    _ request: ServerRequest, _ name: String, _ route: String
  ) throws(ServerFailure) -> ServerResponse {
    let body = try request.json()
    let all = try tasks(ofSplit: body["split"])
    let name = JSONValue.string(name)
    switch route {
    case "num_tasks": return .json(["num_tasks": .integer(Int64(all.count))])
    case "task":
      return .json(["task": try task(at: body["index"], in: all).json, "env_name": name])
    case "task_range":
      let first = try EnvironmentRoutes.bound(body["start"], 0, all.count)
      let last = try EnvironmentRoutes.bound(body["stop"], all.count, all.count)
      return .json(
        ["tasks": .array(all[first..<max(first, last)].map(\.json)), "env_name": name])
    default: return .json(["tasks": .array(all.map(\.json)), "env_name": name])
    }
  }

  /// As Python counts: from the end when negative, and never beyond an end.
  private static func bound(
    _ value: JSONValue?, _ usual: Int, _ count: Int
  ) throws(ServerFailure) -> Int {
    guard let value, value != .null else { return usual }
    guard let number = value.integer else {
      throw .invalid(ShapeError(path: "start, stop", detail: "must be whole numbers."))
    }
    return min(max(number < 0 ? max(number, -count) + count : number, 0), count)
  }

  /// The tasks of a part of the bench: who learns from the environment never sees the others.
  private func tasks(ofSplit split: JSONValue?) throws(ServerFailure) -> [RewardTask] {
    let splits = rewards.tasks.splits
    guard let found = splits.first(where: { split == .string($0.name) }) else {
      let names = splits.map { "\"\($0.name)\"" }.joined(separator: ", ")
      throw .invalid(ShapeError(path: "split", detail: "must be one of \(names)."))
    }
    return found.tasks
  }

  private func task(
    at index: JSONValue?, in all: [RewardTask]
  ) throws(ServerFailure) -> RewardTask {
    guard let place = index?.integer, all.indices.contains(place) else {
      throw .invalid(
        ShapeError(path: "index", detail: "must be a whole number below \(all.count)."))
    }
    return all[place]
  }

  // MARK: Episodes

  private static func sessionID(_ request: ServerRequest) throws(ServerFailure) -> String {
    guard let id = request.headers["x-session-id"], !id.isEmpty, id.utf8.count <= 128 else {
      throw ServerFailure(
        400, "no_session", "The header X-Session-ID is missing.",
        hint: "Call /create_session first, and send its id.")
    }
    return id
  }

  private func episode(_ request: ServerRequest) throws(ServerFailure) -> Episode {
    guard let episode = sessions.session(try EnvironmentRoutes.sessionID(request)) else {
      throw ServerFailure(
        404, "unknown_session", "The session is unknown or has ended.", hint: "Call /create.")
    }
    return episode
  }

  private func create(_ request: ServerRequest) throws(ServerFailure) -> ServerResponse {
    let id = try EnvironmentRoutes.sessionID(request)
    let body = try request.json()
    guard sessions.session(id) == nil else {
      throw ServerFailure(
        400, "session_exists", "The session exists.", hint: "Delete it, or take another id.")
    }
    let task: RewardTask
    if let spec = body["task_spec"], spec != .null {
      guard request.body.count <= Episode.maximumTask else {
        throw .invalid(
          ShapeError(path: "task_spec", detail: "has at most \(Episode.maximumTask) bytes."))
      }
      task = try rewards.task(in: ["task": spec])
    } else {
      let split = body["split"].flatMap { $0 == .null ? nil : $0 }
      let all = try tasks(ofSplit: split ?? .string(rewards.tasks.splits[0].name))
      task = try self.task(at: body["index"], in: all)
    }
    _ = try sessions.add(Episode(task), id: id)
    return .json(["sid": .string(id)])
  }

  private func prompt(_ request: ServerRequest) async throws(ServerFailure) -> ServerResponse {
    let task = try episode(request).task
    let text = (task.earlier + [task.request]).joined(separator: "\n")
    return .json([["type": "text", "text": .string(text), "detail": .null]])
  }

  private func call(_ request: ServerRequest) async throws(ServerFailure) -> ServerResponse {
    let episode = try episode(request)
    let body = try request.json()
    guard let name = body["name"]?.text else {
      throw .invalid(ShapeError(path: "name", detail: "must be a string."))
    }
    let id = body["task_id"]?.text ?? SessionStore<Episode>.makeID()
    guard id.utf8.count <= 128 else {
      throw .invalid(ShapeError(path: "task_id", detail: "has at most 128 bytes."))
    }
    let input = body["input"] ?? [:]
    // A client whose connection broke asks again under the same id, and the call is not repeated.
    let output = await episode.output(of: id) { [toolbox, rewards] trajectory in
      await EnvironmentRoutes.run(name, input, trajectory, episode.task, toolbox, rewards)
    }
    return .events([
      ServerEvent(name: "task_id", data: id), ServerEvent(name: "end", data: output.compact),
    ])
  }

  private static func run(
    _ name: String, _ input: JSONValue, _ trajectory: Trajectory, _ task: RewardTask,
    _ toolbox: MusicToolbox, _ rewards: RewardRoutes
  ) async -> Episode.Step {
    guard name == SubmitPlaylist.name else {
      let answer = await toolbox.call(name, arguments: input)
      var next = trajectory
      next.calls.append(Episode.call(name, input, isError: answer.isError))
      return .init(
        trajectory: next,
        output: output(answer.json, reward: nil, isFinished: false, metadata: .null))
    }
    do throws(ServerFailure) {
      let ended: Trajectory
      do throws(ShapeError) {
        ended = try SubmitPlaylist.read(input).ending(trajectory)
      } catch { throw .invalid(error) }
      let report = try rewards.score(task, ended)
      return .init(
        trajectory: ended, isFinished: true,
        output: output(
          "The episode is over.", reward: report.total, isFinished: true, metadata: report.json))
    } catch {
      return .init(trajectory: trajectory, output: ["ok": false, "error": .string(error.message)])
    }
  }

  private static func output(
    _ text: String, reward: Double?, isFinished: Bool, metadata: JSONValue
  ) -> JSONValue {
    [
      "ok": true,
      "output": [
        "blocks": [["type": "text", "text": .string(text), "detail": .null]],
        "metadata": metadata, "reward": reward.map(JSONValue.number) ?? .null,
        "finished": .bool(isFinished),
      ],
    ]
  }
}
