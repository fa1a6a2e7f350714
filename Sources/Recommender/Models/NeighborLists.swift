import IndexFile
import Primitives

/// Rows of neighbors with weights above 0, in about three bytes a neighbor instead of eight: ordinals as
/// differences, weights by their logarithms.
///
/// A row is its largest weight and a stream of (difference, code) pairs by ascending ordinal. The
/// difference to the ordinal before, less 1, is in groups of 7 bits, the lowest first; a code is one
/// byte, twentieths of an octave below the row's largest weight. So a weight is off by 1.8 % at most,
/// the small ones no more than the large ones, down to a 6,600th of the largest.
///
/// ```swift
/// let lists = NeighborLists(weights)  // a matrix of items by items
/// lists.forEach(ofRow: 3) { neighbor, weight in ... }
/// ```
///
/// Useful for reading rows from end to end; not useful for looking up one of a row's neighbors, which
/// reads half of the row.
struct NeighborLists: Sendable {
  /// The number of rows, and of ordinals that there may be in them.
  let count: Int
  /// Where each row's bytes begin; `count + 1` ascending values.
  private let offsets: IndexArray<UInt64>
  /// The largest weight of each row.
  private let scales: IndexArray<Float>
  private let bytes: IndexArray<UInt8>

  /// The bytes that all pairs take.
  var byteCount: Int { bytes.count }

  /// Calls `body` with each neighbor, ascending, and its weight. In a damaged file a neighbor may be any
  /// ordinal: it is compared with `count` before it is followed.
  ///
  /// - Precondition: `row` is in `0..<count`.
  @inline(__always)
  func forEach(ofRow row: Int, _ body: (_ neighbor: UInt32, _ weight: Float) -> Void) {
    scan(row) { neighbor, weight in
      body(neighbor, weight)
      return true
    }
  }

  /// The same until `body` returns false.
  @inline(__always)
  private func scan(_ row: Int, _ body: (_ neighbor: UInt32, _ weight: Float) -> Bool) {
    let bytes = bytes.unsafeElements
    let scale = scales[row]
    let end = Int(offsets[row + 1])
    var place = Int(offsets[row])
    var neighbor = UInt32.max
    NeighborCode.shares.withUnsafeBufferPointer { shares in
      while place < end {
        var byte = bytes[place]
        place += 1
        var gap = UInt32(byte & 0x7F)
        var shift: UInt32 = 7
        while byte >= 0x80, place < end, shift < 32 {
          byte = bytes[place]
          place += 1
          gap |= UInt32(byte & 0x7F) << shift
          shift += 7
        }
        guard place < end else { return }
        neighbor = neighbor &+ gap &+ 1
        guard body(neighbor, scale * shares[Int(bytes[place])]) else { return }
        place += 1
      }
    }
  }

  /// What a row says for one ordinal; 0 when it is no neighbor.
  ///
  /// - Complexity: O(neighbors of `row`).
  func weight(ofRow row: Int, _ wanted: UInt32) -> Float {
    var found: Float = 0
    scan(row) { neighbor, weight in
      if neighbor == wanted { found = weight }
      return neighbor < wanted
    }
    return found
  }

  /// The rows that `body` computes, in parallel; the same bytes whatever the number of threads.
  ///
  /// - Parameter body: gives the entries of each row: ordinals below `count`, ascending, each once;
  ///   weights above 0 and finite.
  static func rows(
    count: Int, pool: WorkPool,
    _ body: @Sendable (Range<Int>) -> [(columns: [UInt32], values: [Float])]
  ) -> NeighborLists {
    let size = 256
    let pieces = pool.map((count + size - 1) / size) { piece in
      var packed = Packer()
      for row in body(piece * size..<min(count, (piece + 1) * size)) {
        packed.append(row.columns, row.values)
      }
      return packed
    }
    var joined = Packer()
    joined.reserve(pieces)
    for piece in pieces { joined.append(piece) }
    return NeighborLists(count: count, joined)
  }

  /// The rows of a matrix of items by items whose values are all above 0.
  init(_ matrix: SparseMatrix) {
    precondition(matrix.rowCount == matrix.columnCount)
    var packed = Packer()
    for index in 0..<matrix.rowCount {
      let row = matrix.row(index)
      packed.append(Array(row.columns), Array(row.values))
    }
    self.init(count: matrix.rowCount, packed)
  }

  private init(count: Int, _ packed: Packer) {
    self.count = count
    offsets = IndexArray([0] + packed.ends)
    scales = IndexArray(packed.scales)
    bytes = IndexArray(packed.bytes)
  }

  /// Appends rows one by one.
  private struct Packer {
    var ends: [UInt64] = []
    var scales: [Float] = []
    var bytes: [UInt8] = []

    mutating func append(_ columns: [UInt32], _ values: [Float]) {
      let scale = values.max() ?? 0
      var next: UInt32 = 0
      for (column, value) in zip(columns, values) {
        var gap = column - next
        next = column &+ 1
        while gap >= 0x80 {
          bytes.append(UInt8(truncatingIfNeeded: gap) | 0x80)
          gap >>= 7
        }
        bytes.append(UInt8(gap))
        bytes.append(NeighborCode.code(of: value / scale))
      }
      scales.append(scale)
      ends.append(UInt64(bytes.count))
    }

    mutating func reserve(_ pieces: [Packer]) {
      bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.bytes.count })
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

/// The codes of weights: code c stands for 2^(-c / 20) of a row's largest one.
enum NeighborCode {
  /// What each code stands for. By multiplication alone, so that every machine has the same.
  static let shares: [Float] = powers(from: 1)
  /// Between a code and the next one, at the middle of their logarithms.
  private static let bounds: [Float] = powers(from: 0.982_820_598_545_251_6)

  private static func powers(from first: Double) -> [Float] {
    var power = first
    return (0..<256).map { _ in
      defer { power *= 0.965_936_328_924_845_5 }
      return Float(power)
    }
  }

  /// The code of a share of the largest weight, 0...1: the nearest one, the last for what is smaller.
  static func code(of share: Float) -> UInt8 {
    var (low, high) = (0, 255)
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] > share { low = middle + 1 } else { high = middle }
    }
    return UInt8(low)
  }
}

extension NeighborLists {
  /// Writes the sections `NAME.offsets`, `NAME.scales` and `NAME.pairs`.
  func write(_ name: String, to file: inout IndexFileWriter) throws(IndexFileError) {
    try file.write(name + ".offsets", offsets.unsafeElements)
    try file.write(name + ".scales", scales.unsafeElements)
    try file.write(name + ".pairs", bytes.unsafeElements)
  }

  /// Reads what `write(_:to:)` wrote, still in the file. Offsets and scales are checked, pairs where
  /// they are read.
  ///
  /// - Complexity: O(`count`).
  init(_ name: String, from file: MappedIndexFile, count: Int) throws(IndexFileError) {
    self.count = count
    bytes = try file.array(name + ".pairs", of: UInt8.self)
    offsets = try file.rowOffsets(name + ".offsets", rows: count, spanning: bytes.count)
    scales = try file.array(name + ".scales", of: Float.self, count: count)
    guard scales.unsafeElements.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw .corrupt(file.path, section: name + ".scales", "a weight is below 0 or no number")
    }
  }
}
