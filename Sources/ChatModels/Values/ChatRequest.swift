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
    var members: [JSONValue.Member] = []
    func add(_ name: String, _ value: JSONValue?) {
      if let value { members.append(.init(name, value)) }
    }
    add("model", options.model.map(JSONValue.string))
    add("messages", .array(messages.map(\.json)))
    if !tools.isEmpty {
      add("tools", .array(tools.map(\.json)))
      add("tool_choice", options.toolChoice?.json)
      add("parallel_tool_calls", options.allowsParallelCalls.map(JSONValue.bool))
    }
    add("temperature", options.temperature.map(JSONValue.number))
    add("max_tokens", options.maxTokens.map { .integer(Int64($0)) })
    add("seed", options.seed.map { .integer(Int64($0)) })
    if let count = options.logProbabilityAlternatives {
      add("logprobs", true)
      if count != 0 { add("top_logprobs", .integer(Int64(count))) }
    }
    return .object(members)
  }

  /// The request that the body of a chat completion stands for. Unknown members are ignored.
  ///
  /// - Throws: `ChatFormError` that names the place.
  public init(json: JSONValue) throws(ChatFormError) {
    guard case .object = json else {
      throw ChatFormError(place: "", detail: "The request must be an object, not \(json.kind).")
    }
    var messages: [ChatMessage] = []
    for (number, message) in try json.list("messages", at: "request").enumerated() {
      messages.append(try ChatMessage(json: message, at: "messages[\(number)]"))
    }
    self.init(
      messages, tools: try ToolDefinition.list(json: json.present("tools") ?? []),
      options: try ChatOptions(request: json))
  }
}

extension ChatOptions {
  /// The options among the members of a request.
  fileprivate init(request json: JSONValue) throws(ChatFormError) {
    let place = "request"
    let asksForLogProbabilities =
      try json.optional("logprobs", at: place, "true or false", \.flag) ?? false
    let alternatives = try json.optional("top_logprobs", at: place, "a whole number", \.whole)
    var maxTokens: Int?
    for name in ["max_tokens", "max_completion_tokens"] where maxTokens == nil {
      maxTokens = try json.optional(name, at: place, "a whole number", \.whole)
    }
    var choice: ToolChoice?
    if let value = json.present("tool_choice") { choice = try ToolChoice(json: value) }
    self.init(
      model: try json.optional("model", at: place, "a string", \.text),
      temperature: try json.optional("temperature", at: place, "a number", \.real),
      maxTokens: maxTokens,
      seed: try json.optional("seed", at: place, "a whole number", \.whole),
      toolChoice: choice,
      allowsParallelCalls: try json.optional(
        "parallel_tool_calls", at: place, "true or false", \.flag),
      logProbabilityAlternatives: asksForLogProbabilities ? alternatives ?? 0 : nil)
  }
}
