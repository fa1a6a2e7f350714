package import IndexFile

/// Ids by ordinal, and ordinals by id.
package struct IDTable: Sendable {
  private let ids: StringTable
  private let order: IndexArray<UInt32>

  package init(_ name: String, in file: MappedIndexFile) throws(IndexFileError) {
    ids = try StringTable(name, in: file)
    order = try file.array(name + ".order", of: UInt32.self, count: ids.count)
  }

  package var count: Int { ids.count }

  package subscript(ordinal: UInt32) -> String { ids[Int(ordinal)] }

  /// The ordinal of an id.
  ///
  /// - Complexity: O(log `count`) comparisons of ids.
  package func ordinal(of id: String) -> UInt32? {
    let wanted = Array(id.utf8)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let candidate = order[middle]
      guard Int(candidate) < count else { return nil }
      let precedes = ids.withBytes(at: Int(candidate)) { $0.lexicographicallyPrecedes(wanted) }
      if precedes { low = middle + 1 } else { high = middle }
    }
    guard low < count, Int(order[low]) < count else { return nil }
    let isFound = ids.withBytes(at: Int(order[low])) { $0.elementsEqual(wanted) }
    return isFound ? order[low] : nil
  }

  /// Writes the ids, given in the order of their ordinals.
  package static func write(
    _ ids: [String], as name: String, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    var table = StringTable.Builder()
    for id in ids { table.append(id) }
    try table.write(name, to: &writer)
    let order = ids.indices.sorted { ids[$0].utf8.lexicographicallyPrecedes(ids[$1].utf8) }
    try writer.write(name + ".order", order.map(UInt32.init))
  }
}
