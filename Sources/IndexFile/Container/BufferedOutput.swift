import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file being written front to back through a buffer; closes itself.
///
/// Not Sendable: one thread writes a file.
final class BufferedOutput {
  let path: String
  private(set) var size: UInt64 = 0
  private let descriptor: FileDescriptor
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 20

  /// Makes a file, or goes on behind the first bytes of one.
  ///
  /// - Parameter kept: how many bytes of a file that is there stay.
  init(creating path: String, keeping kept: Int = 0) throws(IndexFileError) {
    self.path = path
    // Without the flag, the opening of a pipe waits for somebody who reads.
    let options: FileDescriptor.OpenOptions = [.closeOnExec, .nonBlocking]
    let descriptor = try system(path, "create") { () throws in
      try FileDescriptor.open(
        FilePath(path), .writeOnly,
        options: kept > 0 ? options : options.union([.create, .truncate]),
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    }
    _ = fcntl(
      descriptor.rawValue, F_SETFL, fcntl(descriptor.rawValue, F_GETFL) & ~O_NONBLOCK)
    self.descriptor = descriptor
    size = UInt64(kept)
    buffer.reserveCapacity(BufferedOutput.capacity)
    guard kept > 0 else { return }
    try system(path, "write") { () throws in
      _ = try descriptor.seek(offset: Int64(kept), from: .start)
    }
  }

  deinit {
    try? descriptor.close()
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(IndexFileError) {
    size += UInt64(bytes.count)
    if buffer.count + bytes.count > BufferedOutput.capacity { try flush() }
    if bytes.count >= BufferedOutput.capacity {
      try write(bytes)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  func append(_ bytes: [UInt8]) throws(IndexFileError) {
    let result = bytes.withUnsafeBytes { raw in
      Result { () throws(IndexFileError) in try append(raw) }
    }
    try result.get()
  }

  func append(zeros count: Int) throws(IndexFileError) {
    if count > 0 { try append([UInt8](repeating: 0, count: count)) }
  }

  func flush() throws(IndexFileError) {
    guard !buffer.isEmpty else { return }
    let result = buffer.withUnsafeBytes { raw in
      Result { () throws(IndexFileError) in try write(raw) }
    }
    try result.get()
    buffer.removeAll(keepingCapacity: true)
  }

  /// Replaces the first bytes of the file; everything before must have been flushed.
  func overwriteStart(with bytes: [UInt8]) throws(IndexFileError) {
    try system(path, "write") { () throws in
      _ = try descriptor.writeAll(toAbsoluteOffset: 0, bytes)
    }
  }

  /// Waits until the file's bytes are on the disk.
  func synchronize() throws(IndexFileError) {
    guard fsync(descriptor.rawValue) == 0 else {
      throw .system(path, "sync", Errno(rawValue: errno))
    }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws(IndexFileError) {
    try system(path, "write") { () throws in _ = try descriptor.writeAll(bytes) }
  }
}

/// Runs a call of swift-system and gives its Errno a path and the name of the operation.
func system<Value>(
  _ path: String, _ operation: String, _ body: () throws -> Value
) throws(IndexFileError) -> Value {
  do {
    return try body()
  } catch let error as Errno {
    throw .system(path, operation, error)
  } catch {
    throw .system(path, operation, .ioError)
  }
}
