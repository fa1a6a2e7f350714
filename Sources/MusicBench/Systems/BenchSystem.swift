public import MusicAgent
import Rewards

/// Something that answers the tasks of a bench.
public protocol BenchSystem: Sendable {
  /// What reports call it.
  var name: String { get }

  /// The answer to a task, as the person would see it. What goes wrong is in the trajectory.
  ///
  /// - Throws: `CancellationError` when the task is cancelled, and nothing else.
  func answer(_ task: BenchTask) async throws(CancellationError) -> Trajectory
}

extension BenchSystem {
  /// A trajectory with all that a task says of itself.
  func blank(_ task: BenchTask) -> Trajectory {
    var turn = Trajectory(
      request: task.task.request, earlier: task.task.earlier, listener: task.task.listener)
    turn.task = task.task.id
    return turn
  }
}
