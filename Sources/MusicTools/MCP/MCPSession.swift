import JSON
import Primitives

/// One client: what was agreed on, and which of its calls are under way.
actor MCPSession {
  /// Work that ends with an answer, or with none when the call was cancelled.
  typealias Work = @Sendable () async -> JSONValue?

  private let server: MCPServer
  private var revision = MCPRevision.latest
  private var calls: [String: Task<ToolAnswer, Never>] = [:]
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var notices: [JSONValue] = []
  private(set) var isClosed = false

  init(server: MCPServer) {
    self.server = server
  }

  /// Nobody reads any more; calls under way are cancelled.
  func close() {
    isClosed = true
    for call in calls.values { call.cancel() }
  }

  /// Notifications that are due.
  func takeNotices() -> [JSONValue] {
    defer { notices = [] }
    return notices
  }

  /// Returns when fewer calls are under way than may be.
  func waitForRoom() async {
    while calls.count >= MCPServer.maximumCalls {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  /// Reads a line; what it asks for is done by the returned work. Nil when there is nothing to answer.
  func accept(_ line: MCPLine) -> Work? {
    let value: JSONValue
    switch line {
    case .oversized:
      let limit = StdioTransport.maximumLineLength
      return answer(.invalidRequest("The message is longer than \(limit) bytes.", id: nil))
    case .bytes(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        return answer(RPCError(code: .parse, message: "The message is not valid UTF-8."))
      }
      do {
        value = try JSONValue(parsing: text)
      } catch {
        return answer(RPCError(code: .parse, message: error.description))
      }
    }
    guard case .array(let messages) = value else { return accept(value) }
    guard revision.hasBatches, !messages.isEmpty, messages.count <= MCPServer.maximumCalls else {
      return answer(.invalidRequest("A message must be an object.", id: nil))
    }
    let works = messages.compactMap { accept($0) }
    guard !works.isEmpty else { return nil }
    return {
      var answers: [JSONValue] = []
      for work in works { if let answer = await work() { answers.append(answer) } }
      return answers.isEmpty ? nil : .array(answers)
    }
  }

  private func answer(_ error: RPCError) -> Work {
    let response = error.response()
    return { response }
  }

  private func accept(_ value: JSONValue) -> Work? {
    do throws(RPCError) {
      switch try RPCMessage(value) {
      case .response: return nil
      case .notification(let method, let params):
        if method == "notifications/cancelled", let id = params["requestId"] {
          calls[id.compact]?.cancel()
        }
        return nil
      case .request(let id, "tools/call", let params):
        do throws(RPCError) {
          return try call(id, params)
        } catch {
          let response = error.response(to: id)
          return { response }
        }
      case .request(let id, let method, let params):
        let response = respond(id, method, params)
        return { response }
      }
    } catch {
      // A notification is never answered, not even a bad one.
      return value["id"] == nil && value["method"] != nil ? nil : answer(error)
    }
  }

  // MARK: Requests that are answered at once

  private func respond(_ id: JSONValue, _ method: String, _ params: JSONValue) -> JSONValue {
    do throws(RPCError) {
      let result = try result(of: method, params)
      return ["jsonrpc": "2.0", "id": id, "result": result]
    } catch {
      return error.response(to: id)
    }
  }

  private func result(of method: String, _ params: JSONValue) throws(RPCError) -> JSONValue {
    let content = server.content
    switch method {
    case "initialize": return try initialize(params)
    case "ping": return [:]
    case "tools/list":
      try MCPSession.checkCursor(params)
      return ["tools": content.tools(revision)]
    case "resources/list":
      try MCPSession.checkCursor(params)
      return ["resources": content.resources]
    case "resources/templates/list":
      try MCPSession.checkCursor(params)
      return ["resourceTemplates": content.resourceTemplates]
    case "resources/read":
      return try content.resource(try MCPSession.string("uri", in: params))
    case "prompts/list":
      try MCPSession.checkCursor(params)
      return ["prompts": content.prompts]
    case "prompts/get":
      return try content.prompt(try MCPSession.string("name", in: params), params["arguments"])
    default:
      throw RPCError(
        code: .methodNotFound, message: "There is no method \"\(method.prefix(64))\".")
    }
  }

  private func initialize(_ params: JSONValue) throws(RPCError) -> JSONValue {
    let wanted = try MCPSession.string("protocolVersion", in: params)
    revision = MCPRevision(rawValue: wanted) ?? .latest
    if case .string(let client)? = params["clientInfo"]?["name"] {
      server.log("client \(client.prefix(64)), protocol \(revision.rawValue)")
    }
    return server.content.initialization(revision)
  }

  /// Everything fits one page, so no cursor was ever given.
  private static func checkCursor(_ params: JSONValue) throws(RPCError) {
    if let cursor = params["cursor"], cursor != .null {
      throw .invalidParams("The cursor is unknown. Ask again without one.")
    }
  }

  private static func string(
    _ name: String, in params: JSONValue
  ) throws(RPCError) -> String {
    guard case .string(let text)? = params[name] else {
      throw .invalidParams("\"\(name)\" must be a string.")
    }
    return text
  }

  // MARK: Calls

  private func call(_ id: JSONValue, _ params: JSONValue) throws(RPCError) -> Work {
    let name = try MCPSession.string("name", in: params)
    guard server.content.toolNames.contains(name) else {
      let known = server.content.toolNames.joined(separator: ", ")
      throw .invalidParams("There is no tool \"\(name.prefix(64))\". Call one of: \(known).")
    }
    let arguments = params["arguments"] ?? [:]
    guard case .object = arguments else {
      throw .invalidParams("\"arguments\" must be an object.")
    }
    let key = id.compact
    guard calls[key] == nil else {
      throw .invalidRequest("A call with this id is under way.", id: id)
    }
    let token = params["_meta"]?["progressToken"]
    if let token { notices.append(MCPSession.progress(token, 0)) }
    let work = server.call
    let task = Task(executorPreference: BlockingExecutor.shared) { await work(name, arguments) }
    calls[key] = task
    let revision = revision
    return {
      // A cancelled call is not answered; its tool need not notice.
      let answer = await withTaskCancellationHandler {
        await task.value
      } onCancel: {
        task.cancel()
      }
      guard await self.finish(key), !task.isCancelled else { return nil }
      return ["jsonrpc": "2.0", "id": id, "result": MCPContent.result(answer, revision)]
    }
  }

  /// Forgets a call; false when it is not to be answered.
  private func finish(_ key: String) -> Bool {
    let task = calls.removeValue(forKey: key)
    if !waiting.isEmpty { waiting.removeFirst().resume() }
    return task != nil && !isClosed
  }

  private static func progress(_ token: JSONValue, _ progress: Int64) -> JSONValue {
    [
      "jsonrpc": "2.0", "method": "notifications/progress",
      "params": ["progressToken": token, "progress": .integer(progress), "total": 1],
    ]
  }
}
