import GRDB

/// Writes events inside a transaction; knows listeners and tracks by what was seen before.
struct EventWriter {
  private let database: Database
  private var listeners: [String: Int64] = [:]
  private var tracks: [String: Int64] = [:]
  /// Entries of playlists that were written, by listener and track.
  private var placed: Set<[Int64]> = []
  private let findListener, insertListener, findTrack, insertEvent, removePlaces: InsertStatement

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
    insertEvent = try InsertStatement(
      db,
      """
      INSERT INTO event (listener, track, kind, time, weight) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET weight = excluded.weight
      """)
  }

  /// Times below are no times, but places on a playlist.
  private static let places = 1_000_000

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

  /// Writes one event.
  ///
  /// - Returns: false when its track is not in the catalog.
  mutating func write(_ event: ListeningEvent) throws -> Bool {
    guard let track = try track(event.track) else { return false }
    try insertEvent.run(
      .integer(try listener(event.listener)), .integer(track), .integer(event.kind.rawValue),
      .integer(event.time ?? 0), .real(event.weight))
    return true
  }

  private mutating func track(_ key: String) throws -> Int64? {
    if let known = tracks[key] { return known }
    guard let stored = try findTrack.firstInteger(.text(key)) else { return nil }
    tracks[key] = stored
    return stored
  }

  private mutating func listener(_ key: String) throws -> Int64 {
    if let known = listeners[key] { return known }
    let listener: Int64
    if let stored = try findListener.firstInteger(.text(key)) {
      listener = stored
    } else {
      try insertListener.run(.text(key))
      listener = database.lastInsertedRowID
    }
    listeners[key] = listener
    return listener
  }
}
