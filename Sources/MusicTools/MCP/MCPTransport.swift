/// Where messages come from and go to: lines of text.
public protocol MCPTransport: Sendable {
  /// The next line, without its end; nil when no more will come.
  func receive() async -> MCPLine?
  /// Sends one line.
  ///
  /// - Returns: false when nobody reads any more.
  func send(_ line: String) async -> Bool
}

/// A line that came in.
public enum MCPLine: Sendable, Equatable {
  /// Its bytes.
  case bytes([UInt8])
  /// It was longer than is read, and so was passed over.
  case oversized
}

extension MCPLine {
  /// Bytes that are held.
  var count: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .oversized: 0
    }
  }
}
