import Foundation
import JSON
import Primitives
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The server of an `EndpointModel`: sends requests, and sends them again.
final class EndpointServer: Sendable {
  private let url: URL
  private let options: EndpointOptions
  private let generator: Mutex<SplitMix64>
  private let refusesStreams = Mutex(false)

  /// - Throws: `ChatModelError.invalidRequest`.
  init(base: String, options: EndpointOptions) throws(ChatModelError) {
    guard let url = URL(string: base), ["http", "https"].contains(url.scheme?.lowercased() ?? ""),
      url.host?.isEmpty == false
    else {
      throw .invalidRequest(
        "\"\(base.prefix(200))\" is no address of HTTP; one looks like http://127.0.0.1:8080/v1.")
    }
    if let port = url.port, !(1...65_535).contains(port) {
      throw .invalidRequest(
        "The port of \"\(base.prefix(200))\" is \(port); it must be in 1...65535.")
    }
    self.url = url.appendingPathComponent("chat/completions")
    self.options = options
    generator = Mutex(
      SplitMix64(seed: options.retries.seed ?? UInt64.random(in: .min ... .max)))
  }

  /// What `body` makes of the answer, from as many attempts as the policy allows.
  ///
  /// - Throws: `ChatModelError`; the one of the last attempt.
  func ask<Result: Sendable>(
    _ request: ChatRequest,
    _ body: @Sendable (AnswerReader) async throws(ChatModelError) -> Result
  ) async throws(ChatModelError) -> Result {
    try request.options.validate()
    let timer = options.timer
    let deadline = timer.now() + options.timeouts.whole
    var failures = 0
    while true {
      if Task.isCancelled { throw .cancelled }
      do throws(ChatModelError) {
        return try await attempt(request, deadline: deadline, body)
      } catch {
        failures += 1
        let delay = generator.withLock {
          options.retries.delay(after: error, failures: failures, &$0)
        }
        guard let delay, timer.now() + delay < deadline else { throw error }
        do { try await timer.sleep(delay) } catch { throw .cancelled }
      }
    }
  }

  private func attempt<Result: Sendable>(
    _ request: ChatRequest, deadline: Duration,
    _ body: @Sendable (AnswerReader) async throws(ChatModelError) -> Result
  ) async throws(ChatModelError) -> Result {
    let isStreaming = options.isStreaming && !refusesStreams.withLock { $0 }
    let reader = send(request, isStreaming: isStreaming, deadline: deadline)
    do throws(ChatModelError) {
      return try await body(reader)
    } catch {
      guard isStreaming else { throw error }
      if await reader.refusesStreams {
        refusesStreams.withLock { $0 = true }
      } else if error != .cutOff(afterBytes: 0) {
        // A stream that ends before it begins may be one that the server can't make of this request:
        // llama-cpp-python's of calls of tools.
        throw error
      }
      return try await body(send(request, isStreaming: false, deadline: deadline))
    }
  }

  private func send(
    _ request: ChatRequest, isStreaming: Bool, deadline: Duration
  ) -> AnswerReader {
    var message = URLRequest(url: url)
    message.httpMethod = "POST"
    message.timeoutInterval = 1_000_000
    message.setValue("application/json", forHTTPHeaderField: "Content-Type")
    message.setValue(
      isStreaming ? "text/event-stream, application/json" : "application/json",
      forHTTPHeaderField: "Accept")
    if let key = options.key {
      message.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    }
    for header in options.headers {
      message.setValue(header.value, forHTTPHeaderField: header.name)
    }
    message.httpBody = Data(body(request, isStreaming: isStreaming).compact.utf8)
    return AnswerReader(
      HTTPClient.send(message, bodyLimit: options.limits.body), endpoint: url.absoluteString,
      options: options, deadline: deadline, idPrefix: "call_\(request.messages.count)_")
  }

  private func body(_ request: ChatRequest, isStreaming: Bool) -> JSONValue {
    guard case .object(var members) = request.json else { return request.json }
    if let place = members.firstIndex(where: { $0.name == "max_tokens" }) {
      members[place].name = options.tokenLimitName.rawValue
    }
    members.append(.init("stream", .bool(isStreaming)))
    if isStreaming, options.asksForUsage {
      members.append(.init("stream_options", ["include_usage": true]))
    }
    return .object(members)
  }
}
