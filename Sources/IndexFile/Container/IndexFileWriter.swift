import SystemPackage

/// Writes one index file: sections one after the other, then the table and the footer.
///
/// ```swift
/// var writer = try IndexFileWriter(creating: path, identity: identity)
/// try writer.write("offsets", offsets)
/// try writer.begin("postings", elementSize: 1)
/// for block in blocks { try writer.append(block) }
/// try writer.end()
/// let size = try writer.finish()
/// ```
///
/// Until `finish` has returned, the file has no valid header: what a crash leaves behind is refused
/// by every reader. The bytes depend on what is written alone, never on the clock or on addresses.
package struct IndexFileWriter: ~Copyable {
  private let output: BufferedOutput
  private let identity: IndexFileIdentity
  private var sections: [IndexFileSection] = []
  private var open: OpenSection?

  private struct OpenSection {
    var name: String
    var offset: UInt64
    var elementSize: Int
    var checksum: UInt32 = 0
  }

  /// Creates the file, or empties it when it exists.
  ///
  /// - Throws: `.system` when the file cannot be created.
  package init(
    creating path: String, identity: IndexFileIdentity
  ) throws(IndexFileError) {
    let output = try BufferedOutput(creating: path)
    try output.append(zeros: IndexFileFormat.headerSize)
    self.output = output
    self.identity = identity
  }

  /// Writes a whole section.
  ///
  /// - Throws: `.invalid` for a name that is empty, longer than 24 ASCII characters or already
  ///   used; `.system` when the system cannot write, for example on a full disk.
  package mutating func write<T: BitwiseCopyable>(
    _ name: String, _ elements: [T]
  ) throws(IndexFileError) {
    try begin(name, elementSize: MemoryLayout<T>.stride)
    try append(elements)
    try end()
  }

  /// Writes a whole section from a buffer.
  package mutating func write<T: BitwiseCopyable>(
    _ name: String, _ elements: UnsafeBufferPointer<T>
  ) throws(IndexFileError) {
    try begin(name, elementSize: MemoryLayout<T>.stride)
    try append(UnsafeRawBufferPointer(elements))
    try end()
  }

  /// Opens a section to be written in pieces.
  package mutating func begin(_ name: String, elementSize: Int) throws(IndexFileError) {
    guard open == nil else {
      throw invalid("the section \"\(name)\" begins before the one before it has ended.")
    }
    let isPrintable = name.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard isPrintable, (1...IndexFileFormat.nameSize).contains(name.utf8.count) else {
      throw invalid("a section name has 1 to 24 printable ASCII characters, not \"\(name)\".")
    }
    guard !sections.contains(where: { $0.name == name }) else {
      throw invalid("the section \"\(name)\" is written twice.")
    }
    guard elementSize > 0, sections.count < IndexFileFormat.maximumSectionCount else {
      throw invalid("a section needs a positive element size, a file at most 4,096 sections.")
    }
    try output.append(zeros: IndexFileFormat.padding(after: output.size))
    open = OpenSection(name: name, offset: output.size, elementSize: elementSize)
  }

  /// Adds bytes to the open section.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) throws(IndexFileError) {
    guard open != nil else { throw invalid("bytes are appended outside a section.") }
    open!.checksum = Checksum.crc32c(bytes, continuing: open!.checksum)
    try output.append(bytes)
  }

  /// Adds elements to the open section.
  package mutating func append<T: BitwiseCopyable>(_ elements: [T]) throws(IndexFileError) {
    let result = elements.withUnsafeBytes { bytes in
      Result { () throws(IndexFileError) in try append(bytes) }
    }
    try result.get()
  }

  /// Closes the open section.
  package mutating func end() throws(IndexFileError) {
    guard let section = open else { throw invalid("no section is open.") }
    let length = output.size - section.offset
    guard length % UInt64(section.elementSize) == 0 else {
      throw invalid(
        "the section \"\(section.name)\" has \(length) bytes, not a multiple of its element size.")
    }
    sections.append(
      IndexFileSection(
        name: section.name, offset: section.offset, length: length,
        elementSize: section.elementSize, checksum: section.checksum))
    open = nil
  }

  /// Writes table, footer and header and waits until all of it is on the disk.
  ///
  /// - Parameter isDurable: false for a file that only this process will read, which need not wait.
  /// - Returns: the size of the file in bytes.
  package consuming func finish(isDurable: Bool = true) throws(IndexFileError) -> Int {
    guard open == nil else { throw invalid("the file is finished inside a section.") }
    try output.append(zeros: IndexFileFormat.padding(after: output.size))
    let tableOffset = output.size
    let table = encodedTable()
    let tableChecksum = table.withUnsafeBytes { Checksum.crc32c($0) }
    let fileSize = tableOffset + UInt64(table.count + IndexFileFormat.footerSize)
    try output.append(table)
    var footer = FieldEncoder()
    footer.put(tableOffset)
    footer.put(fileSize)
    footer.put(UInt32(sections.count))
    footer.put(tableChecksum)
    footer.put(IndexFileFormat.footerMagic)
    try output.append(footer.bytes)
    try output.flush()
    try output.overwriteStart(with: encodedHeader(tableOffset: tableOffset, fileSize: fileSize))
    if isDurable { try output.synchronize() }
    return Int(fileSize)
  }

  private func encodedTable() -> [UInt8] {
    var encoder = FieldEncoder()
    for section in sections {
      encoder.put(name: section.name)
      encoder.put(section.offset)
      encoder.put(section.length)
      encoder.put(UInt32(section.elementSize))
      encoder.put(section.checksum)
    }
    return encoder.bytes
  }

  private func encodedHeader(tableOffset: UInt64, fileSize: UInt64) -> [UInt8] {
    Header(
      identity: identity, sectionCount: sections.count, tableOffset: tableOffset,
      fileSize: fileSize
    ).encoded
  }

  private func invalid(_ detail: String) -> IndexFileError {
    IndexFileError(path: output.path, reason: .invalid(detail))
  }
}
