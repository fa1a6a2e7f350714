import Synchronization

/// Sessions by id: bounded in number, and those that nobody uses give way.
final class SessionStore<Session: Sendable>: Sendable {
  private struct Entry {
    var session: Session
    var lastUse: ContinuousClock.Instant
  }

  private let entries = Mutex<[String: Entry]>([:])
  private let limit: Int
  private let idle: Duration

  init(limit: Int, idleSeconds: Double) {
    self.limit = limit
    idle = .seconds(idleSeconds)
  }

  /// An id that nobody can guess: 128 bits of the system's generator.
  static func makeID() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let text = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
  }

  /// Adds a session; those that gave way are returned.
  func add(_ session: Session, id: String) throws(ServerFailure) -> [Session] {
    let now = ContinuousClock.now
    let (isFull, gone) = entries.withLock { entries -> (Bool, [Session]) in
      var gone: [Session] = []
      if entries.count >= limit {
        let old = entries.filter { now - $0.value.lastUse > idle }
        for key in old.keys { entries[key] = nil }
        gone = old.values.map(\.session)
      }
      guard entries.count < limit else { return (true, gone) }
      entries[id] = Entry(session: session, lastUse: now)
      return (false, gone)
    }
    guard !isFull else {
      throw ServerFailure(
        503, "too_many_sessions", "\(limit) sessions are open.",
        hint: "End sessions that are not needed, or wait until they expire.")
    }
    return gone
  }

  func session(_ id: String) -> Session? {
    entries.withLock { entries in
      entries[id]?.lastUse = .now
      return entries[id]?.session
    }
  }

  func remove(_ id: String) -> Session? {
    entries.withLock { $0.removeValue(forKey: id)?.session }
  }

  var all: [Session] { entries.withLock { $0.values.map(\.session) } }
}
