import Dispatch
import Synchronization

/// Runs numbered pieces of work on a fixed number of threads.
///
/// The pieces are claimed in order by whichever thread is free, so *when* a piece runs differs from
/// run to run; *what* it computes may not. The rule that keeps a build deterministic is the caller's:
/// a piece writes only to memory that belongs to its own number, and results are combined in the
/// order of the numbers.
///
/// ```swift
/// let pool = WorkPool(threads: 2)
/// let squares = pool.map(4) { $0 * $0 }  // [0, 1, 4, 9], whatever the thread count
/// ```
///
/// This is not a task queue: a call returns when all its pieces are done, and calls do not nest
/// usefully (an inner call competes for the same cores).
public struct WorkPool: Sendable {
  /// The largest number of pieces under way at once, at least 1.
  public let threads: Int

  /// One thread a core, as many as there were when it was asked for first: for what a single call
  /// divides, which is over before the system has said how many there are now.
  public static let ofCalls = WorkPool()

  /// A pool of `threads` threads, or of one a core when `threads` is nil or not positive.
  public init(threads: Int? = nil) {
    if let threads, threads > 0 {
      self.threads = threads
    } else {
      self.threads = WorkPool.coreCount
    }
  }

  /// Calls `body` once with every number in `0..<count`, and returns when all calls have returned.
  ///
  /// - Complexity: about 10 ns a piece beyond the work itself; give pieces of 10 us or more.
  public func forEach(_ count: Int, _ body: @Sendable (Int) -> Void) {
    let workers = min(threads, count)
    guard workers > 1 else {
      for index in 0..<max(count, 0) { body(index) }
      return
    }
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if index >= count { return }
        body(index)
      }
    }
  }

  /// Like `forEach`, but stops claiming pieces after a failure and throws the error of the
  /// lowest-numbered piece that failed among those that ran.
  ///
  /// - Throws: the error of the lowest-numbered piece that failed among those that ran.
  public func forEachThrowing<Failure: Error>(
    _ count: Int, _ body: @Sendable (Int) throws(Failure) -> Void
  ) throws(Failure) {
    let failure = Mutex<(index: Int, error: Failure)?>(nil)
    let stopped = Atomic<Bool>(false)
    forEach(count) { index in
      if stopped.load(ordering: .relaxed) { return }
      do throws(Failure) {
        try body(index)
      } catch {
        stopped.store(true, ordering: .relaxed)
        failure.withLock { first in
          if first == nil || index < first!.index { first = (index, error) }
        }
      }
    }
    if let first = failure.withLock({ $0 }) { throw first.error }
  }

  /// The results of `body` for every number in `0..<count`, in the order of the numbers.
  public func map<Result: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Mutex<[Result?]>(Array(repeating: nil, count: max(count, 0)))
    forEach(count) { index in
      let result = body(index)
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.map { $0! } }
  }

  /// Splits `0..<count` into ranges of at most `size` numbers and calls `body` with each.
  ///
  /// The ranges depend on `count` and `size` only, never on the thread count.
  public func forEachRange(
    of count: Int, size: Int, _ body: @Sendable (Range<Int>) -> Void
  ) {
    precondition(size > 0, "The size of a range must be positive.")
    forEach((count + size - 1) / size) { index in
      body(index * size..<min(count, (index + 1) * size))
    }
  }

  /// Splits some numbers into ranges of at most `size` of them and gives what `body` makes of each, in
  /// their order.
  ///
  /// The ranges depend on `numbers` and `size` only, never on the thread count.
  package func mapRanges<Result: Sendable>(
    of numbers: Range<Int>, size: Int, _ body: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    precondition(size > 0, "The size of a range must be positive.")
    return map((numbers.count + size - 1) / size) { index in
      let start = numbers.lowerBound + index * size
      return body(start..<min(numbers.upperBound, start + size))
    }
  }
}
