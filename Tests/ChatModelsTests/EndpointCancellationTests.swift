import ChatModels
import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2)))
struct EndpointCancellationTests {
  /// Cancels a reply once the server has read the request and done `steps`; the server must see the
  /// connection close.
  static func cancel(_ steps: [ScriptedServer.Step], whole: Bool) async throws {
    let server = try ScriptedServer([steps + [.waitForClose]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test())
    let task = Task {
      if whole {
        _ = try await model.reply(to: hello)
        return
      }
      for try await _ in model.stream(hello) {}
    }
    while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    await server.clientClosed()
    await #expect(throws: ChatModelError.cancelled) { try await task.value }
  }

  @Test(arguments: [false, true])
  func aRequestIsCancelledWhileNothingComes(whole: Bool) async throws {
    try await Self.cancel([], whole: whole)
  }

  @Test(arguments: [false, true])
  func aRequestIsCancelledAfterTheHeaders(whole: Bool) async throws {
    try await Self.cancel([.send(ServerAnswer.streamHead)], whole: whole)
  }

  @Test(arguments: [false, true])
  func aRequestIsCancelledInMidStream(whole: Bool) async throws {
    try await Self.cancel(
      [.send(ServerAnswer.streamHead + ServerAnswer.words("Hel"))], whole: whole)
  }

  @Test
  func aRequestOfACancelledTaskIsNotSent() async throws {
    let server = try ScriptedServer([[.send(ServerAnswer.hello)]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test())
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await model.reply(to: hello)
    }
    await #expect(throws: ChatModelError.cancelled) { try await task.value }
    #expect(server.requests.isEmpty)
  }

  @Test
  func aWaitBeforeANewAttemptIsCancelled() async throws {
    let server = try ScriptedServer([[.reset]])
    let (began, begins) = AsyncStream<Void>.makeStream()
    var options = EndpointOptions.test(attempts: 3)
    options.timer.sleep = { duration in
      if duration < .seconds(1000) { begins.yield() }
      try await Task.sleep(for: .seconds(86_400))
    }
    let model = try EndpointModel(base: server.base, model: "m", options: options)
    let task = Task { try await model.reply(to: hello) }
    for await _ in began { break }
    task.cancel()
    await #expect(throws: ChatModelError.cancelled) { try await task.value }
    #expect(server.requests.count == 1)
  }

  @Test
  func whoStopsIteratingClosesTheConnection() async throws {
    let server = try ScriptedServer([
      [.send(ServerAnswer.streamHead + ServerAnswer.words("Hel")), .waitForClose]
    ])
    let model = try EndpointModel(base: server.base, model: "m", options: .test())
    for try await event in model.stream(hello) {
      if case .text = event { break }
    }
    await server.clientClosed()
    #expect(server.requests.count == 1)
  }

  @Test
  func modelsThatAreLetGoLeaveNoConnectionOpen() async throws {
    func openFiles() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count
    }
    func round(_ count: Int) async throws {
      for _ in 0..<count {
        let server = try ScriptedServer([[.send(ServerAnswer.hello)]])
        let model = try EndpointModel(base: server.base, model: "m", options: .test())
        _ = try await model.reply(to: hello)
      }
    }
    try await round(5)
    let before = try openFiles()
    try await round(100)
    // Other tests run beside this one; a leak would leave a hundred.
    var after = try openFiles()
    for _ in 0..<500 where after > before + 50 {
      try await Task.sleep(for: .milliseconds(20))
      after = try openFiles()
    }
    #expect(after <= before + 50)
  }

  @Test
  func aConnectionThatTheServerKeepsIsClosed() async throws {
    let server = try ScriptedServer([[.send(ServerAnswer.wholeHello), .waitForClose]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test())
    for _ in 0..<3 {
      _ = try await model.reply(to: hello)
      await server.clientClosed()
    }
    #expect(server.requests.map(\.connection) == [1, 2, 3])
  }

  @Test
  func aServerThatClosesWithoutSayingSoIsAskedAgain() async throws {
    let server = try ScriptedServer([[.send(ServerAnswer.wholeHello)]])
    let model = try EndpointModel(base: server.base, model: "m", options: .test())
    for _ in 0..<100 { #expect(try await model.reply(to: hello).message.text == "Hello") }
  }
}
