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
struct EndpointTimeTests {
  /// The error of a server that does these steps, when the one time-out comes that is given.
  static func error(
    _ steps: [ScriptedServer.Step], timeUp: Duration
  ) async throws -> ChatModelError? {
    let server = try ScriptedServer([steps])
    let model = try EndpointModel(
      base: server.base, model: "m", options: .test(ends: { $0 == timeUp }))
    let error = await #expect(throws: ChatModelError.self) { try await model.reply(to: hello) }
    await server.clientClosed()
    return error
  }

  @Test
  func aServerThatSaysNothingTimesOutAndIsLetGo() async throws {
    let times = EndpointOptions.Timeouts.distinct
    #expect(
      try await Self.error([.waitForClose], timeUp: times.firstByte)
        == .timedOut(.firstByte, after: times.firstByte))
    #expect(
      try await Self.error(
        [.send(ServerAnswer.streamHead), .waitForClose], timeUp: times.firstByte)
        == .timedOut(.firstByte, after: times.firstByte))
  }

  @Test
  func aServerThatStopsInMidStreamTimesOutAndIsLetGo() async throws {
    let times = EndpointOptions.Timeouts.distinct
    for rest in ["", "data: {\"cho"] {
      #expect(
        try await Self.error(
          [.send(ServerAnswer.streamHead + ServerAnswer.words("Hel") + rest), .waitForClose],
          timeUp: times.betweenPieces) == .timedOut(.betweenPieces, after: times.betweenPieces))
    }
  }

  @Test
  func theWholeTimeBoundsEachWait() async throws {
    let server = try ScriptedServer([[.waitForClose]])
    var options = EndpointOptions.test(ends: { $0 <= .seconds(5) })
    options.timeouts.whole = .seconds(5)
    let model = try EndpointModel(base: server.base, model: "m", options: options)
    await #expect(throws: ChatModelError.timedOut(.whole, after: .seconds(5))) {
      try await model.reply(to: hello)
    }
  }

  @Test(.enabled(if: FullBacklog.hangs, "a full queue of connections refuses here"))
  func aServerThatAcceptsNobodyTimesOutConnecting() async throws {
    let full = try FullBacklog()
    defer { full.end() }
    let times = EndpointOptions.Timeouts.distinct
    let model = try EndpointModel(
      base: "http://127.0.0.1:\(full.port)/v1", model: "m",
      options: .test(ends: { $0 == times.connect }))
    await #expect(throws: ChatModelError.timedOut(.connect, after: times.connect)) {
      try await model.reply(to: hello)
    }
  }
}

/// A port whose queue of connections is full: a connection to it is never made.
struct FullBacklog {
  #if os(Linux)
    static let hangs = true
  #else
    static let hangs = false
  #endif

  let port: UInt16
  private let sockets: [Int32]

  init() throws {
    let (listener, port) = try ScriptedServer.listen(backlog: 0)
    self.port = port
    // The queue takes one more than its backlog.
    sockets = [listener, ScriptedServer.connection(to: port)]
  }

  func end() { for socket in sockets { close(socket) } }
}
