import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A server of HTTP on a loopback port that does, request after request, what a test wants.
///
/// Each request gets the next list of steps; requests beyond the script get the last one. It stops
/// when it is let go.
public final class ScriptedServer: Sendable {
  /// What it does for a request, one after the other.
  public enum Step: Sendable {
    /// Writes these bytes.
    case send(String)
    /// Writes them one by one.
    case trickle(String)
    /// Waits until the client closes the connection.
    case waitForClose
    /// Lets the end of the connection, which comes after the last step, be a reset.
    case reset
  }

  /// What it was asked.
  public struct Request: Sendable {
    /// The line of the request and its headers.
    public var head: String
    /// The body.
    public var body: String
    /// The number of the connection, from 1.
    public var connection: Int
  }

  fileprivate struct State {
    var script: [[Step]]
    var requests: [Request] = []
    var closed = 0
  }

  private let listener: Int32
  /// Its port.
  public let port: UInt16
  private let shared: Shared

  fileprivate final class Shared: Sendable {
    let state: Mutex<State>
    let closures: AsyncStream<Void>
    let noteClosed: AsyncStream<Void>.Continuation

    init(_ script: [[Step]]) {
      state = Mutex(State(script: script))
      (closures, noteClosed) = AsyncStream.makeStream()
    }
  }

  /// A server that answers.
  public init(_ script: [[Step]]) throws {
    let (listener, port) = try ScriptedServer.listen(backlog: 64)
    self.listener = listener
    self.port = port
    shared = Shared(script)
    let shared = shared
    Thread.detachNewThread {
      var number = 0
      while true {
        let client = accept(listener, nil, nil)
        guard client >= 0 else { break }
        number += 1
        let connection = Connection(socket: client, number: number)
        Thread.detachNewThread { shared.serve(connection) }
      }
      close(listener)
    }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  /// The address of its chat completions.
  public var base: String { "http://127.0.0.1:\(port)/v1" }

  /// What it was asked so far.
  public var requests: [Request] { shared.state.withLock { $0.requests } }

  /// Returns when the client has closed a connection that a step waits for.
  public func clientClosed() async {
    for await _ in shared.closures { return }
  }

  /// A loopback socket that listens, or without a backlog only holds its port; nobody accepts.
  public static func listen(backlog: Int32?) throws -> (socket: Int32, port: UInt16) {
    let listener = makeSocket()
    var address = loopback(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, length) == 0
          && (backlog.map { Self.systemListen(listener, $0) } ?? 0) == 0
          && getsockname(listener, pointer, &length) == 0
      }
    }
    guard listener >= 0, isBound else { throw POSIXError(.EADDRINUSE) }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  private static func systemListen(_ socket: Int32, _ backlog: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.listen(socket, backlog)
    #else
      Darwin.listen(socket, backlog)
    #endif
  }

  /// A connection to a port of this machine.
  public static func connection(to port: UInt16) -> Int32 {
    let client = makeSocket()
    var address = loopback(port: port)
    withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        _ = connect(client, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return client
  }

  private static func makeSocket() -> Int32 {
    #if canImport(Glibc)
      socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket(AF_INET, SOCK_STREAM, 0)
    #endif
  }

  private static func loopback(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = port.bigEndian
    return address
  }
}

extension ScriptedServer.Shared {
  fileprivate func serve(_ connection: Connection) {
    var connection = connection
    defer { connection.end() }
    guard let (head, body) = connection.readRequest() else { return }
    let steps = state.withLock { state in
      state.requests.append(
        ScriptedServer.Request(head: head, body: body, connection: connection.number))
      let place = min(state.requests.count, state.script.count) - 1
      return place < 0 ? [] : state.script[place]
    }
    for step in steps {
      switch step {
      case .send(let text): connection.write(Array(text.utf8))
      case .trickle(let text): for byte in text.utf8 { connection.write([byte]) }
      case .waitForClose:
        connection.waitForClose()
        noteClosed.yield()
      case .reset: connection.reset()
      }
    }
  }
}

/// One connection of a server, with blocking reads and writes.
private struct Connection {
  let socket: Int32
  let number: Int
  private var bytes: [UInt8] = []

  init(socket: Int32, number: Int) {
    self.socket = socket
    self.number = number
    var yes: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
  }

  /// The head and body of a request, or nil when the client has gone.
  mutating func readRequest() -> (head: String, body: String)? {
    let mark = Array("\r\n\r\n".utf8)
    while true {
      if let end = bytes.firstRange(of: mark) {
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        let length = ScriptedServer.contentLength(head)
        if bytes.count >= end.upperBound + length {
          let body = bytes[end.upperBound..<end.upperBound + length]
          return (head, String(decoding: body, as: UTF8.self))
        }
      }
      guard read() else { return nil }
    }
  }

  private mutating func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(socket, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }

  mutating func waitForClose() { while read() {} }

  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      #if canImport(Glibc)
        let flags = Int32(MSG_NOSIGNAL)
      #else
        let flags: Int32 = 0
      #endif
      let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, flags) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func reset() {
    var hard = linger(l_onoff: 1, l_linger: 0)
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
  }

  func end() { close(socket) }
}

extension ScriptedServer {
  fileprivate static func contentLength(_ head: String) -> Int {
    for line in head.lowercased().split(whereSeparator: \.isNewline)
    where line.hasPrefix("content-length:") {
      return Int(line.dropFirst(15).filter { $0 != " " }) ?? 0
    }
    return 0
  }
}

/// What servers write.
public enum ServerAnswer {
  /// Headers of a stream that ends with its connection.
  public static let streamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"

  /// A whole answer.
  public static func whole(
    _ body: String, status: String = "200 OK", type: String = "application/json",
    headers: String = ""
  ) -> String {
    "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n"
      + headers + "\r\n" + body
  }

  /// An event of a stream with one chunk.
  public static func chunk(delta: String, finish: String? = nil) -> String {
    let reason = finish.map { "\"\($0)\"" } ?? "null"
    return #"data: {"model":"m","choices":[{"index":0,"delta":"# + delta
      + #","finish_reason":"# + reason + "}]}\n\n"
  }

  /// An event of a stream with words.
  public static func words(_ text: String, finish: String? = nil) -> String {
    chunk(delta: #"{"content":"\#(text)"}"#, finish: finish)
  }

  /// The end of a stream.
  public static let done = "data: [DONE]\n\n"

  /// A stream that says "Hello".
  public static let hello = streamHead + words("Hel") + words("lo", finish: "stop") + done

  /// The same in one piece.
  public static let wholeHello = whole(
    #"{"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hello"},"#
      + #""finish_reason":"stop"}]}"#)
}
