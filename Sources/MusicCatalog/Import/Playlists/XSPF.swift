/// Cuts an XSPF playlist (xspf.org/spec) into its tracks.
struct XSPFReader: BatchReader {
  private let source: TextSource
  private var pending: [UInt8] = []
  private var line = 1
  private var isAtEnd = false
  private static let opening = Array("<track".utf8)
  private static let closing = Array("</track>".utf8)

  init(_ source: TextSource) {
    self.source = source
  }

  mutating func next() throws(CatalogError) -> LineBatch? {
    while !isAtEnd {
      if let block = try source.next() { pending += block } else { isAtEnd = true }
      var batch = LineBatch()
      var position = 0
      while let start = openingTag(from: position) {
        count(position..<start)
        position = start
        guard let end = find(XSPFReader.closing, from: start) else { break }
        batch.lines.append(.init(number: line, range: start..<end + XSPFReader.closing.count))
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
      openingTag(from: position) ?? max(position, pending.count - XSPFReader.opening.count)
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
    while let found = find(XSPFReader.opening, from: position) {
      let next = found + XSPFReader.opening.count
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

/// Reads a track's mention from each track of an XSPF playlist.
struct XSPFParser: RecordParser {
  let playlist: String

  /// Whether a document begins as such a playlist.
  static func isPlaylist(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(4096), as: UTF8.self)
    return text.contains("<playlist") && text.contains("xspf") || text.contains("<trackList")
  }

  /// The title that the playlist gives itself, in front of its tracks.
  static func title(in head: [UInt8]) -> String? {
    let text = String(decoding: head.prefix(65_536), as: UTF8.self)
    let start = text.firstRange(of: "<trackList")?.lowerBound ?? text.endIndex
    return XMLText.elements(named: "title", in: String(text[..<start])).first
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    guard let text = String(validating: record, as: UTF8.self) else {
      throw Refusal("it is not valid UTF-8")
    }
    guard text.hasSuffix("</track>") else { throw Refusal("a track is never closed") }
    func first(_ name: String) -> String? { XMLText.elements(named: name, in: text).first }
    var entry = PlaylistTrack()
    entry.title = first("title")
    entry.creator = first("creator")
    entry.album = first("album")
    entry.annotation = first("annotation")
    entry.milliseconds = first("duration")
    entry.addresses =
      XMLText.elements(named: "identifier", in: text)
      + XMLText.elements(named: "location", in: text)
    return PlaylistEntry.record(try entry.mentions(), on: playlist)
  }
}
