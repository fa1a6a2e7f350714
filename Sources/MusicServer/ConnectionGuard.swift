import HTTPTypes
import NIOCore
import NIOHTTPTypes
import Synchronization

/// The connections of a server. There are never too many: one that keeps the server waiting gives
/// way to the next, so that no client can keep others out by being slow.
final class ConnectionTable: Sendable {
  /// What a connection is doing.
  enum Phase: Sendable {
    /// It has not sent a whole request.
    case waiting
    /// Its request is being answered.
    case working
  }

  private struct Entry {
    let channel: any Channel
    var phase = Phase.waiting
    var since = ContinuousClock.now
    /// Whether it is being closed to make room.
    var isLeaving = false
  }

  private let entries = Mutex<[ObjectIdentifier: Entry]>([:])
  private let limit: Int
  private let patience: Duration
  /// Connections beyond the limit, while all others are being worked on.
  private static let reserve = 32

  /// A table.
  ///
  /// - Parameters:
  ///   - limit: how many connections there may be.
  ///   - patience: how long an answer may take before its connection can give way.
  init(limit: Int, patience: Duration) {
    self.limit = max(1, limit)
    self.patience = patience
  }

  /// Takes a connection in; where there is no room, another is closed.
  func add(_ channel: any Channel) {
    let leaving: (any Channel)? = entries.withLock { entries in
      let open = entries.values.filter { !$0.isLeaving }
      var victim: (any Channel)?
      if open.count >= limit { victim = self.victim(in: open) }
      if let victim {
        entries[ObjectIdentifier(victim)]?.isLeaving = true
      } else if open.count >= limit + ConnectionTable.reserve {
        return channel
      }
      entries[ObjectIdentifier(channel)] = Entry(channel: channel)
      return victim
    }
    if let leaving { close(leaving, evenIfWorking: true) }
  }

  func remove(_ channel: any Channel) {
    entries.withLock { $0[ObjectIdentifier(channel)] = nil }
  }

  func set(_ phase: Phase, of channel: any Channel) {
    entries.withLock { entries in
      entries[ObjectIdentifier(channel)]?.phase = phase
      entries[ObjectIdentifier(channel)]?.since = .now
    }
  }

  /// Closes all that have not sent a whole request.
  func closeWaiting() {
    let waiting = entries.withLock { $0.values.filter { $0.phase == .waiting }.map(\.channel) }
    for channel in waiting { close(channel, evenIfWorking: false) }
  }

  /// Closes a connection where its requests are read, so that none is begun between the look and the
  /// end.
  private func close(_ channel: any Channel, evenIfWorking: Bool) {
    channel.eventLoop.execute {
      let stays = self.entries.withLock { entries in
        guard let entry = entries[ObjectIdentifier(channel)], entry.phase == .working else {
          return false
        }
        let isOverdue = ContinuousClock.now - entry.since > self.patience
        guard !evenIfWorking || !isOverdue else { return false }
        entries[ObjectIdentifier(channel)]?.isLeaving = false
        return true
      }
      if !stays { channel.close(promise: nil) }
    }
  }

  /// Who waits longest; where nobody does, whose answer takes longest, and too long.
  private func victim(in open: [Entry]) -> (any Channel)? {
    let waiting = open.filter { $0.phase == .waiting }
    if let oldest = waiting.min(by: { $0.since < $1.since }) { return oldest.channel }
    guard let longest = open.min(by: { $0.since < $1.since }),
      ContinuousClock.now - longest.since > patience
    else { return nil }
    return longest.channel
  }
}

/// Watches one connection: a request must be whole within a time, from its first line to its last byte.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let table: ConnectionTable
  private let limit: TimeAmount
  private let seconds: Double
  private var timer: Scheduled<Void>?
  private var isKnown = false
  /// Requests that have come whole and are not answered.
  private var open = 0
  /// Whether a request has begun and not ended.
  private var isReading = false
  /// Whether an answer has begun and not ended.
  private var isWriting = false
  /// Whether a request was answered before it had come whole.
  private var isAnswered = false

  init(_ table: ConnectionTable, seconds: Double) {
    self.table = table
    self.seconds = seconds
    limit = .nanoseconds(Int64(seconds * 1e9))
  }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { begin(context) }
  }

  func handlerRemoved(context: ChannelHandlerContext) { end(context) }

  func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    end(context)
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      isReading = true
      startTimer(context)
    case .body: break
    case .end:
      isReading = false
      if isAnswered { isAnswered = false } else { open += 1 }
      timer?.cancel()
      timer = nil
      table.set(.working, of: context.channel)
    }
    context.fireChannelRead(data)
  }

  func write(
    context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
  ) {
    guard case .end = unwrapOutboundIn(data) else {
      isWriting = true
      return context.write(data, promise: promise)
    }
    isWriting = false
    let written = promise ?? context.eventLoop.makePromise()
    // An answer that nobody has read yet is still being worked on.
    let channel = context.channel
    written.futureResult.assumeIsolated().whenComplete { _ in
      if self.open > 0 { self.open -= 1 } else { self.isAnswered = self.isReading }
      if self.open == 0 { self.table.set(.waiting, of: channel) }
    }
    context.write(data, promise: written)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    // The server is being stopped: what has not been sent whole has not begun.
    if event is ChannelShouldQuiesceEvent, isReading, open == 0 {
      context.close(promise: nil)
      return
    }
    context.fireUserInboundEventTriggered(event)
  }

  private func begin(_ context: ChannelHandlerContext) {
    guard !isKnown else { return }
    isKnown = true
    table.add(context.channel)
    startTimer(context)
  }

  private func end(_ context: ChannelHandlerContext) {
    timer?.cancel()
    timer = nil
    if isKnown { table.remove(context.channel) }
  }

  private func startTimer(_ context: ChannelHandlerContext) {
    timer?.cancel()
    timer = context.eventLoop.assumeIsolated().scheduleTask(in: limit) {
      self.timer = nil
      self.giveUp(context)
    }
  }

  /// Says that the request took too long, where nothing has been said, and closes.
  private func giveUp(_ context: ChannelHandlerContext) {
    guard isReading, !isWriting, !isAnswered, open == 0 else { return context.close(promise: nil) }
    let failure = ServerFailure(
      408, "timeout", "The request was not whole after \(seconds) seconds.",
      hint: "Send it at once, or in smaller parts.")
    guard case .bytes(let bytes) = failure.response.body else { return }
    var head = HTTPResponse(status: .requestTimeout)
    head.headerFields[.connection] = "close"
    head.headerFields[.contentType] = "application/json"
    head.headerFields[.contentLength] = "\(bytes.count)"
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(ByteBuffer(bytes: bytes))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    context.close(promise: nil)
  }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
