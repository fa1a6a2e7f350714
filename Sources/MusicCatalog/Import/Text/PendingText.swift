/// What was read of a text and belongs to no finished line or record yet, a block at a time.
struct PendingText {
  private let source: TextSource
  var bytes: [UInt8] = []
  /// The number of the line that the bytes begin in.
  var line = 1
  private(set) var isAtEnd = false
  private var skipped = SkippedLine()

  init(_ source: TextSource) { self.source = source }

  /// Takes the next block, without what it has of a line that is skipped.
  mutating func read() throws(CatalogError) {
    guard let block = try source.next() else {
      isAtEnd = true
      return
    }
    let (rest, endsLine) = skipped.rest(of: block)
    if endsLine { line += 1 }
    bytes.append(contentsOf: rest)
  }

  /// Reports a line that is too long to keep, and skips the rest of it.
  mutating func skipLine(reporting batch: inout LineBatch) {
    batch.lines.append(.init(number: line, range: 0..<0, defect: .tooLong))
    if skipped.begin(behind: bytes.last) { line += 1 }
  }
}
