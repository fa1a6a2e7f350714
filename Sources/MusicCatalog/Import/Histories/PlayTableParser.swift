/// Reads a play from each record of a table.
struct PlayTableParser: RecordParser {
  let dialect: TableDialect
  let columns: PlayColumns

  func parse(_ record: ArraySlice<UInt8>) throws(Refusal) -> SourceRecord {
    let cells = try dialect.columns(of: record)
    // Files that were joined have their headings further down again.
    if cells == columns.heading { return SourceRecord(passedOver: 1) }
    if let width = columns.width, cells.dropFirst(width).contains(where: { !$0.isEmpty }) {
      throw Refusal("it has \(cells.count) columns, the others have \(width)")
    }
    func cell(_ place: Int?) -> String? {
      place.flatMap { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : nil }
    }
    guard let artist = cell(columns.artist), let title = cell(columns.track) else {
      throw Refusal("artist or track is missing")
    }
    guard let day = cell(columns.date), !NullWords.isNull(day) else {
      // Last.fm gives what plays at the moment no time.
      return SourceRecord(passedOver: 1)
    }
    let text = [day, cell(columns.clock)].compactMap { $0 }.joined(separator: " ")
    guard let time = columns.times.read(text) else {
      throw Refusal("the date \"\(text.prefix(80))\" cannot be read")
    }
    var mention = TrackMention(title: title, artist: artist)
    mention.album = cell(columns.album)
    mention.recordingMBID = cell(columns.recording).flatMap(IdentifierReading.readMBID)
    mention.isrc = cell(columns.isrc).flatMap(IdentifierReading.readISRC)
    var event = SourceEvent(
      mentions: readings(of: mention), time: time,
      isToTheMinute: PlayTableParser.isToTheMinute(text),
      listener: columns.listener ?? cell(columns.listenerColumn))
    if columns.times.isDay(text) { event.period = columns.times.day(from: time) }
    if let length = columns.played,
      let played = cell(length.column).flatMap({ NumberReading.read($0) })
    {
      let seconds = played / length.perSecond
      event.kind = PlayLength.kind(ofSeconds: seconds, isWhole: false)
      event.secondsPlayed = seconds
    }
    return SourceRecord(events: [event])
  }

  private func readings(of mention: TrackMention) -> [TrackMention] {
    guard columns.mayBeExchanged, let album = mention.album else { return [mention] }
    var exchanged = TrackMention(title: album, artist: mention.artist)
    exchanged.album = mention.title
    return [mention, exchanged]
  }

  /// Whether a time has hours and minutes and no seconds; those of an offset do not count.
  private static func isToTheMinute(_ text: String) -> Bool {
    let clock = text.split { $0 == " " || $0 == "T" }.first { $0.contains(":") } ?? ""
    return clock.prefix { !"+-".contains($0) }.count { $0 == ":" } == 1
  }
}
