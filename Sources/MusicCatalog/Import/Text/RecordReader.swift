/// Cuts delimited text into records, a batch at a time; empty lines are left out, unless they are kept.
///
/// A record ends in LF, CRLF or CR outside of quoted fields. One with a quoted field that never ends
/// is a record of one line that is marked so; reading goes on with the next line.
struct RecordReader: BatchReader {
  private let dialect: TableDialect
  private let keepsEmptyLines: Bool
  private var pending: PendingText

  init(_ source: TextSource, delimiter: Delimiter) {
    self.init(source, dialect: TableDialect(delimiter))
  }

  init(_ source: TextSource, dialect: TableDialect, keepsEmptyLines: Bool = false) {
    pending = PendingText(source)
    self.dialect = dialect
    self.keepsEmptyLines = keepsEmptyLines
  }

  mutating func next() throws(CatalogError) -> LineBatch? {
    while !pending.isAtEnd {
      try pending.read()
      var batch = LineBatch()
      let end = scan(into: &batch)
      let rest = Array(pending.bytes[end...])
      batch.bytes = pending.bytes
      pending.bytes = rest
      if !pending.isAtEnd, rest.count > LineReader.maximumLineLength {
        pending.skipLine(reporting: &batch)
        pending.bytes.removeAll()
      }
      if !batch.lines.isEmpty { return batch }
    }
    return nil
  }

  /// Adds the finished records to `batch` and returns where the unfinished one starts.
  private mutating func scan(into batch: inout LineBatch) -> Int {
    let bytes = pending.bytes
    var line = pending.line
    let end = bytes.withUnsafeBufferPointer { buffer -> Int in
      var start = 0
      while start < buffer.count {
        guard
          let record = DelimitedRecord.scan(
            buffer, at: start, dialect: dialect, isWhole: pending.isAtEnd)
        else { break }
        if record.end > start || keepsEmptyLines {
          batch.lines.append(.init(number: line, range: start..<record.end, defect: record.defect))
        }
        start = record.next
        line += record.lineEnds
      }
      return start
    }
    pending.line = line
    return end
  }
}
