import Foundation
import JSON

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Reads the answer to one request, with an eye on the clock.
///
/// A server that was asked for a stream may answer with a whole completion; the first byte of the
/// body tells. Letting the reader go ends the exchange.
actor AnswerReader {
  private enum Form {
    case stream(ServerSentEvents)
    case whole([UInt8])
  }

  private let exchange: HTTPExchange
  private let endpoint: String
  private let options: EndpointOptions
  private let deadline: Duration
  private var phase = ChatModelError.TimeoutPhase.connect
  private var head: (status: Int, headers: HTTPExchange.Headers)?
  private var form: Form?
  private var received = 0
  private var assembler: ChunkAssembler
  private let idPrefix: String
  private var ready: ArraySlice<ChatEvent> = []
  private var isOver = false

  /// Whether the server has refused the request because it asks for a stream.
  private(set) var refusesStreams = false

  /// - Parameter deadline: when the whole answer must be there, on the options' clock.
  init(
    _ exchange: HTTPExchange, endpoint: String, options: EndpointOptions, deadline: Duration,
    idPrefix: String
  ) {
    self.exchange = exchange
    self.endpoint = endpoint
    self.options = options
    self.deadline = deadline
    self.idPrefix = idPrefix
    assembler = ChunkAssembler(
      callLimit: options.limits.calls, tokenLimit: max(0, options.limits.logProbabilities),
      idPrefix: idPrefix)
  }

  deinit { exchange.cancel() }

  /// The next event, or nil after the last.
  func next() async throws(ChatModelError) -> ChatEvent? {
    while ready.isEmpty, !isOver {
      do throws(ChatModelError) {
        if let event = try await receive() { try take(event) } else { try end() }
      } catch {
        isOver = true
        exchange.cancel()
        throw error
      }
    }
    return ready.popFirst()
  }

  // MARK: Waiting

  private enum Race: Sendable {
    case step(HTTPExchange.Step)
    case timeUp
    case woken
  }

  private func receive() async throws(ChatModelError) -> HTTPExchange.Event? {
    if Task.isCancelled { throw .cancelled }
    if let step = exchange.poll() { return try outcome(step) }
    let (phase, limit) = nextLimit
    let sleep = options.timer.sleep
    let exchange = exchange
    let race = await withTaskGroup(of: Race.self) { group in
      group.addTask { .step(await exchange.next()) }
      group.addTask {
        do {
          try await sleep(limit)
          return .timeUp
        } catch {
          return .woken
        }
      }
      defer { group.cancelAll() }
      while let race = await group.next() {
        if case .woken = race { continue }
        return race
      }
      return Race.woken
    }
    if Task.isCancelled { throw .cancelled }
    guard case .step(let step) = race else { throw timeout(phase) }
    return try outcome(step)
  }

  /// What is waited for, and how long: the phase's time, or what is left of the whole.
  private var nextLimit: (ChatModelError.TimeoutPhase, Duration) {
    let times = options.timeouts
    let limit: Duration
    switch phase {
    case .connect: limit = times.connect
    case .firstByte: limit = times.firstByte
    case .betweenPieces, .whole: limit = times.betweenPieces
    }
    let left = max(.zero, deadline - options.timer.now())
    return left < limit ? (.whole, left) : (phase, limit)
  }

  private func timeout(_ phase: ChatModelError.TimeoutPhase) -> ChatModelError {
    let times = options.timeouts
    let limit: Duration
    switch phase {
    case .connect: limit = times.connect
    case .firstByte: limit = times.firstByte
    case .betweenPieces: limit = times.betweenPieces
    case .whole: limit = times.whole
    }
    return .timedOut(phase, after: limit)
  }

  private func outcome(
    _ step: HTTPExchange.Step
  ) throws(ChatModelError) -> HTTPExchange.Event? {
    switch step {
    case .success(let event): return event
    case .failure(.cancelled): throw .cancelled
    case .failure(.tooLarge(let limit)): throw .tooLarge(what: "answer", limit: limit)
    case .failure(.transport(let error)): throw broken(error)
    case .failure(.unreachable(let detail)):
      throw .cannotConnect(endpoint: endpoint, detail: detail)
    case .failure(.other(let detail)): throw broken(detail)
    }
  }

  private func broken(_ error: URLError) -> ChatModelError {
    let isBeforeAnswer = head == nil && received == 0
    switch error.code {
    case .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet,
      .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .badURL, .unsupportedURL:
      if isBeforeAnswer {
        return .cannotConnect(endpoint: endpoint, detail: error.localizedDescription)
      }
    default: break
    }
    return broken(error.localizedDescription)
  }

  private func broken(_ detail: String) -> ChatModelError {
    if let head, head.status != 200 { return statusError(head) }
    return received > 0 ? .cutOff(afterBytes: received) : .connectionLost(detail: detail)
  }

  // MARK: Reading

  private func take(_ event: HTTPExchange.Event) throws(ChatModelError) {
    switch event {
    case .sent: if phase == .connect { phase = .firstByte }
    case .head(let status, let headers):
      head = (status, headers)
      if phase == .connect { phase = .firstByte }
    case .body(let data):
      phase = .betweenPieces
      try take(data)
    }
  }

  private func take(_ data: Data) throws(ChatModelError) {
    let first = data.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    received += data.count
    switch form {
    case nil:
      guard let first else { return }
      form = try form(firstByte: first)
      // What was left out before the first byte was white space.
      received = data.count
      try take(more: data)
    default: try take(more: data)
    }
  }

  private func take(more data: Data) throws(ChatModelError) {
    switch form {
    case .whole(var bytes)?:
      form = nil
      bytes.append(contentsOf: data)
      form = .whole(bytes)
    case .stream(var stream)?:
      form = nil
      let events = try stream.add(data)
      form = .stream(stream)
      for event in events where !isOver { try take(event) }
    case nil: break
    }
  }

  private func form(firstByte: UInt8) throws(ChatModelError) -> Form {
    guard let head, head.status == 200 else { return .whole([]) }
    if firstByte == UInt8(ascii: "<") || head.headers.contentType.contains("text/html") {
      throw .malformed(offset: 0, detail: "It is a page for people, not JSON.")
    }
    let isJSON = firstByte == UInt8(ascii: "{") || firstByte == UInt8(ascii: "[")
    return isJSON ? .whole([]) : .stream(ServerSentEvents(limit: options.limits.event))
  }

  private func take(_ event: ServerSentEvents.Event) throws(ChatModelError) {
    if event.data.trimmed == "[DONE]" {
      guard assembler.hasBegun else {
        throw .malformed(offset: event.offset, detail: "The stream is done before it has begun.")
      }
      ready += try assembler.finish()
      isOver = true
      exchange.cancel()
      return
    }
    let json: JSONValue
    do {
      json = try JSONValue(parsing: event.data)
    } catch {
      throw .malformed(offset: event.offset + error.offset, detail: error.sentence)
    }
    if let error = ErrorBody(json: json) { throw .failed(message: error.message) }
    do {
      ready += try assembler.add(json)
    } catch {
      throw .malformed(offset: event.offset, detail: error.description)
    }
  }

  // MARK: The end

  private func end() throws(ChatModelError) {
    guard let head else {
      throw .connectionLost(detail: "the server closed it without a word")
    }
    guard head.status == 200 else { throw statusError(head) }
    isOver = true
    switch form {
    case nil: throw .cutOff(afterBytes: received)
    case .whole(let bytes)?: ready += try wholeReply(bytes)
    case .stream(var stream)?:
      if let rest = stream.finish() { try takeLast(rest) }
      guard assembler.hasBegun || head.headers.contentType.contains("event-stream") else {
        throw .malformed(
          offset: 0, detail: "It is neither JSON nor a stream of server-sent events.")
      }
      guard assembler.hasFinished else { throw .cutOff(afterBytes: received) }
      ready += try assembler.finish()
    }
  }

  /// An event whose blank line is missing: half of one when its JSON does not end.
  private func takeLast(_ event: ServerSentEvents.Event) throws(ChatModelError) {
    do throws(ChatModelError) {
      try take(event)
    } catch {
      if case .malformed = error { throw .cutOff(afterBytes: received) }
      throw error
    }
  }

  private func wholeReply(_ bytes: [UInt8]) throws(ChatModelError) -> [ChatEvent] {
    let json: JSONValue
    do {
      json = try JSONValue(parsing: String(decoding: bytes, as: UTF8.self))
    } catch {
      if error.offset >= bytes.count { throw .cutOff(afterBytes: received) }
      throw .malformed(offset: error.offset, detail: error.sentence)
    }
    if let error = ErrorBody(json: json) { throw .failed(message: error.message) }
    if let refusal = json["choices"]?[0]?["message"]?["refusal"]?.text, !refusal.isEmpty {
      throw .refused(refusal)
    }
    do {
      var reply = try ChatReply(json: json, tokenLimit: options.limits.logProbabilities)
      reply.message.toolCalls.removeLast(
        max(0, reply.message.toolCalls.count - max(0, options.limits.calls)))
      for index in reply.message.toolCalls.indices where reply.message.toolCalls[index].id.isEmpty {
        reply.message.toolCalls[index].id = "\(idPrefix)\(index)"
      }
      return reply.events
    } catch {
      throw .malformed(offset: 0, detail: error.description)
    }
  }

  private func statusError(
    _ head: (status: Int, headers: HTTPExchange.Headers)
  ) -> ChatModelError {
    var bytes: [UInt8] = []
    if case .whole(let body)? = form { bytes = body }
    let body = ErrorBody(bytes: bytes)
    refusesStreams = [406, 501].contains(head.status) || body.refusesStreams
    let retryAfter = head.headers.retryAfter.flatMap {
      RetryAfter.duration($0, secondsSince1970: options.timer.secondsSince1970())
    }
    let isMoved = (300..<400).contains(head.status)
    return .status(
      code: head.status, message: isMoved ? head.headers.location ?? "" : body.message,
      retryAfter: retryAfter)
  }
}

extension JSONSyntaxError {
  /// The detail as a sentence.
  fileprivate var sentence: String { "It is not valid JSON: \(detail)." }
}

extension String {
  /// Without the spaces around it.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start[
      ..<(start.lastIndex { $0 != " " }.map { start.index(after: $0) } ?? start.startIndex)]
  }
}
