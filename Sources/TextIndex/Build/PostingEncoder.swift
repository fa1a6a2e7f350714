import CKernels

/// How postings lie in the file.
///
/// A list is blocks of 128 postings and a tail of fewer. A block is two bytes (bits of a gap, bits
/// of a class), 128 packed gaps between ordinals less one, and 128 packed classes less the block's
/// best. A tail is its gaps and then its classes as variable-length integers. A list of 128
/// postings or more has a directory entry for each block and for its tail; a shorter one has none
/// and is all tail.
enum PostingFormat {
  static let blockSize = 128
}

/// The encoded lists of consecutive terms.
struct EncodedPostings: Sendable {
  var termBytes: [UInt8] = []
  var termLengths: [UInt8] = []
  var frequencies: [UInt32] = []
  var postingSizes: [UInt32] = []
  var positionSizes: [UInt32] = []
  var blockCounts: [UInt32] = []
  var postings: [UInt8] = []
  var positions: [UInt8] = []
  var blockLasts: [UInt32] = []
  /// From the beginning of the term's postings and positions.
  var blockOffsets: [UInt32] = []
  var blockPositions: [UInt32] = []
  var blockBests: [UInt32] = []
  /// One byte a field and block.
  var blockRatios: [UInt8] = []
}

/// Encodes lists, one after the other.
struct PostingEncoder {
  private(set) var result = EncodedPostings()
  private let classes: PostingClassTable
  private let model: BM25F
  private var ordinals: [UInt32] = []
  private var classNumbers: [UInt32] = []
  private var positions: [UInt8] = []

  init(classes: PostingClassTable, model: BM25F) {
    self.classes = classes
    self.model = model
  }

  mutating func begin() {
    ordinals.removeAll(keepingCapacity: true)
    classNumbers.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  /// Adds a run's share of the current term.
  mutating func add(_ run: Run, term: Int, renumbering: [UInt32]) {
    let from = term == 0 ? 0 : Int(run.postingEnds[term - 1])
    for index in from..<Int(run.postingEnds[term]) {
      ordinals.append(run.firstOrdinal + run.ordinals[index])
      classNumbers.append(renumbering[Int(run.classNumbers[index])])
    }
    let start = term == 0 ? 0 : Int(run.positionEnds[term - 1])
    positions += run.positions[start..<Int(run.positionEnds[term])]
  }

  mutating func finish(term bytes: ArraySlice<UInt8>) {
    result.termBytes += bytes
    result.termLengths.append(UInt8(bytes.count))
    result.frequencies.append(UInt32(ordinals.count))
    let postingStart = result.postings.count
    let blockStart = result.blockLasts.count
    let isLong = ordinals.count >= PostingFormat.blockSize
    var position = 0
    var index = 0
    while index < ordinals.count {
      let range = index..<min(index + PostingFormat.blockSize, ordinals.count)
      if isLong {
        appendDirectory(range, postingStart: postingStart, position: position)
        position = skipPositions(of: range, from: position)
      }
      if range.count == PostingFormat.blockSize {
        appendBlock(range)
      } else {
        appendTail(range)
      }
      index = range.upperBound
    }
    result.positions += positions
    result.postingSizes.append(UInt32(result.postings.count - postingStart))
    result.positionSizes.append(UInt32(positions.count))
    result.blockCounts.append(UInt32(result.blockLasts.count - blockStart))
  }

  private mutating func appendDirectory(_ range: Range<Int>, postingStart: Int, position: Int) {
    result.blockLasts.append(ordinals[range.upperBound - 1])
    result.blockOffsets.append(UInt32(result.postings.count - postingStart))
    result.blockPositions.append(UInt32(position))
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

  private func skipPositions(of range: Range<Int>, from start: Int) -> Int {
    var count = 0
    for index in range {
      for entry in classes.entries(of: Int(classNumbers[index])) {
        count += Int(PostingClass.frequency(entry))
      }
    }
    var position = start
    while count > 0 {
      if positions[position] < 0x80 { count -= 1 }
      position += 1
    }
    return position
  }

  private mutating func appendBlock(_ range: Range<Int>) {
    let best = classNumbers[range].min()!
    var gaps: [UInt32] = []
    var numbers: [UInt32] = []
    for index in range {
      gaps.append(index == 0 ? ordinals[0] : ordinals[index] - ordinals[index - 1] - 1)
      numbers.append(classNumbers[index] - best)
    }
    let gapBits = PostingEncoder.bits(of: gaps)
    let classBits = PostingEncoder.bits(of: numbers)
    result.postings.append(UInt8(gapBits))
    result.postings.append(UInt8(classBits))
    appendPacked(gaps, gapBits)
    appendPacked(numbers, classBits)
  }

  private mutating func appendPacked(_ values: [UInt32], _ bits: UInt32) {
    let start = result.postings.count
    result.postings.append(contentsOf: repeatElement(0, count: 16 * Int(bits)))
    result.postings.withUnsafeMutableBufferPointer { bytes in
      guard bits > 0 else { return }
      rf_postings_pack(values, bits, bytes.baseAddress! + start)
    }
  }

  private mutating func appendTail(_ range: Range<Int>) {
    for index in range {
      let gap = index == 0 ? ordinals[0] : ordinals[index] - ordinals[index - 1] - 1
      Varint.append(gap, to: &result.postings)
    }
    for index in range { Varint.append(classNumbers[index], to: &result.postings) }
  }

  private static func bits(of values: [UInt32]) -> UInt32 {
    UInt32(32 - values.reduce(0, |).leadingZeroBitCount)
  }
}
