/// Reads a scrobble from each record of a table.
struct LastFMTableParser: RecordParser {
  let delimiter: Delimiter
  let columns: LastFMTable.Columns
  let times: TimeReading

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let cells = try delimiter.columns(of: record)
    func cell(_ place: Int?) -> String? {
      place.flatMap { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : nil }
    }
    guard let artist = cell(columns.artist), let title = cell(columns.track) else {
      throw Refusal("artist or track is missing")
    }
    guard let text = cell(columns.date), let time = times.read(text) else {
      // Last.fm gives what plays at the moment no time.
      if cell(columns.date) == nil { return SourceRecord(passedOver: 1) }
      throw Refusal("the date \"\(cell(columns.date) ?? "")\" cannot be read")
    }
    var mention = TrackMention(title: title, artist: artist)
    mention.album = cell(columns.album)
    mention.recordingMBID = cell(columns.recording).flatMap(IdentifierReading.readMBID)
    let isToTheMinute = text.filter { $0 == ":" }.count == 1
    let event = SourceEvent(
      mentions: [mention], time: time, isToTheMinute: isToTheMinute, listener: columns.listener)
    return SourceRecord(events: [event])
  }
}
