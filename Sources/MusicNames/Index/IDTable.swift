package import IndexFile

/// Ids by ordinal, and ordinals by id.
package struct IDTable: Sendable {
  private let stored: Stored
  /// The ids after those that were written.
  private var added: Stored?

  fileprivate struct Stored: Sendable {
    let ids: StringTable
    let order: PackedArray<UInt32>
  }

  package init(_ name: String, in file: MappedIndexFile) throws(IndexFileError) {
    let ids = try StringTable(name, in: file)
    stored = Stored(
      ids: ids, order: try file.packedArray(name + ".order", of: UInt32.self, count: ids.count))
  }

  package var count: Int { stored.ids.count + (added?.ids.count ?? 0) }

  package subscript(ordinal: UInt32) -> String {
    let index = Int(ordinal)
    if index < stored.ids.count { return stored.ids[index] }
    precondition(added != nil, "An id is read outside its table.")
    return added!.ids[index - stored.ids.count]
  }

  /// The same with the ids of another table after its own.
  ///
  /// - Precondition: nothing has been added to either yet.
  func appending(_ other: IDTable) -> IDTable {
    precondition(added == nil && other.added == nil, "Ids are added once, all together.")
    var result = self
    result.added = other.stored
    return result
  }

  /// The ordinal of an id; of several that have it, the last.
  ///
  /// - Complexity: O(log `count`) comparisons of ids.
  package func ordinal(of id: String) -> UInt32? {
    var id = id
    return id.withUTF8 { wanted in
      if let ordinal = added?.ordinal(of: wanted) { return UInt32(stored.ids.count) + ordinal }
      return stored.ordinal(of: wanted)
    }
  }

  /// Writes the ids, given in the order of their ordinals.
  package static func write(
    _ ids: [String], as name: String, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    var table = StringTable.Builder()
    for id in ids { table.append(id) }
    try table.write(name, to: &writer)
    let order = ids.indices.sorted { left, right in
      ids[left] == ids[right]
        ? left < right : ids[left].utf8.lexicographicallyPrecedes(ids[right].utf8)
    }
    try writer.write(packing: name + ".order", order.map(UInt32.init))
  }
}

extension IDTable.Stored {
  func ordinal(of wanted: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      let candidate = order[middle]
      guard Int(candidate) < ids.count else { return nil }
      let precedes = ids.withBytes(at: Int(candidate)) { StringTable.order($0, wanted) < 0 }
      if precedes { low = middle + 1 } else { high = middle }
    }
    var found: UInt32?
    while low < ids.count, Int(order[low]) < ids.count,
      ids.withBytes(at: Int(order[low]), { StringTable.order($0, wanted) == 0 })
    {
      found = order[low]
      low += 1
    }
    return found
  }
}
