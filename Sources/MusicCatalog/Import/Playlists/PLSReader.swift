/// Cuts a PLS playlist into entries as `M3UParser` reads them: a path, and a description in front of it.
///
/// What belongs to an entry is told by a number in its key (`File1`, `Title1`, `Length1`) and may stand
/// anywhere, so that all of the playlist is read before its first entry is known.
struct PLSReader: BatchReader {
  private var lines: LineReader
  private var isAtEnd = false

  private struct Entry {
    var line: Int
    var file, title, length: String?
  }

  init(_ source: TextSource) {
    lines = LineReader(source)
  }

  /// Whether a text begins as such a playlist.
  static func isPlaylist(_ head: [UInt8]) -> Bool {
    let start = head.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(10)
    return String(decoding: start, as: UTF8.self).lowercased() == "[playlist]"
  }

  /// The title that the playlist gives itself.
  static func title(in head: [UInt8]) -> String? {
    let text = String(decoding: head.prefix(65_536), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).lazy.compactMap { line -> String? in
      guard let (key, value) = pair(of: line), ["title", "x-gnome-title"].contains(key) else {
        return nil
      }
      return value
    }.first
  }

  mutating func next() throws(CatalogError) -> LineBatch? {
    guard !isAtEnd else { return nil }
    isAtEnd = true
    var entries: [Int: Entry] = [:]
    var batch = LineBatch()
    while let lines = try lines.next() {
      for line in lines.lines {
        guard line.defect == nil else {
          batch.lines.append(line)
          continue
        }
        PLSReader.add(String(decoding: lines.bytes[line.range], as: UTF8.self), line, to: &entries)
      }
    }
    for number in entries.keys.sorted() {
      guard let entry = entries[number] else { continue }
      let start = batch.bytes.count
      if let title = entry.title {
        batch.bytes += Array("#EXTINF:\(entry.length ?? "-1"),\(title)\n".utf8)
      }
      batch.bytes += Array((entry.file ?? entry.title ?? "").utf8)
      batch.lines.append(.init(number: entry.line, range: start..<batch.bytes.count))
    }
    return batch.lines.isEmpty ? nil : batch
  }

  private static func add(_ text: String, _ line: LineBatch.Line, to entries: inout [Int: Entry]) {
    guard let (key, value) = pair(of: text) else { return }
    for name in ["file", "title", "length"] where key.hasPrefix(name) {
      guard let number = Int(key.dropFirst(name.count)) else { continue }
      var entry = entries[number] ?? Entry(line: line.number)
      switch name {
      case "file": entry.file = value
      case "title": entry.title = value
      default: entry.length = value
      }
      entries[number] = entry
    }
  }

  /// A key in lower case, and what is said of it; nil for nothing.
  private static func pair(of line: some StringProtocol) -> (key: String, value: String)? {
    guard let equals = line.firstIndex(of: "=") else { return nil }
    let value = line[line.index(after: equals)...].drop { $0 == " " }
    return value.isEmpty
      ? nil : (line[..<equals].lowercased().filter { $0 != " " }, String(value))
  }
}
