internal import IndexFile

/// Collects names of numbered items and writes them so that `NameIndex` finds them, misspelled too.
///
/// Memory: about 40 bytes a name and the name.
struct NameIndexBuilder {
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var prefixes: [UInt64] = []

  private struct Entry {
    var start: Int
    var length: UInt32
    var packed: UInt32
  }

  /// Adds a key of a item; an empty key is nothing to be found by.
  mutating func add(_ key: String, _ kind: NameKind, of ordinal: UInt32) {
    guard !key.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: key.utf8)
    var prefix: UInt64 = 0
    for offset in 0..<8 {
      prefix = prefix << 8 | UInt64(start + offset < bytes.count ? bytes[start + offset] : 0)
    }
    prefixes.append(prefix)
    entries.append(
      Entry(
        start: start, length: UInt32(bytes.count - start),
        packed: NameIndex.pack(ordinal, kind)))
  }

  /// Writes the sections that begin with `name`.
  func write(
    _ name: String, count: Int, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    var keys = StringTable.Builder()
    var rows = RaggedArray<UInt32>.Builder()
    var byItem: [(item: UInt32, key: UInt32)] = []
    var postings: [(bucket: UInt32, key: UInt32)] = []
    let order = sorted()
    let bits = NameGrams.bits(forNames: entries.count)
    bytes.withUnsafeBufferPointer { all in
      var position = 0
      while position < order.count {
        let key = text(order[position], in: all)
        var row: [UInt32] = []
        var seen: Set<UInt32> = []
        var end = position
        while end < order.count, NameIndexBuilder.equal(text(order[end], in: all), key) {
          let packed = entries[order[end]].packed
          // The first kind of a item under one key is the best one.
          if seen.insert(NameIndex.ordinal(packed)).inserted { row.append(packed) }
          end += 1
        }
        let number = UInt32(keys.count)
        keys.append(String(decoding: key, as: UTF8.self))
        rows.append(row.sorted { NameIndex.ordinal($0) < NameIndex.ordinal($1) })
        // Initials and the like are looked up as a whole or not at all: nothing is a misspelling of
        // them.
        let names = row.filter { NameIndex.kind($0).isName }
        for packed in names { byItem.append((NameIndex.ordinal(packed), number)) }
        if !names.isEmpty {
          for bucket in NameGrams.buckets(of: key, bits: bits) { postings.append((bucket, number)) }
        }
        position = end
      }
    }
    try keys.write(name + ".key", to: &writer)
    try rows.write(name + ".entry", to: &writer)
    try NameIndexBuilder.write(name + ".of", byItem, rows: count, to: &writer)
    try NameIndexBuilder.write(
      name + ".gram", postings.map { ($0.bucket, $0.key) }, rows: 1 << bits, to: &writer)
  }

  /// Writes pairs (row, value) that ascend by value as rows, by counting.
  private static func write(
    _ name: String, _ pairs: [(UInt32, UInt32)], rows: Int, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    var ends = [UInt32](repeating: 0, count: rows)
    for (row, _) in pairs { ends[Int(row)] += 1 }
    var total: UInt32 = 0
    var positions = [Int](repeating: 0, count: rows)
    for row in 0..<rows {
      positions[row] = Int(total)
      total += ends[row]
      ends[row] = total
    }
    var values = [UInt32](repeating: 0, count: pairs.count)
    for (row, value) in pairs {
      values[positions[Int(row)]] = value
      positions[Int(row)] += 1
    }
    try writer.write(packing: name + ".ends", ends)
    try writer.write(packing: name + ".values", values)
  }

  /// Places of entries by key, then by kind, then by item.
  private func sorted() -> [Int] {
    bytes.withUnsafeBufferPointer { all in
      entries.indices.sorted { left, right in
        if prefixes[left] != prefixes[right] { return prefixes[left] < prefixes[right] }
        let (a, b) = (text(left, in: all), text(right, in: all))
        if !NameIndexBuilder.equal(a, b) { return a.lexicographicallyPrecedes(b) }
        let (x, y) = (entries[left].packed, entries[right].packed)
        if NameIndex.kind(x) != NameIndex.kind(y) {
          return NameIndex.kind(x).rawValue < NameIndex.kind(y).rawValue
        }
        return x < y
      }
    }
  }

  private func text(
    _ entry: Int, in all: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let entry = entries[entry]
    return UnsafeBufferPointer(rebasing: all[entry.start..<(entry.start + Int(entry.length))])
  }

  private static func equal(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }
}
