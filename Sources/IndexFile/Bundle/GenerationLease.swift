import Foundation
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A reader's claim on a generation: its folder stays while any process holds one.
///
/// A shared lock (`flock`) on the folder, which ends with the object or with the process, however that
/// ends. Who removes a generation takes the exclusive lock without waiting; the last reader of one
/// that has been replaced removes it. Nobody ever waits for anybody. Where the file system has no such
/// locks, folders go at once, which readers that have their files mapped do not notice.
package final class GenerationLease: Sendable {
  private let descriptor: FileDescriptor
  private let folder: String
  private let bundle: BundleFolder

  /// Claims a generation.
  ///
  /// - Throws: `.corrupt`, as for missing files, when it has been removed or is being removed.
  package init(on generation: Generation) throws(IndexFileError) {
    let folder = generation.folder
    self.folder = folder
    let generations = (folder as NSString).deletingLastPathComponent
    bundle = BundleFolder((generations as NSString).deletingLastPathComponent)
    descriptor = try GenerationLease.open(folder)
    let isLocked = flock(descriptor.rawValue, LOCK_SH | LOCK_NB) == 0
    let isBeingRemoved = !isLocked && errno == EWOULDBLOCK
    guard !isBeingRemoved, GenerationLease.isAt(folder, descriptor) else {
      try? descriptor.close()
      throw .corrupt(folder, section: "generation", "it has been removed")
    }
  }

  deinit {
    try? descriptor.close()
    // The manifest names what is still wanted. Without a readable one nothing is removed.
    guard let manifest = try? Manifest.read(from: bundle.manifestPath) else { return }
    // A folder that a build is still writing is no generation yet, and goes with its build.
    let number = bundle.publishedGenerations().first { bundle.folder(of: $0) == folder }
    guard let number, number < manifest.current, number != manifest.previous else { return }
    GenerationLease.removeUnlessRead(folder)
  }

  /// Removes a generation's folder, when nobody reads it.
  static func removeUnlessRead(_ folder: String) {
    guard let descriptor = try? open(folder) else { return }
    defer { try? descriptor.close() }
    if flock(descriptor.rawValue, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { return }
    guard isAt(folder, descriptor) else { return }
    FileSystem.removeIfPresent(folder)
  }

  private static func open(_ folder: String) throws(IndexFileError) -> FileDescriptor {
    do {
      return try FileDescriptor.open(
        FilePath(folder), .readOnly, options: [.directory, .closeOnExec])
    } catch {
      throw .corrupt(folder, section: "generation", "it is missing")
    }
  }

  /// Whether the folder that is open is the one at the path.
  private static func isAt(_ folder: String, _ descriptor: FileDescriptor) -> Bool {
    FileIdentity(of: descriptor.rawValue) == FileIdentity(ofFileAt: folder)
  }
}
