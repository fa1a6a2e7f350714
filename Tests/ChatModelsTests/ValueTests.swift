import ChatModels
import JSON
import Testing

struct ValueTests {
  static let tool = ToolDefinition(
    name: "search", summary: "Finds.", parameters: ["type": "object", "properties": [:]],
    isStrict: true)
  static let request = ChatRequest(
    [
      .system("You find songs."), .user("Rain?"),
      .assistant("Let me look.", calls: [ToolCall(id: "1", name: "search", arguments: "{}")]),
      .tool("[]", answering: "1"),
    ],
    tools: [tool],
    options: ChatOptions(
      model: "m", temperature: 0.5, maxTokens: 10, seed: -3, toolChoice: .named("search"),
      allowsParallelCalls: false, logProbabilityAlternatives: 2))
  static let reply = ChatReply(
    message: .assistant("Hi", calls: [ToolCall(id: "1", name: "search", arguments: "{}")]),
    finishReason: .toolCalls, usage: TokenUsage(prompt: 5, completion: 3, cached: 2), model: "m",
    logProbabilities: [
      TokenLogProbability(
        token: "Hi", logProbability: -0.25, alternatives: [.init(token: "Yo", logProbability: -2)])
    ])

  @Test
  func aRequestIsWrittenByteForByte() {
    #expect(
      Self.request.json.compact
        == #"{"model":"m","messages":[{"role":"system","content":"You find songs."},"#
        + #"{"role":"user","content":"Rain?"},{"role":"assistant","content":"Let me look.","#
        + #""tool_calls":[{"id":"1","type":"function","function":{"name":"search","#
        + #""arguments":"{}"}}]},{"role":"tool","tool_call_id":"1","content":"[]"}],"#
        + #""tools":[{"type":"function","function":{"name":"search","description":"Finds.","#
        + #""strict":true,"parameters":{"type":"object","properties":{}}}}],"#
        + #""tool_choice":{"type":"function","function":{"name":"search"}},"#
        + #""parallel_tool_calls":false,"temperature":0.5,"max_tokens":10,"seed":-3,"#
        + #""logprobs":true,"top_logprobs":2}"#)
  }

  @Test
  func aReplyIsWrittenByteForByte() {
    #expect(
      Self.reply.json.compact
        == #"{"object":"chat.completion","model":"m","choices":[{"index":0,"message":"#
        + #"{"role":"assistant","content":"Hi","tool_calls":[{"id":"1","type":"function","#
        + #""function":{"name":"search","arguments":"{}"}}]},"logprobs":{"content":[{"token":"Hi","#
        + #""logprob":-0.25,"top_logprobs":[{"token":"Yo","logprob":-2.0}]}]},"#
        + #""finish_reason":"tool_calls"}],"usage":{"prompt_tokens":5,"completion_tokens":3,"#
        + #""total_tokens":8,"prompt_tokens_details":{"cached_tokens":2}}}"#)
  }

  @Test
  func whatIsWrittenIsReadAsItWas() throws {
    #expect(try ChatRequest(json: JSONValue(parsing: Self.request.json.compact)) == Self.request)
    #expect(try ChatReply(json: JSONValue(parsing: Self.reply.json.compact)) == Self.reply)
    for choice: ToolChoice? in [nil, .auto, .forbidden, .required, .named("search")] {
      var request = Self.request
      request.options = ChatOptions(toolChoice: choice)
      #expect(try ChatRequest(json: JSONValue(parsing: request.json.compact)) == request)
    }
    let bare = ChatRequest([.user("\u{0}\"☔")], options: ChatOptions(logProbabilityAlternatives: 0))
    #expect(try ChatRequest(json: JSONValue(parsing: bare.json.compact)) == bare)
    for reason in ["stop", "length", "tool_calls", "content_filter", "tired"] {
      #expect(FinishReason(reason).word == reason)
    }
  }

  @Test
  func aRequestWithoutToolsSaysNothingOfThem() {
    let request = ChatRequest(
      [.user("x")], options: ChatOptions(toolChoice: .required, allowsParallelCalls: true))
    #expect(request.json.compact == #"{"messages":[{"role":"user","content":"x"}]}"#)
  }

  @Test
  func contentMayBePartsOrNothing() throws {
    let parts: JSONValue = [
      "role": "user", "content": [["type": "text", "text": "a"], ["type": "text", "text": "b"]],
    ]
    #expect(try ChatMessage(json: parts) == .user("ab"))
    #expect(try ChatMessage(json: ["role": "assistant", "content": .null]) == .assistant(""))
    #expect(try ChatMessage(json: ["role": "developer", "content": "x"]) == .system("x"))
  }

  @Test(
    arguments: [
      (#"5"#, "must be an object"), (#"{"messages":{}}"#, "request.messages: must be an array"),
      (#"{"messages":[{"content":"x"}]}"#, "messages[0].role: is required"),
      (#"{"messages":[{"role":"x"}]}"#, "must be one of system, user, assistant, tool"),
      (#"{"messages":[{"role":"user","content":7}]}"#, "messages[0].content: must be a string"),
      (#"{"tools":5}"#, "tools: must be an array"), (#"{"tools":[{}]}"#, "tools[0].function"),
      (#"{"tools":[{"function":{}}]}"#, "tools[0].function.name: is required"),
      (#"{"tool_choice":"maybe"}"#, "tool_choice: must be auto"),
      (#"{"seed":1.5}"#, "request.seed: must be a whole number"),
      (#"{"temperature":"hot"}"#, "request.temperature: must be a number"),
      (#"{"logprobs":3}"#, "request.logprobs: must be true or false"),
    ])
  func aRequestOfAnotherFormIsAnErrorThatSaysWhere(text: String, message: String) throws {
    let json = try JSONValue(parsing: text)
    let error = #expect(throws: ShapeError.self) { try ChatRequest(json: json) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test
  func theEventsOfAReplyMakeItAgain() {
    var reply = ChatReply()
    for event in Self.reply.events { reply.add(event) }
    #expect(reply == Self.reply)
  }

  @Test
  func aPieceThatLeavesAGapIsIgnored() {
    var reply = ChatReply()
    reply.add(.toolCall(ToolCallDelta(index: 1, id: "x", name: "y")))
    reply.add(.toolCall(ToolCallDelta(index: -1, id: "x", name: "y")))
    #expect(reply.message.toolCalls.isEmpty)
  }
}
