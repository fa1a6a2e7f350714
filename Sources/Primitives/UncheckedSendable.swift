/// Lets a value that is not `Sendable`, such as a pointer, cross into the closures of a work pool.
///
/// The promise that makes it safe is the pool's rule: a piece of work writes only to memory that
/// belongs to its own number, and the memory outlives the call.
public struct UncheckedSendable<Value>: @unchecked Sendable {
  /// What crosses.
  public let value: Value

  /// Wraps a value; the caller promises the above.
  @inlinable
  public init(_ value: Value) {
    self.value = value
  }
}
