package import JSON
import Primitives

/// One client: what was agreed on, and which of its calls are under way.
package actor MCPSession {
  /// Work that ends with an answer, or with none when the call was cancelled.
  package typealias Work = @Sendable () async -> JSONValue?

  /// A message that wants an answer.
  package struct Accepted: Sendable {
    /// Notifications that are due before the answer.
    package var notices: [JSONValue] = []
    /// Does what was asked for.
    package var work: Work
  }

  /// A call that was accepted; its task is there once it has begun.
  private struct Call {
    var task: Task<ToolAnswer, Never>?
    var isCancelled = false
  }

  private let server: MCPServer
  private var revision: MCPRevision?
  private var calls: [String: Call] = [:]
  private(set) var isClosed = false

  package init(server: MCPServer) {
    self.server = server
  }

  /// Calls that were accepted and have not ended.
  var openCalls: Int { calls.count }

  /// Nobody reads any more; calls under way are cancelled.
  package func close() {
    isClosed = true
    for (id, call) in calls {
      calls[id]?.isCancelled = true
      call.task?.cancel()
    }
  }

  /// Reads a line; what it asks for is done by the returned work. Nil when there is nothing to answer.
  func accept(_ line: MCPLine) -> Accepted? {
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
    return accept(value)
  }

  /// Takes a message, or with old revisions a list of messages.
  package func accept(_ value: JSONValue) -> Accepted? {
    guard case .array(let messages) = value else { return acceptOne(value) }
    if let problem = problem(ofBatch: messages.count) {
      return answer(.invalidRequest(problem, id: nil))
    }
    let accepted = messages.compactMap { acceptOne($0) }
    guard !accepted.isEmpty else { return nil }
    return Accepted(notices: accepted.flatMap(\.notices)) {
      var answers: [JSONValue] = []
      for one in accepted { if let answer = await one.work() { answers.append(answer) } }
      return answers.isEmpty ? nil : .array(answers)
    }
  }

  /// Why so many messages in a list are not taken; nil when they are.
  private func problem(ofBatch count: Int) -> String? {
    guard revision?.hasBatches == true else {
      return
        "A message must be an object: lists of messages (batches) belong to revision 2025-03-26 and "
        + "older ones. Send one message at a time."
    }
    if count == 0 { return "The list of messages is empty." }
    let maximum = MCPServer.maximumCalls
    return count > maximum ? "\(count) messages are in one list; at most \(maximum) may be." : nil
  }

  private func answer(_ error: RPCError) -> Accepted {
    let response = error.response()
    return Accepted { response }
  }

  private func acceptOne(_ value: JSONValue) -> Accepted? {
    do throws(RPCError) {
      switch try RPCMessage(value) {
      case .response: return nil
      case .notification(let method, let params):
        if method == "notifications/cancelled", let id = params["requestId"] {
          cancel(id.compact)
        }
        return nil
      case .request(let id, let method, _)
      where revision == nil && method != "initialize" && method != "ping":
        let error = RPCError.invalidRequest("Send \"initialize\" before \"\(method)\".", id: id)
        return answer(error)
      case .request(let id, "tools/call", let params):
        do throws(RPCError) {
          return try call(id, params)
        } catch {
          let response = error.response(to: id)
          return Accepted { response }
        }
      case .request(let id, let method, let params):
        let response = respond(id, method, params)
        return Accepted { response }
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
    let revision = revision ?? .latest
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
    let revision = MCPRevision(rawValue: wanted) ?? .latest
    self.revision = revision
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

  private func call(_ id: JSONValue, _ params: JSONValue) throws(RPCError) -> Accepted {
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
    calls[key] = Call()
    let token = params["_meta"]?["progressToken"]
    let revision = revision ?? .latest
    return Accepted(notices: token.map { [MCPSession.progress($0, 0)] } ?? []) {
      // A cancelled call is not answered, and one that has not begun never begins.
      guard let task = await self.begin(key, name, arguments) else { return nil }
      let answer = await withTaskCancellationHandler {
        await task.value
      } onCancel: {
        task.cancel()
      }
      guard await self.finish(key), !task.isCancelled else { return nil }
      return ["jsonrpc": "2.0", "id": id, "result": MCPContent.result(answer, revision)]
    }
  }

  private func cancel(_ key: String) {
    calls[key]?.isCancelled = true
    calls[key]?.task?.cancel()
  }

  /// Starts a call; nil when it was cancelled in the meantime.
  private func begin(
    _ key: String, _ name: String, _ arguments: JSONValue
  ) -> Task<ToolAnswer, Never>? {
    guard let call = calls[key], !call.isCancelled, !isClosed, !Task.isCancelled else {
      calls[key] = nil
      return nil
    }
    let work = server.call
    let task = Task(executorPreference: BlockingExecutor.shared) { await work(name, arguments) }
    calls[key]?.task = task
    return task
  }

  /// Forgets a call; false when it is not to be answered.
  private func finish(_ key: String) -> Bool {
    let call = calls.removeValue(forKey: key)
    return call?.isCancelled == false && !isClosed
  }

  private static func progress(_ token: JSONValue, _ progress: Int64) -> JSONValue {
    [
      "jsonrpc": "2.0", "method": "notifications/progress",
      "params": ["progressToken": token, "progress": .integer(progress), "total": 1],
    ]
  }
}
