import SystemPackage

/// Files that are read whole because they are small: recipes, lists, manifests.
package enum SmallFile {
  /// The bytes of a regular file.
  ///
  /// A pipe or a device is refused instead of waited for.
  ///
  /// - Throws: when it cannot be opened or read, is no regular file, or is larger than
  ///   `maximumSize` bytes.
  package static func read(_ path: String, maximumSize: Int) throws(IndexFileError) -> [UInt8] {
    let file = try RegularFile(opening: path)
    let size = file.size
    let descriptor = file.descriptor
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
