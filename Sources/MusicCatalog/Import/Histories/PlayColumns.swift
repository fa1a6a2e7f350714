/// Which column of a table of plays holds what, from 0.
struct PlayColumns: Sendable {
  /// A length, and how many of it are a second.
  struct Length: Sendable {
    var column: Int
    var perSecond: Double
  }

  private(set) var artist = 0
  private(set) var track = 0
  private(set) var date = 0
  /// The time of day, where it has a column of its own.
  private(set) var clock: Int?
  private(set) var album, recording, isrc, listenerColumn: Int?
  /// How long the track was played.
  private(set) var played: Length?
  /// Whose plays they are, where the heading says it.
  private(set) var listener: String?
  /// The headings; nil for a table without.
  private(set) var heading: [String]?
  /// How many columns a record has that has no heading.
  private(set) var width: Int?
  /// Whether nothing tells titles from albums.
  private(set) var mayBeExchanged = false
  private(set) var format = SourceFormat.lastFM
  private(set) var times: TimeReading

  /// - Returns: nil when the records are no plays.
  init?(of records: [[String]], _ delimiter: Delimiter, _ options: ImportOptions) {
    times = TimeReading(zone: options.timeZone)
    guard let first = records.first else { return nil }
    if readHeading(first, records.dropFirst()) { return }
    // A heading says what a table is, also where it is none of plays.
    let isSaid = options.format == .lastFM || options.format == .plays
    if !isSaid, TableLook.isHeading(first) { return nil }
    guard readRecords(records, delimiter, isSaid: isSaid) else { return nil }
  }

  // MARK: - With headings

  private mutating func readHeading(_ cells: [String], _ records: ArraySlice<[String]>) -> Bool {
    var names = cells.map(FieldNames.compact)
    // lastfmstats writes the listener's name behind the last heading.
    if let last = cells.last, let sign = last.firstIndex(of: "#"),
      FieldNames.compact(String(last[..<sign])) == "date"
    {
      listener = String(last[last.index(after: sign)...])
      names[names.count - 1] = "date"
    }
    func place(_ wanted: [String]) -> Int? {
      wanted.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    let known = ColumnLayout.columns(of: cells)
    func place(_ field: TrackField) -> Int? { known.first { $0.field == field }?.position }
    guard let artist = place(PlayColumns.artists) ?? place(.artist),
      let track = place(PlayColumns.titles) ?? place(.title), artist != track
    else { return false }
    (self.artist, self.track) = (artist, track)
    album = place(PlayColumns.albums) ?? place(.album)
    played = PlayColumns.length(in: names)
    let surely = place(PlayColumns.surelyTimes)
    let isLastFM =
      listener != nil || place(["uts", "utctime"]) != nil
      || names.count <= 4 && names.contains("date") && names.contains("track")
    guard let date = surely ?? place(PlayColumns.perhapsTimes) else { return false }
    self.date = date
    if surely == nil { clock = clockColumn(names, records) }
    guard surely != nil || tellsTimes(records, isEnough: played != nil || isLastFM) else {
      return false
    }
    times.order = DayReading.order(in: records.map { date < $0.count ? $0[date] : "" })
    recording = place(["trackmbid", "recordingmbid"])
    isrc = place(["isrc"])
    listenerColumn = place(["username", "user", "userid", "listener"])
    heading = cells
    if !isLastFM { format = .plays }
    return true
  }

  /// Whether most records have a time in the column of dates. A day without a time of day may be that of
  /// a release, and so may midnight, unless more speaks for plays.
  private func tellsTimes(_ records: ArraySlice<[String]>, isEnough: Bool) -> Bool {
    let texts = records.compactMap { $0.count > date && !$0[date].isEmpty ? $0[date] : nil }
    var looked = times
    looked.order = DayReading.order(in: texts) ?? .dayFirst
    // A year is no time of seconds.
    let read = texts.filter { NumberReading.read($0).map { $0 >= 1e8 } ?? true }
      .compactMap(looked.read)
    guard texts.isEmpty ? isEnough : read.count * 2 > texts.count else { return false }
    if isEnough || clock != nil { return true }
    let hours = texts.filter { $0.contains(":") || $0.contains("T") }
    return hours.count * 2 > texts.count && read.contains { looked.isWithinDay($0) }
  }

  /// The column of times of day beside one of days: `23:36` beside `31 Jan 2021`. A length of a track has
  /// no hours.
  private func clockColumn(_ names: [String], _ records: ArraySlice<[String]>) -> Int? {
    guard let place = PlayColumns.clocks.lazy.compactMap({ names.firstIndex(of: $0) }).first,
      place != date, !records.isEmpty
    else { return nil }
    var (latest, seconds) = (0, 0)
    for cells in records where max(place, date) < cells.count && !cells[place].isEmpty {
      let parts = cells[place].split { !$0.isNumber }
      let day = cells[date]
      guard (2...3).contains(parts.count), parts.allSatisfy({ $0.count == 2 }),
        let hour = Int(parts[0]), hour < 24, !day.contains(":"), times.read(day) != nil
      else { return nil }
      latest = max(latest, hour)
      if parts.count == 3 { seconds += 1 }
    }
    return latest >= 10 || seconds > 0 && latest > 0 ? place : nil
  }

  // MARK: - Without headings

  private mutating func readRecords(
    _ records: [[String]], _ delimiter: Delimiter, isSaid: Bool
  ) -> Bool {
    // A comma in a name makes a record longer than the others.
    let widths = Dictionary(grouping: records, by: \.count).mapValues(\.count)
    guard let width = [4, 6, 7].max(by: { widths[$0, default: 0] < widths[$1, default: 0] }),
      widths[width, default: 0] * 2 > records.count
    else { return false }
    let whole = records.filter { $0.count == width }
    self.width = width
    func most(_ isSo: ([String]) -> Bool) -> Bool { whole.count(where: isSo) * 2 > whole.count }
    if width == 7 {
      guard delimiter == .tab, most({ Int64($0[0]).map { $0 > 1_000_000_000 } == true }) else {
        return false
      }
      (date, track, artist, album, recording) = (0, 1, 2, 3, 4)
      return true
    }
    var looked = times
    looked.order = DayReading.order(in: whole.map { $0[3] })
    times.order = looked.order
    // Artist, album, track and a time with a clock; but events have a kind or a weight there.
    func isTime(_ text: String) -> Bool { text.contains(":") && looked.read(text) != nil }
    // The first may be what plays at the moment; another text there is a heading.
    let first = whole[0][3]
    guard most({ isTime($0[3]) }), isSaid || NullWords.isNull(first) || isTime(first),
      !most({ ListeningEvent.Kind(name: $0[2]) != nil || Double($0[2]) != nil })
    else { return false }
    (artist, track, date, album) = (0, 2, 3, 1)
    tellAlbums(whole)
    return true
  }

  /// Some programs write the title in front of the album. Albums are fewer than songs, and may be missing.
  private mutating func tellAlbums(_ records: [[String]]) {
    func distinct(_ column: Int) -> Int { Set(records.map { [$0[0], $0[column]] }).count }
    func missing(_ column: Int) -> Int { records.count { $0[column].isEmpty } }
    let (second, third) = (distinct(1), distinct(2))
    if missing(1) != missing(2) {
      if missing(2) > missing(1) { exchange() }
    } else if second != third {
      if third < second { exchange() }
      mayBeExchanged = abs(second - third) < 2
    } else {
      mayBeExchanged = true
    }
  }

  private mutating func exchange() { (track, album) = (1, 2) }

  // MARK: - Names

  private static let artists = [
    "artist", "artistname", "artistnames", "artists", "trackartist",
    "mastermetadataalbumartistname", "creator",
  ]
  private static let titles = [
    "track", "trackname", "tracktitle", "title", "song", "songtitle", "songname",
    "mastermetadatatrackname",
  ]
  private static let albums = [
    "album", "albumname", "albumtitle", "releasename", "mastermetadataalbumalbumname",
  ]
  /// What only a history has; the clearer one first.
  private static let surelyTimes = [
    "uts", "timems", "utctime", "timestamp", "scrobbledat", "scrobbletime", "listenedat",
    "playedat", "dateplayed",
  ]
  private static let perhapsTimes = [
    "date", "datetime", "ts", "endtime", "starttime", "entrydate", "playdate", "listeningdate",
    "streamdate", "datum", "fecha", "data", "дата", "日付", "日時", "日期", "날짜", "tarih", "time", "zeit",
  ]
  private static let clocks = [
    "time", "uhrzeit", "zeit", "hora", "heure", "ora", "saat", "время", "時刻",
  ]
  private static let lengths: [(name: String, perSecond: Double)] = [
    ("msplayed", 1000), ("playedms", 1000), ("streamdurationms", 1000), ("playdurationms", 1000),
    ("playdurationmilliseconds", 1000), ("listeningtime", 1), ("secondsplayed", 1),
    ("playedseconds", 1), ("durationplayed", 1),
  ]

  private static func length(in names: [String]) -> Length? {
    lengths.lazy.compactMap { known in
      names.firstIndex(of: known.name).map { Length(column: $0, perSecond: known.perSecond) }
    }.first
  }
}

extension TimeReading {
  /// Whether a time is another one than the beginning of a day.
  fileprivate func isWithinDay(_ seconds: Int64) -> Bool {
    seconds % 86_400 != 0 && (seconds - shifted(0)) % 86_400 != 0
  }
}
