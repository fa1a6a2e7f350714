import Synchronization

/// Who may ask, how much at once, and how long.
final class Admission: Sendable {
  private let options: ServerOptions
  private let running = Mutex(0)

  init(_ options: ServerOptions) {
    self.options = options
  }

  // MARK: Who

  /// - Throws: 403 for a page of another origin and for a name that is not this machine's, 401 without
  ///   the token.
  func check(_ request: ServerRequest) throws(ServerFailure) {
    if let origin = request.headers["origin"], !isAllowed(origin) {
      throw ServerFailure(
        403, "forbidden_origin", "Pages of \"\(origin.prefix(128))\" may not ask.",
        hint: "Start the server with --allow-origin for it.")
    }
    // A name of somebody else's that was made to lead here: a page could ask behind the user's back.
    if options.isLoopback, let host = request.headers["host"],
      !ServerOptions.isLoopback(Admission.hostname(host))
    {
      throw ServerFailure(
        403, "forbidden_host", "The server is not called \"\(host.prefix(128))\".",
        hint: "Ask under the address that it listens at.")
    }
    guard let token = options.token, request.path != ["health"], !request.isPreflight
    else { return }
    guard let given = Admission.token(of: request), Admission.isEqual(given, token) else {
      var failure = ServerFailure(
        401, "unauthorized", "The bearer token is missing or wrong.",
        hint: "Send \"Authorization: Bearer TOKEN\".")
      failure.headers = [("WWW-Authenticate", "Bearer")]
      throw failure
    }
  }

  private func isAllowed(_ origin: String) -> Bool {
    if options.origins.contains(origin) { return true }
    // scheme://host:port
    let parts = origin.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard options.isLoopback, parts.count == 3, ["http:", "https:"].contains(parts[0]),
      parts[1].isEmpty
    else { return false }
    return ServerOptions.isLoopback(Admission.hostname(String(parts[2])))
  }

  /// The name without the port; empty for what is no name with perhaps a port.
  static func hostname(_ authority: String) -> String {
    var name = authority[...]
    var port: Substring = ""
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      name = authority[authority.index(after: authority.startIndex)..<end]
      guard name == "::1" else { return "" }
      port = authority[authority.index(after: end)...]
    } else if let colon = authority.firstIndex(of: ":") {
      (name, port) = (authority[..<colon], authority[colon...])
    }
    guard port.isEmpty || port.first == ":" && UInt16(port.dropFirst()) != nil else { return "" }
    return String(name)
  }

  /// What lets a page read an answer: the headers of CORS, for a page of another origin that may ask.
  func headers(for request: ServerRequest) -> [(name: String, value: String)] {
    guard let origin = request.headers["origin"], isAllowed(origin) else { return [] }
    var headers = [
      (name: "Access-Control-Allow-Origin", value: origin), (name: "Vary", value: "Origin"),
      (
        name: "Access-Control-Expose-Headers",
        value: "Mcp-Session-Id, Retry-After, WWW-Authenticate"
      ),
    ]
    guard request.isPreflight else { return headers }
    headers.append((name: "Access-Control-Allow-Methods", value: "GET, POST, DELETE"))
    headers.append(
      (
        name: "Access-Control-Allow-Headers",
        value: "Authorization, Content-Type, Accept, X-API-Key, X-Session-ID, Mcp-Session-Id, "
          + "MCP-Protocol-Version, Last-Event-ID"
      ))
    headers.append((name: "Access-Control-Max-Age", value: "600"))
    return headers
  }

  private static func token(of request: ServerRequest) -> String? {
    if let value = request.headers["authorization"] {
      let parts = value.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
      return String(parts[1])
    }
    // What the client of OpenReward sends.
    return request.headers["x-api-key"]
  }

  /// Whether two texts are equal, in a time that depends on the length of the first alone.
  static func isEqual(_ given: String, _ secret: String) -> Bool {
    let (given, secret) = (Array(given.utf8), Array(secret.utf8))
    guard !secret.isEmpty else { return false }
    var difference = UInt(bitPattern: given.count ^ secret.count)
    for (place, byte) in given.enumerated() {
      difference |= UInt(byte ^ secret[place % secret.count])
    }
    return difference == 0
  }

  // MARK: How much, how long

  /// Does work within the limits.
  ///
  /// - Throws: 503 when too much is worked on, 504 when it takes too long; the work is cancelled then,
  ///   and holds its place until it has noticed.
  func run(
    _ work: @escaping @Sendable () async -> ServerResponse
  ) async throws(ServerFailure) -> ServerResponse {
    try enter()
    return try await runEntered(work)
  }

  /// The same for work whose place is taken already.
  func runEntered(
    _ work: @escaping @Sendable () async -> ServerResponse
  ) async throws(ServerFailure) -> ServerResponse {
    let task = Task {
      defer { self.leave() }
      return await work()
    }
    let answer = OneAnswer()
    let timer = Task { [seconds = options.requestSeconds] in
      try? await Task.sleep(for: .seconds(seconds))
      if await answer.give(nil) { task.cancel() }
    }
    Task { _ = await answer.give(task.value) }
    let response = await answer.wait()
    timer.cancel()
    guard let response else {
      throw ServerFailure(
        504, "timeout", "The request took more than \(options.requestSeconds) seconds.",
        hint: "Ask for less in one request.")
    }
    return response
  }

  /// Takes a place.
  ///
  /// - Throws: 503 when there is none.
  func enter() throws(ServerFailure) {
    let hasRoom = running.withLock { running in
      guard running < options.maximumRequests else { return false }
      running += 1
      return true
    }
    guard !hasRoom else { return }
    var failure = ServerFailure(
      503, "busy", "\(options.maximumRequests) requests are being worked on.",
      hint: "Ask again in a second, or ask for less at once.")
    failure.headers = [("Retry-After", "1")]
    throw failure
  }

  func leave() { running.withLock { $0 -= 1 } }
}

/// The first of two that answer.
private actor OneAnswer {
  private var answer: ServerResponse??
  private var waiting: CheckedContinuation<ServerResponse?, Never>?

  /// Whether this was the first answer.
  func give(_ response: ServerResponse?) -> Bool {
    guard answer == nil else { return false }
    answer = .some(response)
    waiting?.resume(returning: response)
    waiting = nil
    return true
  }

  func wait() async -> ServerResponse? {
    if let answer { return answer }
    return await withCheckedContinuation { waiting = $0 }
  }
}
