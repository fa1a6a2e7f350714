import Dispatch

/// Runs the parts of a task that block a thread, away from the threads that all tasks share.
///
/// ```swift
/// let answer = await withTaskExecutorPreference(BlockingExecutor.shared) {
///   longComputation()  // `Task.isCancelled` is that of the caller's task
/// }
/// ```
public final class BlockingExecutor: TaskExecutor {
  /// The one that everything shares.
  public static let shared = BlockingExecutor()

  private let queue = DispatchQueue(
    label: "refrain.blocking", qos: .userInitiated, attributes: .concurrent)

  private init() {}

  /// Runs a job on a thread of its own.
  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
