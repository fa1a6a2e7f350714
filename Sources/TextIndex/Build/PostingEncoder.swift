import CKernels
import IndexFile

/// The encoded lists of consecutive terms.
struct EncodedPostings: Sendable {
  var termBytes: [UInt8] = []
  var termLengths: [UInt8] = []
  var records: [UInt8] = []
  var recordSizes: [UInt8] = []
  /// Postings in all lists.
  var postingCount: UInt64 = 0
  /// By long list; the number in a long list's record counts from the piece's first one.
  var longFrequencies: [UInt32] = []
  var longPostingSizes: [UInt32] = []
  var longPositionSizes: [UInt32] = []
  var longBlockCounts: [UInt32] = []
  /// Where in `records` the number of a long list stands.
  var longRecordOffsets: [UInt32] = []
  var postings: [UInt8] = []
  var positions: [UInt8] = []
  var blockLasts: [UInt32] = []
  /// From the beginning of the list's postings and positions.
  var blockOffsets: [UInt32] = []
  var blockPositions: [UInt32] = []
  var blockBests: [UInt32] = []
  /// One byte a field and block.
  var blockRatios: [UInt8] = []
}

/// Encodes lists, one after the other.
struct PostingEncoder {
  private(set) var result = EncodedPostings()
  private let table: PostingClassTable
  private let classes: PostingClassTable.Pointers
  private let model: BM25F
  private var ordinals: [UInt32] = []
  private var classNumbers: [UInt32] = []
  /// Of all postings, as they are stored: differences within a field.
  private var positions: [UInt32] = []
  private var tail = TailEncoder()

  init(classes: PostingClassTable, model: BM25F) {
    table = classes
    self.classes = classes.pointers
    self.model = model
  }

  mutating func begin() {
    ordinals.removeAll(keepingCapacity: true)
    classNumbers.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  /// Adds a run's share of the current term.
  mutating func add(_ run: StoredRun, term: Int, renumbering: [UInt32]) {
    let (all, numbers) = (run.ordinals.unsafeElements, run.classNumbers.unsafeElements)
    for index in run.postingRange(term) {
      ordinals.append(run.firstOrdinal + all[index])
      classNumbers.append(renumbering[Int(numbers[index])])
    }
    let bytes = run.positions.unsafeElements
    var value: UInt32 = 0
    var shift: UInt32 = 0
    for offset in run.positionRange(term) {
      value |= UInt32(bytes[offset] & 0x7F) << shift
      shift += 7
      if bytes[offset] < 0x80 {
        positions.append(value)
        (value, shift) = (0, 0)
      }
    }
  }

  mutating func finish(term bytes: UnsafeBufferPointer<UInt8>) {
    result.termBytes += bytes
    result.termLengths.append(UInt8(bytes.count))
    result.postingCount += UInt64(ordinals.count)
    let start = result.records.count
    if !appendRecord() { appendLong() }
    result.recordSizes.append(UInt8(result.records.count - start))
  }

  /// Writes the whole list into the term's record, if it fits.
  private mutating func appendRecord() -> Bool {
    let count = ordinals.count
    guard count < PostingFormat.blockSize else { return false }
    let start = result.records.count
    result.records.append(UInt8(count))
    if count == 1 {
      Varint.append(ordinals[0], to: &result.records)
      Varint.append(classNumbers[0], to: &result.records)
      for position in positions { Varint.append(position, to: &result.records) }
    } else {
      tail.append(0..<count, ordinals, classNumbers, to: &result.records)
      let bits = PostingEncoder.bits(of: positions[...])
      result.records.append(UInt8(bits))
      PostingEncoder.appendBits(positions[...], bits, to: &result.records)
    }
    if result.records.count - start <= PostingFormat.maximumRecordSize { return true }
    result.records.removeSubrange(start...)
    return false
  }

  private mutating func appendLong() {
    result.records.append(0)
    result.longRecordOffsets.append(UInt32(result.records.count))
    withUnsafeBytes(of: UInt32(result.longFrequencies.count).littleEndian) {
      result.records += $0
    }
    let postingStart = result.postings.count
    let positionStart = result.positions.count
    let blockStart = result.blockLasts.count
    let hasDirectory = ordinals.count >= PostingFormat.blockSize
    var position = 0
    var index = 0
    while index < ordinals.count {
      let range = index..<min(index + PostingFormat.blockSize, ordinals.count)
      if hasDirectory {
        appendDirectory(range)
        result.blockOffsets.append(UInt32(result.postings.count - postingStart))
        result.blockPositions.append(UInt32(result.positions.count - positionStart))
      }
      position = appendPositions(of: range, from: position)
      if range.count == PostingFormat.blockSize {
        appendBlock(range)
      } else {
        tail.append(range, ordinals, classNumbers, to: &result.postings)
      }
      index = range.upperBound
    }
    result.longFrequencies.append(UInt32(ordinals.count))
    result.longPostingSizes.append(UInt32(result.postings.count - postingStart))
    result.longPositionSizes.append(UInt32(result.positions.count - positionStart))
    result.longBlockCounts.append(UInt32(result.blockLasts.count - blockStart))
  }

  private mutating func appendDirectory(_ range: Range<Int>) {
    result.blockLasts.append(ordinals[range.upperBound - 1])
    result.blockBests.append(classNumbers[range].min()!)
    var ratios = [Float](repeating: 0, count: model.b.count)
    for index in range {
      for entry in classes.entries(of: Int(classNumbers[index])) {
        let field = PostingClass.field(entry)
        let ratio = model.ratio(
          field: field, frequency: PostingClass.frequency(entry),
          lengthCode: PostingClass.lengthCode(entry))
        ratios[field] = max(ratios[field], ratio)
      }
    }
    result.blockRatios += ratios.map(RatioCode.code)
  }

  /// Writes the positions of some postings, the first of which is at `first`; returns the index after
  /// the last.
  private mutating func appendPositions(of range: Range<Int>, from first: Int) -> Int {
    var end = first
    var several: (UInt64, UInt64) = (0, 0)
    for (offset, index) in range.enumerated() {
      let count = classes.positionCounts[Int(classNumbers[index])]
      end += Int(count)
      guard count > 1 else { continue }
      if offset < 64 {
        several.0 |= 1 << UInt64(offset)
      } else {
        several.1 |= 1 << UInt64(offset - 64)
      }
    }
    let bits = PostingEncoder.bits(of: positions[first..<end])
    // Where every posting has one, its index is that of the posting; in a tail the classes are all at hand.
    let needsBitmap = several != (0, 0) && range.count == PostingFormat.blockSize
    result.positions.append(UInt8(bits) | (needsBitmap ? PostingFormat.severalPositions : 0))
    if needsBitmap {
      for half in [several.0, several.1] {
        withUnsafeBytes(of: half.littleEndian) { result.positions += $0 }
      }
    }
    PostingEncoder.appendBits(positions[first..<end], bits, to: &result.positions)
    return end
  }

  private mutating func appendBlock(_ range: Range<Int>) {
    let best = classNumbers[range].min()!
    let gaps = range.map(gap)
    let numbers = range.map { classNumbers[$0] - best }
    let gapBits = PostingEncoder.bits(of: gaps[...])
    let classBits = PostingEncoder.bits(of: numbers[...])
    let first = range.lowerBound == 0 ? 0 : ordinals[range.lowerBound - 1] + 1
    let span = Int(ordinals[range.upperBound - 1] - first) + 1
    // A bitmap may be a quarter larger: it is asked about a document without being decoded.
    let isDense = span <= PostingFormat.maximumBitmapSpan && (span + 7) / 8 <= 20 * Int(gapBits)
    result.postings.append(isDense ? PostingFormat.bitmapGaps : UInt8(gapBits))
    result.postings.append(UInt8(classBits))
    if isDense {
      appendBitmap(range, from: first, span)
    } else {
      appendPacked(gaps, gapBits)
    }
    appendPacked(numbers, classBits)
  }

  private mutating func appendBitmap(_ range: Range<Int>, from first: UInt32, _ span: Int) {
    var bitmap = [UInt8](repeating: 0, count: (span + 7) / 8)
    for ordinal in ordinals[range] {
      let bit = Int(ordinal - first)
      bitmap[bit / 8] |= 1 << UInt8(bit % 8)
    }
    result.postings += bitmap
  }

  private func gap(_ index: Int) -> UInt32 { PostingEncoder.gap(index, ordinals) }

  fileprivate static func gap(_ index: Int, _ ordinals: [UInt32]) -> UInt32 {
    index == 0 ? ordinals[0] : ordinals[index] - ordinals[index - 1] - 1
  }

  private mutating func appendPacked(_ values: [UInt32], _ bits: UInt32) {
    let start = result.postings.count
    result.postings.append(contentsOf: repeatElement(0, count: 16 * Int(bits)))
    result.postings.withUnsafeMutableBufferPointer { bytes in
      guard bits > 0 else { return }
      rf_postings_pack(values, bits, bytes.baseAddress! + start)
    }
  }

  fileprivate static func appendBits(
    _ values: ArraySlice<UInt32>, _ bits: UInt32, to part: inout [UInt8]
  ) {
    let size = (values.count * Int(bits) + 7) / 8
    guard size > 0 else { return }
    let start = part.count
    part.append(contentsOf: repeatElement(0, count: size))
    part.withUnsafeMutableBufferPointer { part in
      values.withUnsafeBufferPointer {
        rf_postings_put_bits($0.baseAddress!, bits, $0.count, part.baseAddress! + start)
      }
    }
  }

  fileprivate static func bits(of values: ArraySlice<UInt32>) -> UInt32 {
    UInt32(32 - values.reduce(0, |).leadingZeroBitCount)
  }
}

/// Writes ordinals and classes of fewer postings than a block has, gaps in whichever way is shorter.
private struct TailEncoder {
  private var gaps: [UInt32] = []
  private var numbers: [UInt32] = []

  mutating func append(
    _ range: Range<Int>, _ ordinals: [UInt32], _ classNumbers: [UInt32], to part: inout [UInt8]
  ) {
    gaps.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    var base = UInt32.max
    for index in range { base = min(base, classNumbers[index]) }
    for index in range { numbers.append(classNumbers[index] - base) }
    for index in range.dropFirst() { gaps.append(PostingEncoder.gap(index, ordinals)) }
    let gapBits = PostingEncoder.bits(of: gaps[...])
    let classBits = PostingEncoder.bits(of: numbers[...])
    let packedSize = (gaps.count * Int(gapBits) + 7) / 8
    var varintSize = 0
    for gap in gaps { varintSize += Varint.size(of: gap) }
    let isPacked = packedSize <= varintSize
    part.append(isPacked ? UInt8(gapBits) : PostingFormat.varintGaps)
    part.append(UInt8(classBits))
    Varint.append(base, to: &part)
    Varint.append(PostingEncoder.gap(range.lowerBound, ordinals), to: &part)
    if isPacked {
      PostingEncoder.appendBits(gaps[...], gapBits, to: &part)
    } else {
      for gap in gaps { Varint.append(gap, to: &part) }
    }
    PostingEncoder.appendBits(numbers[...], classBits, to: &part)
  }
}
