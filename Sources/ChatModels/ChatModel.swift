/// A language model that continues conversations and calls tools.
///
/// ```swift
/// let model = try EndpointModel(base: "http://127.0.0.1:8080/v1", model: "smollm2")
/// let reply = try await model.reply(to: ChatRequest([.user("Name a song about rain.")]))
/// print(reply.message.text)
/// ```
///
/// `EndpointModel` is one behind a server, `ScriptedModel` says in tests what the test wants, and
/// `SimulatedModel` stands for one whose knowledge is a parameter.
public protocol ChatModel: Sendable {
  /// The model's name, as requests without one of their own use it.
  var name: String { get }

  /// The reply as it comes in.
  ///
  /// Nothing happens before the stream is iterated; each iteration asks the model anew. Whoever
  /// stops iterating, or is cancelled, ends the request.
  func stream(_ request: ChatRequest) -> ChatStream

  /// The whole reply.
  ///
  /// - Throws: `ChatModelError`; `.cancelled` when the task is.
  func reply(to request: ChatRequest) async throws(ChatModelError) -> ChatReply
}

extension ChatModel {
  /// The whole reply, gathered from the stream.
  ///
  /// - Throws: what the stream ends with; `.cancelled` when the task is.
  public func reply(to request: ChatRequest) async throws(ChatModelError) -> ChatReply {
    var reply = ChatReply()
    var events = stream(request).makeAsyncIterator()
    while let event = try await events.next(isolation: nil) { reply.add(event) }
    return reply
  }
}
