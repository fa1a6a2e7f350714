import ChatModels
import Testing

struct ScriptedModelTests {
  static let calls = [
    ToolCall(id: "1", name: "search", arguments: #"{"query":"rain"}"#),
    ToolCall(id: "2", name: "artist", arguments: "{}"),
  ]

  @Test
  func repliesComeInTheOrderOfTheScriptAndRequestsAreNoted() async throws {
    let model = ScriptedModel([.text("One"), .calls(Self.calls, saying: "Two")])
    let first = ChatRequest([.user("1")])
    let second = ChatRequest([.user("2")], options: ChatOptions(seed: 5))
    #expect(try await model.reply(to: first).message == .assistant("One"))
    #expect(model.repliesLeft == 1)
    let reply = try await model.reply(to: second)
    #expect(reply.message == .assistant("Two", calls: Self.calls))
    #expect(reply.finishReason == .toolCalls)
    #expect(reply.model == "scripted")
    #expect(model.requests == [first, second])
    await #expect(throws: ChatModelError.scriptEnded(afterReplies: 2)) {
      try await model.reply(to: first)
    }
  }

  @Test(arguments: [1, 3, 1000, 0, -1])
  func piecesMakeTheSameReply(length: Int) async throws {
    let usage = TokenUsage(prompt: 1, completion: 2)
    let model = ScriptedModel([
      .calls(Self.calls, saying: "Grüße 👩‍👩‍👧", pieceLength: length, usage: usage),
      .text("Grüße", pieceLength: length),
    ])
    let reply = try await model.reply(to: hello)
    #expect(reply.message == .assistant("Grüße 👩‍👩‍👧", calls: Self.calls))
    #expect(reply.usage == usage)
    var words: [String] = []
    for try await event in model.stream(hello) {
      if case .text(let text) = event { words.append(text) }
    }
    #expect(words.joined() == "Grüße")
    #expect(words.count == (length == 3 ? 2 : length == 1000 ? 1 : 5))
  }

  @Test
  func anErrorComesAfterWhatWasSaidAndNothingAfterIt() async throws {
    let model = ScriptedModel([
      ScriptedReply([
        .event(.text("Hel")), .failure(.cutOff(afterBytes: 3)), .event(.text("lo")),
      ])
    ])
    var iterator = model.stream(hello).makeAsyncIterator()
    #expect(try await iterator.next() == .began(model: "scripted"))
    #expect(try await iterator.next() == .text("Hel"))
    await #expect(throws: ChatModelError.cutOff(afterBytes: 3)) { try await iterator.next() }
    #expect(try await iterator.next() == nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func silenceEndsWithTheTask() async throws {
    let model = ScriptedModel([.silence, .text("x")])
    let task = Task { try await model.reply(to: hello) }
    while model.requests.isEmpty { await Task.yield() }
    task.cancel()
    await #expect(throws: ChatModelError.cancelled) { try await task.value }
    #expect(try await model.reply(to: hello).message.text == "x")
  }

  @Test
  func aRecordedConversationIsRepeated() async throws {
    let model = ScriptedModel(replaying: [ValueTests.reply])
    #expect(try await model.reply(to: hello) == ValueTests.reply)
  }

  @Test
  func everyErrorSaysWhatToDo() {
    let errors: [ChatModelError] = [
      .cannotConnect(endpoint: "http://x", detail: "refused"), .connectionLost(detail: "reset"),
      .timedOut(.whole, after: .seconds(5)), .status(code: 401, message: "no", retryAfter: nil),
      .status(code: 429, message: "", retryAfter: .seconds(3)), .malformed(offset: 5, detail: "x."),
      .cutOff(afterBytes: 5), .tooLarge(what: "answer", limit: 5), .scriptEnded(afterReplies: 1),
    ]
    let advice = [
      "Check", "Look", "Raise", "Check the key", "again in", "Check", "Ask again",
      "Raise", "Give",
    ]
    for (error, word) in zip(errors, advice) {
      #expect(error.description.contains(word), "\(error)")
    }
  }
}
