/// Rows of different lengths, numbered from 0, in two sections, packed or not: where each ends, and all
/// elements.
/// With ordinals as elements it is the usual compressed sparse row layout.
///
/// ```swift
/// var credits = RaggedArray<UInt32>.Builder()
/// credits.append([4, 9])
/// try credits.write("credit", to: &writer)
/// let read = try RaggedArray<UInt32>("credit", in: file)
/// Array(read[0])  // [4, 9]
/// ```
///
/// Reading never leaves the section: an impossible row of a damaged file is empty. Public for the same
/// reason as `Column`.
@frozen
public struct RaggedArray<Element: PackedElement>: Sendable {
  @usableFromInline let ends: RowEnds
  @usableFromInline let elements: PackedArray<Element>
  /// The rows after those that were written.
  @usableFromInline var addedEnds = RowEnds([])
  @usableFromInline var addedElements = PackedArray<Element>(IndexArray([]))
  /// Rows that stand in the place of others.
  @usableFromInline var replaced: [Int: PackedArray<Element>] = [:]

  /// The rows that were written as `name`.
  ///
  /// - Parameter rows: how many there must be, when the caller knows.
  /// - Throws: `.missingSection`; `.corrupt` when the two sections do not fit each other.
  package init(
    _ name: String, in file: MappedIndexFile, rows: Int? = nil
  ) throws(IndexFileError) {
    ends = try RowEnds(name + ".ends", in: file, count: rows)
    elements = try file.packedArray(name + ".elements", of: Element.self)
    guard (ends.last ?? 0) == UInt64(elements.count) else {
      throw .corrupt(file.path, section: name + ".ends", "the last row ends elsewhere")
    }
  }

  private init(ends: RowEnds, elements: PackedArray<Element>) {
    self.ends = ends
    self.elements = elements
  }

  /// Other elements in rows of the same lengths.
  ///
  /// - Precondition: as many as these rows have, to which nothing was added.
  package func parallel<Other>(_ others: PackedArray<Other>) -> RaggedArray<Other> {
    precondition(others.count == elements.count && addedEnds.count == 0)
    return RaggedArray<Other>(ends: ends, elements: others)
  }

  /// The number of rows.
  @inlinable public var count: Int { ends.count + addedEnds.count }

  /// The number of elements in all rows that were written.
  package var elementCount: Int { elements.count }

  /// The row at `index`, as a slice of the whole.
  ///
  /// - Precondition: `index` is in `0..<count`.
  @inlinable
  public subscript(index: Int) -> Slice<PackedArray<Element>> {
    if !replaced.isEmpty, let row = replaced[index] { return row[...] }
    return index < ends.count
      ? RaggedArray.row(index, ends, elements)
      : RaggedArray.row(index - ends.count, addedEnds, addedElements)
  }

  @inlinable
  static func row(
    _ index: Int, _ ends: RowEnds, _ elements: PackedArray<Element>
  ) -> Slice<PackedArray<Element>> {
    let (start, end) = ends.bounds(index)
    guard start <= end, end <= UInt64(elements.count) else { return elements[0..<0] }
    return elements[Int(start)..<Int(end)]
  }

  /// The same with more rows after its own.
  ///
  /// - Precondition: nothing has been added yet.
  package func appending(_ rows: [[Element]]) -> RaggedArray {
    precondition(addedEnds.count == 0, "Rows are added once, all together.")
    var result = self
    var end: UInt64 = 0
    result.addedEnds = RowEnds(
      rows.map { row -> UInt64 in
        end += UInt64(row.count)
        return end
      })
    result.addedElements = PackedArray(IndexArray(rows.flatMap { $0 }))
    return result
  }

  /// The same with other rows in the place of some.
  package func replacing(_ rows: [Int: [Element]]) -> RaggedArray {
    var result = self
    for (index, row) in rows { result.replaced[index] = PackedArray(IndexArray(row)) }
    return result
  }

  /// The number of elements of the longest row.
  ///
  /// - Complexity: O(`count`).
  var maximumRowLength: Int { maximumRowLength { _ in true } }

  /// The number of elements of the longest of some rows.
  ///
  /// - Complexity: O(`count`).
  func maximumRowLength(where isAsked: (Int) -> Bool) -> Int {
    // By the ends alone: slices would be measured through witnesses, a hundred times as slow.
    let elements = UInt64(elements.count)
    var longest: UInt64 = 0
    var start: UInt64 = 0
    for index in 0..<ends.count {
      let end = ends[index]
      if start <= end, end <= elements, end - start > longest, replaced[index] == nil,
        isAsked(index)
      {
        longest = end - start
      }
      start = end
    }
    for index in ends.count..<count where replaced[index] == nil && isAsked(index) {
      longest = Swift.max(longest, UInt64(self[index].count))
    }
    for (index, row) in replaced where isAsked(index) {
      longest = Swift.max(longest, UInt64(row.count))
    }
    return Int(longest)
  }

  /// Collects rows and writes them.
  package struct Builder {
    private var ends: [UInt64] = []
    private var elements: [Element] = []

    /// No rows yet.
    package init() {}

    /// Adds a row.
    package mutating func append(_ row: some Sequence<Element>) {
      elements.append(contentsOf: row)
      ends.append(UInt64(elements.count))
    }

    /// Writes the sections `name.ends` and `name.elements`.
    package func write(
      _ name: String, to writer: inout IndexFileWriter
    ) throws(IndexFileError) {
      try RowEnds.write(packing: ends, as: name + ".ends", to: &writer)
      try writer.write(packing: name + ".elements", elements)
    }
  }
}

extension RaggedArray.Builder where Element == UInt32 {
  /// The transpose: row c lists, in ascending order, the rows in which c occurs.
  ///
  /// - Precondition: every element is below `columns`.
  /// - Complexity: O(elements + `columns`).
  package func transposed(columns: Int) -> RaggedArray<UInt32>.Builder {
    var result = RaggedArray<UInt32>.Builder()
    result.ends = Array(repeating: 0, count: columns)
    for element in elements { result.ends[Int(element)] += 1 }
    var positions = Array(repeating: 0, count: columns)
    var total = 0
    for column in 0..<columns {
      positions[column] = total
      total += Int(result.ends[column])
      result.ends[column] = UInt64(total)
    }
    result.elements = Array(repeating: 0, count: total)
    var start = 0
    for (row, end) in ends.enumerated() {
      for element in elements[start..<Int(end)] {
        result.elements[positions[Int(element)]] = UInt32(row)
        positions[Int(element)] += 1
      }
      start = Int(end)
    }
    return result
  }
}

extension RaggedArray<UInt32> {
  /// All rows, with other numbers in the place of theirs.
  package func rows(as numbers: [UInt32]) -> [[UInt32]] {
    (0..<count).map { row in
      self[row].map { Int($0) < numbers.count ? numbers[Int($0)] : .max }
    }
  }

  /// All rows, their numbers counted from another one on.
  package func rows(after offset: Int) -> [[UInt32]] {
    (0..<count).map { row in self[row].map { $0 &+ UInt32(offset) } }
  }
}
