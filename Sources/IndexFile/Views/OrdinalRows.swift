/// Rows of ordinals, all of them below a limit: the rows of one table that another one lists.
///
/// A stored number that is not below the limit, which a damaged file alone has, is read as the last
/// ordinal there is. So lengths of rows cost nothing, and nobody who follows an ordinal has to look
/// at it again; `verify` finds the number.
package struct OrdinalRows: Sendable {
  private var rows: RaggedArray<UInt32>
  private let limit: UInt32

  /// The rows that were written as `name`.
  ///
  /// - Parameter limit: how many ordinals there are.
  /// - Throws: as `RaggedArray.init(_:in:rows:)`.
  package init(
    _ name: String, in file: MappedIndexFile, rows: Int? = nil, below limit: Int
  ) throws(IndexFileError) {
    self.rows = try RaggedArray(name, in: file, rows: rows)
    self.limit = UInt32(clamping: limit)
  }

  /// The number of rows.
  package var count: Int { rows.count }

  /// The number of elements of the longest row.
  ///
  /// - Complexity: O(`count`).
  package var maximumRowLength: Int { rows.maximumRowLength }

  /// The row at `index`.
  ///
  /// - Precondition: `index` is in `0..<count`.
  package subscript(index: Int) -> OrdinalRow {
    let row = rows[index]
    return OrdinalRow(elements: limit > 0 ? row : row.prefix(0), last: limit &- 1)
  }

  /// The same with other rows in the place of some.
  package func replacing(_ others: [Int: [UInt32]]) -> OrdinalRows {
    var result = self
    result.rows = rows.replacing(others)
    return result
  }
}

/// One of `OrdinalRows`.
package struct OrdinalRow: RandomAccessCollection, Sendable {
  fileprivate let elements: Slice<IndexArray<UInt32>>
  fileprivate let last: UInt32

  package var startIndex: Int { elements.startIndex }
  package var endIndex: Int { elements.endIndex }

  package subscript(position: Int) -> UInt32 { Swift.min(elements[position], last) }
}
