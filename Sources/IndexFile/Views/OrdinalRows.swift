import Primitives

/// Rows of ordinals, all of them below a limit: the rows of one table that another one lists.
///
/// A stored number that is not below the limit, which a damaged file alone has, is read as the last
/// ordinal there is. So lengths of rows cost nothing, and nobody who follows an ordinal has to look
/// at it again; `verify` finds the number.
package struct OrdinalRows: Sendable {
  private let rows: RaggedArray<UInt32>
  private var limit: UInt32
  /// What rows have beside what was written, and the rows after those.
  private var added: [Int: PackedArray<UInt32>] = [:]
  private var addedCount = 0
  /// Rows that stand in the place of others.
  private var replaced: [Int: PackedArray<UInt32>] = [:]
  /// The number of elements of the longest row that was written, for all copies.
  private let longest = MadeOnce<Int>()

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
  package var count: Int { rows.count + addedCount }

  /// The number of elements of the longest row.
  ///
  /// - Complexity: O(`count`) the first time; for the same rows with changes O(changed rows), unless the
  ///   longest one is among them and gets shorter.
  package var maximumRowLength: Int {
    let stored = longest.value { rows.maximumRowLength }
    let changed = Set(added.keys).union(replaced.keys)
    let best = changed.reduce(0) { max($0, self[$1].count) }
    let isStill = !changed.contains { $0 < rows.count && rows[$0].count == stored }
    if best >= stored || isStill { return max(best, stored) }
    return max(best, rows.maximumRowLength { !changed.contains($0) })
  }

  /// The row at `index`.
  ///
  /// - Precondition: `index` is in `0..<count`.
  package subscript(index: Int) -> OrdinalRow {
    let none = OrdinalRow.none
    if !replaced.isEmpty, let row = replaced[index] {
      return OrdinalRow(stored: row[...], added: none, last: limit &- 1)
    }
    precondition(index < count, "A row of ordinals is read outside its bounds.")
    let stored = index < rows.count && limit > 0 ? rows[index] : none[...]
    return OrdinalRow(
      stored: stored, added: added.isEmpty ? none : added[index] ?? none, last: limit &- 1)
  }

  /// The same with other rows in the place of some.
  package func replacing(_ others: [Int: [UInt32]]) -> OrdinalRows {
    var result = self
    for (index, row) in others { result.replaced[index] = PackedArray(IndexArray(row)) }
    return result
  }

  /// The same with more ordinals at the ends of some rows, and more rows.
  ///
  /// - Parameters:
  ///   - ordinals: by row; those of a new row are all that it has.
  ///   - rows: how many rows there are then.
  ///   - limit: how many ordinals there are then.
  /// - Precondition: nothing has been added yet.
  package func adding(_ ordinals: [Int: [UInt32]], rows: Int, below limit: Int) -> OrdinalRows {
    precondition(added.isEmpty && addedCount == 0, "Ordinals are added once, all together.")
    var result = self
    result.added = ordinals.mapValues { PackedArray(IndexArray($0)) }
    result.addedCount = max(rows - self.rows.count, 0)
    result.limit = UInt32(clamping: limit)
    return result
  }
}

extension OrdinalRows {
  /// What each row adds to the one that it is elsewhere, its ordinals counted from another one on.
  package func added(as rows: [UInt32], after offset: Int) -> [Int: [UInt32]] {
    var added: [Int: [UInt32]] = [:]
    for row in 0..<Swift.min(count, rows.count) {
      let ordinals = self[row].map { $0 + UInt32(offset) }
      if !ordinals.isEmpty { added[Int(rows[row]), default: []] += ordinals }
    }
    return added.mapValues { $0.sorted() }
  }
}

/// One of `OrdinalRows`.
package struct OrdinalRow: RandomAccessCollection, Sendable {
  fileprivate let stored: Slice<PackedArray<UInt32>>
  fileprivate let added: PackedArray<UInt32>
  fileprivate let last: UInt32
  fileprivate static let none = PackedArray<UInt32>(IndexArray([]))

  /// Calls `body` with each ordinal: faster than a loop, which unpacks one by one.
  package func forEach(_ body: (UInt32) -> Void) {
    let last = last
    stored.base.forEach(in: stored.startIndex..<stored.endIndex) { body(Swift.min($0, last)) }
    added.forEach(in: 0..<added.count) { body(Swift.min($0, last)) }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { stored.count + added.count }
  package var count: Int { endIndex }

  package subscript(position: Int) -> UInt32 {
    let ordinal =
      position < stored.count
      ? stored[stored.startIndex + position] : added[position - stored.count]
    return Swift.min(ordinal, last)
  }
}

extension OrdinalSet {
  /// Adds the ordinals of a row; those outside the capacity are ignored.
  package mutating func formUnion(_ row: OrdinalRow) {
    let capacity = UInt32(clamping: capacity)
    words.withUnsafeMutableBufferPointer { words in
      row.forEach { ordinal in
        if ordinal < capacity { words[Int(ordinal >> 6)] |= 1 << UInt64(ordinal & 63) }
      }
    }
  }
}
