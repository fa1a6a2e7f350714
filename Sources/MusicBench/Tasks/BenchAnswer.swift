public import JSON
public import MusicAgent
import Rewards

/// A line of a run: an answer, who gave it, and to which task.
public struct BenchAnswer: Sendable, Equatable {
  /// The answer.
  public var trajectory: Trajectory
  /// Who answered; nil where the line does not say.
  public var system: String?
  /// The hash of the task (`BenchTask.digest`); nil where the line does not say.
  public var taskDigest: String?

  /// An answer of a system to a task.
  public init(_ trajectory: Trajectory, by system: String, to task: BenchTask) {
    self.trajectory = trajectory
    self.system = system
    taskDigest = task.digest
  }

  /// The answer as a line of JSON: that of a trajectory, with what the bench adds.
  public var json: JSONValue {
    var writer = MemberWriter(trajectory.json.members ?? [])
    writer.add("system", system)
    writer.add("task_digest", taskDigest)
    return writer.json
  }

  /// The answer that a line stands for. Unknown members are ignored.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue) throws(ShapeError) {
    let reader = MemberReader(json, "")
    trajectory = try Trajectory(json: json)
    system = try reader.optionalText("system")
    taskDigest = try reader.optionalText("task_digest")
  }

  /// Whether it answers that very task, and no other one of the same id. A line without a hash is known
  /// by the words of the request.
  public func answers(_ task: BenchTask) -> Bool {
    guard trajectory.task == task.task.id else { return false }
    return taskDigest.map { $0 == task.digest } ?? (trajectory.request == task.task.request)
  }
}
