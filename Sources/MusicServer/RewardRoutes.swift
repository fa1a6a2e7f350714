import JSON
import MusicAgent
import Refrain
public import Rewards

/// Tasks and what answers to them are worth.
struct RewardRoutes: Sendable {
  let engine: MusicEngine
  let recipe: RewardRecipe
  let tasks: TaskList

  /// Scores by the catalog as it is now: what is imported, removed and built while the server runs
  /// counts from the next request on, as it does for the tools. One request is scored by one catalog.
  var scorer: RewardScorer { RewardScorer(engine, recipe: recipe) }

  /// `POST /reward`: `{"task": {...} or "task_id": "...", "trajectory": {...}}`, or with
  /// `"trajectories": [...]` and perhaps `"compare_calls": true` a list of reports.
  func reward(_ body: JSONValue) throws(ServerFailure) -> JSONValue {
    let task = try task(in: body)
    if let list = body["trajectories"] {
      guard let elements = list.elements, elements.count <= 1024 else {
        throw .invalid(
          ShapeError(path: "trajectories", detail: "must be an array of at most 1024."))
      }
      var trajectories: [Trajectory] = []
      for (number, element) in elements.enumerated() {
        trajectories.append(try RewardRoutes.trajectory(element, "trajectories[\(number)]"))
      }
      let compares = body["compare_calls"]?.bool ?? false
      let scorer = scorer
      let reports = try RewardRoutes.engine { () throws(EngineError) in
        try scorer.scores(of: trajectories, for: task, comparesCalls: compares)
      }
      return ["reports": .array(reports.map(\.json))]
    }
    guard let value = body["trajectory"] else {
      throw .invalid(ShapeError(path: "trajectory", detail: "is required, or trajectories."))
    }
    return try score(task, try RewardRoutes.trajectory(value, "trajectory")).json
  }

  func score(
    _ task: RewardTask, _ trajectory: Trajectory
  ) throws(ServerFailure) -> RewardReport {
    try RewardRoutes.engine { () throws(EngineError) in try scorer.score(task, trajectory) }
  }

  /// The task that an object holds, or names.
  func task(in body: JSONValue) throws(ServerFailure) -> RewardTask {
    if let value = body["task"], value.members != nil {
      do throws(ShapeError) {
        return try RewardTask(json: value)
      } catch {
        throw .invalid(ShapeError(path: "task." + error.path, detail: error.detail))
      }
    }
    guard let id = body["task_id"]?.text ?? body["task"]?.text else {
      throw .invalid(ShapeError(path: "task", detail: "is required, or task_id."))
    }
    guard let task = tasks.task(id) else {
      throw ServerFailure(
        404, "not_found", "There is no task \"\(id.prefix(64))\".",
        hint: "Start the server with --tasks, or send the task itself.")
    }
    return task
  }

  private static func trajectory(
    _ value: JSONValue, _ path: String
  ) throws(ServerFailure) -> Trajectory {
    do throws(ShapeError) {
      return try Trajectory(json: value)
    } catch {
      throw .invalid(ShapeError(path: path + "." + error.path, detail: error.detail))
    }
  }

  private static func engine<Value>(
    _ body: () throws(EngineError) -> Value
  ) throws(ServerFailure) -> Value {
    do throws(EngineError) {
      return try body()
    } catch {
      throw ServerFailure(
        400, "invalid_task", error.description, hint: "Correct the task for this catalog.")
    }
  }
}

/// The tasks of an environment, in their order.
public struct TaskList: Sendable {
  /// All of them.
  public let tasks: [RewardTask]
  /// The tasks of each part that has any, in the order of `parts`; of an empty list, of the first part.
  let splits: [(name: String, tasks: [RewardTask])]
  private let places: [String: Int]

  /// What tasks may be for, as an environment names it: learning, choosing among what was learned, and
  /// the figures that are told.
  public static let parts = ["train", "validation", "test"]

  /// A list; of two with one id the first is found by it.
  ///
  /// - Parameter parts: the part of each task, of `TaskList.parts`; tasks without one are for learning.
  public init(_ tasks: [RewardTask] = [], parts: [String] = []) {
    self.tasks = tasks
    let learning = TaskList.parts[0]
    let named = tasks.indices.map { $0 < parts.count ? parts[$0] : learning }
    let all = TaskList.parts.map { part in
      (name: part, tasks: tasks.indices.filter { named[$0] == part }.map { tasks[$0] })
    }
    splits = all.filter { !$0.tasks.isEmpty || tasks.isEmpty && $0.name == learning }
    places = Dictionary(
      tasks.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The task of that id.
  public func task(_ id: String) -> RewardTask? { places[id].map { tasks[$0] } }
}
