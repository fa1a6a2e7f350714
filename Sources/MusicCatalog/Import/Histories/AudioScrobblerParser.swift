/// Reads a play or a skip from each line of a `.scrobbler.log`, as Rockbox and other players write it for
/// Last.fm: artist, album, title, track number, length, `L` or `S` for listened or skipped, time and
/// perhaps the recording's id at MusicBrainz, with tabs between.
struct AudioScrobblerParser: RecordParser {
  private let times: TimeReading
  /// Whether its times are those of a clock that knows no zone.
  private let isLocal: Bool

  /// Whether a text begins as such a log.
  static func isLog(_ head: [UInt8]) -> Bool { head.starts(with: "#AUDIOSCROBBLER/".utf8) }

  init(head: [UInt8], times: TimeReading) {
    self.times = times
    let text = String(decoding: head.prefix(1024), as: UTF8.self)
    isLocal = !text.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("#TZ/UTC") }
  }

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    // Its headings.
    if record.first == UInt8(ascii: "#") { return SourceRecord() }
    let text = try AudioScrobblerParser.text(of: record)
    let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count >= 7 else { throw Refusal("it has \(cells.count) columns, not 7 or 8") }
    guard !cells[0].isEmpty, !cells[2].isEmpty else { throw Refusal("artist or title is missing") }
    guard let seconds = times.read(cells[6]) else {
      throw Refusal("the time \"\(cells[6].prefix(80))\" cannot be read")
    }
    var mention = TrackMention(title: cells[2], artist: cells[0])
    mention.album = cells[1].isEmpty ? nil : cells[1]
    mention.duration = NumberReading.read(cells[4]).flatMap { $0 > 0 ? $0 : nil }
    mention.recordingMBID = cells.count > 7 ? IdentifierReading.readMBID(cells[7]) : nil
    let event = SourceEvent(
      mentions: [mention], kind: cells[5].uppercased() == "S" ? .skip : .play,
      time: isLocal ? times.shifted(seconds) : seconds)
    return SourceRecord(events: [event])
  }
}
