/// Lets a pointer cross into the closures of a work pool.
///
/// The promise that makes it safe is the pool's rule: a piece of work writes only to places that
/// belong to its own number, and the memory outlives the call.
struct Shared<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }
}
