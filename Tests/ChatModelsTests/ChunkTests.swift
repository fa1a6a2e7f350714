import ChatModels
import JSON
import TestSupport
import Testing

/// How servers stream tool calls, each in its own way.
@Suite(.timeLimit(.minutes(2)))
struct ChunkTests {
  static func reply(_ deltas: [String], rest: String = ServerAnswer.done) async throws -> ChatReply
  {
    let stream = deltas.map { ServerAnswer.chunk(delta: $0) }.joined()
    let server = try ScriptedServer([[.send(ServerAnswer.streamHead + stream + rest)]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test())
    return try await model.reply(to: hello)
  }

  static func piece(
    _ index: Int?, id: String? = nil, name: String? = nil, _ arguments: String? = nil
  ) -> String {
    var function: [JSONValue.Member] = []
    if let name { function.append(.init("name", .string(name))) }
    if let arguments { function.append(.init("arguments", .string(arguments))) }
    var members: [JSONValue.Member] = []
    if let index { members.append(.init("index", .integer(Int64(index)))) }
    if let id { members.append(.init("id", .string(id))) }
    members.append(.init("function", .object(function)))
    return JSONValue.object([.init("tool_calls", [.object(members)])]).compact
  }

  static let both = [
    ToolCall(id: "a", name: "search", arguments: #"{"q":1}"#),
    ToolCall(id: "b", name: "artist", arguments: #"{"n":2}"#),
  ]

  @Test
  func piecesOfParallelCallsMayAlternate() async throws {
    let reply = try await Self.reply([
      Self.piece(0, id: "a", name: "search", ""), Self.piece(1, id: "b", name: "artist", ""),
      Self.piece(0, #"{"q""#), Self.piece(1, #"{"n":"#), Self.piece(0, ":1}"),
      Self.piece(1, "2}"),
    ])
    #expect(reply.message.toolCalls == Self.both)
    #expect(reply.finishReason == .toolCalls)
  }

  @Test
  func idsAndNamesMayBeRepeatedWithEachPiece() async throws {
    let reply = try await Self.reply([
      Self.piece(0, id: "a", name: "search", #"{"q"#),
      Self.piece(0, id: "a", name: "search", #"":1}"#),
      Self.piece(1, id: "b", name: "artist", #"{"n"#),
      Self.piece(1, id: "b", name: "artist", #"":2}"#),
    ])
    #expect(reply.message.toolCalls == Self.both)
  }

  @Test
  func wholeCallsMayAllHaveTheSameIndexOrNone() async throws {
    for index in [0, nil] {
      let reply = try await Self.reply(
        Self.both.map { Self.piece(index, id: $0.id, name: $0.name, $0.arguments) })
      #expect(reply.message.toolCalls == Self.both)
    }
  }

  @Test
  func callsWithoutIdsGetSome() async throws {
    for indices in [[0, 1], [nil, nil], [0, 0]] {
      let reply = try await Self.reply(
        zip(indices, Self.both).map { Self.piece($0, name: $1.name, $1.arguments) })
      #expect(reply.message.toolCalls.map(\.name) == ["search", "artist"])
      #expect(reply.message.toolCalls.map(\.arguments) == Self.both.map(\.arguments))
      #expect(reply.message.toolCalls.map(\.id) == ["call_1_0", "call_1_1"])
    }
  }

  @Test
  func piecesWithoutIndexContinueTheLastCall() async throws {
    let reply = try await Self.reply([
      Self.piece(nil, id: "a", name: "search", #"{"q"#), Self.piece(nil, #"":1}"#),
      Self.piece(nil, id: "b", name: "artist", #"{"n"#), Self.piece(nil, #"":2}"#),
    ])
    #expect(reply.message.toolCalls == Self.both)
  }

  @Test
  func aNameMayComeInPieces() async throws {
    let reply = try await Self.reply([
      Self.piece(0, id: "a", name: "sea"), Self.piece(0, name: "rch"), Self.piece(0, #"{"q":1}"#),
    ])
    #expect(reply.message.toolCalls == [Self.both[0]])
  }

  @Test
  func argumentsThatAreAnObjectBecomeText() async throws {
    let delta = #"{"tool_calls":[{"id":"a","function":{"name":"search","arguments":{"q":1}}}]}"#
    #expect(try await Self.reply([delta]).message.toolCalls == [Self.both[0]])
  }

  @Test
  func malformedAndUnknownCallsAreHandedOnAsTheyAre() async throws {
    let reply = try await Self.reply([Self.piece(7, id: "a", name: "no_such_tool", "{\"q\":")])
    let call = try #require(reply.message.toolCalls.first)
    #expect(call == ToolCall(id: "a", name: "no_such_tool", arguments: "{\"q\":"))
    #expect(throws: JSONSyntaxError.self) { try call.parsedArguments() }
    #expect(try ToolCall(id: "", name: "", arguments: " \n").parsedArguments() == [:])
  }

  @Test
  func callsBeyondTheLimitAreLeftOut() async throws {
    let stream = (0..<5).map { (index: Int) in
      ServerAnswer.chunk(delta: Self.piece(index, id: "\(index)", name: "t", "{}"))
    }
    let whole =
      #"{"choices":[{"message":{"tool_calls":["#
      + (0..<5).map { _ in #"{"function":{"name":"t"}}"# }.joined(separator: ",") + "]}}]}"
    var options = EndpointOptions.test()
    options.limits.calls = 3
    for answer in [
      ServerAnswer.streamHead + stream.joined() + ServerAnswer.done, ServerAnswer.whole(whole),
    ] {
      let server = try ScriptedServer([[.send(answer)]])
      let model = try EndpointModel(base: server.base, model: "m", options: options)
      #expect(try await model.reply(to: hello).message.toolCalls.count == 3)
    }
  }

  @Test(arguments: ["", "\n", ": bye\n\n", "data: [DONE]", "data: [DONE]\r\n\r\n"])
  func theMarkAtTheEndMayBeMissing(rest: String) async throws {
    let stream = ServerAnswer.words("Hel") + ServerAnswer.words("lo", finish: "stop") + rest
    let server = try ScriptedServer([[.send(ServerAnswer.streamHead + stream)]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test())
    #expect(try await model.reply(to: hello).message.text == "Hello")
  }

  @Test
  func nothingAfterTheMarkIsRead() async throws {
    let reply = try await Self.reply(
      [#"{"content":"Hello"}"#],
      rest: ServerAnswer.done + ServerAnswer.words("!") + "data: {broken\n\n")
    #expect(reply.message.text == "Hello")
  }

  @Test
  func commentsOtherFieldsAndReturnsAreNoMatter() async throws {
    let stream =
      (": ping\n\nevent: message\nid: 5\n" + ServerAnswer.words("Hel")
        + "retry: 10\n\n" + ServerAnswer.words("lo", finish: "stop") + ServerAnswer.done)
    for text in [
      stream, stream.replacing("\n", with: "\r\n"), stream.replacing("\n", with: "\r"),
      stream.replacing("data: ", with: "data:"), "\n\n" + stream,
    ] {
      let server = try ScriptedServer([[.send(ServerAnswer.streamHead), .trickle(text)]])
      let model = try EndpointModel(base: server.base, model: "m", options: .test())
      #expect(try await model.reply(to: hello).message.text == "Hello")
    }
  }

  @Test
  func usageAndLogProbabilitiesAreTold() async throws {
    let stream =
      #"data: {"choices":[{"delta":{"content":"Hi"},"logprobs":{"content":[{"token":"Hi","#
      + #""logprob":-0.5,"top_logprobs":[{"token":"Yo","logprob":-1}]}]}}]}"# + "\n\n"
      + #"data: {"choices":[{"delta":{"content":"!"},"logprobs":{"tokens":["!"],"#
      + #""token_logprobs":[-2.5]},"finish_reason":"length"}]}"# + "\n\n"
      + #"data: {"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":2,"#
      + #""prompt_tokens_details":{"cached_tokens":4}}}"# + "\n\n" + ServerAnswer.done
    let server = try ScriptedServer([[.send(ServerAnswer.streamHead + stream)]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test())
    let reply = try await model.reply(to: hello)
    #expect(reply.usage == TokenUsage(prompt: 7, completion: 2, cached: 4))
    #expect(reply.finishReason == .length)
    #expect(
      reply.logProbabilities == [
        TokenLogProbability(
          token: "Hi", logProbability: -0.5,
          alternatives: [.init(token: "Yo", logProbability: -1)]),
        TokenLogProbability(token: "!", logProbability: -2.5),
      ])
  }

  @Test
  func onlyTheFirstTokensKeepTheirLogProbabilities() async throws {
    let chunk =
      #"data: {"choices":[{"delta":{"content":"x"},"logprobs":{"content":["#
      + #"{"token":"x","logprob":-1},{"token":"y","logprob":-1}]},"finish_reason":"stop"}]}"#
      + "\n\n"
    var options = EndpointOptions.test()
    options.limits.logProbabilities = 5
    let server = try ScriptedServer([
      [.send(ServerAnswer.streamHead + String(repeating: chunk, count: 9) + ServerAnswer.done)]
    ])
    let model = try EndpointModel(base: server.base, model: "m", options: options)
    #expect(try await model.reply(to: hello).logProbabilities.count == 5)
  }
}
