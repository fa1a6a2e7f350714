import IndexFile
import TextAnalysis

/// The names of the sections of a text index; `Indexes/TEXT.md` describes them.
enum TextSection {
  static let kind: FourCC = "TEXT"
  static let version: UInt16 = 2

  static let schema = "schema"
  static let counts = "counts"
  static let documentBounds = "document.bounds"
  static let classStarts = "class.starts"
  static let classEntries = "class.entries"
  static let termHeads = "term.heads"
  static let termStarts = "term.starts"
  static let termBytes = "term.bytes"
  static let termLengths = "term.lengths"
  static let termShared = "term.shared"
  static let termSignatures = "term.signatures"
  static let recordStarts = "record.starts"
  static let recordSizes = "record.sizes"
  static let records = "records"
  static let longFrequencies = "long.frequencies"
  static let longPostings = "long.postings"
  static let longPositions = "long.positions"
  static let longBlocks = "long.blocks"
  static let postings = "postings"
  static let positions = "positions"
  static let blockLasts = "block.lasts"
  static let blockOffsets = "block.offsets"
  static let blockPositions = "block.positions"
  static let blockBests = "block.bests"
  static let blockRatios = "block.ratios"
}

/// Writes merged postings as an index file, a piece at a time in each section.
struct TextIndexWriter {
  let schema: TextSchema
  let documents: Int
  let documentBounds: [UInt8]
  let model: BM25F
  let classes: PostingClassTable
  let pieces: [StoredPiece]

  func write(
    to path: String, buildID: UInt64, isDurable: Bool
  ) throws(IndexFileError) -> TextIndexSummary {
    let identity = IndexFileIdentity(
      kind: TextSection.kind, formatVersion: TextSection.version, buildID: buildID,
      analysisHash: AnalysisTables.hash)
    var writer = try IndexFileWriter(creating: path, identity: identity)
    try writer.write(TextSection.schema, SchemaCoding.encode(schema))
    // The averages' bits follow the number of documents.
    let averages = model.averages.map { UInt64($0.bitPattern) }
    try writer.write(TextSection.counts, [UInt64(documents)] + averages)
    try writer.write(TextSection.documentBounds, documentBounds)
    try writer.write(TextSection.classStarts, classes.starts)
    try writer.write(TextSection.classEntries, classes.entries)
    try writeTerms(path, to: &writer)
    try writeRecords(to: &writer)
    try writeLongs(to: &writer)
    try copy(TextSection.blockLasts, \.blockLasts, to: &writer)
    try copy(TextSection.blockOffsets, \.blockOffsets, to: &writer)
    try copy(TextSection.blockPositions, \.blockPositions, to: &writer)
    try copy(TextSection.blockBests, \.blockBests, to: &writer)
    try copy(TextSection.blockRatios, \.blockRatios, margin: 0, to: &writer)
    try copy(TextSection.postings, \.postings, margin: PostingFormat.margin, to: &writer)
    try copy(TextSection.positions, \.positions, margin: PostingFormat.margin, to: &writer)
    let size = try writer.finish(isDurable: isDurable)
    return TextIndexSummary(
      documents: documents, terms: pieces.reduce(0) { $0 + $1[\.termLengths].count },
      postings: Int(pieces.reduce(0) { $0 + $1.postingCount }), size: size)
  }

  private func writeTerms(
    _ path: String, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    var heads: [UInt64] = []
    var starts: [UInt32] = []
    var shared: [UInt8] = []
    var signatures: [UInt16] = []
    var previous: [UInt8] = []
    var size: UInt64 = 0
    try writer.begin(TextSection.termBytes, elementSize: 1)
    for piece in pieces {
      let bytes = piece[\.termBytes].unsafeElements
      var stored: [UInt8] = []
      var start = 0
      for length in piece[\.termLengths].unsafeElements {
        let term = bytes[start..<(start + Int(length))]
        start += Int(length)
        let common = zip(previous, term).prefix { $0 == $1 }.count
        let before = stored.count
        if shared.count % TermDictionary.groupSize == 0 {
          heads.append(TermDictionary.head(of: UnsafeBufferPointer(rebasing: term)))
          starts.append(UInt32(truncatingIfNeeded: size))
          stored += term
        } else {
          stored += term.dropFirst(common)
        }
        size += UInt64(stored.count - before)
        shared.append(UInt8(common))
        previous.replaceSubrange(common..., with: term.dropFirst(common))
        if previous[0] >= TokenBuffer.firstUnmarked {
          signatures.append(TermSignature.of(utf8: previous))
        }
      }
      try writer.append(stored)
    }
    try writer.end()
    guard let end = UInt32(exactly: size) else {
      throw IndexFileError(
        path: path, reason: .invalid("the terms of the index are longer than 4 GB together."))
    }
    try writer.write(TextSection.termHeads, heads)
    try writer.write(TextSection.termStarts, starts + [end])
    try writer.write(TextSection.termShared, shared)
    try writer.write(TextSection.termSignatures, signatures)
    try copy(TextSection.termLengths, \.termLengths, margin: 0, to: &writer)
  }

  private func writeRecords(to writer: inout IndexFileWriter) throws(IndexFileError) {
    var starts: [UInt64] = []
    var size: UInt64 = 0
    var terms = 0
    for piece in pieces {
      for length in piece[\.recordSizes].unsafeElements {
        if terms % PostingFormat.groupSize == 0 { starts.append(size) }
        size += UInt64(length)
        terms += 1
      }
    }
    try writer.write(TextSection.recordStarts, starts + [size])
    try copy(TextSection.recordSizes, \.recordSizes, margin: 0, to: &writer)
    try writer.begin(TextSection.records, elementSize: 1)
    var longs: UInt32 = 0
    for piece in pieces {
      // Long lists were numbered from the piece's first one.
      var records = Array(piece[\.records])
      for (number, offset) in piece[\.longRecordOffsets].enumerated() {
        withUnsafeBytes(of: (longs + UInt32(number)).littleEndian) {
          records.replaceSubrange(Int(offset)..<(Int(offset) + 4), with: $0)
        }
      }
      longs += UInt32(piece[\.longRecordOffsets].count)
      try writer.append(records)
    }
    try writer.append([UInt8](repeating: 0, count: PostingFormat.margin))
    try writer.end()
  }

  private func writeLongs(to writer: inout IndexFileWriter) throws(IndexFileError) {
    try copy(TextSection.longFrequencies, \.longFrequencies, to: &writer)
    try writer.write(TextSection.longPostings, runningSums(\.longPostingSizes))
    try writer.write(TextSection.longPositions, runningSums(\.longPositionSizes))
    try writer.write(TextSection.longBlocks, runningSums(\.longBlockCounts).map { UInt32($0) })
  }

  private func copy(
    _ name: String, _ part: KeyPath<EncodedPostings, [UInt8]>, margin: Int,
    to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    try writer.begin(name, elementSize: 1)
    for piece in pieces { try writer.append(UnsafeRawBufferPointer(piece[part].unsafeElements)) }
    try writer.append([UInt8](repeating: 0, count: margin))
    try writer.end()
  }

  private func copy(
    _ name: String, _ part: KeyPath<EncodedPostings, [UInt32]>, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    try writer.begin(name, elementSize: 4)
    for piece in pieces { try writer.append(UnsafeRawBufferPointer(piece[part].unsafeElements)) }
    try writer.end()
  }

  /// 0, and the sum of the first one, two, three... sizes.
  private func runningSums(_ part: KeyPath<EncodedPostings, [UInt32]>) -> [UInt64] {
    var sums: [UInt64] = [0]
    var sum: UInt64 = 0
    for piece in pieces {
      for size in piece[part].unsafeElements {
        sum += UInt64(size)
        sums.append(sum)
      }
    }
    return sums
  }
}
