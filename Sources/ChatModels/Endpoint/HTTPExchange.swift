import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request and its answer as it comes in: filled by a connection, emptied by one reader.
///
/// The reader waits without a task of its own. What is not read yet is bounded by `bodyLimit`: a
/// larger answer ends the exchange.
final class HTTPExchange: Sendable {
  /// What happens, in this order.
  enum Event: Sendable {
    /// The server has the request.
    case sent
    /// The status and headers.
    case head(status: Int, headers: Headers)
    /// A piece of the body, not empty.
    case body(Data)
  }

  /// The headers that are of interest.
  struct Headers: Sendable {
    var contentType = ""
    var retryAfter: String?
    var location: String?
  }

  /// How an exchange ends when it does not end well.
  enum Failure: Error, Sendable {
    case transport(URLError)
    /// There is no connection to be had.
    case unreachable(String)
    case other(String)
    case tooLarge(limit: Int)
    case cancelled
  }

  typealias Step = Result<Event?, Failure>

  private struct State {
    var stop: (@Sendable () -> Void)?
    var waiting: [Event] = []
    var end: Result<Void, Failure>?
    var reader: CheckedContinuation<Step, Never>?
    var bodyBytes = 0

    /// The next event, or the end, if there is one.
    mutating func take() -> Step? {
      // What a cancelled exchange still had is of no use to anybody.
      if case .failure(.cancelled)? = end { return .failure(.cancelled) }
      if !waiting.isEmpty { return .success(waiting.removeFirst()) }
      return end.map { $0.map { nil } }
    }
  }

  private let state = Mutex(State())
  private let bodyLimit: Int

  init(bodyLimit: Int) {
    self.bodyLimit = bodyLimit
  }

  /// Tells how what fills it is stopped; `cancel()` does that.
  func attach(_ stop: @escaping @Sendable () -> Void) {
    let isOver = state.withLock {
      $0.stop = stop
      return $0.end != nil
    }
    if isOver { stop() }
  }

  // MARK: The reader's side

  /// What has come already, without waiting.
  func poll() -> Step? { state.withLock { $0.take() } }

  /// The next event; nil at the end. Cancelling the task that waits ends the exchange.
  func next() async -> Step {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let (step, earlier) = state.withLock {
          state -> (Step?, CheckedContinuation<Step, Never>?) in
          if let step = state.take() { return (step, nil) }
          defer { state.reader = continuation }
          return (nil, state.reader)
        }
        if let step { continuation.resume(returning: step) }
        earlier?.resume(returning: .failure(.cancelled))
      }
    } onCancel: {
      cancel()
    }
  }

  /// Ends the exchange and closes its connection, unless it has ended.
  func cancel() { finish(.failure(.cancelled)) }

  // MARK: The connection's side

  func deliver(_ event: Event) {
    let isTooLarge = state.withLock { state in
      guard case .body(let data) = event else { return false }
      state.bodyBytes += data.count
      return state.bodyBytes > bodyLimit
    }
    if isTooLarge { return finish(.failure(.tooLarge(limit: bodyLimit))) }
    let reader = state.withLock { state -> CheckedContinuation<Step, Never>? in
      guard state.end == nil else { return nil }
      guard let reader = state.reader else {
        state.waiting.append(event)
        return nil
      }
      state.reader = nil
      return reader
    }
    reader?.resume(returning: .success(event))
  }

  func finish(_ end: Result<Void, Failure>) {
    let (reader, stop) = state.withLock {
      state -> (CheckedContinuation<Step, Never>?, (@Sendable () -> Void)?) in
      guard state.end == nil else { return (nil, nil) }
      state.end = end
      defer { (state.reader, state.stop) = (nil, nil) }
      return (state.reader, state.stop)
    }
    if case .failure = end { stop?() }
    reader?.resume(returning: end.map { nil })
  }
}
