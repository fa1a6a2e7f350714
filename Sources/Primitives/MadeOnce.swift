import Synchronization

/// A value that is made when it is asked for first, and kept. Whoever asks meanwhile waits for it.
package final class MadeOnce<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  /// Nothing is made yet.
  package init() {}

  /// The value; `make` is called the first time alone, and may not ask for it.
  package func value(_ make: () -> Value) -> Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
