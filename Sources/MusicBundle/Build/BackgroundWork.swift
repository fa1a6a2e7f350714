import Dispatch
import Primitives

/// Work that takes one thread, done beside what takes several.
final class BackgroundWork<Value: Sendable>: @unchecked Sendable {
  private let group = DispatchGroup()
  // Written once, before the group is left.
  private var outcome: Result<(value: Value, duration: Duration), any Error>?

  /// Begins; with a pool of one thread the work is done at once, on the caller's.
  init(pool: WorkPool, _ body: @escaping @Sendable () throws -> Value) {
    if pool.threads > 1 {
      DispatchQueue.global().async(group: group) { self.run(body) }
    } else {
      run(body)
    }
  }

  private func run(_ body: () throws -> Value) {
    let start = ContinuousClock.now
    outcome = Result { (value: try body(), duration: .now - start) }
  }

  /// Waits until it is done.
  func wait() { group.wait() }

  /// Waits for what came of it, and how long that took.
  func result() throws -> (value: Value, duration: Duration) {
    wait()
    return try outcome!.get()
  }
}
