/// The events of one stream, kept so that a client whose connection broke can go on behind the last
/// one that it saw.
actor EventLog {
  private var events: [String] = []
  private var isFinished = false
  private var waiting: [UInt64: CheckedContinuation<Void, Never>] = [:]
  private var nextWaiter: UInt64 = 0

  /// Seconds of silence after which a comment is sent, which also notices who is gone.
  static let silence = 15.0

  func append(_ event: String) {
    guard !isFinished else { return }
    events.append(event)
    wake()
  }

  /// No more will come.
  func finish() {
    isFinished = true
    wake()
  }

  private func wake() {
    let all = waiting.values
    waiting = [:]
    for one in all { one.resume() }
  }

  private func wake(_ waiter: UInt64) { waiting.removeValue(forKey: waiter)?.resume() }

  /// The event of that number, counted from 0, when it is there; nil after the last.
  ///
  /// - Returns: `.some(nil)` after a silence.
  func event(_ number: Int) async -> String?? {
    if number < events.count { return .some(events[number]) }
    if isFinished { return nil }
    let waiter = nextWaiter
    nextWaiter += 1
    let timer = Task {
      try? await Task.sleep(for: .seconds(EventLog.silence))
      self.wake(waiter)
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { waiting[waiter] = $0 }
    } onCancel: {
      Task { await self.wake(waiter) }
    }
    timer.cancel()
    if number < events.count { return .some(events[number]) }
    return isFinished || Task.isCancelled ? nil : .some(nil)
  }
}

/// Where a reader of a log stands. One reader, one connection.
actor EventReader {
  private let log: EventLog
  private let stream: String
  private var next: Int

  init(_ log: EventLog, stream: String, from next: Int) {
    self.log = log
    self.stream = stream
    self.next = next
  }

  func bytes() async -> [UInt8]? {
    guard let event = await log.event(next) else { return nil }
    guard let event else { return ServerEvent.comment }
    defer { next += 1 }
    return ServerEvent(id: "\(stream)-\(next)", data: event).bytes
  }
}
