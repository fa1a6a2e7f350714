import ChatModels
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2)))
struct EndpointRetryTests {
  static func busy(_ status: String, headers: String = "") -> [ScriptedServer.Step] {
    [.send(ServerAnswer.whole("busy", status: status, type: "text/plain", headers: headers))]
  }

  @Test(
    arguments: [
      busy("429 Too Many Requests"), busy("500 Internal Server Error"), busy("503 Unavailable"),
      busy("408 Request Timeout"), [.reset], [],
    ] as [[ScriptedServer.Step]])
  func whatMayGoBetterIsAskedAgain(steps: [ScriptedServer.Step]) async throws {
    let server = try ScriptedServer([steps, steps, [.send(ServerAnswer.hello)]])
    let timer = TestTimer()
    let model = try EndpointModel(base: server.base, model: "m", options: .test(timer, attempts: 3))
    #expect(try await model.reply(to: hello).message.text == "Hello")
    #expect(server.requests.count == 3)
    #expect(timer.sleeps.count == 2)
    #expect(timer.sleeps.allSatisfy { $0 >= .zero && $0 <= .seconds(1) })
  }

  @Test
  func aStreamIsAskedForAgainUntilItsFirstEvent() async throws {
    let server = try ScriptedServer([[.reset], [.send(ServerAnswer.hello)]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test(attempts: 2))
    var text = ""
    for try await event in model.stream(hello) {
      if case .text(let words) = event { text += words }
    }
    #expect(text == "Hello")
  }

  @Test
  func aStreamThatHasBegunIsNotAskedForAgainButAWholeReplyIs() async throws {
    let cut: [ScriptedServer.Step] = [.send(ServerAnswer.streamHead + ServerAnswer.words("Hel"))]
    let server = try ScriptedServer([cut, cut, [.send(ServerAnswer.hello)]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test(attempts: 3))
    await #expect(throws: ChatModelError.self) { for try await _ in model.stream(hello) {} }
    #expect(server.requests.count == 1)
    #expect(try await model.reply(to: hello).message.text == "Hello")
    #expect(server.requests.count == 3)
  }

  @Test(arguments: ["400 Bad Request", "401 Unauthorized", "404 Not Found"])
  func whatWillNotGoBetterIsAskedOnce(status: String) async throws {
    let server = try ScriptedServer([Self.busy(status)])
    let model = try EndpointModel(base: server.base, model: "m", options: .test(attempts: 5))
    await #expect(throws: ChatModelError.self) { try await model.reply(to: hello) }
    #expect(server.requests.count == 1)
  }

  @Test
  func theLastErrorIsToldWhenAttemptsRunOut() async throws {
    let server = try ScriptedServer([[.reset], Self.busy("503 Unavailable")])
    let model = try EndpointModel(base: server.base, model: "m", options: .test(attempts: 4))
    await #expect(
      throws: ChatModelError.status(code: 503, message: "busy", retryAfter: nil)
    ) { try await model.reply(to: hello) }
    #expect(server.requests.count == 4)
  }

  @Test
  func aServerThatNamesATimeIsGivenIt() async throws {
    let server = try ScriptedServer([
      Self.busy("429 Slow Down", headers: "Retry-After: 17\r\n"),
      Self.busy("429 Slow Down", headers: "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n"),
      [.send(ServerAnswer.hello)],
    ])
    let timer = TestTimer()
    var options = EndpointOptions.test(timer, attempts: 3)
    // 23 seconds before that date.
    options.timer = timer.timer(secondsSince1970: 784_111_754) { $0 < .seconds(1000) }
    let model = try EndpointModel(base: server.base, model: "m", options: options)
    #expect(try await model.reply(to: hello).message.text == "Hello")
    #expect(timer.sleeps == [.seconds(17), .seconds(23)])
  }

  @Test
  func aServerThatNamesTooLongATimeIsNotWaitedFor() async throws {
    let server = try ScriptedServer([Self.busy("429 No", headers: "Retry-After: 3600\r\n")])
    let timer = TestTimer()
    let model = try EndpointModel(base: server.base, model: "m", options: .test(timer, attempts: 3))
    let error = ChatModelError.status(code: 429, message: "busy", retryAfter: .seconds(3600))
    await #expect(throws: error) { try await model.reply(to: hello) }
    #expect(timer.sleeps.isEmpty)
    #expect(error.description.contains("3600"))
  }

  @Test
  func noAttemptBeginsAfterTheWholeTime() async throws {
    let server = try ScriptedServer([Self.busy("503 Unavailable", headers: "Retry-After: 10\r\n")])
    let timer = TestTimer()
    var options = EndpointOptions.test(timer, attempts: 100, ends: { $0 == .seconds(10) })
    options.timeouts.whole = .seconds(35)
    let model = try EndpointModel(base: server.base, model: "m", options: options)
    await #expect(throws: ChatModelError.self) { try await model.reply(to: hello) }
    #expect(server.requests.count == 4)
  }

  @Test
  func waitsGrowAndAreTheSameForASeed() async throws {
    func sleeps(seed: UInt64) async throws -> [Duration] {
      let server = try ScriptedServer([Self.busy("500 Error")])
      let timer = TestTimer()
      var options = EndpointOptions.test(timer, attempts: 12)
      options.retries.seed = seed
      let model = try EndpointModel(base: server.base, model: "m", options: options)
      await #expect(throws: ChatModelError.self) { try await model.reply(to: hello) }
      return timer.sleeps
    }
    let first = try await sleeps(seed: 1)
    #expect(try await sleeps(seed: 1) == first)
    #expect(try await sleeps(seed: 2) != first)
    for (number, sleep) in first.enumerated() {
      #expect(sleep <= min(.seconds(20), .milliseconds(500) * (1 << number)))
    }
    #expect(try #require(first.max()) > .seconds(2))
  }

  @Test(arguments: [
    (#"{"error":{"message":"no streams","param":"stream"}}"#, "400 Bad Request"),
    (
      #"{"error":{"message":"Automatic streaming tool choice is not supported","param":null}}"#,
      "500 Internal Server Error"
    ),
  ])
  func aServerThatCannotStreamIsAskedForWholeReplies(words: String, status: String) async throws {
    let refusal = ServerAnswer.whole(words, status: status)
    let server = try ScriptedServer([[.send(refusal)], [.send(ServerAnswer.wholeHello)]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test())
    for _ in 0..<2 { #expect(try await model.reply(to: hello).message.text == "Hello") }
    let bodies = server.requests.map { $0.body.contains(#""stream":true"#) }
    #expect(bodies == [true, false, false])
  }

  @Test
  func aStreamThatEndsBeforeItBeginsIsAskedForWhole() async throws {
    let server = try ScriptedServer([
      [.send(ServerAnswer.streamHead)], [.send(ServerAnswer.wholeHello)],
    ])
    let timer = TestTimer()
    let model = try EndpointModel(base: server.base, model: "m", options: .test(timer))
    #expect(try await model.reply(to: hello).message.text == "Hello")
    let bodies = server.requests.map { $0.body.contains(#""stream":true"#) }
    #expect(bodies == [true, false] && timer.sleeps.isEmpty)
  }
}
