import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Copies a file that may lie on another machine's disk: by reading, never by mapping, so that a
/// connection that breaks off is an error, and going on where an earlier copy ended.
package struct FileCopy {
  private let path: String

  /// A copy of the file at `path`.
  package init(from path: String) {
    self.path = path
  }

  /// Whether a file has the size and the checksum that belong to it.
  package static func has(_ file: GenerationDescription.File, at path: String) -> Bool {
    guard let copy = try? FileCopy(from: path).look(), copy.size == file.size else { return false }
    return copy.checksum == file.checksum
  }

  /// The size and the checksum of the file.
  ///
  /// - Throws: `.system` when it cannot be read, `.invalid` when it is no regular file.
  package func look() throws(IndexFileError) -> (size: Int, checksum: UInt32) {
    let file = try RegularFile(opening: path)
    var (size, checksum) = (0, UInt32(0))
    try read(file, from: 0) { bytes throws(IndexFileError) in
      checksum = Checksum.crc32c(bytes, continuing: checksum)
      size += bytes.count
    }
    return (size, checksum)
  }

  /// Copies all of the file in one go, and waits until it is on the disk.
  @discardableResult
  package func write(to target: String) throws(IndexFileError) -> Int {
    let file = try RegularFile(opening: path)
    let output = try BufferedOutput(creating: target)
    try read(file, from: 0) { bytes throws(IndexFileError) in try output.append(bytes) }
    try output.flush()
    try output.synchronize()
    return Int(output.size)
  }

  /// The same where there is a file; where there is none there is none at `target` either.
  package func writeIfPresent(to target: String) throws(IndexFileError) {
    guard RegularFile.isAt(path) else { return FileSystem.removeIfPresent(target) }
    let temporary = target + ".incoming"
    try write(to: temporary)
    try FileSystem.rename(temporary, to: target)
  }

  /// Copies what `target` lacks of the file, and waits until it is on the disk.
  ///
  /// - Parameter expected: what the file has to be.
  /// - Returns: how many bytes were read.
  /// - Throws: `.corrupt` when what comes is not what is expected, `.system`; what was copied stays
  ///   for the next attempt unless it was that.
  package func write(
    _ expected: GenerationDescription.File, to target: String
  ) throws(IndexFileError) -> Int {
    let file = try RegularFile(opening: path)
    guard file.size == expected.size else {
      throw IndexFileError(
        path: path,
        reason: .wrongSize(expected: UInt64(expected.size), actual: UInt64(file.size)))
    }
    var (start, checksum) = (0, UInt32(0))
    if let part = try? FileCopy(from: target).look(), part.size < expected.size {
      (start, checksum) = part
    }
    let sent = try append(file, from: start, continuing: &checksum, to: target)
    if checksum == expected.checksum { return sent }
    // What was there may have been something else's; from the start, the source alone is to blame.
    guard start > 0 else { throw refuse(target) }
    checksum = 0
    let again = try append(file, from: 0, continuing: &checksum, to: target)
    guard checksum == expected.checksum else { throw refuse(target) }
    return sent + again
  }

  private func refuse(_ target: String) -> IndexFileError {
    FileSystem.removeIfPresent(target)
    return .corrupt(path, section: "file", "its checksum differs")
  }

  private func append(
    _ file: borrowing RegularFile, from start: Int, continuing checksum: inout UInt32,
    to target: String
  ) throws(IndexFileError) -> Int {
    let output = try BufferedOutput(creating: target, keeping: start)
    var (sent, sum) = (0, checksum)
    try read(file, from: start) { bytes throws(IndexFileError) in
      sum = Checksum.crc32c(bytes, continuing: sum)
      try output.append(bytes)
      sent += bytes.count
    }
    try output.flush()
    try output.synchronize()
    checksum = sum
    return sent
  }

  private static let pieceSize = 1 << 20

  private func read(
    _ file: borrowing RegularFile, from start: Int,
    _ body: (UnsafeRawBufferPointer) throws(IndexFileError) -> Void
  ) throws(IndexFileError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: FileCopy.pieceSize, alignment: 64)
    defer { buffer.deallocate() }
    let descriptor = file.descriptor
    var offset = Int64(start)
    while true {
      let count = try system(path, "read") { () throws in
        try descriptor.read(fromAbsoluteOffset: offset, into: buffer)
      }
      guard count > 0 else { return }
      try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      offset += Int64(count)
    }
  }
}
