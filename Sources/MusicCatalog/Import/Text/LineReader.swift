/// Cuts a text into lines, a batch at a time; blank ones are left out.
///
/// A line ends in LF, CRLF or CR, the last one perhaps in none.
struct LineReader: BatchReader {
  /// No line of a catalog is longer; a longer one is reported and not kept in memory.
  static let maximumLineLength = 16 << 20

  private var pending: PendingText
  /// So many of its bytes have been looked at.
  private var scanned = 0

  init(_ source: TextSource) { pending = PendingText(source) }

  mutating func next() throws(CatalogError) -> LineBatch? {
    while !pending.isAtEnd {
      try pending.read()
      var batch = LineBatch()
      let end = scan(into: &batch)
      let count = pending.bytes.count
      if pending.isAtEnd, end < count { close(end..<count, &batch) }
      var rest = Array(pending.bytes[end...])
      if !pending.isAtEnd, rest.count > LineReader.maximumLineLength {
        pending.skipLine(reporting: &batch)
        pending.bytes.removeLast(rest.count)
        rest.removeAll()
      }
      batch.bytes = pending.bytes
      pending.bytes = rest
      // A return at the end is looked at again with what follows it.
      scanned = max(0, rest.count - 1)
      if !batch.lines.isEmpty { return batch }
    }
    return nil
  }

  /// Adds the finished lines to `batch` and returns where the unfinished one starts.
  private mutating func scan(into batch: inout LineBatch) -> Int {
    var start = 0
    var position = scanned
    while position < pending.bytes.count {
      let isLast = position + 1 == pending.bytes.count
      // The line feed that belongs to it may be in the next block.
      if pending.bytes[position] == 0x0D, isLast, !pending.isAtEnd { break }
      let isLoneReturn =
        pending.bytes[position] == 0x0D && (isLast || pending.bytes[position + 1] != 0x0A)
      if pending.bytes[position] == 0x0A || isLoneReturn {
        close(start..<position, &batch)
        start = position + 1
        pending.line += 1
      }
      position += 1
    }
    return start
  }

  private func close(_ range: Range<Int>, _ batch: inout LineBatch) {
    var range = range
    if !range.isEmpty, pending.bytes[range.upperBound - 1] == 0x0D {
      range = range.lowerBound..<range.upperBound - 1
    }
    let isBlank = pending.bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if !isBlank { batch.lines.append(.init(number: pending.line, range: range)) }
  }
}
