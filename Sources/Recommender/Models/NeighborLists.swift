import IndexFile
import Primitives

/// Rows of neighbors with weights above 0, in about two bytes a neighbor instead of eight: ordinals
/// as differences in as many bits as they need, weights by their logarithms in five.
///
/// A row is its largest weight and a stream of bits, lowest first in each byte: two bytes that say how
/// the rest is to be read (`BitRow`), and by ascending ordinal the difference to the ordinal before,
/// less 1, and a code of the weight. Differences are exponential Golomb codes, whose parameter is the
/// one that makes the row shortest; a code is how many steps below the largest weight, and the steps
/// are as wide as the row's smallest weight demands. So a weight is off by half a step, 1/62 of the octaves
/// that there are between a row's smallest and largest weight.
///
/// Source of the code: Teuhola, "A compression method for clustered bit-vectors", Information
/// Processing Letters 7 (1978).
///
/// ```swift
/// let lists = NeighborLists(weights)  // a matrix of items by items
/// lists.forEach(ofRow: 3) { neighbor, weight in ... }
/// ```
///
/// Useful for reading rows from end to end; not useful for looking up one of a row's neighbors.
struct NeighborLists: Sendable {
  /// The number of rows.
  let count: Int
  /// Where each row's bytes end.
  private let ends: RowEnds
  /// The largest weight of each row, a `ShortFloat`.
  private let scales: IndexArray<UInt16>
  /// The rows, and `BitRow.padding` zeros.
  private let bytes: IndexArray<UInt8>

  /// The bytes that all rows take.
  var byteCount: Int { bytes.count - BitRow.padding }

  func isEmpty(row: Int) -> Bool { ends.start(row) == Int(ends[row]) }

  /// Calls `body` with each neighbor, ascending, and its weight. In a damaged file a neighbor may be any
  /// ordinal: it is compared with the number there are before it is followed.
  ///
  /// - Precondition: `row` is in `0..<count`.
  @inline(__always)
  func forEach(ofRow row: Int, _ body: (_ neighbor: UInt32, _ weight: Float) -> Void) {
    withExtendedLifetime(self) { reader.forEach(ofRow: row, body) }
  }

  /// Where the rows lie, for loops over many of them, which then count no references to the arrays.
  /// Valid as long as the lists are.
  var reader: Reader {
    Reader(
      count: count, ends: ends, scales: scales.unsafeElements,
      bytes: UnsafeRawBufferPointer(bytes.unsafeElements),
      powers: NeighborCode.powers.unsafeElements)
  }

  /// The rows as they lie in memory.
  struct Reader {
    let count: Int
    fileprivate let ends: RowEnds
    fileprivate let scales: UnsafeBufferPointer<UInt16>
    fileprivate let bytes: UnsafeRawBufferPointer
    fileprivate let powers: UnsafeBufferPointer<Float>

    /// As the lists' own.
    ///
    /// - Precondition: `row` is in `0..<count`.
    @inline(__always)
    func forEach(ofRow row: Int, _ body: (_ neighbor: UInt32, _ weight: Float) -> Void) {
      precondition(UInt(bitPattern: row) < UInt(bitPattern: count), "There is no such row.")
      let (start, end) = (ends.start(row), Int(ends[row]))
      guard end - start > BitRow.headerSize, let base = bytes.baseAddress else { return }
      let parameter = UInt64(bytes[start] & 31)
      let step = Int(bytes[start + 1])
      let scale = ShortFloat.value(scales[row])
      let last = end * 8
      var place = (start + BitRow.headerSize) * 8
      var neighbor = UInt32.max
      let mask = (1 as UInt64) << parameter - 1
      while true {
        // At least 57 bits from `place` on; the padding is there to be read.
        let word =
          UInt64(littleEndian: (base + place >> 3).loadUnaligned(as: UInt64.self))
          >> UInt64(place & 7)
        let zeros = UInt64(word.trailingZeroBitCount)
        let width = 2 * zeros + 1 + parameter
        place += Int(width) + NeighborCode.bits
        guard place <= last, width <= BitRow.widest else { return }
        let one = 1 &<< zeros as UInt64
        let high = word &>> (zeros + 1) & (one - 1) | one
        let low = word &>> (2 * zeros + 1) & mask
        neighbor = neighbor &+ UInt32(truncatingIfNeeded: (high - 1) &<< parameter | low) &+ 1
        let code = Int(truncatingIfNeeded: word &>> width) & NeighborCode.largest
        body(neighbor, scale * powers[code * step])
      }
    }
  }

  /// The rows that `body` computes, in parallel; the same bytes whatever the number of threads.
  ///
  /// - Parameter body: gives the entries of each row: ordinals below `count`, ascending, each once;
  ///   weights above 0 and finite.
  static func rows(
    count: Int, pool: WorkPool,
    _ body: @Sendable (Range<Int>) -> [(columns: [UInt32], values: [Float])]
  ) -> NeighborLists {
    let pieces = pool.mapRanges(of: 0..<count, size: 256) { rows in
      var packed = Packer()
      for row in body(rows) { packed.append(row.columns, row.values) }
      return packed
    }
    var joined = Packer()
    joined.reserve(pieces)
    for piece in pieces { joined.append(piece) }
    return NeighborLists(count: count, joined)
  }

  /// The rows of a matrix whose values are all above 0.
  init(_ matrix: SparseMatrix) {
    var packed = Packer()
    for index in 0..<matrix.rowCount {
      let row = matrix.row(index)
      packed.append(Array(row.columns), Array(row.values))
    }
    self.init(count: matrix.rowCount, packed)
  }

  private init(count: Int, _ packed: Packer) {
    self.count = count
    ends = RowEnds(packed.ends)
    scales = IndexArray(packed.scales)
    bytes = IndexArray(packed.bytes + [UInt8](repeating: 0, count: BitRow.padding))
  }

  /// Appends rows one by one.
  private struct Packer {
    var ends: [UInt64] = []
    var scales: [UInt16] = []
    var bytes: [UInt8] = []

    mutating func append(_ columns: [UInt32], _ values: [Float]) {
      scales.append(BitRow.append(columns, values, to: &bytes))
      ends.append(UInt64(bytes.count))
    }

    mutating func reserve(_ pieces: [Packer]) {
      bytes.reserveCapacity(pieces.reduce(BitRow.padding) { $0 + $1.bytes.count })
      scales.reserveCapacity(pieces.reduce(0) { $0 + $1.scales.count })
      ends.reserveCapacity(scales.capacity)
    }

    mutating func append(_ other: Packer) {
      let start = UInt64(bytes.count)
      bytes += other.bytes
      scales += other.scales
      for end in other.ends { ends.append(start + end) }
    }
  }
}

extension NeighborLists {
  /// Writes the sections `NAME.ends`, `NAME.scales` and `NAME.rows`.
  func write(_ name: String, to file: inout IndexFileWriter) throws(IndexFileError) {
    try RowEnds.write(packing: ends.values, as: name + ".ends", to: &file)
    try file.write(name + ".scales", scales.unsafeElements)
    try file.write(name + ".rows", bytes.unsafeElements)
  }

  /// Reads what `write(_:to:)` wrote, still in the file. Ends and scales are checked, rows where
  /// they are read.
  ///
  /// - Complexity: O(`count`).
  init(_ name: String, from file: MappedIndexFile, count: Int) throws(IndexFileError) {
    self.count = count
    bytes = try file.array(name + ".rows", of: UInt8.self)
    guard bytes.count >= BitRow.padding else {
      throw .corrupt(file.path, section: name + ".rows", "it ends within a row")
    }
    ends = try RowEnds(
      name + ".ends", in: file, count: count, spanning: bytes.count - BitRow.padding)
    scales = try file.array(name + ".scales", of: UInt16.self, count: count)
    guard scales.unsafeElements.allSatisfy({ $0 < ShortFloat.infinity }) else {
      throw .corrupt(file.path, section: name + ".scales", "a weight is no number")
    }
  }
}
