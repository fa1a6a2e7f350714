/// Why there is no reply, or not all of it.
///
/// ```swift
/// do {
///   reply = try await model.reply(to: request)
/// } catch .status(let code, _, let retryAfter) where code == 429 {
///   …
/// }
/// ```
public enum ChatModelError: Error, Sendable, Equatable {
  /// The request, or the address it should go to, can't be right.
  case invalidRequest(String)
  /// There is no connection to the server.
  case cannotConnect(endpoint: String, detail: String)
  /// The connection broke before an answer came.
  case connectionLost(detail: String)
  /// Something took longer than it may.
  case timedOut(TimeoutPhase, after: Duration)
  /// The server answered with another status than 200; its message, and how long it asks to wait.
  case status(code: Int, message: String, retryAfter: Duration?)
  /// The server reported an error inside an answer that had begun.
  case failed(message: String)
  /// The answer is not what a chat completion looks like; the offset is in bytes of its body.
  case malformed(offset: Int, detail: String)
  /// The answer ended, or its connection broke, before the model had finished.
  case cutOff(afterBytes: Int)
  /// The answer is larger than allowed.
  case tooLarge(what: String, limit: Int)
  /// The model declines to answer, in its own words.
  case refused(String)
  /// The task that asked was cancelled.
  case cancelled
  /// A script of a test has no reply for this request.
  case scriptEnded(afterReplies: Int)

  /// What took too long.
  public enum TimeoutPhase: String, Sendable, CaseIterable {
    /// Until the server had the request.
    case connect
    /// From there to the first byte of the answer.
    case firstByte = "first byte"
    /// From one piece of the answer to the next.
    case betweenPieces = "next piece"
    /// All attempts and the waits between them.
    case whole = "whole answer"
  }
}

extension ChatModelError {
  /// Whether the model cannot be asked at all, whatever the request is: nobody is there, or the server
  /// lets nobody in. Then there is no answer to judge the model by.
  public var isUnavailable: Bool {
    switch self {
    case .cannotConnect, .connectionLost, .timedOut(.connect, _): true
    case .status(let code, _, _): [401, 402, 403, 404, 407, 429].contains(code)
    default: false
    }
  }
}

extension ChatModelError: CustomStringConvertible {
  /// What happened and what to do, for a person.
  public var description: String {
    switch self {
    case .invalidRequest(let detail): detail
    case .cannotConnect(let endpoint, let detail):
      "Cannot connect to \(endpoint) (\(detail)). Check the address, and that the server runs."
    case .connectionLost(let detail):
      "The connection broke before an answer came (\(detail)). Look at the server's log; "
        + "it may have run out of memory."
    case .timedOut(let phase, let limit):
      "The \(phase.rawValue) took longer than \(limit). Raise the time-out, or use a smaller model "
        + "or request."
    case .status(let code, let message, let retryAfter):
      ChatModelError.describe(status: code, message: message, retryAfter: retryAfter)
    case .failed(let message): "The server reported an error in mid-answer: \(message)"
    case .malformed(let offset, let detail):
      "The answer is malformed at byte \(offset): \(detail) Check that the address is that of "
        + "chat completions (it often ends in /v1)."
    case .cutOff(let bytes):
      "The answer was cut off after \(bytes) bytes, before the model had finished. Ask again."
    case .tooLarge(let what, let limit):
      "The \(what) is larger than \(limit) bytes. Raise the limit, or set a limit of tokens."
    case .refused(let words): "The model declines: \(words)"
    case .cancelled: "The request was cancelled."
    case .scriptEnded(let count):
      "The script has no reply after its \(count). Give it as many as the test asks for."
    }
  }

  private static func describe(status: Int, message: String, retryAfter: Duration?) -> String {
    var text = "The server answered with status \(status)"
    text += message.isEmpty ? "." : ": \(message)"
    switch status {
    case 300..<400: text += " Use the address that it names."
    case 401, 403: text += " Check the key."
    case 404: text += " Check the address (it often ends in /v1) and the model's name."
    case 413: text += " Send a shorter conversation."
    case 429:
      text += retryAfter.map { " Ask again in \($0)." } ?? " Ask less often."
    case 500...:
      text += retryAfter.map { " Ask again in \($0)." } ?? " Ask again later."
    default: break
    }
    return text
  }
}
