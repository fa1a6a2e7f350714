#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the file system says of a manifest: another stamp means that something was published.
///
/// The manifest is replaced by a rename, so that a new one is another inode, whatever the clock
/// says.
package struct ManifestStamp: Sendable, Equatable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let seconds: Int64
  private let nanoseconds: Int64

  package init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    seconds = Int64(time.tv_sec)
    nanoseconds = Int64(time.tv_nsec)
  }
}

/// Which file is at a path: another one after it was replaced.
package struct FileIdentity: Sendable, Equatable {
  private let device: UInt64
  private let inode: UInt64

  /// Nil when there is none, or it cannot be looked at.
  package init?(ofFileAt path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// That of what is at the path itself, a link among it.
  fileprivate init?(ofEntryAt path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// That of an open file.
  init?(of descriptor: CInt) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
  }
}

/// What is at a path: a file, and the link that leads to it where there is one. SQLite keeps its log beside
/// the file that a link leads to, so a link in the place of a file is another database to everybody who opens
/// it, though the file is the same.
package struct FilePlace: Sendable, Equatable {
  private let entry: FileIdentity
  private let file: FileIdentity

  /// Nil when there is nothing, or it cannot be looked at.
  package init?(at path: String) {
    guard let entry = FileIdentity(ofEntryAt: path), let file = FileIdentity(ofFileAt: path) else {
      return nil
    }
    (self.entry, self.file) = (entry, file)
  }
}

extension BundleFolder {
  /// The stamp of the manifest as it is now; nil when there is none.
  ///
  /// - Complexity: one system call, about a microsecond.
  package var manifestStamp: ManifestStamp? { ManifestStamp(path: manifestPath) }
}
