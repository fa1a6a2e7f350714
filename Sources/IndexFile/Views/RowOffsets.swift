extension MappedIndexFile {
  /// Where rows begin in an array that lies beside them: `rows + 1` offsets, the last of them the
  /// array's count. All of them are compared.
  ///
  /// - Throws: `.missingSection`; `.corrupt` when they do not ascend, or do not span the array.
  /// - Complexity: O(`rows`).
  package func rowOffsets(
    _ section: String, rows: Int, spanning count: Int
  ) throws(IndexFileError) -> IndexArray<UInt64> {
    let offsets = try array(section, of: UInt64.self, count: rows + 1)
    guard offsets[0] == 0, offsets[rows] == UInt64(count) else {
      throw .corrupt(path, section: section, "they do not span the rows")
    }
    var previous: UInt64 = 0
    var ascending = true
    for offset in offsets.unsafeElements {
      ascending = ascending && offset >= previous
      previous = offset
    }
    guard ascending else { throw .corrupt(path, section: section, "they do not ascend") }
    return offsets
  }
}
