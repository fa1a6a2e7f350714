import GRDB

/// Writes events inside a transaction; knows listeners and tracks by what was seen before.
struct EventWriter {
  private let database: Database
  private var listeners: [String: Int64] = [:]
  private var tracks: [String: Int64] = [:]
  /// Entries of playlists that were written, by listener and track.
  private var placed: Set<[Int64]> = []
  /// Events that wait for others, to be written in the order of the table.
  private var waiting: [Waiting] = []
  /// Listeners of whom there was nothing before the file that is being read.
  private(set) var newListeners: Set<Int64> = []
  private let findListener, insertListener, findTrack, insertEvent, removePlaces: InsertStatement
  private let removeEvent: InsertStatement

  init(_ db: Database) throws {
    database = db
    findListener = try InsertStatement(db, "SELECT id FROM listener WHERE key = ?")
    insertListener = try InsertStatement(db, "INSERT INTO listener (key) VALUES (?)")
    findTrack = try InsertStatement(db, "SELECT id FROM track WHERE key = ?")
    removePlaces = try InsertStatement(
      db,
      """
      DELETE FROM event WHERE listener = ? AND track = ? AND kind = ? AND time < \(EventWriter.places)
      """)
    removeEvent = try InsertStatement(
      db, "DELETE FROM event WHERE listener = ? AND track = ? AND kind = ? AND time = ?")
    insertEvent = try InsertStatement(
      db,
      """
      INSERT INTO event (listener, track, kind, time, weight) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET weight = excluded.weight
      """)
  }

  static let sums = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
  /// Ids of a kind that are remembered: beyond, the database is asked for them anew, so that memory does
  /// not grow with the catalog.
  private static let maximumRemembered = 300_000
  /// How many events are sorted at a time, of 48 bytes each.
  private static let batch = 1 << 18
  /// Times below are no times, but places on a playlist.
  private static let places = 1_000_000

  /// Another file begins.
  mutating func beginFile() {
    newListeners = []
  }

  /// Takes a play back that another one stands for.
  func remove(_ noted: PlayTimes.Noted, of listener: Int64) throws {
    try removeEvent.run(
      .integer(listener), .integer(noted.track), .integer(noted.kind), .integer(noted.time))
  }

  /// Writes an entry of a playlist, whose time is its place there; it leaves the place that it had
  /// before this import.
  ///
  /// - Returns: false when its track is not in the catalog.
  mutating func writePlace(_ event: ListeningEvent) throws -> Bool {
    guard let track = try track(event.track) else { return false }
    let listener = try listener(event.listener)
    if placed.insert([listener, track]).inserted {
      try removePlaces.run(
        .integer(listener), .integer(track), .integer(event.kind.rawValue))
    }
    return try write(event)
  }

  /// Writes one event, of which `flush` has to be called before anything is read that depends on it.
  ///
  /// - Returns: false when its track is not in the catalog.
  mutating func enqueue(_ event: ListeningEvent) throws -> Bool {
    guard let track = try track(event.track) else { return false }
    waiting.append(
      Waiting(
        listener: try listener(event.listener), track: track, kind: event.kind.rawValue,
        time: event.time ?? 0, weight: event.weight, place: waiting.count))
    if waiting.count >= EventWriter.batch { try flush() }
    return true
  }

  /// Writes what waits: neighbors in the table one after another, which finds their place sooner.
  mutating func flush() throws {
    guard !waiting.isEmpty else { return }
    waiting.sort()
    for event in waiting {
      try insert(event.listener, event.track, event.kind, event.time, event.weight)
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Writes one event.
  ///
  /// - Returns: false when its track is not in the catalog.
  mutating func write(_ event: ListeningEvent) throws -> Bool {
    guard let track = try track(event.track) else { return false }
    try insert(
      try listener(event.listener), track, event.kind.rawValue, event.time ?? 0, event.weight)
    return true
  }

  private func insert(
    _ listener: Int64, _ track: Int64, _ kind: Int, _ time: Int64, _ weight: Double
  ) throws {
    try insertEvent.run(
      .integer(listener), .integer(track), .integer(kind), .integer(time), .real(weight))
  }

  /// The row of a track; nil when the catalog does not have it.
  mutating func track(_ key: String) throws -> Int64? {
    if let known = tracks[key] { return known }
    guard let stored = try findTrack.firstInteger(.text(key)) else { return nil }
    if tracks.count >= EventWriter.maximumRemembered { tracks = [:] }
    tracks[key] = stored
    return stored
  }

  /// The row of a listener, who is new if need be.
  mutating func listener(_ key: String) throws -> Int64 {
    if let known = listeners[key] { return known }
    let listener: Int64
    if let stored = try findListener.firstInteger(.text(key)) {
      listener = stored
    } else {
      try insertListener.run(.text(key))
      listener = database.lastInsertedRowID
      newListeners.insert(listener)
    }
    if listeners.count >= EventWriter.maximumRemembered { listeners = [:] }
    listeners[key] = listener
    return listener
  }
}

/// An event as its row has it.
private struct Waiting: Comparable {
  var listener, track: Int64
  var kind: Int
  var time: Int64
  var weight: Double
  /// Among those that wait: of the same event the later line's weight stands.
  var place: Int

  static func < (left: Waiting, right: Waiting) -> Bool {
    if left.listener != right.listener { return left.listener < right.listener }
    if left.track != right.track { return left.track < right.track }
    return (left.kind, left.time, left.place) < (right.kind, right.time, right.place)
  }
}
