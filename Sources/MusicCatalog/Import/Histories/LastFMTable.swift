/// A table of scrobbles of Last.fm: artist, album, track and date without headings, perhaps with the
/// album's artist and a length behind (Last.fm Scrubbler); seconds, track, artist and album between tabs
/// (lastexport); or with headings of the tools that export them (`uts,utc_time,artist,…` and
/// `Artist;Album;AlbumId;Track;Date#name`).
struct LastFMTable {
  let opened: OpenedSource

  /// - Returns: nil when the beginning is no such table.
  init?(_ text: TextSource, head: [UInt8], options: ImportOptions) {
    let delimiters = options.delimiter.map { [$0] } ?? [.comma, .semicolon, .tab]
    for delimiter in delimiters {
      let records = TableLook.records(in: head, TableDialect(delimiter), limit: 20)
      guard let first = records.first else { continue }
      let times = TimeReading(zone: options.timeZone)
      guard let columns = Columns(heading: first) ?? Columns(lookingAt: records, times, delimiter)
      else {
        continue
      }
      opened = OpenedSource(
        format: .lastFM, reader: RecordReader(text, delimiter: delimiter),
        parser: LastFMTableParser(delimiter: delimiter, columns: columns, times: times),
        headings: columns.hasHeading ? 1 : 0)
      return
    }
    return nil
  }

  /// Which column holds what, from 0.
  struct Columns: Sendable {
    var artist, track, date: Int
    var album, recording: Int?
    var listener: String?
    var hasHeading = false

    /// Of the headings; nil when they are no history's.
    init?(heading: [String]) {
      var names = heading.map { $0.lowercased().filter { $0.isLetter || "_#".contains($0) } }
      // lastfmstats writes the listener's name behind the last heading.
      if let last = heading.last, let sign = last.firstIndex(of: "#"),
        names[names.count - 1].hasPrefix("date#")
      {
        listener = String(last[last.index(after: sign)...])
        names[names.count - 1] = "date"
      }
      func place(_ wanted: String...) -> Int? { place(wanted) }
      func place(_ wanted: [String]) -> Int? {
        wanted.lazy.compactMap { names.firstIndex(of: $0) }.first
      }
      // What only a history has; the clearer one first.
      let timeNames = [
        "uts", "utc_time", "timestamp", "scrobbled_at", "listened_at", "played_at", "date_played",
      ]
      guard let artist = place("artist", "artist_name", "artistname"),
        let track = place("track", "track_name", "trackname", "title", "song"),
        let date = place(timeNames) ?? place("date", "time")
      else { return nil }
      // A table of tracks may have a date of release; a history has one of these.
      let isHistory =
        listener != nil || place(timeNames) != nil
        || names.count <= 4 && names.contains("date") && names.contains("track")
      guard isHistory else { return nil }
      (self.artist, self.track, self.date) = (artist, track, date)
      album = place("album", "album_name", "albumname")
      recording = place("track_mbid", "trackmbid")
      hasHeading = true
    }

    /// Of records without headings.
    init?(lookingAt records: [[String]], _ times: TimeReading, _ delimiter: Delimiter) {
      let width = records[0].count
      guard records.allSatisfy({ $0.count == width }) else { return nil }
      func most(_ isSo: ([String]) -> Bool) -> Bool {
        records.count(where: isSo) * 2 > records.count
      }
      if width == 4 || width == 6 {
        // Artist, album, track and a time with a clock; but events have a kind or a weight there.
        guard most({ $0[3].contains(":") && times.read($0[3]) != nil }),
          !most({ ListeningEvent.Kind(name: $0[2]) != nil || Double($0[2]) != nil })
        else { return nil }
        (artist, track, date, album) = (0, 2, 3, 1)
      } else if width == 7, delimiter == .tab {
        guard most({ Int64($0[0]).map { $0 > 1_000_000_000 } == true }) else { return nil }
        (date, track, artist, album, recording) = (0, 1, 2, 3, 4)
      } else {
        return nil
      }
    }
  }
}
