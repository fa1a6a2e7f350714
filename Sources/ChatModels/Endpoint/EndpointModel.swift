import JSON

/// A model behind any server that speaks OpenAI's chat completions.
///
/// ```swift
/// let model = try EndpointModel(base: "http://127.0.0.1:8080/v1", model: "smollm2")
/// for try await event in model.stream(ChatRequest([.user("Name a song about rain.")])) {
///   if case .text(let words) = event { print(words, terminator: "") }
/// }
/// ```
///
/// Each request has a connection of its own, which is closed with the reply, an error, a
/// cancellation, or when nobody iterates any more. A server that refuses to stream is asked for whole
/// replies from then on.
public struct EndpointModel: ChatModel {
  /// The model's name, for requests without one of their own.
  public let name: String
  private let server: EndpointServer

  /// A model.
  ///
  /// - Parameters:
  ///   - base: the address that `/chat/completions` is appended to; it often ends in `/v1`.
  ///   - model: the model's name, as the server knows it.
  ///   - options: how to talk to the server.
  /// - Throws: `ChatModelError.invalidRequest` when the address is none of HTTP, or there is no name.
  public init(
    base: String, model: String, options: EndpointOptions = EndpointOptions()
  ) throws(ChatModelError) {
    guard !model.isEmpty else {
      throw .invalidRequest("The model has no name. Give the one that the server knows.")
    }
    name = model
    server = try EndpointServer(base: base, options: options)
  }

  /// The reply as it comes in.
  ///
  /// A request is sent again, as `RetryPolicy` says, until the first event is there.
  public func stream(_ request: ChatRequest) -> ChatStream {
    let request = addressed(request)
    return ChatStream {
      let stream = EndpointStream(server, request)
      return { () async throws(ChatModelError) in try await stream.next() }
    }
  }

  /// The whole reply; a request whose reply was cut off is sent again, too.
  ///
  /// - Throws: `ChatModelError`, after the retries of `options`; `.cancelled` when the task is.
  public func reply(to request: ChatRequest) async throws(ChatModelError) -> ChatReply {
    try await server.ask(addressed(request)) { reader throws(ChatModelError) in
      var reply = ChatReply()
      while let event = try await reader.next() { reply.add(event) }
      return reply
    }
  }

  private func addressed(_ request: ChatRequest) -> ChatRequest {
    var request = request
    request.options.model = request.options.model ?? name
    return request
  }
}

/// One iteration over a reply.
private actor EndpointStream {
  private let server: EndpointServer
  private let request: ChatRequest
  private var reader: AnswerReader?

  init(_ server: EndpointServer, _ request: ChatRequest) {
    self.server = server
    self.request = request
  }

  func next() async throws(ChatModelError) -> ChatEvent? {
    if let reader { return try await reader.next() }
    let (reader, first) = try await server.ask(request) { reader throws(ChatModelError) in
      (reader, try await reader.next())
    }
    self.reader = reader
    return first
  }
}
