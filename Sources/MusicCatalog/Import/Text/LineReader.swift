/// Cuts a text into lines, a batch at a time; blank ones are left out.
///
/// A line ends in LF, CRLF or CR, the last one perhaps in none.
struct LineReader: BatchReader {
  /// No line of a catalog is longer; a longer one is reported and not kept in memory.
  static let maximumLineLength = 16 << 20

  private let source: TextSource
  /// Bytes that belong to no finished line yet; the first `scanned` of them have been looked at.
  private var pending: [UInt8] = []
  private var scanned = 0
  private var currentLine = 1
  private var skipped = SkippedLine()
  private var isAtEnd = false

  init(_ source: TextSource) {
    self.source = source
  }

  mutating func next() throws(CatalogError) -> LineBatch? {
    while !isAtEnd {
      if let block = try source.next() {
        append(block)
      } else {
        isAtEnd = true
      }
      var batch = LineBatch()
      let end = scan(into: &batch)
      if isAtEnd, end < pending.count { close(end..<pending.count, &batch) }
      if !isAtEnd, pending.count - end > LineReader.maximumLineLength {
        batch.lines.append(.init(number: currentLine, range: 0..<0, defect: .tooLong))
        if skipped.begin(behind: pending.last) { currentLine += 1 }
        pending.removeLast(pending.count - end)
        batch.bytes = pending
        pending.removeAll()
        scanned = 0
      } else {
        let rest = Array(pending[end...])
        batch.bytes = pending
        pending = rest
        // A return at the end is looked at again with what follows it.
        scanned = max(0, rest.count - 1)
      }
      if !batch.lines.isEmpty { return batch }
    }
    return nil
  }

  private mutating func append(_ block: [UInt8]) {
    let (bytes, endsLine) = skipped.rest(of: block)
    if endsLine { currentLine += 1 }
    pending.append(contentsOf: bytes)
  }

  /// Adds the finished lines to `batch` and returns where the unfinished one starts.
  private mutating func scan(into batch: inout LineBatch) -> Int {
    var start = 0
    var position = scanned
    while position < pending.count {
      let isLast = position + 1 == pending.count
      // The line feed that belongs to it may be in the next block.
      if pending[position] == 0x0D, isLast, !isAtEnd { break }
      let isLoneReturn = pending[position] == 0x0D && (isLast || pending[position + 1] != 0x0A)
      if pending[position] == 0x0A || isLoneReturn {
        close(start..<position, &batch)
        start = position + 1
        currentLine += 1
      }
      position += 1
    }
    return start
  }

  private func close(_ range: Range<Int>, _ batch: inout LineBatch) {
    var range = range
    if !range.isEmpty, pending[range.upperBound - 1] == 0x0D {
      range = range.lowerBound..<range.upperBound - 1
    }
    let isBlank = pending[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if !isBlank { batch.lines.append(.init(number: currentLine, range: range)) }
  }
}
