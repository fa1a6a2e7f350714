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
  private var times: PlayTimes
  /// Where the event before was read.
  private var reading: (path: String, line: Int) = ("", 0)
  /// How many entries of each playlist have been read.
  private var places: [String: Int64] = [:]
  /// The records in which playlists of each name stand, of the file that is being read.
  private var lists: [String: [Int]] = [:]
  private var record = 0

  init(_ db: Database, options: ImportOptions) throws {
    database = db
    self.options = options
    writer = try EventWriter(db)
    times = PlayTimes(db)
  }

  /// Writes an event by the catalog's own id.
  ///
  /// - Returns: false when its track is not in the catalog.
  mutating func write(_ event: ListeningEvent) throws -> Bool {
    try writer.enqueue(event)
  }

  /// Writes what still waits.
  mutating func finish() throws {
    try writer.flush()
  }

  /// Writes an event whose track is told by name or by codes.
  ///
  /// - Returns: false when no track is meant with certainty.
  mutating func write(_ event: SourceEvent, from path: String, line: Int) throws -> Bool {
    if path != reading.path || line < reading.line { try beginFile() }
    reading = (path, line)
    // Which list it is on does not depend on what the catalog has of it.
    let listener = listener(of: event)
    var matcher = try matcher ?? CatalogMatcher(database, options: options)
    let match = try matcher.match(event.mentions)
    self.matcher = matcher
    // What follows looks at the events that are there.
    try writer.flush()
    guard let track = match.track else {
      let nearest = try matcher.describe(match.nearest)
      unmatched.add(event, nearest: nearest, path: path, line: line)
      return false
    }
    var listened = ListeningEvent(
      listener: listener, track: track, kind: event.kind,
      weight: event.weight, time: event.time)
    switch event.kind {
    case .playlist where event.time == nil:
      listened.time = place(on: listened.listener)
      return try writer.writePlace(listened)
    case .play where event.isTally:
      return try writer.writeTally(listened)
    case .play, .skip:
      if let period = event.period { return try writeSum(listened, event, in: period) }
      return try writePlay(listened, event)
    default:
      return try writer.write(listened)
    }
  }

  private mutating func beginFile() throws {
    try times.beginFile()
    lists = [:]
    writer.beginFile()
  }

  /// Another record begins.
  mutating func beginRecord() { record += 1 }

  private mutating func listener(of event: SourceEvent) -> String {
    guard let name = event.listener, event.isOfWholeList else {
      return event.listener ?? options.listener
    }
    var known = lists[name] ?? []
    if known.last != record { known.append(record) }
    lists[name] = known
    return PlaylistName.numbered(name, earlier: known.count - 1)
  }

  /// Writes a play or skip of a history, unless it is there already.
  private mutating func writePlay(_ listened: ListeningEvent, _ event: SourceEvent) throws -> Bool {
    guard let time = event.time, let track = try writer.track(listened.track) else {
      return try writer.write(listened)
    }
    let listener = try writer.listener(listened.listener)
    let song = try song(of: track, event, by: listener)
    let placement = try times.place(
      event.kind, of: track, by: listener, at: time, isToTheMinute: event.isToTheMinute, song: song)
    var placed = listened
    switch placement {
    case .known: return true
    case .new(let time): placed.time = time
    case .replacing(let noted): try writer.remove(noted, of: listener)
    }
    return try writer.write(placed)
  }

  /// Writes how often a track was played or skipped within a period: what goes beyond what is there.
  private mutating func writeSum(
    _ listened: ListeningEvent, _ event: SourceEvent, in period: Range<Int64>
  ) throws -> Bool {
    guard let time = event.time, let track = try writer.track(listened.track) else {
      return try writer.write(listened)
    }
    let song = try song(of: track, event, by: try writer.listener(listened.listener))
    guard
      let rest = try times.rest(
        of: event.weight, of: song ?? [track], by: try writer.listener(listened.listener), at: time,
        in: period)
    else { return true }
    var placed = listened
    (placed.time, placed.weight) = (rest.time, rest.weight)
    return try writer.write(placed)
  }

  /// The tracks that the names of an event mean; nil for a listener of whom there was nothing before.
  private mutating func song(
    of track: Int64, _ event: SourceEvent, by listener: Int64
  ) throws -> [Int64]? {
    guard !writer.newListeners.contains(listener) else { return nil }
    return try [track] + (matcher?.namesakes(of: event.mentions).filter { $0 != track } ?? [])
  }

  /// An entry of a playlist without a time has its place on the list, counted from 1, instead.
  private mutating func place(on playlist: String) -> Int64 {
    let place = places[playlist, default: 0] + 1
    places[playlist] = place
    return place
  }
}
