/// Cuts delimited text into records, a batch at a time; empty lines are left out, unless they are kept.
///
/// A record ends in LF, CRLF or CR outside of quoted fields. One with a quoted field that never ends
/// is a record of one line that is marked so; reading goes on with the next line.
struct RecordReader: BatchReader {
  private let source: TextSource
  private let dialect: TableDialect
  private let keepsEmptyLines: Bool
  /// Bytes that belong to no finished record yet, and the number of their first line.
  private var pending: [UInt8] = []
  private var currentLine = 1
  private var skipped = SkippedLine()
  private var isAtEnd = false

  init(_ source: TextSource, delimiter: Delimiter) {
    self.init(source, dialect: TableDialect(delimiter))
  }

  init(_ source: TextSource, dialect: TableDialect, keepsEmptyLines: Bool = false) {
    self.source = source
    self.dialect = dialect
    self.keepsEmptyLines = keepsEmptyLines
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
      let rest = Array(pending[end...])
      batch.bytes = pending
      pending = rest
      if !isAtEnd, pending.count > LineReader.maximumLineLength {
        batch.lines.append(.init(number: currentLine, range: 0..<0, defect: .tooLong))
        if skipped.begin(behind: pending.last) { currentLine += 1 }
        pending.removeAll()
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

  /// Adds the finished records to `batch` and returns where the unfinished one starts.
  private mutating func scan(into batch: inout LineBatch) -> Int {
    let bytes = pending
    var line = currentLine
    let end = bytes.withUnsafeBufferPointer { buffer -> Int in
      var start = 0
      while start < buffer.count {
        guard
          let record = DelimitedRecord.scan(
            buffer, at: start, dialect: dialect, isWhole: isAtEnd)
        else { break }
        if record.end > start || keepsEmptyLines {
          batch.lines.append(.init(number: line, range: start..<record.end, defect: record.defect))
        }
        start = record.next
        line += record.lineEnds
      }
      return start
    }
    currentLine = line
    return end
  }
}
