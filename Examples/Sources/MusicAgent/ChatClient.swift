import Foundation
import JSON
import MusicTools

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Where a model is.
public struct Endpoint: Sendable {
  /// The address that ends in /v1.
  public var base: URL
  /// The key; a model on this machine may want none.
  public var key: String?
  /// The model's name.
  public var model: String

  /// An endpoint.
  public init(base: URL, key: String? = nil, model: String) {
    self.base = base
    self.key = key
    self.model = model
  }
}

/// A tool call that a model made.
public struct ToolCall: Sendable, Equatable {
  /// What the result must name.
  public var id = ""
  /// The tool.
  public var name = ""
  /// JSON.
  public var arguments = ""
}

/// One turn of a model.
public struct Turn: Sendable {
  /// Its words.
  public var text = ""
  /// The tools that it calls, in their order.
  public var calls: [ToolCall] = []

  /// The turn as the next request repeats it.
  var message: JSONValue {
    var members: [JSONValue.Member] = [.init("role", "assistant"), .init("content", .string(text))]
    if !calls.isEmpty {
      members.append(
        .init(
          "tool_calls",
          .array(
            calls.map {
              [
                "id": .string($0.id), "type": "function",
                "function": ["name": .string($0.name), "arguments": .string($0.arguments)],
              ]
            })))
    }
    return .object(members)
  }

  /// Adds what one event of the stream brings; returns new words.
  mutating func add(_ event: JSONValue) -> String {
    guard let delta = event["choices"]?[0]?["delta"] else { return "" }
    if case .array(let parts)? = delta["tool_calls"] {
      for (number, part) in parts.enumerated() {
        var place = number
        if case .integer(let index)? = part["index"] { place = Int(index) }
        // A stream that counts wrong cannot make us hold more than this.
        guard (0..<128).contains(place) else { continue }
        while calls.count <= place { calls.append(ToolCall()) }
        if let id = part["id"]?.text { calls[place].id = id }
        calls[place].name += part["function"]?["name"]?.text ?? ""
        calls[place].arguments += part["function"]?["arguments"]?.text ?? ""
      }
    }
    let words = delta["content"]?.text ?? ""
    text += words
    return words
  }
}

/// Speaks OpenAI's chat completions, streamed as server-sent events.
public struct ChatClient: Sendable {
  private let endpoint: Endpoint

  /// A client.
  public init(_ endpoint: Endpoint) {
    self.endpoint = endpoint
  }

  /// What the endpoint said when it did not answer.
  public struct Failure: Error, CustomStringConvertible {
    /// The status of HTTP.
    public var status: Int
    /// The beginning of what came with it.
    public var body: String
    /// Both.
    public var description: String { "The endpoint answered \(status): \(body)" }
  }

  /// The model's next turn.
  func turn(
    _ messages: [JSONValue], tools: JSONValue, show: @Sendable (String) -> Void
  ) async throws -> Turn {
    var request = URLRequest(url: endpoint.base.appendingPathComponent("chat/completions"))
    request.httpMethod = "POST"
    request.timeoutInterval = 120
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.setValue("text/event-stream", forHTTPHeaderField: "Accept")
    if let key = endpoint.key {
      request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    }
    let body: JSONValue = [
      "model": .string(endpoint.model), "stream": true, "messages": .array(messages),
      "tools": tools,
    ]
    request.httpBody = Data(body.compact.utf8)
    var turn = Turn()
    var events = EventStream()
    for try await chunk in StreamedResponse.chunks(of: request) {
      for event in events.add(chunk) where event != "[DONE]" {
        let words = turn.add(try JSONValue(parsing: event))
        if !words.isEmpty { show(words) }
      }
    }
    return turn
  }
}
