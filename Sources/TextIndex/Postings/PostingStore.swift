import IndexFile

/// The mapped sections that hold all postings, their sizes and directories checked.
struct PostingStore: Sendable {
  let path: String
  /// Documents in the index: every ordinal is below.
  let documents: Int
  let classCount: Int
  let fieldCount: Int
  /// For each document, 256ths of the best score that any term has in it; see `DocumentBound`.
  let documentBounds: IndexArray<UInt8>
  let frequencies: IndexArray<UInt32>
  let termPostings: IndexArray<UInt64>
  let termPositions: IndexArray<UInt64>
  let termBlocks: IndexArray<UInt32>
  let postings: IndexArray<UInt8>
  let positions: IndexArray<UInt8>
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
    frequencies = try file.array(TextSection.termFrequencies, of: UInt32.self, count: termCount)
    termPostings = try file.array(TextSection.termPostings, of: UInt64.self, count: termCount + 1)
    termPositions = try file.array(TextSection.termPositions, of: UInt64.self, count: termCount + 1)
    termBlocks = try file.array(TextSection.termBlocks, of: UInt32.self, count: termCount + 1)
    postings = try file.array(TextSection.postings, of: UInt8.self)
    positions = try file.array(TextSection.positions, of: UInt8.self)
    blockLasts = try file.array(TextSection.blockLasts, of: UInt32.self)
    let blocks = blockLasts.count
    blockOffsets = try file.array(TextSection.blockOffsets, of: UInt32.self, count: blocks)
    blockPositions = try file.array(TextSection.blockPositions, of: UInt32.self, count: blocks)
    blockBests = try file.array(TextSection.blockBests, of: UInt32.self, count: blocks)
    blockRatios = try file.array(
      TextSection.blockRatios, of: UInt8.self, count: blocks * fieldCount)
    try Ascending.check(termPostings, upTo: postings.count, TextSection.termPostings, path)
    try Ascending.check(termPositions, upTo: positions.count, TextSection.termPositions, path)
    try Ascending.check(termBlocks, upTo: blocks, TextSection.termBlocks, path)
    try checkFrequencies()
    try checkBlocks()
  }

  private func checkFrequencies() throws(IndexFileError) {
    let frequencies = frequencies.unsafeElements
    let blocks = termBlocks.unsafeElements
    let size = UInt32(PostingFormat.blockSize)
    for term in 0..<frequencies.count {
      let frequency = frequencies[term]
      let expected = frequency < size ? 0 : (frequency - 1) / size + 1
      guard frequency > 0, Int(frequency) <= documents, blocks[term + 1] - blocks[term] == expected
      else {
        throw .corrupt(
          path, section: TextSection.termFrequencies, "the frequency of term \(term) is impossible")
      }
    }
  }

  private func checkBlocks() throws(IndexFileError) {
    for block in 0..<blockLasts.count
    where Int(blockLasts[block]) >= documents || Int(blockBests[block]) >= classCount {
      throw .corrupt(path, section: TextSection.blockLasts, "block \(block) is impossible")
    }
  }

  /// The bytes of a term's postings.
  func postings(of term: Int) -> UnsafeBufferPointer<UInt8> {
    let ends = termPostings.unsafeElements
    return UnsafeBufferPointer(
      rebasing: postings.unsafeElements[Int(ends[term])..<Int(ends[term + 1])])
  }

  /// The bytes of a term's positions.
  func positions(of term: Int) -> UnsafeBufferPointer<UInt8> {
    let ends = termPositions.unsafeElements
    return UnsafeBufferPointer(
      rebasing: positions.unsafeElements[Int(ends[term])..<Int(ends[term + 1])])
  }

  /// The numbers of a term's blocks: none for a list that is all tail.
  func blocks(of term: Int) -> Range<Int> {
    let ends = termBlocks.unsafeElements
    return Int(ends[term])..<Int(ends[term + 1])
  }

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
