import JSON
public import MusicAgent
import Rewards

/// Runs a system over tasks, some at a time, and hands over the answers in the order of the tasks.
///
/// So what is written of an interrupted run is the beginning of what the whole run writes, and a run
/// goes on where it stopped.
public struct BenchRunner: Sendable {
  /// How many tasks are under way at once.
  public let parallel: Int

  /// A runner.
  public init(parallel: Int) { self.parallel = max(1, parallel) }

  /// Answers tasks.
  ///
  /// - Parameters:
  ///   - tasks: the tasks, in their order.
  ///   - system: who answers.
  ///   - done: ids of tasks that have been answered already, which are passed over.
  ///   - body: gets each answer, in the order of the tasks.
  /// - Throws: what `body` throws, and `CancellationError`.
  public func run(
    _ tasks: [BenchTask], on system: any BenchSystem, done: Set<String> = [],
    _ body: (BenchTask, Trajectory) throws -> Void
  ) async throws {
    let open = tasks.filter { !done.contains($0.task.id) }
    try await withThrowingTaskGroup(of: (Int, Trajectory).self) { group in
      var next = 0
      var waiting: [Int: Trajectory] = [:]
      var written = 0
      func start() {
        guard next < open.count else { return }
        let (place, task) = (next, open[next])
        group.addTask { (place, try await system.answer(task)) }
        next += 1
      }
      for _ in 0..<parallel { start() }
      while let (place, trajectory) = try await group.next() {
        waiting[place] = trajectory
        while let ready = waiting.removeValue(forKey: written) {
          try body(open[written], ready)
          written += 1
        }
        start()
      }
    }
  }
}
