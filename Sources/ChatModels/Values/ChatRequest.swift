public import JSON

/// What a model is asked.
///
/// ```swift
/// let request = ChatRequest(
///   [.system("You find songs."), .user("Something for a rainy night")],
///   tools: tools, options: ChatOptions(temperature: 0, toolChoice: .required))
/// ```
public struct ChatRequest: Sendable, Equatable {
  /// The conversation, oldest first.
  public var messages: [ChatMessage]
  /// The tools on offer.
  public var tools: [ToolDefinition]
  /// How to answer.
  public var options: ChatOptions

  /// A request.
  public init(
    _ messages: [ChatMessage], tools: [ToolDefinition] = [], options: ChatOptions = ChatOptions()
  ) {
    self.messages = messages
    self.tools = tools
    self.options = options
  }
}

extension ChatRequest {
  /// The request as the body of a chat completion; what is nil is left out.
  ///
  /// The choice of tools and parallel calls are left out when there are no tools: servers refuse
  /// them then.
  public var json: JSONValue {
    var writer = MemberWriter()
    writer.add("model", options.model)
    writer.add("messages", .array(messages.map(\.json)))
    if !tools.isEmpty {
      writer.add("tools", tools, \.json)
      writer.add("tool_choice", options.toolChoice?.json)
      writer.add("parallel_tool_calls", options.allowsParallelCalls)
    }
    writer.add("temperature", options.temperature)
    writer.add("max_tokens", options.maxTokens)
    writer.add("seed", options.seed)
    if let count = options.logProbabilityAlternatives {
      writer.add("logprobs", true)
      if count != 0 { writer.add("top_logprobs", count) }
    }
    return writer.json
  }

  /// The request that the body of a chat completion stands for. Unknown members are ignored.
  ///
  /// - Throws: `ShapeError` that names the place.
  public init(json: JSONValue) throws(ShapeError) {
    let reader = MemberReader(json, "request")
    try reader.requireObject()
    self.init(
      try reader.list("messages") { (message, path) throws(ShapeError) in
        try ChatMessage(json: message, at: path)
      }, tools: try ToolDefinition.list(json: json.present("tools") ?? []),
      options: try ChatOptions(request: json))
  }
}

extension ChatOptions {
  /// The options among the members of a request.
  fileprivate init(request json: JSONValue) throws(ShapeError) {
    let reader = MemberReader(json, "request")
    let asksForLogProbabilities = try reader.flag("logprobs") ?? false
    let alternatives = try reader.whole("top_logprobs")
    var maxTokens = try reader.whole("max_tokens")
    if maxTokens == nil { maxTokens = try reader.whole("max_completion_tokens") }
    var choice: ToolChoice?
    if let value = json.present("tool_choice") { choice = try ToolChoice(json: value) }
    self.init(
      model: try reader.optionalText("model"), temperature: try reader.number("temperature"),
      maxTokens: maxTokens,
      seed: try reader.whole("seed"), toolChoice: choice,
      allowsParallelCalls: try reader.flag("parallel_tool_calls"),
      logProbabilityAlternatives: asksForLogProbabilities ? alternatives ?? 0 : nil)
  }
}
