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
  private var rests: PlayRests
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
    rests = try PlayRests(db)
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

  /// What became of an event.
  enum Outcome {
    /// It is in the catalog now.
    case written
    /// It was there before, perhaps with a time that is less exact.
    case known
    /// No track is meant with certainty.
    case unmatched
  }

  /// Writes an event whose track is told by name or by codes.
  mutating func write(_ event: SourceEvent, from path: String, line: Int) throws -> Outcome {
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
      return .unmatched
    }
    return try write(event, of: track, by: listener)
  }

  private mutating func write(
    _ event: SourceEvent, of track: String, by listener: String
  ) throws -> Outcome {
    var listened = ListeningEvent(
      listener: listener, track: track, kind: try kind(of: event, track), weight: event.weight,
      time: event.time)
    guard let row = try writer.track(track) else { return .unmatched }
    switch event.kind {
    case .playlist where event.time == nil:
      listened.time = place(on: listener)
      return try writer.writePlace(listened) ? .written : .unmatched
    case .play where event.isTally:
      return try writeTally(of: row, listened, event)
    case .play, .skip:
      guard let time = event.time else { break }
      let play = PlayTimes.Noted(track: row, kind: Int64(listened.kind.rawValue), time: time)
      if let period = event.period { return try writeSum(play, listened, event, in: period) }
      return try writePlay(play, listened, event)
    default: break
    }
    return try writer.write(listened) ? .written : .unmatched
  }

  /// Whether somebody played a track or skipped it: a short one that was played whole is no skip.
  private func kind(of event: SourceEvent, _ track: String) throws -> ListeningEvent.Kind {
    guard event.kind == .skip, let seconds = event.secondsPlayed, seconds > 0 else {
      return event.kind
    }
    let length = try event.mentions.first?.duration ?? matcher?.duration(of: track)
    return PlayLength.kind(
      ofSeconds: seconds, isWhole: length.map { PlayLength.isWhole(seconds, of: $0) } ?? false)
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
  private mutating func writePlay(
    _ play: PlayTimes.Noted, _ listened: ListeningEvent, _ event: SourceEvent
  ) throws -> Outcome {
    let listener = try writer.listener(listened.listener)
    let song = try song(of: play.track, event, by: listener)
    let placement = try times.place(
      listened.kind, of: play.track, by: listener, at: play.time,
      isToTheMinute: event.isToTheMinute, song: song)
    var (listened, play) = (listened, play)
    switch placement {
    case .known: return .known
    case .new(let time):
      (listened.time, play.time) = (time, time)
      if let song { try rests.take(play, of: song, by: listener) }
      return try writer.write(listened) ? .written : .unmatched
    case .replacing(let noted):
      try writer.remove(noted, of: listener)
      return try writer.write(listened) ? .known : .unmatched
    }
  }

  /// Writes how often a track was played in all: what goes beyond what is there.
  private mutating func writeTally(
    of track: Int64, _ listened: ListeningEvent, _ event: SourceEvent
  ) throws -> Outcome {
    let listener = try writer.listener(listened.listener)
    guard
      let rest = try rests.rest(ofAll: event.weight, of: track, by: listener, until: event.time)
    else { return .known }
    var listened = listened
    (listened.time, listened.weight) = (rest.time, rest.weight)
    guard try writer.write(listened) else { return .unmatched }
    try rests.note(
      PlayTimes.Noted(track: track, kind: Int64(listened.kind.rawValue), time: rest.time),
      by: listener, in: PlayRests.everything(until: event.time))
    return .written
  }

  /// Writes how often a track was played or skipped within a period: what goes beyond what is there.
  private mutating func writeSum(
    _ play: PlayTimes.Noted, _ listened: ListeningEvent, _ event: SourceEvent,
    in period: Range<Int64>
  ) throws -> Outcome {
    let listener = try writer.listener(listened.listener)
    let song = try song(of: play.track, event, by: listener) ?? [play.track]
    guard
      let rest = try times.rest(
        of: event.weight, of: song, by: listener, at: play.time, in: period)
    else { return .known }
    var (listened, play) = (listened, play)
    (listened.time, listened.weight, play.time) = (rest.time, rest.weight, rest.time)
    try rests.take(play, count: rest.weight, of: song, by: listener, in: period)
    guard try writer.write(listened) else { return .unmatched }
    try rests.note(play, by: listener, in: period)
    return .written
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
