import Primitives

/// How often a request is sent again, and after how long.
///
/// Sent again is what may go better the next time: no connection, one that broke before an answer
/// came, status 408, 429, 500, 502, 503, 504 or 529. A whole reply is also asked for again when it
/// was cut off; a stream is not, since its beginning has been seen.
///
/// The wait before the n-th new attempt is drawn evenly from zero to `firstDelay * 2^(n-1)`, at
/// most `maximumDelay` ("full jitter"; M. Brooker, "Exponential backoff and jitter", 2015), so that
/// clients which failed together do not come back together. A server's `Retry-After` is a lower
/// bound.
public struct RetryPolicy: Sendable, Equatable {
  /// How often a request is sent at most, at least 1.
  public var attempts: Int
  /// The longest wait before the second attempt.
  public var firstDelay: Duration
  /// The longest wait before any attempt.
  public var maximumDelay: Duration
  /// The longest `Retry-After` that is waited for; a server that asks for more is not asked again.
  public var maximumRetryAfter: Duration
  /// The seed of the draws; nil for one that differs from process to process.
  public var seed: UInt64?

  /// A policy.
  public init(
    attempts: Int = 4, firstDelay: Duration = .milliseconds(500),
    maximumDelay: Duration = .seconds(20), maximumRetryAfter: Duration = .seconds(60),
    seed: UInt64? = nil
  ) {
    self.attempts = attempts
    self.firstDelay = firstDelay
    self.maximumDelay = maximumDelay
    self.maximumRetryAfter = maximumRetryAfter
    self.seed = seed
  }

  /// How long to wait after a number of failed attempts, at least 1, or nil to give up.
  func delay(
    after error: ChatModelError, failures: Int, _ generator: inout SplitMix64
  ) -> Duration? {
    guard failures < attempts, error.isTransient else { return nil }
    var cap = max(firstDelay, .zero)
    var doublings = failures - 1
    while doublings > 0, cap < maximumDelay {
      cap = cap * 2
      doublings -= 1
    }
    let drawn = min(cap, max(maximumDelay, .zero)) * generator.unit()
    guard case .status(_, _, let retryAfter?) = error else { return drawn }
    return retryAfter > maximumRetryAfter ? nil : max(drawn, retryAfter)
  }
}

extension ChatModelError {
  /// Whether the same request may go better the next time.
  var isTransient: Bool {
    switch self {
    case .cannotConnect, .connectionLost, .cutOff, .timedOut(.connect, _): true
    case .status(let code, _, _): [408, 429, 500, 502, 503, 504, 529].contains(code)
    default: false
    }
  }
}
