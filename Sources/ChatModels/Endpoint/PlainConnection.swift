import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

#if canImport(FoundationNetworking)
  import FoundationNetworking

  /// One request over HTTP/1.1 without TLS, on a socket and a thread of its own.
  ///
  /// URLSession on Linux keeps watching whether a socket can be written to after the request is sent.
  /// It always can, so that most of a core is spent waiting for the answer: a core that a model on
  /// the same machine needs. Here the thread sleeps until the server says something.
  final class PlainConnection: Sendable {
    private struct State {
      /// The socket; negative before it is opened and after it is closed.
      var socket: Int32 = -1
      var isCancelled = false
    }

    private let state = Mutex(State())
    private let target: Target
    private let message: [UInt8]
    private let exchange: HTTPExchange

    /// Where a request goes.
    struct Target: Sendable {
      var host: String
      var port: UInt16
    }

    /// Bytes that are read at once.
    private static let pieceLength = 1 << 16
    /// Milliseconds that an address is tried while there are others.
    private static let patience: Int32 = 3000

    private init(_ target: Target, _ message: [UInt8], _ exchange: HTTPExchange) {
      self.target = target
      self.message = message
      self.exchange = exchange
    }

    /// Sends a request unless it is one for URLSession: with TLS, with a user, or through a proxy.
    static func takes(_ request: URLRequest, into exchange: HTTPExchange) -> Bool {
      guard let url = request.url, url.scheme?.lowercased() == "http", url.user == nil,
        !hasProxy, let message = PlainRequest(request), let host = url.host
      else { return false }
      let target = Target(
        host: host.trimmingCharacters(in: ["[", "]"]), port: UInt16(clamping: url.port ?? 80))
      let connection = PlainConnection(target, message.bytes, exchange)
      exchange.attach { connection.cancel() }
      Thread.detachNewThread { connection.run() }
      return true
    }

    private static let hasProxy = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"].contains {
      ProcessInfo.processInfo.environment[$0]?.isEmpty == false
    }

    private func cancel() {
      state.withLock {
        $0.isCancelled = true
        // Wakes the thread, which closes it.
        if $0.socket >= 0 { shutdown($0.socket, Int32(SHUT_RDWR)) }
      }
    }

    private func run() {
      do throws(HTTPExchange.Failure) {
        let socket = try connected()
        write(message, to: socket)
        exchange.deliver(.sent)
        try read(from: socket)
        exchange.finish(.success(()))
      } catch {
        exchange.finish(.failure(error))
      }
      state.withLock {
        if $0.socket >= 0 { close($0.socket) }
        $0.socket = -1
      }
    }

    // MARK: Connecting

    private func connected() throws(HTTPExchange.Failure) -> Int32 {
      var hints = addrinfo()
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
      var list: UnsafeMutablePointer<addrinfo>?
      let code = getaddrinfo(target.host, String(target.port), &hints, &list)
      guard code == 0 else { throw .unreachable(String(cString: gai_strerror(code))) }
      defer { freeaddrinfo(list) }
      var reason = "the name has no address"
      var address = list
      while let entry = address {
        let next = entry.pointee.ai_next
        let failure = try open(entry.pointee, milliseconds: next == nil ? -1 : Self.patience)
        guard let failure else { return state.withLock { $0.socket } }
        reason = failure
        address = next
      }
      throw .unreachable(reason)
    }

    /// Opens the connection to an address; why it can't be had, or nil.
    private func open(
      _ entry: addrinfo, milliseconds: Int32
    ) throws(HTTPExchange.Failure) -> String? {
      let type = entry.ai_socktype | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
      let opened = socket(entry.ai_family, type, entry.ai_protocol)
      guard opened >= 0 else { return Self.systemReason(errno) }
      let isCancelled = state.withLock {
        if $0.socket >= 0 { close($0.socket) }
        $0.socket = opened
        return $0.isCancelled
      }
      if isCancelled { throw .cancelled }
      if connect(opened, entry.ai_addr, entry.ai_addrlen) == 0 { return nil }
      guard errno == EINPROGRESS else { return Self.systemReason(errno) }
      guard Self.wait(opened, POLLOUT, milliseconds: milliseconds) else {
        return Self.systemReason(ETIMEDOUT)
      }
      var code: Int32 = 0
      var length = socklen_t(MemoryLayout<Int32>.size)
      getsockopt(opened, SOL_SOCKET, SO_ERROR, &code, &length)
      return code == 0 ? nil : Self.systemReason(code)
    }

    private static func systemReason(_ code: Int32) -> String { String(cString: strerror(code)) }

    /// Waits until a socket is ready or broken; false when time is up.
    private static func wait(
      _ socket: Int32, _ events: Int32, milliseconds: Int32 = -1
    ) -> Bool {
      var entry = pollfd(fd: socket, events: Int16(events), revents: 0)
      while true {
        let count = poll(&entry, 1, milliseconds)
        if count >= 0 { return count > 0 }
        guard errno == EINTR else { return true }
      }
    }

    // MARK: Sending and reading

    /// Sends bytes. A server that stops reading may have answered already: reading tells.
    private func write(_ bytes: [UInt8], to socket: Int32) {
      bytes.withUnsafeBytes { buffer in
        var start = 0
        while start < buffer.count {
          let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
          let count = send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
          if count > 0 {
            start += count
          } else if errno == EAGAIN {
            _ = Self.wait(socket, POLLOUT)
          } else if errno != EINTR {
            return
          }
        }
      }
    }

    private func read(from socket: Int32) throws(HTTPExchange.Failure) {
      var answer = PlainAnswer()
      var piece = [UInt8](repeating: 0, count: Self.pieceLength)
      while true {
        let count = recv(socket, &piece, piece.count, 0)
        if count > 0 {
          for event in try answer.add(piece[..<count]) { exchange.deliver(event) }
          if answer.isWhole { return }
        } else if count == 0 {
          if state.withLock({ $0.isCancelled }) { throw .cancelled }
          return try answer.end()
        } else if errno == EAGAIN {
          _ = Self.wait(socket, POLLIN)
        } else if errno != EINTR {
          throw .other(Self.systemReason(errno))
        }
      }
    }
  }
#endif
