import ChatModels
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2)))
struct EndpointAnswerTests {
  static func model(
    _ server: ScriptedServer, _ options: EndpointOptions = .test()
  ) throws -> EndpointModel {
    try EndpointModel(base: server.base, model: "m", options: options)
  }

  @Test
  func aStreamComesInEventByEvent() async throws {
    let server = try ScriptedServer([[.send(ServerAnswer.hello)]])
    var events: [ChatEvent] = []
    for try await event in try Self.model(server).stream(hello) { events.append(event) }
    #expect(
      events == [.began(model: "m"), .text("Hel"), .text("lo"), .finished(.stop)])
  }

  @Test
  func theRequestGoesToChatCompletionsWithItsKey() async throws {
    let server = try ScriptedServer([[.send(ServerAnswer.hello)]])
    var options = EndpointOptions.test()
    options.key = "secret"
    options.headers = [("X-Title", "test")]
    var request = hello
    request.options = ChatOptions(temperature: 0, maxTokens: 5)
    options.tokenLimitName = .maxCompletionTokens
    let reply = try await Self.model(server, options).reply(to: request)
    #expect(reply.message.text == "Hello")
    let received = try #require(server.requests.first)
    #expect(received.head.hasPrefix("POST /v1/chat/completions HTTP/1.1\r\n"))
    #expect(received.head.contains("Authorization: Bearer secret"))
    #expect(received.head.contains("X-Title: test"))
    #expect(
      received.body
        == #"{"model":"m","messages":[{"role":"user","content":"Hello?"}],"temperature":0.0,"#
        + #""max_completion_tokens":5,"stream":true,"stream_options":{"include_usage":true}}"#)
  }

  @Test
  func bytesThatComeOneByOneMakeTheSameReply() async throws {
    let server = try ScriptedServer([
      [
        .send(ServerAnswer.streamHead),
        .trickle(ServerAnswer.words("Grüße ☔", finish: "stop") + ServerAnswer.done),
      ]
    ])
    let reply = try await Self.model(server).reply(to: hello)
    #expect(reply.message.text == "Grüße ☔")
  }

  @Test
  func aWholeCompletionAnswersAStream() async throws {
    let server = try ScriptedServer([[.send(ServerAnswer.wholeHello)]])
    let reply = try await Self.model(server).reply(to: hello)
    #expect(reply.message.text == "Hello")
    #expect(reply.finishReason == .stop)
  }
}
