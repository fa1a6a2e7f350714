#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a model's file, mapped read-only for as long as the object lives.
///
/// Like every mapping, it must not be truncated meanwhile.
final class ModelFile: Sendable {
  let path: String
  // Nobody writes to the mapping, so every thread may read it.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// - Parameter limit: the largest size in bytes that a file of this sort has any reason to have.
  init(opening path: String, limit: Int = .max) throws(TextEncoderError) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable(path: path, detail: "cannot be opened: \(ModelFile.lastError)")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, detail: "cannot be examined: \(ModelFile.lastError)")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, detail: "is not a regular file")
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      throw .malformed(path: path, field: "size", detail: "the file is empty")
    }
    guard size <= limit else {
      throw .malformed(path: path, field: "size", detail: "\(size) bytes, more than \(limit)")
    }
    guard
      let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED
    else { throw .unreadable(path: path, detail: "cannot be mapped: \(ModelFile.lastError)") }
    bytes = UnsafeRawBufferPointer(start: address, count: size)
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }

  /// Whether there is a regular file at `path`.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static var lastError: String { String(cString: strerror(errno)) }
}
