import IndexFile
import TextAnalysis

/// The names of the sections of a text index; `Indexes/TEXT.md` describes them.
enum TextSection {
  static let kind: FourCC = "TEXT"
  static let version: UInt16 = 1

  static let schema = "schema"
  static let counts = "counts"
  static let documentBounds = "document.bounds"
  static let termShared = "term.shared"
  static let classStarts = "class.starts"
  static let classEntries = "class.entries"
  static let termBytes = "term.bytes"
  static let termEnds = "term.ends"
  static let termFrequencies = "term.frequencies"
  static let termPostings = "term.postings"
  static let termPositions = "term.positions"
  static let termBlocks = "term.blocks"
  static let postings = "postings"
  static let positions = "positions"
  static let blockLasts = "block.lasts"
  static let blockOffsets = "block.offsets"
  static let blockPositions = "block.positions"
  static let blockBests = "block.bests"
  static let blockRatios = "block.ratios"
}

/// Writes merged postings as an index file.
struct TextIndexWriter {
  let schema: TextSchema
  let documents: Int
  let documentBounds: [UInt8]
  let merger: RunMerger
  let pieces: [EncodedPostings]

  func write(to path: String, buildID: UInt64) throws(IndexFileError) -> TextIndexSummary {
    let identity = IndexFileIdentity(
      kind: TextSection.kind, formatVersion: TextSection.version, buildID: buildID,
      analysisHash: AnalysisTables.hash)
    var writer = try IndexFileWriter(creating: path, identity: identity)
    try writer.write(TextSection.schema, SchemaCoding.encode(schema))
    // The averages' bits follow the number of documents.
    let averages = merger.model.averages.map { UInt64($0.bitPattern) }
    try writer.write(TextSection.counts, [UInt64(documents)] + averages)
    try writer.write(TextSection.documentBounds, documentBounds)
    try writer.write(TextSection.classStarts, merger.classes.starts)
    try writer.write(TextSection.classEntries, merger.classes.entries)
    try writeTerms(to: &writer)
    try writeBlocks(to: &writer)
    try writeBytes(TextSection.postings, \.postings, to: &writer)
    try writeBytes(TextSection.positions, \.positions, to: &writer)
    let frequencies = pieces.flatMap(\.frequencies)
    let size = try writer.finish()
    return TextIndexSummary(
      documents: documents, terms: frequencies.count,
      postings: frequencies.reduce(0) { $0 + Int($1) }, size: size)
  }

  private func writeTerms(to writer: inout IndexFileWriter) throws(IndexFileError) {
    try writeBytes(TextSection.termBytes, \.termBytes, to: &writer)
    let lengths = pieces.flatMap { $0.termLengths.map(UInt32.init) }
    let ends: [UInt64] = TextIndexWriter.runningSums(lengths)
    guard ends.last! <= UInt64(UInt32.max) else {
      throw IndexFileError(
        path: "", reason: .invalid("the terms of the index are longer than 4 GB together."))
    }
    try writer.write(TextSection.termEnds, ends.map { UInt32($0) })
    try writer.write(TextSection.termShared, sharedLengths())
    try writer.write(TextSection.termFrequencies, pieces.flatMap(\.frequencies))
    try writer.write(
      TextSection.termPostings, TextIndexWriter.runningSums(pieces.flatMap(\.postingSizes)))
    try writer.write(
      TextSection.termPositions, TextIndexWriter.runningSums(pieces.flatMap(\.positionSizes)))
    let blocks = TextIndexWriter.runningSums(pieces.flatMap(\.blockCounts))
    try writer.write(TextSection.termBlocks, blocks.map { UInt32($0) })
  }

  /// How many bytes each term shares with the one before it.
  private func sharedLengths() -> [UInt8] {
    var result: [UInt8] = []
    var previous: ArraySlice<UInt8> = []
    for piece in pieces {
      var start = 0
      for length in piece.termLengths {
        let term = piece.termBytes[start..<(start + Int(length))]
        let shared = zip(previous, term).prefix { $0 == $1 }.count
        result.append(UInt8(shared))
        previous = term
        start += Int(length)
      }
    }
    return result
  }

  private func writeBlocks(to writer: inout IndexFileWriter) throws(IndexFileError) {
    try writer.write(TextSection.blockLasts, pieces.flatMap(\.blockLasts))
    try writer.write(TextSection.blockOffsets, pieces.flatMap(\.blockOffsets))
    try writer.write(TextSection.blockPositions, pieces.flatMap(\.blockPositions))
    try writer.write(TextSection.blockBests, pieces.flatMap(\.blockBests))
    try writeBytes(TextSection.blockRatios, \.blockRatios, to: &writer)
  }

  private func writeBytes(
    _ name: String, _ part: KeyPath<EncodedPostings, [UInt8]>, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    try writer.begin(name, elementSize: 1)
    for piece in pieces { try writer.append(piece[keyPath: part]) }
    try writer.end()
  }

  /// 0, and the sum of the first one, two, three... sizes.
  private static func runningSums(_ sizes: [UInt32]) -> [UInt64] {
    var sums: [UInt64] = [0]
    sums.reserveCapacity(sizes.count + 1)
    var sum: UInt64 = 0
    for size in sizes {
      sum += UInt64(size)
      sums.append(sum)
    }
    return sums
  }
}
