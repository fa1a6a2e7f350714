import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is open for reading and is one: a pipe, a device or a folder at its place is refused
/// instead of waited for. Closes itself.
package struct RegularFile: ~Copyable {
  let descriptor: FileDescriptor
  /// Its size in bytes.
  package let size: Int

  /// No file of ours is larger; a sparse one may say that it is.
  static let maximumSize = 1 << 46

  /// Opens the file at `path`.
  ///
  /// - Throws: `.system` when it cannot be opened, `.invalid` when it is no regular file.
  package init(opening path: String) throws(IndexFileError) {
    // Without the flag, the opening of a pipe waits for somebody who writes.
    let descriptor = try system(path, "open") { () throws in
      try FileDescriptor.open(FilePath(path), .readOnly, options: [.closeOnExec, .nonBlocking])
    }
    do throws(IndexFileError) {
      size = try RegularFile.size(of: descriptor, path)
    } catch {
      try? descriptor.close()
      throw error
    }
    self.descriptor = descriptor
  }

  deinit {
    try? descriptor.close()
  }

  private static func size(
    of descriptor: FileDescriptor, _ path: String
  ) throws(IndexFileError) -> Int {
    var status = stat()
    guard fstat(descriptor.rawValue, &status) == 0 else {
      throw .system(path, "examine", Errno(rawValue: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw IndexFileError(path: path, reason: .invalid("not a regular file."))
    }
    let size = Int(status.st_size)
    guard (0...maximumSize).contains(size) else {
      throw IndexFileError(path: path, reason: .invalid("its size of \(size) bytes is impossible."))
    }
    return size
  }

  /// Whether there is a regular file at `path`.
  static func isAt(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether there is something at `path` that is no regular file.
  package static func isSomethingElse(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }
}
