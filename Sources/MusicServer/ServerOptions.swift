public import JSON
import MusicTools

/// Where a server listens, and what it bears.
public struct ServerOptions: Sendable {
  /// The address; a loopback address needs no token.
  public var host: String
  /// The port; 0 for any that is free.
  public var port: Int
  /// What every request but that for health must carry as `Authorization: Bearer TOKEN`.
  public var token: String?
  /// Origins of web pages that may ask, such as `https://example.org`, beside pages of this machine.
  public var origins: [String] = []
  /// The most bytes of a request's body.
  public var maximumBody = 1 << 20
  /// The most seconds from the beginning of a request to its end, and from there to its answer.
  public var requestSeconds = 30.0
  /// Requests that are worked on at once; a further one is refused with 503.
  public var maximumRequests = 256
  /// Open connections; at a further one the one gives way that has kept the server waiting longest.
  public var maximumConnections = 512
  /// Sessions of each protocol.
  public var maximumSessions = 1000
  /// Seconds after which a session that nobody used gives way.
  public var sessionSeconds = 900.0
  /// Seconds that a graceful stop waits for requests that are worked on.
  public var stopSeconds = 20.0
  /// How MCP lists the tools: `.flat`, or as usual.
  public var dialect = SchemaDialect.mcp
  /// What MCP says that the server is.
  public var version = ProductVersion.current

  /// Options with the usual limits.
  public init(host: String = "127.0.0.1", port: Int, token: String? = nil) {
    self.host = host
    self.port = port
    self.token = token
  }

  /// Host and port out of `127.0.0.1:8080`, `[::1]:8080` or `localhost:0`; nil for anything else.
  public init?(address: String, token: String? = nil) {
    guard let colon = address.lastIndex(of: ":"),
      let port = Int(address[address.index(after: colon)...]), (0...65535).contains(port)
    else { return nil }
    var host = String(address[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = String(host.dropFirst().dropLast())
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty else { return nil }
    self.init(host: host, port: port, token: token)
  }

  /// Whether only programs of this machine can reach the address.
  public var isLoopback: Bool { ServerOptions.isLoopback(host) }

  static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}
