import IndexFile

/// Where one term's postings lie.
struct StoredList {
  /// Documents in the list.
  var frequency: Int
  /// The number of a long list; nil for one that lies in its term's record.
  var long: Int?
  /// What holds the ordinals and classes; positions follow them in a record.
  var bytes: UnsafeBufferPointer<UInt8>
}

/// The mapped sections that hold all postings, their sizes and directories checked.
///
/// Every term has a record of at most 254 bytes. Most lists lie in it whole: one stretch of memory for
/// all that there is to know of a rare word. A long list's record is its number in the tables of long
/// lists.
///
/// A class, so that handing it on counts one reference and not one a section.
final class PostingStore: Sendable {
  let path: String
  /// Documents in the index: every ordinal is below.
  let documents: Int
  let classCount: Int
  let fieldCount: Int
  /// For each document, 256ths of the best score that any term has in it; see `DocumentBound`.
  let documentBounds: IndexArray<UInt8>
  /// For each group of sixteen terms, where its records begin, and the end.
  private let recordStarts: IndexArray<UInt64>
  private let recordSizes: IndexArray<UInt8>
  private let records: IndexArray<UInt8>
  private let longFrequencies: IndexArray<UInt32>
  private let longPostings: IndexArray<UInt64>
  private let longPositions: IndexArray<UInt64>
  private let longBlocks: IndexArray<UInt32>
  private let postings: IndexArray<UInt8>
  private let positions: IndexArray<UInt8>
  let blockLasts: IndexArray<UInt32>
  let blockOffsets: IndexArray<UInt32>
  let blockPositions: IndexArray<UInt32>
  let blockBests: IndexArray<UInt32>
  let blockRatios: IndexArray<UInt8>

  /// Maps the sections and checks everything that is followed without another check.
  init(
    file: MappedIndexFile, documents: Int, classCount: Int, fieldCount: Int, termCount: Int
  ) throws(IndexFileError) {
    path = file.path
    self.documents = documents
    self.classCount = classCount
    self.fieldCount = fieldCount
    documentBounds = try file.array(TextSection.documentBounds, of: UInt8.self, count: documents)
    let groups = (termCount + PostingFormat.groupSize - 1) / PostingFormat.groupSize
    recordStarts = try file.array(TextSection.recordStarts, of: UInt64.self, count: groups + 1)
    recordSizes = try file.array(TextSection.recordSizes, of: UInt8.self, count: termCount)
    records = try file.array(TextSection.records, of: UInt8.self)
    longFrequencies = try file.array(TextSection.longFrequencies, of: UInt32.self)
    let longs = longFrequencies.count
    longPostings = try file.array(TextSection.longPostings, of: UInt64.self, count: longs + 1)
    longPositions = try file.array(TextSection.longPositions, of: UInt64.self, count: longs + 1)
    longBlocks = try file.array(TextSection.longBlocks, of: UInt32.self, count: longs + 1)
    postings = try file.array(TextSection.postings, of: UInt8.self)
    positions = try file.array(TextSection.positions, of: UInt8.self)
    blockLasts = try file.array(TextSection.blockLasts, of: UInt32.self)
    let blocks = blockLasts.count
    blockOffsets = try file.array(TextSection.blockOffsets, of: UInt32.self, count: blocks)
    blockPositions = try file.array(TextSection.blockPositions, of: UInt32.self, count: blocks)
    blockBests = try file.array(TextSection.blockBests, of: UInt32.self, count: blocks)
    blockRatios = try file.array(
      TextSection.blockRatios, of: UInt8.self, count: blocks * fieldCount)
    let margin = PostingFormat.margin
    for (section, bytes) in [
      (TextSection.records, records), (TextSection.postings, postings),
      (TextSection.positions, positions),
    ] where bytes.count < margin {
      throw .corrupt(path, section: section, "its margin is missing")
    }
    try checkRecords()
    try Ascending.check(longPostings, upTo: postings.count - margin, TextSection.longPostings, path)
    try Ascending.check(
      longPositions, upTo: positions.count - margin, TextSection.longPositions, path)
    try Ascending.check(longBlocks, upTo: blocks, TextSection.longBlocks, path)
    try checkFrequencies()
    try checkBlocks()
  }

  /// Looks at the bytes behind the last ones that say anything.
  func verifyMargins() throws(IndexFileError) {
    for (section, bytes) in [
      (TextSection.records, records), (TextSection.postings, postings),
      (TextSection.positions, positions),
    ] where !bytes.unsafeElements.suffix(PostingFormat.margin).allSatisfy({ $0 == 0 }) {
      throw .corrupt(path, section: section, "its margin is not empty")
    }
  }

  private func checkRecords() throws(IndexFileError) {
    let margin = PostingFormat.margin
    try Ascending.check(recordStarts, upTo: records.count - margin, TextSection.recordStarts, path)
    let (starts, sizes) = (recordStarts.unsafeElements, recordSizes.unsafeElements)
    for group in 0..<(starts.count - 1) {
      let first = group * PostingFormat.groupSize
      var size: UInt64 = 0
      for term in first..<min(first + PostingFormat.groupSize, sizes.count) {
        size += UInt64(sizes[term])
      }
      guard size == starts[group + 1] - starts[group] else {
        throw .corrupt(path, section: TextSection.recordSizes, "group \(group) is impossible")
      }
    }
  }

  private func checkFrequencies() throws(IndexFileError) {
    let frequencies = longFrequencies.unsafeElements
    let blocks = longBlocks.unsafeElements
    let size = UInt32(PostingFormat.blockSize)
    for list in 0..<frequencies.count {
      let frequency = frequencies[list]
      let expected = frequency < size ? 0 : (frequency - 1) / size + 1
      guard frequency > 0, Int(frequency) <= documents, blocks[list + 1] - blocks[list] == expected
      else {
        throw .corrupt(
          path, section: TextSection.longFrequencies, "the frequency of list \(list) is impossible")
      }
    }
  }

  private func checkBlocks() throws(IndexFileError) {
    let (lasts, bests) = (blockLasts.unsafeElements, blockBests.unsafeElements)
    for block in 0..<lasts.count
    where Int(lasts[block]) >= documents || Int(bests[block]) >= classCount {
      throw .corrupt(path, section: TextSection.blockLasts, "block \(block) is impossible")
    }
  }

  /// Where a term's postings lie. A record that makes no sense is a list of one document without
  /// any bytes: whoever decodes it finds it damaged.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  func list(of term: Int) -> StoredList { list(in: record(of: term)) }

  /// The same, from a term's record.
  @inline(__always)
  func list(in record: UnsafeBufferPointer<UInt8>) -> StoredList {
    guard record.count > 0 else { return StoredList(frequency: 1, long: nil, bytes: record) }
    if (1..<UInt8(PostingFormat.blockSize)).contains(record[0]) {
      return StoredList(frequency: Int(record[0]), long: nil, bytes: record)
    }
    let raw = UnsafeRawBufferPointer(record)
    guard record[0] == 0, record.count == PostingFormat.longRecordSize,
      case let list = Int(raw.loadUnaligned(fromByteOffset: 1, as: UInt32.self)),
      list < longFrequencies.count
    else {
      return StoredList(frequency: 1, long: nil, bytes: UnsafeBufferPointer(rebasing: record[..<0]))
    }
    let ends = longPostings.unsafeElements
    return StoredList(
      frequency: Int(longFrequencies.unsafeElements[list]), long: list,
      bytes: UnsafeBufferPointer(
        rebasing: postings.unsafeElements[Int(ends[list])..<Int(ends[list + 1])]))
  }

  /// How many long lists there are.
  var longCount: Int { longFrequencies.count }

  /// In how many documents a term occurs.
  func frequency(of term: Int) -> Int { list(of: term).frequency }

  /// In how many documents the commonest of some neighboring terms occurs; 0 of none.
  func maximumFrequency(of terms: Range<Int>) -> Int {
    var maximum = 0
    forEachRecord(of: terms) { _, record in maximum = max(maximum, list(in: record).frequency) }
    return maximum
  }

  /// Calls `body` with each of some neighboring terms and its record.
  @inline(__always)
  func forEachRecord(
    of terms: Range<Int>, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let first = terms.first else { return }
    let (sizes, bytes) = (recordSizes.unsafeElements, records.unsafeElements)
    var start = recordStart(of: first)
    for term in terms {
      let end = start + Int(sizes[term])
      body(term, UnsafeBufferPointer(rebasing: bytes[start..<end]))
      start = end
    }
  }

  /// The ordinal and class of the only posting in a record that says it has one; nil where they are damaged.
  @inline(__always)
  func only(in record: UnsafeBufferPointer<UInt8>) -> (ordinal: UInt32, number: UInt32)? {
    var offset = 1
    guard let ordinal = PostingStore.varint(in: record, at: &offset),
      let number = PostingStore.varint(in: record, at: &offset),
      ordinal < UInt32(truncatingIfNeeded: documents),
      number < UInt32(truncatingIfNeeded: classCount)
    else { return nil }
    return (ordinal, number)
  }

  /// A variable-length integer of at most five bytes; nil when it does not end in the record.
  @inline(__always)
  private static func varint(
    in record: UnsafeBufferPointer<UInt8>, at offset: inout Int
  ) -> UInt32? {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while offset < record.count, shift < 32 {
      let byte = record[offset]
      offset += 1
      value |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  /// The best class of a list that lies in its record; nil for a long list, or damage.
  static func bestClass(in record: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard record.count > 3, record[0] != 0 else { return nil }
    var offset = 1
    if record[0] == 1 {
      // Behind the one ordinal.
      while offset < record.count, record[offset] >= 0x80 { offset += 1 }
      offset += 1
    } else {
      offset = 3
    }
    return varint(in: record, at: &offset)
  }

  /// The record of a term.
  @inline(__always)
  private func record(of term: Int) -> UnsafeBufferPointer<UInt8> {
    let start = recordStart(of: term)
    return UnsafeBufferPointer(
      rebasing: records.unsafeElements[start..<(start + Int(recordSizes.unsafeElements[term]))])
  }

  @inline(__always)
  private func recordStart(of term: Int) -> Int {
    let group = term / PostingFormat.groupSize
    let sizes = recordSizes.unsafeElements
    let first = group * PostingFormat.groupSize
    var start = Int(recordStarts.unsafeElements[group])
    if first + PostingFormat.groupSize <= sizes.count {
      // Sixteen bytes at once, of which those before the term count.
      let bytes = UnsafeRawPointer(sizes.baseAddress! + first)
      let before = term - first
      let low = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
      let high = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      return start + PostingStore.sum(low, of: min(before, 8))
        + PostingStore.sum(high, of: max(before - 8, 0))
    }
    for other in first..<term { start += Int(sizes[other]) }
    return start
  }

  /// The sum of the lowest `count` (0...8) bytes of a word.
  @inline(__always)
  private static func sum(_ word: UInt64, of count: Int) -> Int {
    // A shift by 64 gives 0.
    let kept = word & ~(UInt64.max << UInt64(8 * count))
    let pairs = (kept & 0x00FF_00FF_00FF_00FF) + (kept >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
  }

  /// The bytes of a long list's positions.
  func positions(ofLong list: Int) -> UnsafeBufferPointer<UInt8> {
    let ends = longPositions.unsafeElements
    return UnsafeBufferPointer(
      rebasing: positions.unsafeElements[Int(ends[list])..<Int(ends[list + 1])])
  }

  /// The numbers of a list's blocks: none for one that is all tail.
  func blocks(of list: StoredList) -> Range<Int> {
    guard let long = list.long else { return 0..<0 }
    let ends = longBlocks.unsafeElements
    return Int(ends[long])..<Int(ends[long + 1])
  }

  /// The same, for a term.
  func blocks(of term: Int) -> Range<Int> { blocks(of: list(of: term)) }

  func damage(_ detail: String) -> IndexFileError {
    .corrupt(path, section: TextSection.postings, detail)
  }
}

/// Checks of offsets that will be followed.
enum Ascending {
  /// Throws unless the offsets begin at 0, never fall, and end at `end`.
  static func check<Offset: FixedWidthInteger & BitwiseCopyable>(
    _ offsets: IndexArray<Offset>, upTo end: Int, _ section: String, _ path: String
  ) throws(IndexFileError) {
    let elements = offsets.unsafeElements
    var isAscending = elements.count > 0 && elements[0] == 0
    if isAscending {
      for index in 1..<elements.count where elements[index] < elements[index - 1] {
        isAscending = false
        break
      }
    }
    guard isAscending, elements[elements.count - 1] == Offset(exactly: end) else {
      throw .corrupt(path, section: section, "its offsets do not ascend to the end of the data")
    }
  }
}
