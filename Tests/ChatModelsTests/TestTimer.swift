import ChatModels
import Synchronization

/// A clock that takes no time: sleeps are noted and end at once, or never.
final class TestTimer: Sendable {
  private let slept = Mutex<[Duration]>([])

  /// Every sleep that ended, in order.
  var sleeps: [Duration] { slept.withLock { $0 } }

  /// A timer whose time is the sum of the sleeps that ended; those that `ends` is false for end
  /// with their task alone.
  func timer(secondsSince1970: Int = 0, ends: @escaping @Sendable (Duration) -> Bool) -> ChatTimer {
    ChatTimer(
      now: { self.sleeps.reduce(.zero, +) },
      sleep: { duration in
        guard ends(duration) else { return try await Task.sleep(for: .seconds(86_400)) }
        try Task.checkCancellation()
        self.slept.withLock { $0.append(duration) }
      },
      secondsSince1970: { secondsSince1970 })
  }
}

extension EndpointOptions.Timeouts {
  /// One length a phase, so that a test can tell them apart; below all waits of retries.
  static let distinct = EndpointOptions.Timeouts(
    connect: .seconds(1001), firstByte: .seconds(1002), betweenPieces: .seconds(1003),
    whole: .seconds(1_000_000))
}

extension EndpointOptions {
  /// Options whose waits before new attempts end at once, and no time-out comes.
  static func test(
    _ timer: TestTimer = TestTimer(), attempts: Int = 1,
    ends: @escaping @Sendable (Duration) -> Bool = { $0 < .seconds(1000) }
  ) -> EndpointOptions {
    EndpointOptions(
      retries: RetryPolicy(attempts: attempts, seed: 7), timeouts: .distinct,
      timer: timer.timer(ends: ends))
  }
}

let hello = ChatRequest([.user("Hello?")])
