import Synchronization

/// Scratch memory that one call hands on to the next, because making it anew would cost more than
/// the call itself.
///
/// A scratch is used by one call at a time. It comes back as the last call left it.
package final class ScratchPool<Scratch>: Sendable {
  private let idle = Mutex<[UncheckedSendable<Scratch>]>([])
  private let maximumIdle: Int
  private let make: @Sendable () -> Scratch

  /// - Parameters:
  ///   - maximumIdle: how many are kept while nobody uses them.
  ///   - make: makes one when none is idle.
  package init(maximumIdle: Int, make: @escaping @Sendable () -> Scratch) {
    self.maximumIdle = maximumIdle
    self.make = make
  }

  /// Calls `body` with a scratch that nobody else uses meanwhile.
  package func use<Result, Failure: Error>(
    _ body: (Scratch) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let scratch = idle.withLock { $0.popLast() } ?? UncheckedSendable(make())
    defer { idle.withLock { if $0.count < maximumIdle { $0.append(scratch) } } }
    return try body(scratch.value)
  }
}
