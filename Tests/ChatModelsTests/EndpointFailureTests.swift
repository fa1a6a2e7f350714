import ChatModels
import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite(.timeLimit(.minutes(2)))
struct EndpointFailureTests {
  /// The error of a whole reply and of a stream, which must be the same.
  static func error(
    _ steps: [ScriptedServer.Step], _ options: EndpointOptions = .test()
  ) async throws -> ChatModelError {
    let server = try ScriptedServer([steps])
    let model = try EndpointModel(base: server.base, model: "m", options: options)
    let whole = await #expect(throws: ChatModelError.self) { try await model.reply(to: hello) }
    let streamed = await #expect(throws: ChatModelError.self) {
      for try await _ in model.stream(hello) {}
    }
    #expect(whole == streamed)
    return try #require(whole)
  }

  @Test(arguments: ["", "127.0.0.1:80", "ftp://x/v1", "http://", "http:///v1", "no address"])
  func anAddressThatIsNoneIsRefusedAtOnce(base: String) {
    let error = #expect(throws: ChatModelError.self) { try EndpointModel(base: base, model: "m") }
    #expect(error?.description.contains("http://127.0.0.1:8080/v1") == true)
  }

  @Test(arguments: [
    "http://127.0.0.1:65536/v1", "https://models.example:700000", "http://[::1]:0/v1",
  ])
  func aPortThatIsNoneIsRefusedAtOnce(base: String) {
    let error = #expect(throws: ChatModelError.self) { try EndpointModel(base: base, model: "m") }
    #expect(error?.description.contains("must be in 1...65535") == true)
  }

  @Test
  func aPortWhereNobodyListensCannotBeConnected() async throws {
    let (socket, port) = try ScriptedServer.listen(backlog: nil)
    defer { close(socket) }
    let base = "http://127.0.0.1:\(port)/v1"
    let model = try EndpointModel(base: base, model: "m", options: .test())
    let error = await #expect(throws: ChatModelError.self) { try await model.reply(to: hello) }
    guard case .cannotConnect(let endpoint, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(endpoint == base + "/chat/completions")
  }

  @Test
  func aConnectionThatIsClosedOrResetBeforeTheAnswerIsLost() async throws {
    for steps: [ScriptedServer.Step] in [[], [.reset]] {
      let error = try await Self.error(steps)
      guard case .connectionLost = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test
  func whatIsResetInMidStreamIsCutOff() async throws {
    let part = ServerAnswer.words("Hel")
    #expect(
      try await Self.error([.send(ServerAnswer.streamHead + part)])
        == .cutOff(afterBytes: part.utf8.count))
    let half = part + part.prefix(20)
    #expect(
      try await Self.error([.send(ServerAnswer.streamHead + half)])
        == .cutOff(afterBytes: half.utf8.count))
  }

  @Test
  func aWholeAnswerThatEndsEarlyIsCutOff() async throws {
    let body = #"{"model":"m","choices":[{"ind"#
    let open = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
    #expect(try await Self.error([.send(open + body)]) == .cutOff(afterBytes: body.utf8.count))
    let counted = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n"
    #expect(try await Self.error([.send(counted + body)]) == .cutOff(afterBytes: body.utf8.count))
  }

  @Test(
    arguments: [
      (#"{"error":{"message":"No such model","param":"model"}}"#, "No such model"),
      (#"{"error":"No such model"}"#, "No such model"),
      (#"{"detail":[{"loc":["body"]}]}"#, #"[{"loc":["body"]}]"#), ("Not\r\n here", "Not here"),
      ("", ""), ("<html>", "<html>"),
    ])
  func anotherStatusComesWithTheServersMessage(body: String, message: String) async throws {
    let error = try await Self.error([.send(ServerAnswer.whole(body, status: "404 Not Found"))])
    #expect(error == .status(code: 404, message: message, retryAfter: nil))
    #expect(error.description.contains("/v1"))
  }

  @Test
  func aRedirectIsNotFollowed() async throws {
    let target = try ScriptedServer([[.send(ServerAnswer.hello)]])
    let error = try await Self.error([
      .send(
        ServerAnswer.whole(
          "", status: "307 Temporary Redirect", headers: "Location: \(target.base)\r\n"))
    ])
    #expect(error == .status(code: 307, message: target.base, retryAfter: nil))
    #expect(target.requests.isEmpty)
  }

  @Test
  func aPageForPeopleIsNoAnswer() async throws {
    for type in ["text/html", "application/json"] {
      let error = try await Self.error([.send(ServerAnswer.whole("<!doctype html>", type: type))])
      #expect(error == .malformed(offset: 0, detail: "It is a page for people, not JSON."))
    }
  }

  @Test
  func garbageIsMalformedWhereItBegins() async throws {
    let first = ServerAnswer.words("Hel")
    let error = try await Self.error([.send(ServerAnswer.streamHead + first + "data: {\"a\":}\n\n")]
    )
    guard case .malformed(let offset, _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(offset == first.utf8.count + "data: {\"a\":".utf8.count)

    let noJSON = try await Self.error([.send(ServerAnswer.whole("{\"a\":x}"))])
    #expect(noJSON.description.contains("at byte 5"))
    let noStream = try await Self.error([
      .send(ServerAnswer.whole("hello there", type: "text/plain"))
    ])
    #expect(noStream.description.contains("neither JSON nor a stream"))
    let done = try await Self.error([.send(ServerAnswer.streamHead + ServerAnswer.done)])
    #expect(done.description.contains("done before it has begun"))
  }

  @Test(
    arguments: [
      (#"[]"#, "must be an object"), (#"{"choices":[]}"#, "at least one choice"),
      (#"{"choices":[{}]}"#, "choices[0].message: is required"),
      (#"{"choices":[{"message":{"content":5}}]}"#, "choices[0].message.content: must be a string"),
      (#"{"choices":[{"message":{"tool_calls":[{}]}}]}"#, "tool_calls[0].function: is required"),
      (#"{"choices":[{"message":{"role":"robot"}}]}"#, "must be one of system, user"),
      (#"{"choices":[{"message":{}}],"usage":{"prompt_tokens":"1"}}"#, "must be a whole number"),
    ])
  func aCompletionOfAnotherFormIsMalformed(body: String, message: String) async throws {
    let error = try await Self.error([.send(ServerAnswer.whole(body))])
    #expect(error.description.contains(message), "\(error)")
  }

  @Test
  func anErrorInsideAnAnswerIsReported() async throws {
    let event = #"data: {"error":{"message":"Out of memory"}}"# + "\n\n"
    let streamed = try await Self.error([
      .send(ServerAnswer.streamHead + ServerAnswer.words("Hel") + event)
    ])
    #expect(streamed == .failed(message: "Out of memory"))
    let whole = try await Self.error([.send(ServerAnswer.whole(#"{"error":"Out of memory"}"#))])
    #expect(whole == .failed(message: "Out of memory"))
  }

  @Test
  func aRefusalIsAnError() async throws {
    let stream =
      ServerAnswer.chunk(delta: #"{"refusal":"I can"}"#)
      + ServerAnswer.chunk(delta: #"{"refusal":"not."}"#, finish: "stop") + ServerAnswer.done
    #expect(
      try await Self.error([.send(ServerAnswer.streamHead + stream)]) == .refused("I cannot."))
    let whole = #"{"choices":[{"message":{"content":null,"refusal":"No."}}]}"#
    #expect(try await Self.error([.send(ServerAnswer.whole(whole))]) == .refused("No."))
  }

  @Test
  func anAnswerBeyondTheLimitsIsRefused() async throws {
    var options = EndpointOptions.test()
    options.limits.body = 1000
    let long = String(repeating: ServerAnswer.words("Hel"), count: 50)
    #expect(
      try await Self.error([.send(ServerAnswer.streamHead + long), .waitForClose], options)
        == .tooLarge(what: "answer", limit: 1000))
    options.limits = EndpointOptions.SizeLimits(event: 100)
    let line = "data: {\"a\":\"" + String(repeating: "x", count: 200)
    #expect(
      try await Self.error([.send(ServerAnswer.streamHead + line), .waitForClose], options)
        == .tooLarge(what: "event of the stream", limit: 100))
  }

  @Test
  func optionsOutOfRangeAreRefusedBeforeAnythingIsSent() async throws {
    let server = try ScriptedServer([[.send(ServerAnswer.hello)]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test())
    for options in [
      ChatOptions(temperature: .nan), ChatOptions(temperature: 3), ChatOptions(maxTokens: 0),
      ChatOptions(logProbabilityAlternatives: 21),
    ] {
      var request = hello
      request.options = options
      let error = await #expect(throws: ChatModelError.self) { try await model.reply(to: request) }
      guard case .invalidRequest? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
    #expect(server.requests.isEmpty)
  }

  @Test
  func senselessLimitsDoNoHarm() async throws {
    var options = EndpointOptions.test()
    options.limits = EndpointOptions.SizeLimits(calls: -1, logProbabilities: -1)
    options.retries = RetryPolicy(attempts: -1, firstDelay: .seconds(-1), maximumDelay: .zero)
    options.timer = .system
    options.timeouts.firstByte = .seconds(Int64.max)
    options.timeouts.whole = .seconds(Int64.max)
    for answer in [ServerAnswer.hello, ServerAnswer.wholeHello] {
      let server = try ScriptedServer([[.send(answer)]])
      let model = try EndpointModel(base: server.base, model: "m", options: options)
      #expect(try await model.reply(to: hello).message.text == "Hello")
    }
  }
}
