/// Where rows end in an array that lies beside them: packed, or in 32 bits each where the last end fits,
/// else in 64.
///
/// There are some twenty such sections for each track of a bundle. Public for the same reason as
/// `Column`.
@frozen
public struct RowEnds: Sendable {
  @usableFromInline let narrow: PackedArray<UInt32>
  /// Empty when `narrow` is not.
  @usableFromInline let wide: PackedArray<UInt64>

  /// The section that `write` wrote.
  ///
  /// - Parameter count: how many there must be, when the caller knows.
  /// - Throws: `.missingSection`; `.corrupt` when there are others than `count`.
  init(_ section: String, in file: MappedIndexFile, count: Int?) throws(IndexFileError) {
    let isNarrow = file.sections.first { $0.name == section }?.elementSize == 4
    if isNarrow {
      narrow = PackedArray(try file.array(section, of: UInt32.self, count: count))
      wide = PackedArray(IndexArray([]))
    } else {
      narrow = PackedArray(IndexArray([]))
      wide = try file.packedArray(section, of: UInt64.self, count: count)
    }
  }

  @usableFromInline package init(_ ends: [UInt64]) {
    narrow = PackedArray(IndexArray([]))
    wide = PackedArray(IndexArray(ends))
  }

  /// The same, compared: they ascend to the number of elements that lie beside them.
  ///
  /// - Throws: `.corrupt` when they do not.
  /// - Complexity: O(`count`).
  package init(
    _ section: String, in file: MappedIndexFile, count: Int, spanning elements: Int
  ) throws(IndexFileError) {
    try self.init(section, in: file, count: count)
    guard (last ?? 0) == UInt64(elements) else {
      throw .corrupt(file.path, section: section, "they do not span the rows")
    }
    guard RowEnds.ascend(narrow), RowEnds.ascend(wide) else {
      throw .corrupt(file.path, section: section, "they do not ascend")
    }
  }

  private static func ascend<Value: FixedWidthInteger & PackedElement>(
    _ ends: PackedArray<Value>
  ) -> Bool {
    var previous: Value = 0
    var ascending = true
    ends.forEach(in: 0..<ends.count) { end in
      ascending = ascending && end >= previous
      previous = end
    }
    return ascending
  }

  /// The number of rows.
  @inlinable package var count: Int { narrow.count + wide.count }

  /// Where a row begins.
  ///
  /// - Precondition: `index` is in `0..<count`.
  @inlinable
  package func start(_ index: Int) -> Int { index == 0 ? 0 : Int(self[index - 1]) }

  /// Where a row begins and where it ends.
  ///
  /// - Precondition: `index` is in `0..<count`.
  @inlinable
  package func bounds(_ index: Int) -> (start: UInt64, end: UInt64) {
    guard index > 0 else { return (0, self[index]) }
    if wide.isEmpty {
      let ends = narrow.pair(endingAt: index)
      return (UInt64(ends.before), UInt64(ends.last))
    }
    let ends = wide.pair(endingAt: index)
    return (ends.before, ends.last)
  }

  /// All of them.
  package var values: [UInt64] { (0..<count).map { self[$0] } }

  var last: UInt64? { count == 0 ? nil : self[count - 1] }

  /// - Precondition: `index` is in `0..<count`.
  @inlinable
  package subscript(index: Int) -> UInt64 {
    wide.isEmpty ? UInt64(narrow[index]) : wide[index]
  }

  /// Writes ends that ascend as a section, packed where that is shorter.
  package static func write(
    packing ends: [UInt64], as section: String, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    guard let last = ends.last, last > UInt64(UInt32.max) else {
      return try writer.write(packing: section, ends.map { UInt32($0) })
    }
    try writer.write(packing: section, ends)
  }

  /// Writes ends that ascend as a section.
  package static func write(
    _ ends: [UInt64], as section: String, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    guard let last = ends.last, last > UInt64(UInt32.max) else {
      try writer.write(section, ends.map { UInt32($0) })
      return
    }
    try writer.write(section, ends)
  }
}
