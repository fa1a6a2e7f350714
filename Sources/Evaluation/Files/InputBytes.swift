#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An input file that is open for reading: a file, or a pipe into which somebody writes. What would
/// be waited for without end, and what has no end, is refused. Closes itself.
struct InputBytes: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Seconds in which somebody has to begin to write into a pipe.
  private static let pipePatience: Int32 = 10

  /// Opens the file at `path`.
  ///
  /// - Throws: `.unreadable`, like every method here.
  init(opening path: String) throws(EvaluationError) {
    // Without the flag, the opening of a pipe waits until somebody writes into it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, detail: systemErrorText) }
    do throws(EvaluationError) {
      try InputBytes.check(descriptor, path)
    } catch {
      close(descriptor)
      throw error
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// The next bytes into `buffer`, and how many; 0 at the end.
  func read(into buffer: inout [UInt8]) throws(EvaluationError) -> Int {
    let descriptor = descriptor
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        InputBytes.read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw .unreadable(path: path, detail: systemErrorText) }
    }
  }

  private static func read(
    _ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, bytes, count)
    #else
      Darwin.read(descriptor, bytes, count)
    #endif
  }

  private static func check(_ descriptor: Int32, _ path: String) throws(EvaluationError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, detail: systemErrorText)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .unreadable(path: path, detail: "it is a folder; name a file in it")
    case S_IFIFO, S_IFSOCK:
      var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&state, 1, pipePatience * 1000) > 0 else {
        throw .unreadable(
          path: path,
          detail: "it is a pipe into which nobody has written for \(pipePatience) seconds")
      }
      // From here on reading waits for who writes.
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    default:
      throw .unreadable(
        path: path,
        detail: "it is a device; name a file, or a pipe that is written to")
    }
  }
}
