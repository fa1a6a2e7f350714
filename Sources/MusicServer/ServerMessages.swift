import JSON

/// A request as the routes see it.
struct ServerRequest: Sendable {
  var method: String
  /// Parts of the path, decoded.
  var path: [String]
  /// Values of the query by name.
  var query: [String: String] = [:]
  /// Values of the header by name in small letters.
  var headers: [String: String] = [:]
  var body: [UInt8] = []

  /// Whether a browser asks beforehand if its page may ask.
  var isPreflight: Bool {
    method == "OPTIONS" && headers["access-control-request-method"] != nil
      && headers["origin"] != nil
  }

  /// The body as JSON; an empty one is an empty object.
  func json() throws(ServerFailure) -> JSONValue {
    guard !body.isEmpty else { return [:] }
    do {
      return try JSONValue(parsing: body)
    } catch {
      let detail = "\(error)"
      throw ServerFailure(
        400, "invalid_json", "The body is not JSON: \(detail)\(detail.hasSuffix(".") ? "" : ".")",
        hint: "Send one JSON object.")
    }
  }
}

/// An answer.
struct ServerResponse: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// Events as they come, each ready to be sent; nil ends them.
    case events(@Sendable () async -> [UInt8]?)
  }

  var status: Int
  var headers: [(name: String, value: String)] = []
  var body: Body

  init(_ status: Int, _ headers: [(name: String, value: String)] = [], body: Body = .bytes([])) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  static func json(
    _ value: JSONValue, status: Int = 200, headers: [(name: String, value: String)] = []
  ) -> ServerResponse {
    ServerResponse(
      status, [("Content-Type", "application/json")] + headers,
      body: .bytes(Array(value.compact.utf8)))
  }

  static func events(
    headers: [(name: String, value: String)] = [], _ next: @escaping @Sendable () async -> [UInt8]?
  ) -> ServerResponse {
    ServerResponse(
      200,
      [
        ("Content-Type", "text/event-stream"), ("Cache-Control", "no-cache, no-transform"),
        ("X-Accel-Buffering", "no"),
      ] + headers, body: .events(next))
  }

  /// Events that are all known.
  static func events(_ events: [ServerEvent]) -> ServerResponse {
    let bytes = events.flatMap(\.bytes)
    var response = ServerResponse.events { nil }
    response.body = .bytes(bytes)
    return response
  }
}

/// Why a request is not answered, in JSON with what to do.
struct ServerFailure: Error {
  var status: Int
  var code: String
  var message: String
  var hint: String
  var headers: [(name: String, value: String)] = []

  init(_ status: Int, _ code: String, _ message: String, hint: String) {
    self.status = status
    self.code = code
    self.message = message
    self.hint = hint
  }

  var response: ServerResponse {
    .json(
      [
        "error": [
          "code": .string(code), "message": .string(message), "hint": .string(hint),
        ]
      ], status: status, headers: headers)
  }

  /// A method that a path does not answer, where it answers another.
  static func method(_ request: ServerRequest, allowed: [String]) -> ServerFailure {
    let allowed = allowed.sorted()
    let path = request.path.joined(separator: "/").prefix(128)
    var failure = ServerFailure(
      405, "method_not_allowed", "\(request.method) /\(path) is not answered.",
      hint: "Use \(allowed.joined(separator: " or ")).")
    failure.headers = [("Allow", allowed.joined(separator: ", "))]
    return failure
  }

  /// A value of the wrong form.
  static func invalid(_ error: ShapeError) -> ServerFailure {
    ServerFailure(400, "invalid_arguments", error.description, hint: "Correct the request's body.")
  }
}

/// One event of a stream, as browsers define it.
///
/// Specification: https://html.spec.whatwg.org/multipage/server-sent-events.html
struct ServerEvent: Sendable {
  var name: String?
  var id: String?
  var data: String

  var bytes: [UInt8] {
    var text = ""
    if let name { text += "event: \(name)\n" }
    if let id { text += "id: \(id)\n" }
    for line in data.split(separator: "\n", omittingEmptySubsequences: false) {
      text += "data: \(line)\n"
    }
    return Array((text + "\n").utf8)
  }

  /// What keeps a silent connection open.
  static let comment = Array(": still here\n\n".utf8)
}
