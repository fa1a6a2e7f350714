/// Cuts a document of XML into the elements of one name, in which there are none of that name.
struct XMLElementReader: BatchReader {
  private let source: TextSource
  private var pending: [UInt8] = []
  private var line = 1
  private var isAtEnd = false
  private let opening, closing: [UInt8]

  /// - Parameters:
  ///   - opening: how an element begins: a sign and a name.
  ///   - closing: how it ends.
  init(_ source: TextSource, from opening: String, to closing: String) {
    self.source = source
    self.opening = Array(opening.utf8)
    self.closing = Array(closing.utf8)
  }

  mutating func next() throws(CatalogError) -> LineBatch? {
    while !isAtEnd {
      if let block = try source.next() { pending += block } else { isAtEnd = true }
      var batch = LineBatch()
      var position = 0
      while let start = openingTag(from: position) {
        count(position..<start)
        position = start
        guard let end = find(closing, from: start) else { break }
        batch.lines.append(.init(number: line, range: start..<end + closing.count))
        count(start..<end)
        position = end
      }
      if isAtEnd, let start = openingTag(from: position) {
        batch.lines.append(.init(number: line, range: start..<pending.count))
      }
      batch.bytes = pending
      forget(position, &batch)
      if !batch.lines.isEmpty { return batch }
    }
    return nil
  }

  /// Keeps what is unfinished: from an opening tag on, or the last bytes, which may begin one.
  private mutating func forget(_ position: Int, _ batch: inout LineBatch) {
    let start =
      openingTag(from: position) ?? max(position, pending.count - opening.count)
    let isTooLong = pending.count - start > LineReader.maximumLineLength
    if isTooLong { batch.lines.append(.init(number: line, range: 0..<0, defect: .tooLong)) }
    let kept = isTooLong ? pending.count : start
    count(position..<kept)
    pending.removeFirst(kept)
  }

  private mutating func count(_ range: Range<Int>) {
    for byte in pending[range] where byte == 0x0A { line += 1 }
  }

  /// `<track>` or `<track …>`, but not `<trackList>`.
  private func openingTag(from start: Int) -> Int? {
    var position = start
    while let found = find(opening, from: position) {
      let next = found + opening.count
      if next < pending.count, [0x3E, 0x20, 0x09, 0x0A, 0x0D].contains(pending[next]) {
        return found
      }
      position = next
    }
    return nil
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    guard start < pending.count else { return nil }
    return pending[start...].firstRange(of: pattern)?.lowerBound
  }
}
