import GRDB

/// Takes what sources tell of listeners: finds the tracks, writes the events, and keeps what matched
/// no track.
struct EventSink {
  private(set) var unmatched = UnmatchedEvents()
  private let database: Database
  private let options: ImportOptions
  private var writer: EventWriter
  /// Made when the first event asks for it, when all tracks are in.
  private var matcher: CatalogMatcher?
  private var minute = Minute()
  /// How many entries of each playlist have been read.
  private var places: [String: Int64] = [:]

  /// How often the same thing happened in the minute that is being read.
  private struct Minute {
    var time: Int64 = 0
    var counts: [String: Int64] = [:]
  }

  init(_ db: Database, options: ImportOptions) throws {
    database = db
    self.options = options
    writer = try EventWriter(db)
  }

  /// Writes an event by the catalog's own id.
  ///
  /// - Returns: false when its track is not in the catalog.
  mutating func write(_ event: ListeningEvent) throws -> Bool {
    try writer.write(event)
  }

  /// Writes an event whose track is told by name or by codes.
  ///
  /// - Returns: false when no track is meant with certainty.
  mutating func write(_ event: SourceEvent, from path: String, line: Int) throws -> Bool {
    var matcher = try matcher ?? CatalogMatcher(database, names: options.matcher)
    let match = try matcher.match(event.mentions)
    self.matcher = matcher
    guard let track = match.track else {
      let nearest = try matcher.describe(match.nearest)
      unmatched.add(event, nearest: nearest, path: path, line: line)
      return false
    }
    let listener = event.listener ?? options.listener
    let listened = ListeningEvent(
      listener: listener, track: track, kind: event.kind, weight: event.weight,
      time: time(of: event, track: track, listener: listener))
    return try event.kind == .playlist && event.time == nil
      ? writer.writePlace(listened) : writer.write(listened)
  }

  /// The time of an event; of several that a source gives the same minute, each has a second of its
  /// own, or they would be one.
  private mutating func time(
    of event: SourceEvent, track: String, listener: String
  ) -> Int64? {
    if event.kind == .playlist { return place(of: event, listener: listener) }
    guard let time = event.time, event.isToTheMinute else { return event.time }
    if minute.time != time { minute = Minute(time: time) }
    let key = "\(event.kind.rawValue)\u{0}\(track)\u{0}\(listener)"
    let count = minute.counts[key, default: 0]
    minute.counts[key] = count + 1
    return time + min(count, 59)
  }

  /// An entry without a time has its place on the list, counted from 1, instead.
  private mutating func place(of event: SourceEvent, listener: String) -> Int64? {
    if let time = event.time { return time }
    let place = places[listener, default: 0] + 1
    places[listener] = place
    return place
  }
}
