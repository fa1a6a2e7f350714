public import JSON

/// A whole reply of a model.
///
/// ```swift
/// var reply = ChatReply()
/// for try await event in model.stream(request) {
///   if case .text(let words) = event { print(words, terminator: "") }
///   reply.add(event)
/// }
/// ```
public struct ChatReply: Sendable, Equatable {
  /// What it says and calls.
  public var message: ChatMessage
  /// Why it stopped.
  public var finishReason: FinishReason
  /// What it cost, when the server told.
  public var usage: TokenUsage?
  /// The name of the model that answered; `simulated-…` when there was none.
  public var model: String
  /// How likely its first tokens were, when that was asked for and the server told.
  public var logProbabilities: [TokenLogProbability]

  /// A reply.
  public init(
    message: ChatMessage = .assistant(""), finishReason: FinishReason = .stop,
    usage: TokenUsage? = nil, model: String = "", logProbabilities: [TokenLogProbability] = []
  ) {
    self.message = message
    self.finishReason = finishReason
    self.usage = usage
    self.model = model
    self.logProbabilities = logProbabilities
  }

  /// Whether no language model wrote it, but a `SimulatedModel`: figures from such replies must
  /// say so.
  public var isSimulated: Bool { ChatReply.isSimulated(model: model) }

  /// What the names of simulated models begin with.
  static let simulatedPrefix = "simulated-"

  /// Whether a model of that name is no language model.
  package static func isSimulated(model: String) -> Bool { model.hasPrefix(simulatedPrefix) }

  /// Adds an event; a piece of a call whose number leaves a gap is ignored.
  public mutating func add(_ event: ChatEvent) {
    switch event {
    case .began(let model): self.model = model
    case .text(let words): message.text += words
    case .toolCall(let delta): add(delta)
    case .logProbabilities(let tokens): logProbabilities += tokens
    case .finished(let reason): finishReason = reason
    case .usage(let usage): self.usage = usage
    }
  }

  private mutating func add(_ delta: ToolCallDelta) {
    if delta.index == message.toolCalls.count {
      message.toolCalls.append(ToolCall(id: "", name: "", arguments: ""))
    }
    guard message.toolCalls.indices.contains(delta.index) else { return }
    if let id = delta.id { message.toolCalls[delta.index].id = id }
    message.toolCalls[delta.index].name += delta.name ?? ""
    message.toolCalls[delta.index].arguments += delta.arguments
  }

  /// The reply as events: words first, each call in one piece.
  public var events: [ChatEvent] {
    var events: [ChatEvent] = [.began(model: model)]
    if !logProbabilities.isEmpty { events.append(.logProbabilities(logProbabilities)) }
    if !message.text.isEmpty { events.append(.text(message.text)) }
    for (index, call) in message.toolCalls.enumerated() {
      events.append(
        .toolCall(
          ToolCallDelta(index: index, id: call.id, name: call.name, arguments: call.arguments)))
    }
    events.append(.finished(finishReason))
    if let usage { events.append(.usage(usage)) }
    return events
  }
}

extension ChatReply {
  /// The reply as a chat completion; the server's own id and date are not kept.
  public var json: JSONValue {
    var choice = MemberWriter()
    choice.add("index", 0)
    choice.add("message", message.json)
    if !logProbabilities.isEmpty {
      choice.add("logprobs", ["content": .array(logProbabilities.map(\.json))])
    }
    choice.add("finish_reason", finishReason.word)
    var writer = MemberWriter()
    writer.add("object", "chat.completion")
    writer.add("model", model)
    writer.add("choices", [choice.json])
    writer.add("usage", usage?.json)
    return writer.json
  }

  /// The reply that a chat completion stands for: its first choice. Unknown members are ignored.
  ///
  /// - Parameters:
  ///   - json: an object with `choices`.
  ///   - tokenLimit: how many tokens' log probabilities are kept.
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue, tokenLimit: Int = .max) throws(ShapeError) {
    let reader = MemberReader(json, "reply")
    try reader.requireObject()
    guard let choice = try reader.values("choices").first else {
      throw ShapeError(path: reader.path("choices"), detail: "needs at least one choice.")
    }
    guard let message = choice.present("message") else {
      throw ShapeError(path: "choices[0].message", detail: "is required.")
    }
    let place = "choices[0]"
    self.init(
      message: try ChatMessage(json: message, at: "\(place).message", isReply: true),
      finishReason: FinishReason(
        try MemberReader(choice, place).optionalText("finish_reason") ?? "stop"),
      model: try reader.optionalText("model") ?? "",
      logProbabilities: try TokenLogProbability.list(
        logprobs: choice["logprobs"], limit: tokenLimit, at: "\(place).logprobs"))
    if let usage = json.present("usage") { self.usage = try TokenUsage(json: usage) }
  }
}
