import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that are read whole because they are small: recipes, lists, manifests.
package enum SmallFile {
  /// The bytes of a regular file.
  ///
  /// A pipe or a device is refused instead of waited for.
  ///
  /// - Throws: when it cannot be opened or read, is no regular file, or is larger than
  ///   `maximumSize` bytes.
  package static func read(_ path: String, maximumSize: Int) throws(IndexFileError) -> [UInt8] {
    let descriptor = try system(path, "open") { () throws in
      try FileDescriptor.open(FilePath(path), .readOnly, options: [.closeOnExec, .nonBlocking])
    }
    defer { try? descriptor.close() }
    var status = stat()
    guard fstat(descriptor.rawValue, &status) == 0 else {
      throw .system(path, "examine", Errno(rawValue: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw IndexFileError(path: path, reason: .invalid("not a regular file."))
    }
    let size = Int(status.st_size)
    guard size <= maximumSize else {
      throw IndexFileError(
        path: path, reason: .invalid("it has \(size) bytes; at most \(maximumSize) are read."))
    }
    return try system(path, "read") { () throws in
      try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size {
          let read = try descriptor.read(
            into: UnsafeMutableRawBufferPointer(
              rebasing:
                UnsafeMutableRawBufferPointer(buffer)[count..<size]))
          if read == 0 { return }
          count += read
        }
      }
    }
  }
}
