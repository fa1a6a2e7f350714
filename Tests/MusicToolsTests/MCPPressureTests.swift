import JSON
import Refrain
import Synchronization
import Testing

@testable import MusicTools

/// Clients that ask for more than they read, that cancel what they asked for, that go.
@Suite struct MCPPressureTests {
  /// A client that makes its lines as they are read, and reads answers only while it is let.
  private final class Flood: MCPTransport {
    struct State {
      var next = 0
      var answers = 0
      var isOpen: Bool
      var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>
    private let count: Int
    private let closesAfter: Int
    private let line: @Sendable (Int) -> String

    init(
      _ count: Int, isOpen: Bool = true, closesAfter: Int = .max,
      _ line: @escaping @Sendable (Int) -> String
    ) {
      state = Mutex(State(isOpen: isOpen))
      self.count = count
      self.closesAfter = closesAfter
      self.line = line
    }

    var asked: Int { state.withLock { $0.next } }
    var answered: Int { state.withLock { $0.answers } }

    func receive() async -> MCPLine? {
      let number = state.withLock { state -> Int? in
        guard state.next <= count else { return nil }
        defer { state.next += 1 }
        return state.next
      }
      guard let number else { return nil }
      return .bytes(Array((number == 0 ? Flood.hello : line(number)).utf8))
    }

    static let hello =
      #"{"jsonrpc":"2.0","id":"hello","method":"initialize","params":{"protocolVersion":"2025-11-25"}}"#

    func send(_ line: String) async -> Bool {
      await withCheckedContinuation { continuation in
        let isOpen = state.withLock { state in
          if !state.isOpen { state.waiting.append(continuation) }
          return state.isOpen
        }
        if isOpen { continuation.resume() }
      }
      return state.withLock { state in
        state.answers += 1
        return state.answers <= closesAfter
      }
    }

    /// From here on answers are read.
    func open() {
      let waiting = state.withLock { state in
        state.isOpen = true
        defer { state.waiting = [] }
        return state.waiting
      }
      for one in waiting { one.resume() }
    }
  }

  private static func call(_ id: Int) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"get_tracks"}}"#
  }

  private static func cancel(_ id: Int) -> String {
    #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":\#(id)}}"#
  }

  /// Counts the calls that are worked on.
  private final class Work: Sendable {
    private let counts = Mutex((now: 0, peak: 0, total: 0))
    var peak: Int { counts.withLock { $0.peak } }
    var total: Int { counts.withLock { $0.total } }

    func server(_ body: @escaping @Sendable () async -> Void = {}) -> MCPServer {
      MCPServer(content: MCPContent(version: "0", engine: nil)) { _, _ in
        self.counts.withLock {
          $0.now += 1
          $0.total += 1
          $0.peak = max($0.peak, $0.now)
        }
        await body()
        self.counts.withLock { $0.now -= 1 }
        return ToolAnswer(
          value: ["text": .string(String(repeating: "x", count: 1000))], isError: false)
      }
    }
  }

  @Test func fiftyThousandCallsAreAnsweredAndNoneIsKept() async {
    let work = Work()
    let flood = Flood(50_000) { Self.call($0) }
    await work.server().serve(over: flood)
    #expect(flood.answered == 50_001)
    #expect(work.total == 50_000 && work.peak <= MCPServer.maximumCalls)
  }

  @Test func whoDoesNotReadIsNotReadFrom() async throws {
    let work = Work()
    let flood = Flood(5_000, isOpen: false) { Self.call($0) }
    async let served: Void = work.server().serve(over: flood)
    // Until nothing more is read.
    var before = -1
    while flood.asked != before || flood.asked < MCPServer.maximumRequests {
      before = flood.asked
      try await Task.sleep(for: .milliseconds(100))
    }
    #expect(flood.asked <= MCPServer.maximumRequests + 2, "\(flood.asked)")
    #expect(work.total <= MCPServer.maximumCalls)
    flood.open()
    await served
    #expect(flood.answered == 5_001)
  }

  @Test func aStormOfCancellationsLeavesNothingBehind() async {
    let work = Work()
    // Calls that only end when they are cancelled, each cancelled right behind.
    let flood = Flood(20_000) {
      $0 % 2 == 1 ? Self.call($0) : Self.cancel($0 - 1)
    }
    await work.server { while !Task.isCancelled { await Task.yield() } }.serve(over: flood)
    #expect(flood.answered == 1)
    // Those that were cancelled before their turn were not begun.
    #expect(work.total <= 10_000)
  }

  @Test func aCallThatIsCancelledBeforeItsTurnNeverBegins() async {
    let session = MCPSession(server: Work().server())
    _ = await session.accept(try! JSONValue(parsing: Flood.hello))
    let accepted = await session.accept(try! JSONValue(parsing: Self.call(1)))
    _ = await session.accept(try! JSONValue(parsing: Self.cancel(1)))
    #expect(await accepted?.work() == nil)
    #expect(await session.openCalls == 0)
  }

  @Test func aClosedPipeInTheMiddleEndsIt() async {
    let work = Work()
    let flood = Flood(50_000, closesAfter: 500) { Self.call($0) }
    await work.server().serve(over: flood)
    #expect(flood.asked < 50_000)
    #expect(work.total <= 501 + MCPServer.maximumRequests + MCPServer.maximumCalls)
  }

  @Test func beforeInitializeOnlyPingsAreAnswered() async {
    let session = MCPSession(server: Work().server())
    func answer(_ line: String) async -> JSONValue? {
      await session.accept(try! JSONValue(parsing: line))?.work()
    }
    #expect(await answer(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)?["result"] == [:])
    for line in [Self.call(2), #"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#] {
      let error = await answer(line)?["error"]
      #expect(error?["code"] == -32600)
      #expect(error?["message"]?.text?.contains("initialize") == true)
    }
    #expect(await answer(Flood.hello)?["result"] != nil)
    #expect(await answer(Self.call(2))?["result"] != nil)
  }
}
