import JSON
import Refrain
import Testing

@testable import MusicTools

/// A client in the same process: what it sends and what it got.
private actor Client: MCPTransport {
  private var input: [MCPLine]
  private(set) var output: [JSONValue] = []
  private let readsAnswers: Int
  private let pause: Duration?

  /// - Parameter readsAnswers: after so many lines the reader is gone.
  init(_ lines: [String], readsAnswers: Int = .max, pause: Duration? = nil) {
    input = ([Client.hello] + lines).map { .bytes(Array($0.utf8)) }
    self.readsAnswers = readsAnswers
    self.pause = pause
  }

  /// What every client says first; its answer is left out of `output`.
  static let hello =
    #"{"jsonrpc":"2.0","id":"hello","method":"initialize","params":{"protocolVersion":"2025-11-25"}}"#

  init(lines: [MCPLine]) {
    input = lines
    readsAnswers = .max
    pause = nil
  }

  func receive() async -> MCPLine? {
    if let pause { try? await Task.sleep(for: pause) }
    return input.isEmpty ? nil : input.removeFirst()
  }

  func send(_ line: String) async -> Bool {
    guard output.count < readsAnswers else { return false }
    let answer = (try? JSONValue(parsing: line)) ?? .null
    if answer["id"] != "hello" { output.append(answer) }
    return true
  }

  /// The answer to the request with that id.
  func answer(to id: JSONValue) -> JSONValue? { output.first { $0["id"] == id } }
}

@Suite struct MCPServerTests {
  /// A server whose tools echo their arguments; `get_artist` only ends when it is cancelled.
  private func server() -> MCPServer {
    MCPServer(content: MCPContent(version: "0", engine: nil)) { name, arguments in
      if name == "get_artist" {
        while !Task.isCancelled { await Task.yield() }
      }
      return ToolAnswer(value: ["echo": arguments], isError: name == "find_tags")
    }
  }

  private func answers(to lines: [String]) async -> Client {
    let client = Client(lines)
    await server().serve(over: client)
    return client
  }

  private func request(_ id: Int, _ method: String, _ params: String = "{}") -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(params)}"#
  }

  private func call(_ id: Int, _ name: String, _ arguments: String = "{}") -> String {
    request(id, "tools/call", #"{"name":"\#(name)","arguments":\#(arguments)}"#)
  }

  @Test(arguments: ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"])
  func revisionsAreAgreedOn(revision: String) async {
    let client = await answers(to: [
      request(1, "initialize", #"{"protocolVersion":"\#(revision)"}"#), request(2, "tools/list"),
      call(3, "get_tracks"),
    ])
    let first = await client.answer(to: 1)?["result"]
    #expect(first?["protocolVersion"] == .string(revision))
    guard case .array(let tools)? = await client.answer(to: 2)?["result"]?["tools"] else {
      Issue.record("no tools")
      return
    }
    #expect(tools.count == MusicToolbox.standardTools.count)
    #expect(tools.allSatisfy { ($0["annotations"] != nil) == (revision >= "2025-03-26") })
    #expect(tools.allSatisfy { ($0["outputSchema"] != nil) == (revision >= "2025-06-18") })
    let result = await client.answer(to: 3)?["result"]
    #expect((result?["structuredContent"] != nil) == (revision >= "2025-06-18"))
    #expect(result?["isError"] == false)
  }

  @Test func anUnknownRevisionGetsTheLatest() async {
    let client = await answers(to: [request(1, "initialize", #"{"protocolVersion":"1999"}"#)])
    #expect(await client.answer(to: 1)?["result"]?["protocolVersion"] == "2025-11-25")
  }

  @Test func textEchoesTheObject() async throws {
    let client = await answers(to: [call(1, "get_tracks", #"{"a":[1,"晴天"]}"#)])
    let result = await client.answer(to: 1)?["result"]
    guard case .array(let content)? = result?["content"],
      case .string(let text)? = content.first?["text"]
    else {
      Issue.record("no text")
      return
    }
    #expect(try JSONValue(parsing: text) == result?["structuredContent"])
  }

  @Test func aToolsErrorIsAResult() async {
    let client = await answers(to: [call(1, "find_tags")])
    let result = await client.answer(to: 1)?["result"]
    #expect(result?["isError"] == true)
    #expect(result?["structuredContent"] == nil)
  }

  @Test(arguments: [
    ("{", -32700), ("nonsense", -32700), ("{\"a\":1,\"a\":2}", -32700), ("[]", -32600),
    ("1", -32600),
    ("{}", -32600), (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":[1]}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"no/method"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"logging/setLevel"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"initialize"}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"no_tool"}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"arguments":{}}}"#, -32602),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_tracks","arguments":[]}}"#,
      -32602
    ),
    (#"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"x://y"}}"#, -32002),
    (#"{"jsonrpc":"2.0","id":1,"method":"prompts/get","params":{"name":"x"}}"#, -32602),
  ])
  func badMessagesAreErrors(line: String, code: Int64) async {
    let client = await answers(to: [line, request(99, "ping")])
    let output = await client.output
    #expect(output.count == 2)
    #expect(output.contains { $0["error"]?["code"] == .integer(code) })
    #expect(await client.answer(to: 99)?["result"] == [:])
  }

  @Test func badBytesAndOversizedLinesAreErrors() async {
    let client = Client(lines: [
      .bytes([0x22, 0xFF, 0x22]), .oversized, .bytes(Array(request(1, "ping").utf8)),
    ])
    await server().serve(over: client)
    let codes = await client.output.compactMap { $0["error"]?["code"] }
    #expect(Set(codes.map(\.compact)) == ["-32700", "-32600"])
    #expect(await client.answer(to: 1) != nil)
  }

  @Test func notificationsAreNotAnswered() async {
    let client = await answers(to: [
      #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
      #"{"jsonrpc":"2.0","method":"no/such"}"#, #"{"jsonrpc":"2.0","method":"x","params":[]}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{}}"#,
    ])
    #expect(await client.output.isEmpty)
  }

  @Test func batchesBelongToOldRevisions() async {
    let batch = "[\(request(5, "ping")),\(call(6, "get_tracks"))]"
    let old = await answers(to: [
      request(1, "initialize", #"{"protocolVersion":"2025-03-26"}"#), batch,
    ])
    #expect(
      await old.output.contains {
        guard case .array(let answers) = $0 else { return false }
        return answers.count == 2
      })
    let new = await answers(to: [
      request(1, "initialize", #"{"protocolVersion":"2025-06-18"}"#), batch,
    ])
    #expect(await new.output.contains { $0["error"]?["code"] == -32600 })
  }

  @Test func aCancelledCallIsNotAnswered() async {
    let client = await answers(to: [
      call(1, "get_artist"), call(2, "get_tracks"),
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#,
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":77}}"#,
    ])
    #expect(await client.answer(to: 1) == nil)
    #expect(await client.answer(to: 2) != nil)
  }

  @Test func twoCallsUnderOneIDAreRefused() async {
    let client = await answers(to: [
      call(1, "get_artist"), call(1, "get_tracks"),
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#,
    ])
    #expect(await client.answer(to: 1)?["error"]?["code"] == -32600)
  }

  @Test func progressComesBeforeTheAnswer() async {
    let client = await answers(to: [
      request(1, "tools/call", #"{"name":"get_tracks","_meta":{"progressToken":"p"}}"#)
    ])
    let output = await client.output
    #expect(output.count == 2)
    #expect(output.first?["params"]?["progressToken"] == "p")
  }

  @Test func manyCallsAreAllAnswered() async {
    let client = await answers(to: (0..<200).map { call($0, "get_tracks", #"{"n":\#($0)}"#) })
    for id in 0..<200 {
      let echo = await client.answer(to: .integer(Int64(id)))?["result"]?["structuredContent"]
      #expect(echo?["echo"]?["n"] == .integer(Int64(id)))
    }
  }

  @Test func aClosedPipeEndsIt() async {
    // The first call never ends by itself: only the closing can end it.
    let client = Client(
      [call(1, "get_artist"), request(2, "ping"), request(3, "ping"), request(4, "ping")],
      readsAnswers: 0, pause: .milliseconds(2))
    await server().serve(over: client)
    #expect(await client.output.isEmpty)
  }

  @Test func everyPageIsListed() async {
    let client = await answers(to: [
      request(1, "resources/list"), request(2, "resources/templates/list"),
      request(3, "prompts/list"), request(4, "prompts/get", #"{"name":"music_agent"}"#),
    ])
    for id in 1...4 { #expect(await client.answer(to: .integer(Int64(id)))?["result"] != nil) }
  }
}

@Suite struct LineBufferTests {
  private func lines(_ chunks: [String], maximumLength: Int) -> [MCPLine] {
    let buffer = LineBuffer(maximumLength: maximumLength)
    for chunk in chunks { buffer.append(chunk.utf8) }
    buffer.finish()
    var lines: [MCPLine] = []
    while let line = buffer.next() { lines.append(line) }
    return lines
  }

  @Test func linesAreCutWhereverChunksEnd() {
    let expected: [MCPLine] = [.bytes(Array("ab".utf8)), .bytes(Array("cd".utf8))]
    #expect(lines(["ab\ncd"], maximumLength: 10) == expected)
    #expect(lines(["a", "b\r", "\n", "\n\nc", "d\n"], maximumLength: 10) == expected)
  }

  @Test func longLinesArePassedOver() {
    #expect(lines(["abcdef\nab\n"], maximumLength: 3) == [.oversized, .bytes(Array("ab".utf8))])
    #expect(lines(["ab", "cd", "ef"], maximumLength: 3) == [.oversized])
    #expect(lines(["abc\n"], maximumLength: 3) == [.bytes(Array("abc".utf8))])
  }
}
