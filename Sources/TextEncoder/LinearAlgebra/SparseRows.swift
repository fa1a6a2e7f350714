/// A sparse matrix, row after row: the column numbers and values of the entries that are not zero.
struct SparseRows: Sendable {
  /// Row `r` holds the entries `offsets[r]..<offsets[r + 1]`.
  private(set) var offsets: [Int] = [0]
  private(set) var columns: [UInt32] = []
  private(set) var values: [Float] = []
  let columnCount: Int

  var rowCount: Int { offsets.count - 1 }

  init(columnCount: Int, reservingRows rows: Int = 0, entries: Int = 0) {
    self.columnCount = columnCount
    offsets.reserveCapacity(rows + 1)
    columns.reserveCapacity(entries)
    values.reserveCapacity(entries)
  }

  /// Adds a row.
  ///
  /// - Precondition: every column is below `columnCount`.
  mutating func append(_ row: some Sequence<(column: UInt32, value: Float)>) {
    for (column, value) in row {
      precondition(column < columnCount, "An entry lies outside the matrix.")
      columns.append(column)
      values.append(value)
    }
    offsets.append(columns.count)
  }

  func entries(ofRow row: Int) -> Range<Int> {
    offsets[row]..<offsets[row + 1]
  }
}
