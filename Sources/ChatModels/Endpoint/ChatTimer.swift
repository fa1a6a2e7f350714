import Foundation

/// The time by which an `EndpointModel` waits and gives up; tests bring their own, and take none.
public struct ChatTimer: Sendable {
  /// Time since some moment, never going back.
  public var now: @Sendable () -> Duration
  /// Returns after that time; throws when the task is cancelled.
  public var sleep: @Sendable (Duration) async throws -> Void
  /// Seconds since 1970, for servers that name a date to come back at.
  public var secondsSince1970: @Sendable () -> Int

  /// A timer.
  public init(
    now: @escaping @Sendable () -> Duration,
    sleep: @escaping @Sendable (Duration) async throws -> Void,
    secondsSince1970: @escaping @Sendable () -> Int
  ) {
    self.now = now
    self.sleep = sleep
    self.secondsSince1970 = secondsSince1970
  }

  private static let origin = ContinuousClock.now

  /// The time of this machine.
  public static let system = ChatTimer(
    now: { origin.duration(to: .now) },
    // Nobody waits for thirty years, and nothing overflows.
    sleep: { try await Task.sleep(for: min($0, .seconds(1_000_000_000))) },
    secondsSince1970: { Int(Date().timeIntervalSince1970) })
}
