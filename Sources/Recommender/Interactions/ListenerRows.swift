import IndexFile

/// What each listener has, as a model keeps it: the rows of a matrix of confidences, packed in a file.
///
/// Columns are packed numbers. Of confidences there are few different ones, as most listeners play most
/// tracks once or twice, so a file has these *levels*, the most frequent first, and for each entry the
/// number of its level; where there are too many of them, the confidences themselves.
///
/// Useful for reading rows from end to end; not useful for training, which asks for the `matrix`.
struct ListenerRows: Sendable {
  /// The number of listeners.
  let rowCount: Int
  /// The number of items.
  let columnCount: Int
  private let offsets: IndexArray<UInt64>
  private let columns: PackedArray<UInt32>
  private let values: Values
  /// The matrix that the rows were made of, where there is one.
  private let source: SparseMatrix?

  private enum Values: Sendable {
    case plain(IndexArray<Float>)
    case levels(IndexArray<Float>, PackedArray<UInt16>)
  }

  /// From so many different confidences on they are stored themselves.
  private static let maximumLevels = 4096

  init(_ matrix: SparseMatrix) {
    rowCount = matrix.rowCount
    columnCount = matrix.columnCount
    offsets = matrix.offsets
    columns = PackedArray(matrix.columns)
    values = .plain(matrix.values)
    source = matrix
  }

  var entryCount: Int { columns.count }

  /// The number of entries of a row.
  func count(ofRow row: Int) -> Int { Int(offsets[row + 1] - offsets[row]) }

  /// The entries of a row: columns ascending, and a confidence beside each. In a damaged file a column may
  /// be any number and a confidence 0 or none.
  ///
  /// - Precondition: `row` is in `0..<rowCount`.
  func row(_ row: Int) -> (columns: [UInt32], values: [Float]) {
    let range = Int(offsets[row])..<Int(offsets[row + 1])
    var columns: [UInt32] = []
    columns.reserveCapacity(range.count)
    self.columns.forEach(in: range) { columns.append($0) }
    return (columns, values(in: range))
  }

  /// An element of a row; 0 for one that is not stored.
  ///
  /// - Precondition: `row` is in `0..<rowCount`.
  /// - Complexity: O(log of the row's entries).
  func value(_ row: Int, _ column: UInt32) -> Float {
    var range = Int(offsets[row])..<Int(offsets[row + 1])
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let found = columns[middle]
      if found == column { return value(at: middle) }
      range = found < column ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return 0
  }

  private func value(at entry: Int) -> Float {
    switch values {
    case .plain(let values): return values[entry]
    case .levels(let levels, let numbers):
      let number = Int(numbers[entry])
      return number < levels.count ? levels[number] : 0
    }
  }

  private func values(in range: Range<Int>) -> [Float] {
    switch values {
    case .plain(let values):
      return Array(values[range])
    case .levels(let levels, let numbers):
      var values: [Float] = []
      values.reserveCapacity(range.count)
      numbers.forEach(in: range) { values.append(Int($0) < levels.count ? levels[Int($0)] : 0) }
      return values
    }
  }

  /// The rows as a matrix.
  ///
  /// - Complexity: O(`entryCount`) for those of a file.
  var matrix: SparseMatrix {
    if let source { return source }
    return SparseMatrix(
      rowCount: rowCount, columnCount: columnCount, offsets: Array(offsets),
      columns: Array(columns), values: values(in: 0..<entryCount))
  }
}

extension ListenerRows {
  /// Writes the sections `NAME.shape`, `NAME.offsets`, `NAME.columns`, and `NAME.levels` with
  /// `NAME.numbers` or `NAME.values`.
  func write(_ name: String, to file: inout IndexFileWriter) throws(IndexFileError) {
    try file.write(name + ".shape", [UInt64(rowCount), UInt64(columnCount)])
    try file.write(name + ".offsets", offsets.unsafeElements)
    try file.write(packing: name + ".columns", Array(columns))
    let values = values(in: 0..<entryCount)
    guard let levels = ListenerRows.levels(of: values) else {
      return try file.write(name + ".values", values)
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: levels.enumerated().map { ($1.bitPattern, UInt16($0)) })
    try file.write(name + ".levels", levels)
    try file.write(packing: name + ".numbers", values.map { numbers[$0.bitPattern]! })
  }

  /// The different values, the most frequent first; nil when there are too many.
  private static func levels(of values: [Float]) -> [Float]? {
    var counts: [UInt32: Int] = [:]
    for value in values {
      counts[value.bitPattern, default: 0] += 1
      if counts.count > maximumLevels { return nil }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { Float(bitPattern: $0.key) }
  }

  /// Reads what `write(_:to:)` wrote, still in the file.
  ///
  /// Every offset is checked here. Columns and confidences are not: opening must not touch them all.
  /// Whoever follows one compares it first.
  ///
  /// - Complexity: O(`rowCount`).
  init(_ name: String, from file: MappedIndexFile) throws(IndexFileError) {
    let shape = try file.array(name + ".shape", of: UInt64.self, count: 2)
    guard shape[0] < UInt32.max, shape[1] <= UInt32.max else {
      throw .corrupt(file.path, section: name + ".shape", "more rows or columns than ordinals")
    }
    rowCount = Int(shape[0])
    columnCount = Int(shape[1])
    columns = try file.packedArray(name + ".columns", of: UInt32.self)
    if file.contains(name + ".levels") {
      values = .levels(
        try file.array(name + ".levels", of: Float.self),
        try file.packedArray(name + ".numbers", of: UInt16.self, count: columns.count))
    } else {
      values = .plain(try file.array(name + ".values", of: Float.self, count: columns.count))
    }
    offsets = try file.rowOffsets(name + ".offsets", rows: rowCount, spanning: columns.count)
    source = nil
  }
}
