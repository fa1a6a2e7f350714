import IndexFile

extension SparseMatrix {
  /// Writes the matrix as the sections `NAME.shape`, `NAME.offsets`, `NAME.columns` and
  /// `NAME.values`.
  func write(_ name: String, to file: inout IndexFileWriter) throws(IndexFileError) {
    try file.write(name + ".shape", [UInt64(rowCount), UInt64(columnCount)])
    try file.write(name + ".offsets", offsets.unsafeElements)
    try file.write(name + ".columns", columns.unsafeElements)
    try file.write(name + ".values", values.unsafeElements)
  }

  /// Reads what `write(_:to:)` wrote, still in the file.
  ///
  /// Every offset is checked here. Columns are not: a model of a million tracks holds a hundred
  /// million of them, and opening must not touch them all. Whoever follows one compares it first.
  ///
  /// - Complexity: O(`rowCount`).
  init(_ name: String, from file: MappedIndexFile) throws(IndexFileError) {
    let shape = try file.array(name + ".shape", of: UInt64.self, count: 2)
    guard shape[0] < UInt32.max, shape[1] <= UInt32.max else {
      throw .corrupt(file.path, section: name + ".shape", "more rows or columns than ordinals")
    }
    rowCount = Int(shape[0])
    columnCount = Int(shape[1])
    columns = try file.array(name + ".columns", of: UInt32.self)
    values = try file.array(name + ".values", of: Float.self, count: columns.count)
    offsets = try file.rowOffsets(name + ".offsets", rows: rowCount, spanning: columns.count)
  }
}
