public import Synchronization

/// Scratch memory that one call hands on to the next, because making it anew would cost more than
/// the call itself.
///
/// A scratch is used by one call at a time. It comes back as the last call left it.
///
/// Public, like whatever is called in a hot loop of another module: the compiler specializes nothing
/// across modules that is `package`.
public final class ScratchPool<Scratch>: Sendable {
  @usableFromInline let idle = Mutex<[UncheckedSendable<Scratch>]>([])
  @usableFromInline let maximumIdle: Int
  @usableFromInline let make: @Sendable () -> Scratch

  /// - Parameters:
  ///   - maximumIdle: how many are kept while nobody uses them.
  ///   - make: makes one when none is idle.
  public init(maximumIdle: Int, make: @escaping @Sendable () -> Scratch) {
    self.maximumIdle = maximumIdle
    self.make = make
  }

  /// Calls `body` with a scratch that nobody else uses meanwhile.
  ///
  /// - Throws: what `body` throws.
  @inlinable
  public func use<Result, Failure: Error>(
    _ body: (Scratch) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let scratch = idle.withLock { $0.popLast() } ?? UncheckedSendable(make())
    defer { idle.withLock { if $0.count < maximumIdle { $0.append(scratch) } } }
    return try body(scratch.value)
  }
}
