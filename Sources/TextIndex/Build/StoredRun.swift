import IndexFile

/// A run that is complete: in memory, or in a file that is mapped.
///
/// A class, so that handing it on counts one reference and not one an array.
final class StoredRun: Sendable {
  let firstOrdinal: UInt32
  let termBytes: IndexArray<UInt8>
  let termEnds: IndexArray<UInt32>
  let postingEnds: IndexArray<UInt32>
  let positionEnds: IndexArray<UInt32>
  let ordinals: IndexArray<UInt32>
  let classNumbers: IndexArray<UInt32>
  let positions: IndexArray<UInt8>
  let classEntries: IndexArray<UInt32>
  let classEnds: IndexArray<UInt32>
  let fieldDocuments: [UInt64]
  let fieldLengths: [UInt64]

  init(_ run: Run) {
    firstOrdinal = run.firstOrdinal
    termBytes = IndexArray(run.termBytes)
    termEnds = IndexArray(run.termEnds)
    postingEnds = IndexArray(run.postingEnds)
    positionEnds = IndexArray(run.positionEnds)
    ordinals = IndexArray(run.ordinals)
    classNumbers = IndexArray(run.classNumbers)
    positions = IndexArray(run.positions)
    classEntries = IndexArray(run.classes.elements)
    classEnds = IndexArray(run.classes.ends)
    fieldDocuments = run.fieldDocuments
    fieldLengths = run.fieldLengths
  }

  /// Bytes of memory, while it is not in a file.
  var size: Int {
    let words = [termEnds, postingEnds, positionEnds, ordinals, classNumbers].map(\.count)
    return termBytes.count + positions.count
      + 4 * (words.reduce(0, +) + classEntries.count + classEnds.count)
  }

  var termCount: Int { termEnds.count }
  var classCount: Int { classEnds.count }

  @inline(__always)
  private func range(_ number: Int, _ ends: IndexArray<UInt32>) -> Range<Int> {
    let ends = ends.unsafeElements
    return (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  func postingRange(_ term: Int) -> Range<Int> { range(term, postingEnds) }
  func positionRange(_ term: Int) -> Range<Int> { range(term, positionEnds) }

  /// The bytes of a term, valid while the run lives.
  @inline(__always)
  func term(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: termBytes.unsafeElements[range(number, termEnds)])
  }

  /// The entries of a class, valid while the run lives.
  func classEntries(of number: Int) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: classEntries.unsafeElements[range(number, classEnds)])
  }

  /// Writes the run as sections whose names begin with its number in the file.
  func write(_ number: Int, to writer: inout IndexFileWriter) throws(IndexFileError) {
    try writer.write("\(number).term.bytes", termBytes.unsafeElements)
    try writer.write("\(number).term.ends", termEnds.unsafeElements)
    try writer.write("\(number).posting.ends", postingEnds.unsafeElements)
    try writer.write("\(number).position.ends", positionEnds.unsafeElements)
    try writer.write("\(number).ordinals", ordinals.unsafeElements)
    try writer.write("\(number).classes", classNumbers.unsafeElements)
    try writer.write("\(number).positions", positions.unsafeElements)
    try writer.write("\(number).class.entries", classEntries.unsafeElements)
    try writer.write("\(number).class.ends", classEnds.unsafeElements)
  }

  /// The same run, read where it has been written.
  func reading(_ file: MappedIndexFile, _ number: Int) throws(IndexFileError) -> StoredRun {
    try StoredRun(self, file, number)
  }

  private init(_ run: StoredRun, _ file: MappedIndexFile, _ number: Int) throws(IndexFileError) {
    firstOrdinal = run.firstOrdinal
    termBytes = try file.array("\(number).term.bytes", of: UInt8.self)
    termEnds = try file.array("\(number).term.ends", of: UInt32.self)
    postingEnds = try file.array("\(number).posting.ends", of: UInt32.self)
    positionEnds = try file.array("\(number).position.ends", of: UInt32.self)
    ordinals = try file.array("\(number).ordinals", of: UInt32.self)
    classNumbers = try file.array("\(number).classes", of: UInt32.self)
    positions = try file.array("\(number).positions", of: UInt8.self)
    classEntries = try file.array("\(number).class.entries", of: UInt32.self)
    classEnds = try file.array("\(number).class.ends", of: UInt32.self)
    fieldDocuments = run.fieldDocuments
    fieldLengths = run.fieldLengths
  }
}
