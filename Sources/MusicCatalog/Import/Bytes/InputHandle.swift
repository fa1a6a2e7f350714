package import Foundation

/// Opens input files: a file, or a pipe into which somebody writes. What would be waited for without end,
/// and what has no end, is refused.
package enum InputHandle {
  /// Why a file is not opened, as the end of a sentence, without a full stop.
  package struct Refusal: Error {
    /// The reason, and what to do.
    package let detail: String
  }

  /// Seconds in which somebody has to begin to write into a pipe.
  private static let pipePatience: Int32 = 10

  /// The file at `path`, closed with its handle.
  ///
  /// - Throws: `Refusal` for what is not there, folders, devices, and pipes that nobody writes to.
  package static func open(_ path: String) throws(Refusal) -> FileHandle {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Refusal(detail: "there is no such file")
    }
    guard !isFolder.boolValue else {
      throw Refusal(detail: "it is a folder; name the files in it")
    }
    // Without the flag, the opening of a pipe waits until somebody writes into it.
    let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Refusal(detail: "it cannot be opened; check its permissions")
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Refusal(detail: "it cannot be examined") }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return handle
    case S_IFIFO, S_IFSOCK:
      try waitForWriter(of: descriptor)
      return handle
    default:
      throw Refusal(detail: "it is a device, not a file; name a file, or a pipe that is written to")
    }
  }

  /// Waits until a pipe has something to read, or had a writer; from then on reading waits for it.
  private static func waitForWriter(of descriptor: Int32) throws(Refusal) {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, pipePatience * 1000) > 0 else {
      throw Refusal(
        detail: "it is a pipe into which nobody has written for \(pipePatience) seconds")
    }
    let flags = fcntl(descriptor, F_GETFL)
    _ = fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK)
  }
}
