public import IndexFile
import Primitives

/// A matrix of Float with few non-zero entries, by compressed rows (CSR).
///
/// Row `r` owns the entries `offsets[r]..<offsets[r + 1]` of `columns` and `values`, columns
/// ascending and without repetition. A matrix is immutable and may lie in a mapped file.
///
/// ```swift
/// let matrix = SparseMatrix(
///   rowCount: 2, columnCount: 3, triplets: [(0, 2, 1), (0, 0, 4), (1, 1, 2)])
/// matrix.row(0)  // columns [0, 2], values [4, 1]
/// ```
public struct SparseMatrix: Sendable {
  /// The number of rows.
  public let rowCount: Int
  /// The number of columns; every column ordinal is below it.
  public let columnCount: Int
  /// Where each row begins; `rowCount + 1` ascending values, the first of them 0.
  let offsets: IndexArray<UInt64>
  /// The column of each entry.
  let columns: IndexArray<UInt32>
  /// The value of each entry.
  let values: IndexArray<Float>

  /// The number of entries that are stored.
  public var entryCount: Int { columns.count }

  /// One row: its columns, ascending, and the values beside them.
  public struct Row: Sendable {
    /// The columns, ascending.
    public let columns: Slice<IndexArray<UInt32>>
    /// The value in each of the columns.
    public let values: Slice<IndexArray<Float>>
    /// The number of entries.
    public var count: Int { columns.count }
  }

  /// The entries of a row.
  ///
  /// - Precondition: `index` is in `0..<rowCount`.
  public func row(_ index: Int) -> Row {
    let range = range(ofRow: index)
    return Row(columns: columns[range], values: values[range])
  }

  /// An element of a row; 0 for one that is not stored.
  ///
  /// - Complexity: O(log of the row's entries).
  func value(_ row: Int, _ column: UInt32) -> Float {
    var range = range(ofRow: row)
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let found = columns.unsafeElements[middle]
      if found == column { return values.unsafeElements[middle] }
      range = found < column ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return 0
  }

  /// Where a row's entries are.
  func range(ofRow index: Int) -> Range<Int> {
    Int(offsets[index])..<Int(offsets[index + 1])
  }

  /// The number of entries of a row.
  package func count(ofRow index: Int) -> Int {
    Int(offsets[index + 1] - offsets[index])
  }

  /// A matrix of parts that are already in order.
  ///
  /// - Precondition: the parts are what the properties of the same names promise.
  init(
    rowCount: Int, columnCount: Int, offsets: [UInt64], columns: [UInt32], values: [Float]
  ) {
    precondition(offsets.count == rowCount + 1 && columns.count == values.count)
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.offsets = IndexArray(offsets)
    self.columns = IndexArray(columns)
    self.values = IndexArray(values)
  }

  /// A matrix of (row, column, value) in any order; values of the same element are added up, and what
  /// adds up to exactly 0 stays as a stored zero.
  ///
  /// - Precondition: every row is in `0..<rowCount` and every column in `0..<columnCount`.
  /// - Complexity: O(n log n) for the longest row, O(n) memory.
  public init(
    rowCount: Int, columnCount: Int, triplets: [(row: Int, column: Int, value: Float)]
  ) {
    var starts = [UInt64](repeating: 0, count: rowCount + 1)
    for triplet in triplets {
      precondition(
        (0..<columnCount).contains(triplet.column), "A column lies outside the matrix.")
      starts[triplet.row + 1] += 1
    }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
    var next = starts
    var columns = [UInt32](repeating: 0, count: triplets.count)
    var values = [Float](repeating: 0, count: triplets.count)
    for triplet in triplets {
      let entry = Int(next[triplet.row])
      columns[entry] = UInt32(triplet.column)
      values[entry] = triplet.value
      next[triplet.row] += 1
    }
    self.init(
      rowCount: rowCount, columnCount: columnCount, unordered: starts, columns: columns,
      values: values)
  }

  /// Orders each row by column and adds up repetitions, in the order in which they stand.
  private init(
    rowCount: Int, columnCount: Int, unordered starts: [UInt64], columns: [UInt32],
    values: [Float]
  ) {
    var offsets = [UInt64](repeating: 0, count: rowCount + 1)
    var orderedColumns: [UInt32] = []
    var orderedValues: [Float] = []
    orderedColumns.reserveCapacity(columns.count)
    orderedValues.reserveCapacity(columns.count)
    for row in 0..<rowCount {
      let range = Int(starts[row])..<Int(starts[row + 1])
      let start = orderedColumns.count
      // The position breaks ties, so that the order of a floating-point sum is fixed.
      let order = range.sorted { (columns[$0], $0) < (columns[$1], $1) }
      for entry in order {
        if orderedColumns.count > start, orderedColumns.last == columns[entry] {
          orderedValues[orderedValues.count - 1] += values[entry]
        } else {
          orderedColumns.append(columns[entry])
          orderedValues.append(values[entry])
        }
      }
      offsets[row + 1] = UInt64(orderedColumns.count)
    }
    self.init(
      rowCount: rowCount, columnCount: columnCount, offsets: offsets, columns: orderedColumns,
      values: orderedValues)
  }

  /// A matrix of rows that are computed one by one, in parallel.
  ///
  /// - Parameter body: gives the entries of a row, columns ascending without repetition.
  static func rows(
    count: Int, columnCount: Int, pool: WorkPool,
    _ body: @Sendable (Range<Int>) -> [(columns: [UInt32], values: [Float])]
  ) -> SparseMatrix {
    // Pieces of a fixed size keep the result independent of the number of threads.
    let pieces = pool.mapRanges(of: 0..<count, size: 256, body)
    var offsets: [UInt64] = [0]
    offsets.reserveCapacity(count + 1)
    var columns: [UInt32] = []
    var values: [Float] = []
    let total = pieces.reduce(0) { $0 + $1.reduce(0) { $0 + $1.columns.count } }
    columns.reserveCapacity(total)
    values.reserveCapacity(total)
    for piece in pieces {
      for row in piece {
        columns += row.columns
        values += row.values
        offsets.append(UInt64(columns.count))
      }
    }
    return SparseMatrix(
      rowCount: count, columnCount: columnCount, offsets: offsets, columns: columns,
      values: values)
  }

  /// The same entries by columns.
  ///
  /// - Complexity: O(`entryCount` + `rowCount` + `columnCount`).
  package func transposed() -> SparseMatrix {
    var starts = [UInt64](repeating: 0, count: columnCount + 1)
    for column in columns.unsafeElements { starts[Int(column) + 1] += 1 }
    for column in 0..<columnCount { starts[column + 1] += starts[column] }
    var next = starts
    var rows = [UInt32](repeating: 0, count: entryCount)
    var moved = [Float](repeating: 0, count: entryCount)
    next.withUnsafeMutableBufferPointer { next in
      for row in 0..<rowCount {
        for entry in range(ofRow: row) {
          let column = Int(columns.unsafeElements[entry])
          let target = Int(next[column])
          rows[target] = UInt32(row)
          moved[target] = values.unsafeElements[entry]
          next[column] += 1
        }
      }
    }
    return SparseMatrix(
      rowCount: columnCount, columnCount: rowCount, offsets: starts, columns: rows, values: moved)
  }

  /// The same entries with other values.
  func mapValues(_ transform: (_ row: Int, _ column: UInt32, _ value: Float) -> Float)
    -> SparseMatrix
  {
    var mapped: [Float] = []
    mapped.reserveCapacity(entryCount)
    for row in 0..<rowCount {
      for entry in range(ofRow: row) {
        mapped.append(
          transform(row, columns.unsafeElements[entry], values.unsafeElements[entry]))
      }
    }
    return SparseMatrix(
      rowCount: rowCount, columnCount: columnCount, offsets: Array(offsets),
      columns: Array(columns), values: mapped)
  }

  /// The entries for which `isIncluded` holds.
  func filter(_ isIncluded: (_ row: Int, _ column: UInt32, _ value: Float) -> Bool)
    -> SparseMatrix
  {
    var kept: [UInt64] = [0]
    var keptColumns: [UInt32] = []
    var keptValues: [Float] = []
    for row in 0..<rowCount {
      for entry in range(ofRow: row) where isIncluded(row, columns[entry], values[entry]) {
        keptColumns.append(columns[entry])
        keptValues.append(values[entry])
      }
      kept.append(UInt64(keptColumns.count))
    }
    return SparseMatrix(
      rowCount: rowCount, columnCount: columnCount, offsets: kept, columns: keptColumns,
      values: keptValues)
  }

  /// The sum of each row.
  func rowSums() -> [Float] {
    (0..<rowCount).map { row in
      var sum: Float = 0
      for entry in range(ofRow: row) { sum += values.unsafeElements[entry] }
      return sum
    }
  }
}
