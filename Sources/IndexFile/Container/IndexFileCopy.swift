/// Takes a finished index file over into another build.
package enum IndexFileCopy {
  /// Copies an index file, with another build id in its header: byte for byte what the writer would
  /// have written for that build.
  ///
  /// - Returns: the size of the file in bytes, all of which are on the disk.
  /// - Throws: `.corrupt` and its like when the source is no whole index file, `.system` when
  ///   something cannot be read or written.
  package static func copy(
    _ source: String, to target: String, buildID: UInt64
  ) throws(IndexFileError) -> Int {
    let file = try MappedFile(opening: source)
    var header = try Header(of: file)
    header.identity.buildID = buildID
    let output = try BufferedOutput(creating: target)
    // As for a new file, the header comes last: what a crash leaves behind is refused.
    try output.append(zeros: IndexFileFormat.headerSize)
    let rest = file.bytes[IndexFileFormat.headerSize...]
    for start in stride(from: rest.startIndex, to: rest.endIndex, by: pieceSize) {
      let end = min(rest.endIndex, start + pieceSize)
      try output.append(UnsafeRawBufferPointer(rebasing: rest[start..<end]))
    }
    try output.flush()
    try output.overwriteStart(with: header.encoded)
    try output.synchronize()
    return file.bytes.count
  }

  private static let pieceSize = 1 << 22
}

extension Header {
  /// The header as it stands in a file.
  var encoded: [UInt8] {
    var header = FieldEncoder()
    header.put(IndexFileFormat.magic)
    header.put(identity.kind.rawValue)
    header.put(identity.formatVersion)
    header.put(identity.minimumReader)
    header.put(IndexFileFormat.byteOrderMark)
    header.put(UInt32(sectionCount))
    header.put(tableOffset)
    header.put(fileSize)
    header.put(identity.buildID)
    header.put(identity.analysisHash)
    header.put(UInt32(0))
    header.put(header.bytes.withUnsafeBytes { Checksum.crc32c($0) })
    return header.bytes
  }
}
