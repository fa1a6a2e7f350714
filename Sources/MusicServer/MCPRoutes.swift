import JSON
import MusicTools
import Synchronization

/// The Model Context Protocol over HTTP, with sessions and streams that can be taken up again.
///
/// Specification: https://modelcontextprotocol.io/specification/2025-11-25/basic/transports
final class MCPRoutes: Sendable {
  private let server: MCPServer
  private let sessions: SessionStore<HTTPSession>
  private let admission: Admission
  private let requestSeconds: Double
  private let isStopping = Mutex(false)

  init(_ server: MCPServer, _ options: ServerOptions, _ admission: Admission) {
    self.server = server
    self.admission = admission
    requestSeconds = options.requestSeconds
    sessions = SessionStore(
      limit: options.maximumSessions, idleSeconds: options.sessionSeconds)
  }

  /// Ends all streams, so that connections can be closed.
  func stop() async {
    isStopping.withLock { $0 = true }
    for session in sessions.all { await session.finishOpenStreams() }
  }

  func respond(to request: ServerRequest) async throws(ServerFailure) -> ServerResponse {
    if let revision = request.headers["mcp-protocol-version"], !MCPServer.speaks(revision) {
      throw ServerFailure(
        400, "unsupported_protocol",
        "The revision \"\(revision.prefix(32))\" of the protocol is not known.",
        hint: "Use the one that initialize agreed on.")
    }
    switch request.method {
    case "POST": return try await post(request)
    case "GET": return try await get(request)
    case "DELETE":
      let id = try sessionID(request)
      guard let session = sessions.remove(id) else { throw MCPRoutes.unknownSession }
      await session.close()
      return ServerResponse(204)
    default:
      var failure = ServerFailure(
        405, "method_not_allowed", "\(request.method) is not answered here.",
        hint: "Use POST, GET or DELETE.")
      failure.headers = [("Allow", "GET, POST, DELETE")]
      throw failure
    }
  }

  private static let unknownSession = ServerFailure(
    404, "unknown_session", "The session is unknown or has ended.",
    hint: "Send initialize without a session id.")

  private func sessionID(_ request: ServerRequest) throws(ServerFailure) -> String {
    guard let id = request.headers["mcp-session-id"] else {
      throw ServerFailure(
        400, "no_session", "The header Mcp-Session-Id is missing.",
        hint: "Send initialize first, and then the id of its answer with every request.")
    }
    return id
  }

  // MARK: Messages

  private func post(_ request: ServerRequest) async throws(ServerFailure) -> ServerResponse {
    let message: JSONValue
    do {
      message = try JSONValue(parsing: request.body)
    } catch {
      return .json(
        [
          "jsonrpc": "2.0", "id": .null,
          "error": ["code": -32700, "message": .string(error.description)],
        ], status: 400)
    }
    try MCPRoutes.demandAcceptable(message, request.headers["accept"])
    if message["method"] == "initialize" { return try await open(message) }
    if message.elements != nil, request.headers["mcp-session-id"] == nil {
      throw ServerFailure(
        400, "batch_without_session", "A list of messages opens no session.",
        hint: "Send initialize by itself, and then one message at a time.")
    }
    guard let session = sessions.session(try sessionID(request)) else {
      throw MCPRoutes.unknownSession
    }
    // Before the message is taken: a call that was taken must be done.
    try admission.enter()
    guard let accepted = await session.mcp.accept(message) else {
      admission.leave()
      return ServerResponse(202)
    }
    let wantsStream = request.headers["accept"]?.contains("text/event-stream") == true
    guard wantsStream, message["method"] == "tools/call" else {
      return try await admission.runEntered { await MCPRoutes.answer(accepted) }
    }
    // Clients of older revisions do not expect an event without contents.
    let isPrimed = (request.headers["mcp-protocol-version"] ?? "") >= "2025-11-25"
    return await stream(accepted, of: session, isPrimed: isPrimed)
  }

  /// Demands that the client takes an answer in one of the forms that there are.
  private static func demandAcceptable(
    _ message: JSONValue, _ header: String?
  ) throws(ServerFailure) {
    // What has no id has no answer.
    guard let header, !header.isEmpty, message["id"] != nil || message.elements != nil else {
      return
    }
    let types = header.split(separator: ",").map { part in
      part.prefix { $0 != ";" }.trimmingPrefix(while: \.isWhitespace).lowercased()
        .split(separator: " ").joined()
    }
    if types.contains(where: { ["application/json", "application/*", "*/*"].contains($0) }) {
      return
    }
    if types.contains("text/event-stream"), message["method"] == "tools/call" { return }
    throw ServerFailure(
      406, "not_acceptable", "The answer is JSON, which \"\(header.prefix(64))\" does not take.",
      hint: "Send \"Accept: application/json, text/event-stream\".")
  }

  private static func answer(_ accepted: MCPSession.Accepted) async -> ServerResponse {
    guard let answer = await accepted.work() else { return ServerResponse(202) }
    return .json(answer)
  }

  private func open(_ message: JSONValue) async throws(ServerFailure) -> ServerResponse {
    let session = HTTPSession(MCPSession(server: server))
    guard let accepted = await session.mcp.accept(message), let answer = await accepted.work()
    else { return ServerResponse(202) }
    guard answer["result"] != nil else { return .json(answer) }
    let id = SessionStore<HTTPSession>.makeID()
    for old in try sessions.add(session, id: id) { await old.close() }
    return .json(answer, headers: [("Mcp-Session-Id", id)])
  }

  /// Answers by a stream. The call goes on when the connection breaks: the client can come back for
  /// what it missed.
  private func stream(
    _ accepted: MCPSession.Accepted, of session: HTTPSession, isPrimed: Bool
  ) async -> ServerResponse {
    let (log, name) = await session.makeStream()
    // An event without contents tells the client an id before anything can be lost.
    if isPrimed { await log.append("") }
    let (admission, seconds) = (admission, requestSeconds)
    Task {
      let work = Task {
        defer { admission.leave() }
        return await accepted.work()
      }
      let timer = Task {
        try? await Task.sleep(for: .seconds(seconds))
        if !Task.isCancelled { work.cancel() }
      }
      for notice in accepted.notices { await log.append(notice.compact) }
      if let answer = await work.value { await log.append(answer.compact) }
      timer.cancel()
      await log.finish()
    }
    let reader = EventReader(log, stream: name, from: 0)
    return .events { await reader.bytes() }
  }

  // MARK: Streams

  private func get(_ request: ServerRequest) async throws(ServerFailure) -> ServerResponse {
    guard request.headers["accept"]?.contains("text/event-stream") == true else {
      throw ServerFailure(
        406, "not_acceptable", "Only streams of events are given here.",
        hint: "Send \"Accept: text/event-stream\".")
    }
    guard let session = sessions.session(try sessionID(request)) else {
      throw MCPRoutes.unknownSession
    }
    guard let last = request.headers["last-event-id"] else {
      guard !isStopping.withLock({ $0 }) else {
        throw ServerFailure(
          503, "stopping", "The server is being stopped.", hint: "Ask again when it is back.")
      }
      let (log, name) = await session.openListener()
      let reader = EventReader(log, stream: name, from: 0)
      return .events { await reader.bytes() }
    }
    let parts = last.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]), number >= 0, number < 1 << 32,
      let log = await session.stream(String(parts[0]))
    else {
      throw ServerFailure(
        404, "unknown_event", "There is no event \"\(last.prefix(64))\" any more.",
        hint: "Send the request again.")
    }
    let reader = EventReader(log, stream: String(parts[0]), from: number + 1)
    return .events { await reader.bytes() }
  }
}

/// A client over HTTP: its session of the protocol, and its last streams.
actor HTTPSession {
  nonisolated let mcp: MCPSession
  private var streams: [(name: String, log: EventLog)] = []
  private var listener: (name: String, log: EventLog)?
  private var count = 0

  /// Streams that can be taken up again; older ones are forgotten.
  static let maximumStreams = 64

  init(_ mcp: MCPSession) {
    self.mcp = mcp
  }

  func makeStream() -> (EventLog, String) {
    count += 1
    let stream = (name: String(count), log: EventLog())
    streams.append(stream)
    if streams.count > HTTPSession.maximumStreams { streams.removeFirst() }
    return (stream.log, stream.name)
  }

  /// The stream for what the server says by itself. The newest connection has it.
  func openListener() async -> (EventLog, String) {
    await listener?.log.finish()
    count += 1
    let stream = (name: String(count), log: EventLog())
    listener = stream
    return (stream.log, stream.name)
  }

  func stream(_ name: String) -> EventLog? {
    if listener?.name == name { return listener?.log }
    return streams.first { $0.name == name }?.log
  }

  /// Ends what would stay open for ever.
  func finishOpenStreams() async { await listener?.log.finish() }

  func close() async {
    await mcp.close()
    await listener?.log.finish()
    for stream in streams { await stream.log.finish() }
  }
}
