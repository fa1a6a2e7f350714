/// An index file, mapped and checked: header, table, footer and all sizes, not yet every byte.
///
/// ```swift
/// let file = try MappedIndexFile(opening: path, kind: "TEXT", versions: 1...2)
/// let offsets = try file.array("offsets", of: UInt64.self)
/// ```
///
/// Opening costs a few page reads whatever the size. `verify()` reads everything. What sections
/// *mean* is checked by the module that wrote them.
public final class MappedIndexFile: Sendable {
  /// What the header says.
  public let identity: IndexFileIdentity
  /// The table of sections, in the order of their offsets.
  package let sections: [IndexFileSection]
  private let file: MappedFile

  /// The file's path as it was given.
  public var path: String { file.path }
  /// The file's size in bytes.
  public var size: Int { file.bytes.count }

  /// Maps and checks the file at `path`.
  ///
  /// - Throws: `.system` when it cannot be opened; `.notAnIndexFile`, `.wrongKind`, `.tooNew`,
  ///   `.tooOld`, `.otherByteOrder`, `.wrongSize` or `.corrupt` when it is not what it should be.
  /// - Complexity: O(number of sections).
  public init(
    opening path: String, kind: FourCC, versions: ClosedRange<UInt16>
  ) throws(IndexFileError) {
    file = try MappedFile(opening: path)
    let header = try Header(of: file)
    identity = header.identity
    guard identity.kind == kind else {
      throw IndexFileError(
        path: path, reason: .wrongKind(expected: kind, found: identity.kind))
    }
    guard identity.minimumReader <= versions.upperBound else {
      throw IndexFileError(
        path: path,
        reason: .tooNew(
          formatVersion: identity.formatVersion, minimumReader: identity.minimumReader))
    }
    guard identity.formatVersion >= versions.lowerBound else {
      throw IndexFileError(path: path, reason: .tooOld(formatVersion: identity.formatVersion))
    }
    sections = try SectionTable.read(from: file, header: header)
  }

  /// Whether there is a section of that name.
  public func contains(_ name: String) -> Bool {
    sections.contains { $0.name == name }
  }

  /// The elements of a section, still in the file.
  ///
  /// - Parameters:
  ///   - name: the section.
  ///   - type: what its elements are.
  ///   - count: how many there must be, when the caller knows.
  /// - Throws: `.missingSection`; `.corrupt` when the element size or the count is another.
  public func array<T: BitwiseCopyable>(
    _ name: String, of type: T.Type, count: Int? = nil
  ) throws(IndexFileError) -> IndexArray<T> {
    guard let section = sections.first(where: { $0.name == name }) else {
      throw IndexFileError(path: path, reason: .missingSection(name))
    }
    guard section.elementSize == MemoryLayout<T>.stride else {
      throw .corrupt(
        path, section: name,
        "elements of \(section.elementSize) bytes where \(MemoryLayout<T>.stride) belong")
    }
    let found = Int(section.length) / section.elementSize
    if let count, count != found {
      throw .corrupt(path, section: name, "\(found) elements where \(count) belong")
    }
    return IndexArray(
      owner: file, bytes: UnsafeRawBufferPointer(rebasing: file.bytes[range(of: section)]))
  }

  /// Reads every byte and compares the checksums.
  ///
  /// - Throws: `.corrupt` naming the first section that differs.
  /// - Complexity: O(size of the file), several gigabytes a second once it is in memory.
  public func verify() throws(IndexFileError) {
    var end = IndexFileFormat.headerSize
    for section in sections {
      let range = range(of: section)
      try requireZeros(end..<range.lowerBound, before: section.name)
      let bytes = UnsafeRawBufferPointer(rebasing: file.bytes[range])
      guard Checksum.crc32c(bytes) == section.checksum else {
        throw .corrupt(path, section: section.name, "its checksum differs")
      }
      end = range.upperBound
    }
    let table =
      size - IndexFileFormat.footerSize - sections.count * IndexFileFormat.tableEntrySize
    try requireZeros(end..<table, before: "table")
  }

  /// Advises the system how a section will be read. Unknown names are ignored.
  package func advise(_ name: String, _ advice: AccessAdvice) {
    if let section = sections.first(where: { $0.name == name }) {
      file.advise(range(of: section), advice)
    }
  }

  private func range(of section: IndexFileSection) -> Range<Int> {
    Int(section.offset)..<Int(section.offset + section.length)
  }

  private func requireZeros(_ range: Range<Int>, before name: String) throws(IndexFileError) {
    guard file.bytes[range].allSatisfy({ $0 == 0 }) else {
      throw .corrupt(path, section: name, "the padding before it is not empty")
    }
  }
}

/// The decoded header, before its table has been looked at.
struct Header {
  var identity: IndexFileIdentity
  let sectionCount: Int
  let tableOffset: UInt64
  let fileSize: UInt64

  init(
    identity: IndexFileIdentity, sectionCount: Int, tableOffset: UInt64, fileSize: UInt64
  ) {
    self.identity = identity
    self.sectionCount = sectionCount
    self.tableOffset = tableOffset
    self.fileSize = fileSize
  }

  init(of file: MappedFile) throws(IndexFileError) {
    let bytes = file.bytes
    let smallest = IndexFileFormat.headerSize + IndexFileFormat.footerSize
    var decoder = FieldDecoder(bytes, at: 0)
    guard bytes.count >= smallest, decoder.take(UInt64.self) == IndexFileFormat.magic else {
      throw IndexFileError(path: file.path, reason: .notAnIndexFile)
    }
    let kind = FourCC(rawValue: decoder.take())
    let formatVersion: UInt16 = decoder.take()
    let minimumReader: UInt16 = decoder.take()
    let byteOrder: UInt32 = decoder.take()
    sectionCount = Int(decoder.take(UInt32.self))
    tableOffset = decoder.take()
    fileSize = decoder.take()
    let buildID: UInt64 = decoder.take()
    let analysisHash: UInt64 = decoder.take()
    let reserved: UInt32 = decoder.take()
    let checksum: UInt32 = decoder.take()
    guard byteOrder == IndexFileFormat.byteOrderMark else {
      throw IndexFileError(path: file.path, reason: .otherByteOrder)
    }
    let covered = UnsafeRawBufferPointer(rebasing: bytes[..<(IndexFileFormat.headerSize - 4)])
    guard Checksum.crc32c(covered) == checksum, reserved == 0 else {
      throw .corrupt(file.path, section: "header", "its checksum differs")
    }
    identity = IndexFileIdentity(
      kind: kind, formatVersion: formatVersion, minimumReader: minimumReader, buildID: buildID,
      analysisHash: analysisHash)
    guard fileSize == UInt64(bytes.count) else {
      throw IndexFileError(
        path: file.path, reason: .wrongSize(expected: fileSize, actual: UInt64(bytes.count)))
    }
  }
}

/// Reads the table of sections and refuses any that does not lie where it can.
enum SectionTable {
  static func read(
    from file: MappedFile, header: Header
  ) throws(IndexFileError) -> [IndexFileSection] {
    try checkFooter(of: file, header: header)
    var decoder = FieldDecoder(file.bytes, at: Int(header.tableOffset))
    var sections: [IndexFileSection] = []
    var end = UInt64(IndexFileFormat.headerSize)
    for index in 0..<header.sectionCount {
      let name = decoder.takeName()
      let offset: UInt64 = decoder.take()
      let length: UInt64 = decoder.take()
      let elementSize: UInt32 = decoder.take()
      let checksum: UInt32 = decoder.take()
      let (sectionEnd, overflow) = offset.addingReportingOverflow(length)
      guard
        let name, !sections.contains(where: { $0.name == name }), !overflow,
        offset >= end, offset % UInt64(IndexFileFormat.alignment) == 0,
        sectionEnd <= header.tableOffset, elementSize > 0, length % UInt64(elementSize) == 0
      else { throw .corrupt(file.path, section: "table", "entry \(index) is impossible") }
      sections.append(
        IndexFileSection(
          name: name, offset: offset, length: length, elementSize: Int(elementSize),
          checksum: checksum))
      end = sectionEnd
    }
    return sections
  }

  private static func checkFooter(of file: MappedFile, header: Header) throws(IndexFileError) {
    let tableSize = header.sectionCount * IndexFileFormat.tableEntrySize
    let (tableEnd, overflow) = header.tableOffset.addingReportingOverflow(UInt64(tableSize))
    let footerOffset = header.fileSize - UInt64(IndexFileFormat.footerSize)
    guard
      header.sectionCount <= IndexFileFormat.maximumSectionCount, !overflow,
      tableEnd == footerOffset, header.tableOffset >= UInt64(IndexFileFormat.headerSize)
    else { throw .corrupt(file.path, section: "header", "its table lies outside the file") }
    var footer = FieldDecoder(file.bytes, at: Int(footerOffset))
    let repeats =
      footer.take() == header.tableOffset && footer.take() == header.fileSize
      && footer.take() == UInt32(header.sectionCount)
    let checksum: UInt32 = footer.take()
    guard repeats, footer.take() == IndexFileFormat.footerMagic else {
      throw .corrupt(file.path, section: "footer", "it contradicts the header")
    }
    let table = UnsafeRawBufferPointer(
      rebasing: file.bytes[Int(header.tableOffset)..<Int(tableEnd)])
    guard Checksum.crc32c(table) == checksum else {
      throw .corrupt(file.path, section: "table", "its checksum differs")
    }
  }
}
