import Dispatch
import Primitives
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines over two file descriptors, standard input and output unless said otherwise.
///
/// One reader at a time: `receive` must not be called again before it has returned.
public final class StdioTransport: MCPTransport {
  /// Longer lines are passed over unread.
  public static let maximumLineLength = 4 << 20

  private let input: Int32
  private let output: Int32
  private let reader = DispatchQueue(label: "refrain.mcp.reader")
  private let writer = Mutex<Int32?>(nil)
  private let lines: LineBuffer

  /// A transport over descriptors that stay the caller's to close. A reader of `output` that is gone
  /// is noticed by `send`, not by a signal: SIGPIPE is ignored from here on.
  public init(input: Int32 = 0, output: Int32 = 1) {
    self.input = input
    self.output = output
    lines = LineBuffer(maximumLength: StdioTransport.maximumLineLength)
    signal(SIGPIPE, SIG_IGN)
  }

  /// The next line; waits for it on a thread of its own.
  public func receive() async -> MCPLine? {
    await withCheckedContinuation { continuation in
      reader.async { continuation.resume(returning: self.read()) }
    }
  }

  private func read() -> MCPLine? {
    while true {
      if let line = lines.next() { return line }
      if lines.isFinished { return nil }
      let count = lines.fill { chunk in
        #if canImport(Glibc)
          Glibc.read(input, chunk.baseAddress!, chunk.count)
        #else
          Darwin.read(input, chunk.baseAddress!, chunk.count)
        #endif
      }
      if count > 0 {
        continue
      } else if count == 0 || errno != EINTR {
        lines.finish()
      }
    }
  }

  /// Writes one line and its end, whole.
  public func send(_ line: String) async -> Bool {
    await withTaskExecutorPreference(BlockingExecutor.shared) {
      let bytes = Array((line + "\n").utf8)
      return writer.withLock { failure in
        if !write(bytes) { failure = errno }
        return failure == nil
      }
    }
  }

  /// The system's number for why the output took no more; nil while it does.
  public var writeFailure: Int32? { writer.withLock { $0 } }

  private func write(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(output, buffer.baseAddress! + sent, buffer.count - sent)
        #else
          Darwin.write(output, buffer.baseAddress! + sent, buffer.count - sent)
        #endif
      }
      if count > 0 {
        sent += count
      } else if count < 0, errno == EINTR {
        continue
      } else {
        return false
      }
    }
    return true
  }
}

/// Cuts bytes into lines. Used by one queue only, which is what makes it safe to share.
final class LineBuffer: @unchecked Sendable {
  private let maximumLength: Int
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var pending: [UInt8] = []
  private var ready: [MCPLine] = []
  private var isSkipping = false
  private(set) var isFinished = false

  init(maximumLength: Int) {
    self.maximumLength = maximumLength
  }

  /// Appends what `read` puts into the bytes that it gets; it returns how many, or what is no count.
  func fill(_ read: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
    let count = chunk.withUnsafeMutableBytes(read)
    if count > 0 { append(chunk[..<count]) }
    return count
  }

  func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == 0x0A {
        endLine()
      } else if !isSkipping {
        pending.append(byte)
        if pending.count > maximumLength {
          isSkipping = true
          pending = []
        }
      }
    }
  }

  /// What stands after the last end of a line is a line, too.
  func finish() {
    if !pending.isEmpty || isSkipping { endLine() }
    isFinished = true
  }

  private func endLine() {
    if pending.last == 0x0D { pending.removeLast() }
    if isSkipping {
      ready.append(.oversized)
    } else if !pending.isEmpty {
      ready.append(.bytes(pending))
    }
    pending = []
    isSkipping = false
  }

  func next() -> MCPLine? {
    ready.isEmpty ? nil : ready.removeFirst()
  }
}
