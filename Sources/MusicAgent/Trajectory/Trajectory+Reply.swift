public import ChatModels
import JSON

extension Trajectory {
  /// The model's replies as a script: a `ScriptedModel` that has it, asked in the same conversation of
  /// the same catalog with the same options, makes the same turn.
  public var script: [ScriptedReply] {
    replies.map { reply in
      let message =
        messages.indices.contains(reply.message) ? messages[reply.message] : .assistant("")
      let whole = ChatReply(
        message: message, finishReason: reply.finishReason ?? .stop, usage: reply.usage,
        model: model, logProbabilities: reply.logProbabilities)
      guard let failure = reply.failure else { return ScriptedReply(whole) }
      let events = whole.events.filter { event in
        switch event {
        case .finished, .began: false
        default: true
        }
      }
      return ScriptedReply(events.map(ScriptedReply.Step.event) + [.failure(failure)])
    }
  }
}

extension Trajectory.Reply {
  var json: JSONValue {
    var writer = MemberWriter()
    writer.add("message", message)
    writer.add("finish_reason", finishReason?.word)
    writer.add("usage", usage?.json)
    writer.add("logprobs", logProbabilities, \.json)
    writer.add("failure", failure?.json)
    return writer.json
  }

  init(json: JSONValue, at place: String) throws(ShapeError) {
    let reader = MemberReader(json, place)
    try reader.requireObject()
    guard let message = try reader.whole("message") else {
      throw ShapeError(
        path: reader.path("message"), detail: "is required: the place of the reply among messages.")
    }
    self.init(
      message: message,
      finishReason: try reader.optionalText("finish_reason").map(FinishReason.init))
    if let usage = json["usage"] {
      self.usage = try TokenUsage(json: usage, at: reader.path("usage"))
    }
    logProbabilities = try reader.list("logprobs", TokenLogProbability.init(json:at:))
    if let failure = json["failure"] {
      self.failure = try ChatModelError(json: failure, at: reader.path("failure"))
    }
  }
}

extension ChatModelError {
  /// The error as an object of `kind` and what belongs to it; lengths of time are in seconds.
  var json: JSONValue {
    switch self {
    case .invalidRequest(let detail): form("invalid_request", ["detail": .string(detail)])
    case .cannotConnect(let endpoint, let detail):
      form("cannot_connect", ["endpoint": .string(endpoint), "detail": .string(detail)])
    case .connectionLost(let detail): form("connection_lost", ["detail": .string(detail)])
    case .timedOut(let phase, let limit):
      form("timed_out", ["phase": .string(phase.rawValue), "seconds": .number(limit.inSeconds)])
    case .status(let code, let message, let retryAfter):
      form(
        "status",
        [
          "code": .integer(Int64(code)), "message": .string(message),
          "retry_after": retryAfter.map { .number($0.inSeconds) } ?? .null,
        ])
    case .failed(let message): form("failed", ["message": .string(message)])
    case .malformed(let offset, let detail):
      form("malformed", ["offset": .integer(Int64(offset)), "detail": .string(detail)])
    case .cutOff(let bytes): form("cut_off", ["bytes": .integer(Int64(bytes))])
    case .tooLarge(let what, let limit):
      form("too_large", ["what": .string(what), "limit": .integer(Int64(limit))])
    case .refused(let words): form("refused", ["message": .string(words)])
    case .cancelled: form("cancelled", [:])
    case .scriptEnded(let count): form("script_ended", ["replies": .integer(Int64(count))])
    }
  }

  private func form(_ kind: String, _ rest: JSONValue) -> JSONValue {
    .object([.init("kind", .string(kind))] + (rest.members ?? []).filter { $0.value != .null })
  }

  private static let kinds = """
    invalid_request, cannot_connect, connection_lost, timed_out, status, failed, malformed, cut_off, \
    too_large, refused, cancelled, script_ended
    """

  init(json: JSONValue, at place: String) throws(ShapeError) {
    let reader = MemberReader(json, place)
    try reader.requireObject()
    func text(_ name: String) throws(ShapeError) -> String { try reader.optionalText(name) ?? "" }
    func whole(_ name: String) throws(ShapeError) -> Int { try reader.whole(name) ?? 0 }
    switch try reader.text("kind") {
    case "invalid_request": self = .invalidRequest(try text("detail"))
    case "cannot_connect":
      self = .cannotConnect(endpoint: try text("endpoint"), detail: try text("detail"))
    case "connection_lost": self = .connectionLost(detail: try text("detail"))
    case "timed_out":
      self = .timedOut(
        TimeoutPhase(rawValue: try text("phase")) ?? .whole,
        after: .inSeconds(try reader.number("seconds") ?? 0))
    case "status":
      self = .status(
        code: try whole("code"), message: try text("message"),
        retryAfter: try reader.number("retry_after").map(Duration.inSeconds))
    case "failed": self = .failed(message: try text("message"))
    case "malformed": self = .malformed(offset: try whole("offset"), detail: try text("detail"))
    case "cut_off": self = .cutOff(afterBytes: try whole("bytes"))
    case "too_large": self = .tooLarge(what: try text("what"), limit: try whole("limit"))
    case "refused": self = .refused(try text("message"))
    case "cancelled": self = .cancelled
    case "script_ended": self = .scriptEnded(afterReplies: try whole("replies"))
    case let other:
      throw ShapeError(
        path: reader.path("kind"),
        detail: "is \"\(other.prefix(40))\"; it must be one of \(ChatModelError.kinds).")
    }
  }
}
