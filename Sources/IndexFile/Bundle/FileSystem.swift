import Foundation
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls that make a change of the file system survive a crash.
package enum FileSystem {
  /// Replaces `target` by `source` in one step.
  package static func rename(_ source: String, to target: String) throws(IndexFileError) {
    #if canImport(Glibc)
      let result = Glibc.rename(source, target)
    #elseif canImport(Musl)
      let result = Musl.rename(source, target)
    #else
      let result = Darwin.rename(source, target)
    #endif
    guard result == 0 else { throw .system(target, "replace", Errno(rawValue: errno)) }
  }

  /// Waits until a folder's entries are on the disk.
  package static func synchronizeFolder(_ path: String) throws(IndexFileError) {
    let descriptor = try system(path, "open") { () throws in
      try FileDescriptor.open(FilePath(path), .readOnly, options: [.directory, .closeOnExec])
    }
    defer { try? descriptor.close() }
    guard fsync(descriptor.rawValue) == 0 else {
      throw .system(path, "sync", Errno(rawValue: errno))
    }
  }

  static func size(of path: String) throws(IndexFileError) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw .system(path, "examine", Errno(rawValue: errno))
    }
    return Int(status.st_size)
  }

  package static func removeIfPresent(_ path: String) {
    try? FileManager.default.removeItem(atPath: path)
  }
}

/// An advisory lock on a file, held until the object dies or the process ends.
final class FileLock: Sendable {
  private let descriptor: FileDescriptor

  /// Takes the lock at `path` without waiting; nil when another process or object holds it.
  init?(at path: String) throws(IndexFileError) {
    descriptor = try system(path, "create") { () throws in
      try FileDescriptor.open(
        FilePath(path), .readWrite, options: [.create, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
    }
    guard flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      try? descriptor.close()
      guard code == EWOULDBLOCK else { throw .system(path, "lock", Errno(rawValue: code)) }
      return nil
    }
  }

  deinit {
    try? descriptor.close()
  }
}
