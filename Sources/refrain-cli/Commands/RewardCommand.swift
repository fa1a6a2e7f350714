import ArgumentParser
import Evaluation
import JSON
import MusicAgent
import MusicBench
import MusicServer
import Refrain
import Rewards

/// `refrain reward`
struct RewardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reward",
    abstract: "Says what answers are worth, component by component, a line a trajectory.",
    discussion: """
      A line of the file is a trajectory whose "task" is the id of a task, or an object with \
      "trajectory" and "task", which is an id or a task itself. A line that cannot be scored gives \
      a line with "error"; the others are scored all the same, and the command exits with 65.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Option(help: "The trajectories, one JSON object a line.")
  var rollouts: String

  @Option(help: "The tasks, one JSON object a line.")
  var tasks: String?

  func run() async throws {
    let list = try tasks.map { try TaskFile.read($0) } ?? TaskList()
    let engine = try OpenBundle.engine(bundle)
    var scoring = RolloutScoring(scorer: RewardScorer(engine), tasks: list, path: rollouts)
    try LineFile(path: rollouts).forEach(separatedBy: .none) {
      (line, number) throws(EvaluationError) in
      try scoring.add(line[0], number)
    }
    try scoring.finish()
    if scoring.failures > 0 {
      Terminal.complain("\(scoring.failures) lines of \(rollouts) could not be scored.")
      throw CommandFailure.badData
    }
  }
}

/// A file of reward tasks; the lines of a bench say which part each is of.
enum TaskFile {
  static func read(_ path: String) throws -> TaskList {
    let read = try JSONLines.values(at: path, format: "A task is an object with id and request.") {
      (json) throws(ShapeError) in
      let part: BenchPart? = try MemberReader(json, "").choice("part")
      return (task: try RewardTask(json: json), part: part ?? .train)
    }
    return TaskList(read.map(\.task), parts: read.map(\.part.rawValue))
  }
}

/// Scores trajectories as they are read. Those of one task that follow each other are scored together,
/// so that the task is prepared once.
struct RolloutScoring {
  let scorer: RewardScorer
  let tasks: TaskList
  let path: String
  private(set) var failures = 0
  private var task: RewardTask?
  private var pending: [(number: Int, trajectory: Trajectory)] = []

  /// Trajectories that are held at once.
  private static let maximumPending = 256

  init(scorer: RewardScorer, tasks: TaskList, path: String) {
    self.scorer = scorer
    self.tasks = tasks
    self.path = path
  }

  /// - Throws: `.unwritable` when a report cannot be shown, as all methods here.
  mutating func add(_ line: String, _ number: Int) throws(EvaluationError) {
    let trajectory: Trajectory
    let next: RewardTask
    do {
      let value = try JSONValue(parsing: line)
      trajectory = try Trajectory(json: value["trajectory"] ?? value)
      next = try RolloutScoring.task(of: value, trajectory, in: tasks)
    } catch {
      try finish()
      return try fail(number, "\(error)")
    }
    if next != task || pending.count >= RolloutScoring.maximumPending { try finish() }
    task = next
    pending.append((number, trajectory))
  }

  private static func task(
    of line: JSONValue, _ trajectory: Trajectory, in tasks: TaskList
  ) throws(ShapeError) -> RewardTask {
    if let value = line["task"], value.members != nil { return try RewardTask(json: value) }
    guard let id = line["task_id"]?.text ?? line["task"]?.text ?? trajectory.task else {
      throw ShapeError(path: "task", detail: "is required: an id, or a task itself.")
    }
    guard let task = tasks.task(id) else {
      throw ShapeError(
        path: "task", detail: "\"\(id.prefix(64))\" is no task of those that --tasks gives.")
    }
    return task
  }

  /// Scores what is held.
  mutating func finish() throws(EvaluationError) {
    guard let task, !pending.isEmpty else { return }
    defer { pending = [] }
    let reports: [RewardReport]
    do throws(EngineError) {
      reports = try scorer.scores(of: pending.map(\.trajectory), for: task)
    } catch {
      for one in pending { try fail(one.number, error.description) }
      return
    }
    for report in reports { try RolloutScoring.show(report.json) }
  }

  private mutating func fail(_ number: Int, _ reason: String) throws(EvaluationError) {
    failures += 1
    Terminal.complain("\(path) line \(number): \(reason)")
    try RolloutScoring.show(["line": .integer(Int64(number)), "error": .string(reason)])
  }

  private static func show(_ line: JSONValue) throws(EvaluationError) {
    do throws(OutputError) {
      try Output.show(json: line.compact)
    } catch {
      throw .unwritable(path: "standard output", detail: error.reason)
    }
  }
}
