import Foundation
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A small text file to which lines are added, each on the disk when the call returns.
package struct LineLog: Sendable {
  /// Where it is.
  package let path: String

  /// The file at `path`, which need not exist.
  package init(_ path: String) {
    self.path = path
  }

  /// Adds lines.
  ///
  /// - Throws: `.system` when they cannot be written, `.invalid` when something else is at the path.
  package func append(_ lines: [String]) throws(IndexFileError) {
    guard !lines.isEmpty else { return }
    let isNew = !FileManager.default.fileExists(atPath: path)
    guard !RegularFile.isSomethingElse(path) else {
      throw IndexFileError(path: path, reason: .invalid("not a regular file."))
    }
    // Behind a line that a crash has cut short a new one begins.
    let bytes = Array((["\n"] + lines.map { $0 + "\n" }).joined().utf8)
    try system(path, "write") { () throws in
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.append, .create, .closeOnExec, .nonBlocking],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter {
        _ = try file.writeAll(bytes)
        guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
      }
    }
    if isNew { try FileSystem.synchronizeFolder(folder) }
  }

  /// Makes these lines all of it; without any there is no file.
  ///
  /// - Throws: `.system` when they cannot be written; the file is then as it was.
  package func replace(by lines: [String]) throws(IndexFileError) {
    guard !lines.isEmpty else {
      FileSystem.removeIfPresent(path)
      return
    }
    let temporary = path + ".new"
    let output = try BufferedOutput(creating: temporary)
    try output.append(Array(lines.map { $0 + "\n" }.joined().utf8))
    try output.flush()
    try output.synchronize()
    try FileSystem.rename(temporary, to: path)
    try FileSystem.synchronizeFolder(folder)
  }

  /// The lines; none where there is no file, or one that cannot be read.
  ///
  /// - Parameter maximumSize: a larger file is none of ours.
  package func lines(maximumSize: Int = 256 << 20) -> [String] {
    guard let bytes = try? SmallFile.read(path, maximumSize: maximumSize) else { return [] }
    return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What the file system says of it: another stamp means other lines.
  package var stamp: ManifestStamp? { ManifestStamp(path: path) }

  private var folder: String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }
}
