import JSON
import MusicAgent
import MusicTools
import Rewards

/// A resources server of NeMo Gym: `/seed_session`, a route a tool, `/verify`.
///
/// Source of the forms: `nemo_gym/base_resources_server.py` of NVIDIA's NeMo Gym.
struct GymRoutes: Sendable {
  let toolbox: MusicToolbox
  let rewards: RewardRoutes

  /// The methods that a path answers.
  func methods(of path: [String]) -> [String] {
    guard path.count == 1 else { return [] }
    let names =
      ["seed_session", "verify", SubmitPlaylist.name] + toolbox.tools.map { type(of: $0).name }
    return names.contains(path[0]) ? ["POST"] : []
  }

  func respond(to request: ServerRequest) async throws(ServerFailure) -> ServerResponse? {
    guard request.method == "POST", request.path.count == 1 else { return nil }
    let name = request.path[0]
    switch name {
    // Nothing has to be prepared: all of an episode is in what is verified.
    case "seed_session": return .json([:])
    case "verify": return .json(try verify(try request.json()))
    case SubmitPlaylist.name:
      let body = try request.json()
      do throws(ShapeError) {
        _ = try SubmitPlaylist.read(body)
      } catch { throw .invalid(error) }
      return .json(["ok": true])
    case _ where toolbox.tools.contains(where: { type(of: $0).name == name }):
      // What went wrong is for the model to read.
      return .json(await toolbox.call(name, arguments: try request.json()).value)
    default: return nil
    }
  }

  /// The body with `reward`, 0...1, and the components behind it. The task stands in the body as `task`
  /// or `task_id`, or in its `verifier_metadata`.
  private func verify(_ body: JSONValue) throws(ServerFailure) -> JSONValue {
    guard case .object(let members) = body else {
      throw .invalid(ShapeError(path: "", detail: "must be an object, not \(body.kind)."))
    }
    let holder = body["task"] == nil && body["task_id"] == nil ? body["verifier_metadata"] : body
    let task = try rewards.task(in: holder ?? body)
    var trajectory = try GymRoutes.trajectory(body["response"], task.request) { text in
      task.wanted > 0 ? rewards.scorer.songs(namedIn: text) : []
    }
    trajectory.earlier = task.earlier
    trajectory.listener = task.listener
    trajectory.shown = task.shown
    trajectory.task = task.id
    let report = try rewards.score(task, trajectory)
    let added: [JSONValue.Member] = [
      .init("reward", .number(report.total)), .init("reward_report", report.json),
    ]
    return .object(members.filter { old in !added.contains { $0.name == old.name } } + added)
  }

  /// The turn that a response of OpenAI's Responses API stands for.
  ///
  /// - Parameter songs: the songs of a last message, where no list was submitted.
  private static func trajectory(
    _ response: JSONValue?, _ request: String, songs: (String) -> [Trajectory.Song]
  ) throws(ServerFailure) -> Trajectory {
    guard let output = response?["output"]?.elements else {
      throw .invalid(ShapeError(path: "response.output", detail: "must be an array."))
    }
    var trajectory = Trajectory(request: request)
    trajectory.route = .memory
    var answers: [String: String] = [:]
    for item in output where item["type"] == "function_call_output" {
      guard let id = item["call_id"]?.text else { continue }
      answers[id] = item["output"]?.text ?? item["output"]?.compact ?? ""
    }
    var submitted: SubmitPlaylist?
    for item in output {
      switch item["type"]?.text {
      case "function_call":
        let name = item["name"]?.text ?? ""
        let arguments = item["arguments"]?.text ?? "{}"
        if name == SubmitPlaylist.name {
          let value = (try? JSONValue(parsing: arguments)) ?? .null
          submitted = try? SubmitPlaylist.read(value)
          continue
        }
        trajectory.route = .tools
        let answer = answers[item["call_id"]?.text ?? ""] ?? ""
        let isError = (try? JSONValue(parsing: answer))?["error"] != nil
        trajectory.calls.append(
          .init(name: name, arguments: arguments, answer: answer, isError: isError))
      case "message", nil:
        let texts = item["content"]?.elements?.compactMap { $0["text"]?.text }
        trajectory.text = texts?.joined(separator: "\n") ?? item["content"]?.text ?? ""
      default: continue
      }
    }
    if let submitted { return submitted.ending(trajectory) }
    trajectory.songs = songs(trajectory.text)
    return trajectory
  }
}
