import Foundation

/// Cuts an M3U playlist into entries: a path, and the comments in front of it that describe it.
struct M3UReader: BatchReader {
  private var lines: LineReader
  /// The description that waits for its path.
  private var description: (bytes: ArraySlice<UInt8>, number: Int)?

  init(_ source: TextSource) {
    lines = LineReader(source)
  }

  /// Whether a text begins as one, whatever it is called; programs leave the heading out at times.
  static func isPlaylist(_ head: [UInt8]) -> Bool {
    head.starts(with: "#EXTM3U".utf8) || head.starts(with: "#EXTINF:".utf8)
  }

  mutating func next() throws(CatalogError) -> LineBatch? {
    while let batch = try lines.next() {
      var entries = LineBatch()
      for line in batch.lines { add(line, of: batch, to: &entries) }
      if !entries.lines.isEmpty { return entries }
    }
    var last = LineBatch()
    addDescription(to: &last)
    return last.lines.isEmpty ? nil : last
  }

  private mutating func add(
    _ line: LineBatch.Line, of batch: LineBatch, to entries: inout LineBatch
  ) {
    guard line.defect == nil else { return entries.lines.append(line) }
    let bytes = batch.bytes[line.range]
    if bytes.starts(with: "#".utf8) {
      if bytes.starts(with: "#EXTINF:".utf8) {
        addDescription(to: &entries)
        description = (bytes, line.number)
      }
      return
    }
    let start = entries.bytes.count
    if let description {
      entries.bytes += description.bytes
      entries.bytes.append(0x0A)
    }
    entries.bytes += bytes
    entries.lines.append(
      .init(number: description?.number ?? line.number, range: start..<entries.bytes.count))
    description = nil
  }

  /// An entry whose path is missing, as players leave it out of files that are gone, has its description.
  private mutating func addDescription(to entries: inout LineBatch) {
    guard let description else { return }
    let start = entries.bytes.count
    entries.bytes += description.bytes
    entries.lines.append(.init(number: description.number, range: start..<entries.bytes.count))
    self.description = nil
  }
}

/// Reads a track's mention from each entry of an M3U playlist.
///
/// An entry is told by its path, by "artist - title" of its description or "title - artist", and by where
/// its file lies: `artist/album/06 title.flac`.
struct M3UParser: RecordParser {
  let playlist: String

  /// The title that the playlist gives itself.
  static func title(in head: [UInt8]) -> String? {
    let mark = Array("#PLAYLIST:".utf8)
    for line in head.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(20)
    where line.starts(with: mark) {
      let title = String(decoding: line.dropFirst(mark.count), as: UTF8.self)
      let trimmed = title.split(separator: " ").joined(separator: " ")
      return trimmed.isEmpty ? nil : trimmed
    }
    return nil
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let text = try M3UParser.text(of: record)
    let lines = text.split(separator: "\n", maxSplits: 1)
    let isDescribed = text.hasPrefix("#EXTINF:")
    let path = isDescribed && lines.count == 1 ? "" : lines.last.map(String.init) ?? ""
    let described = isDescribed ? M3UParser.described(String(lines[0])) : ([], [])
    let located = TrackText.located(path)
    var mentions = described.0 + located.likely + described.1 + located.reversed
    if mentions.isEmpty { mentions = [TrackMention(title: path, artist: "")] }
    if path.isEmpty, mentions.allSatisfy({ $0.title.allSatisfy(\.isWhitespace) }) {
      throw Refusal("it has neither a name nor a path")
    }
    if path.isEmpty { return PlaylistEntry.record(mentions, on: playlist) }
    mentions[0].path = path
    // What has no file stands there by its id, as an export writes it.
    mentions[0].id = path
    // A catalog may have it without what an address adds.
    if let local = TrackText.local(path), local != path {
      mentions[mentions.count - 1].path = local
    }
    return PlaylistEntry.record(mentions, on: playlist)
  }

  /// `#EXTINF:261,Radiohead - Karma Police`, with attributes of whatever kind behind the length.
  private static func described(_ line: String) -> ([TrackMention], [TrackMention]) {
    guard let comma = line.firstIndex(of: ",") else { return ([], []) }
    let length = line[..<comma].dropFirst("#EXTINF:".count).split(separator: " ").first
    let name = String(line[line.index(after: comma)...])
    let duration = length.flatMap { Double($0) }.flatMap { $0 > 0 ? $0 : nil }
    func timed(_ mention: TrackMention) -> TrackMention {
      var mention = mention
      mention.duration = duration
      return mention
    }
    let named = TrackText.named(name)
    let likely = named.likely.isEmpty ? [TrackMention(title: name, artist: "")] : named.likely
    return (likely.map(timed), named.reversed.map(timed))
  }
}
