/// Some lines of a file, with their numbers.
struct LineBatch: Sendable {
  var bytes: [UInt8] = []
  var lines: [Line] = []

  struct Line: Sendable {
    /// The number of its first line in the file, from 1.
    var number: Int
    /// Where it stands in the batch's bytes, without its ending; nil when it was too long to keep.
    var range: Range<Int>?
  }

  func bytes(of line: Line) -> ArraySlice<UInt8>? {
    line.range.map { bytes[$0] }
  }
}

/// Cuts a file into lines, a batch at a time; blank ones are left out.
///
/// A line ends in LF or CRLF, the last one perhaps in neither; a byte order mark at the start is
/// skipped. With `joiningQuotes`, a line whose double quotes are unbalanced goes on after its end,
/// as CSV has it.
struct LineReader {
  /// No line of a catalog is longer; a longer one is reported and not kept in memory.
  static let maximumLineLength = 16 << 20
  /// A quote that is never closed must not swallow the rest of the file.
  static let maximumQuotedLength = 1 << 20

  let source: ByteSource
  private let joinsQuotes: Bool
  /// Bytes that belong to no finished line yet; the first `scanned` of them have been looked at.
  private var pending: [UInt8] = []
  private var scanned = 0
  private var isInsideQuotes = false
  /// The line on which `pending` starts, and the one that is being scanned.
  private var startLine = 1
  private var currentLine = 1
  private var isSkipping = false
  private var isFirst = true
  private var isAtEnd = false

  init(_ source: ByteSource, joiningQuotes: Bool = false) {
    self.source = source
    joinsQuotes = joiningQuotes
  }

  /// The next batch, or nil at the end.
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
        batch.lines.append(.init(number: startLine, range: nil))
        isSkipping = true
        pending.removeAll()
        scanned = 0
      } else {
        let rest = Array(pending[end...])
        batch.bytes = pending
        pending = rest
        scanned = rest.count
      }
      if !batch.lines.isEmpty { return batch }
    }
    return nil
  }

  private mutating func append(_ block: [UInt8]) {
    var bytes = block[...]
    if isFirst {
      isFirst = false
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    }
    if isSkipping {
      guard let ending = bytes.firstIndex(of: 0x0A) else { return }
      bytes = bytes[(ending + 1)...]
      isSkipping = false
      currentLine += 1
      startLine = currentLine
    }
    pending.append(contentsOf: bytes)
  }

  /// Adds the finished lines to `batch` and returns where the unfinished one starts.
  private mutating func scan(into batch: inout LineBatch) -> Int {
    var start = 0
    var position = scanned
    while position < pending.count {
      let byte = pending[position]
      if joinsQuotes, byte == 0x22 { isInsideQuotes.toggle() }
      if byte == 0x0A {
        currentLine += 1
        let isQuoted = isInsideQuotes && position - start < LineReader.maximumQuotedLength
        if !isQuoted {
          close(start..<position, &batch)
          isInsideQuotes = false
          start = position + 1
          startLine = currentLine
        }
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
    if !isBlank { batch.lines.append(.init(number: startLine, range: range)) }
  }
}
