import GRDB

extension MusicCatalog {
  /// Records what listeners did, all in one transaction that is on the disk when the call returns.
  ///
  /// An opinion replaces the one before it: a like takes earlier likes and dislikes of that track
  /// by that listener away, and so does a dislike. Other kinds add up; the same listener, track,
  /// kind and second is one event, so that a call that is sent twice counts once.
  ///
  /// - Returns: the ids of tracks that the catalog does not have, in the order of the events; when
  ///   there are any, nothing is recorded.
  /// - Throws: `.refused` for an event that no catalog holds, with its place, from 1; `.database`, for
  ///   example when the bundle cannot be written to or an import has kept the database to itself for
  ///   longer than the catalog waits. Nothing is recorded then.
  public func record(_ events: [ListeningEvent]) throws(CatalogError) -> [String] {
    for (place, event) in events.enumerated() {
      guard let reason = event.impossibility else { continue }
      throw .refused(path: "event", line: place + 1, reason: reason)
    }
    return try write { db in
      let find = try InsertStatement(db, "SELECT id FROM track WHERE key = ?")
      let unknown = try events.map(\.track).filter { try find.firstInteger(.text($0)) == nil }
      guard unknown.isEmpty else { return unknown }
      let clear = try InsertStatement(db, MusicCatalog.clearOpinion)
      var writer = try EventWriter(db)
      for event in events {
        if event.kind == .like || event.kind == .dislike {
          try clear.run(.text(event.listener), .text(event.track))
        }
        _ = try writer.write(event)
      }
      return []
    }
  }

  /// Takes a listener's likes and dislikes of a track back; plays and skips stay.
  ///
  /// - Throws: `.database` when the catalog cannot be written, `.damaged`; it is then as it was.
  /// - Returns: how many events went.
  public func withdrawOpinion(
    of listener: String, on track: String
  ) throws(CatalogError) -> Int {
    try write { db in
      try InsertStatement(db, MusicCatalog.clearOpinion).run(.text(listener), .text(track))
      return db.changesCount
    }
  }

  private static let clearOpinion = """
    DELETE FROM event WHERE listener = (SELECT id FROM listener WHERE key = ?)
      AND track = (SELECT id FROM track WHERE key = ?)
      AND kind IN (\(ListeningEvent.Kind.like.rawValue), \(ListeningEvent.Kind.dislike.rawValue))
    """

  /// All events of one listener, by track, kind and time; nil when the catalog has no such
  /// listener.
  ///
  /// - Throws: `.damaged` when the catalog cannot be read, or has a row that no catalog has.
  /// - Complexity: O(log events) page reads, and the listener's events.
  public func events(ofListener key: String) throws(CatalogError) -> [ListeningEvent]? {
    try read { db in
      let find = try db.cachedStatement(sql: "SELECT id FROM listener WHERE key = ?")
      guard let listener = try Int64.fetchOne(find, arguments: [key]) else { return nil }
      let list = try db.cachedStatement(
        sql: """
          SELECT track.key, event.kind, event.weight, event.time FROM event
            JOIN track ON track.id = event.track WHERE event.listener = ?
            ORDER BY event.track, event.kind, event.time
          """)
      return try Row.fetchAll(list, arguments: [listener]).map { row in
        let row = CheckedRow(row, of: "an event")
        return try ListeningEvent(listener: key, track: row.text(0), of: row, from: 1)
      }
    }
  }
}

extension ListeningEvent {
  /// Why no catalog can hold it; nil when one can.
  var impossibility: String? {
    let limit = TrackRecord.Limits.id
    if listener.isEmpty { return "its listener is empty" }
    if listener.utf8.count > limit { return "its listener has more than \(limit) bytes" }
    if !(0...1e9).contains(weight) { return "its weight \(weight) is outside 0...1e9" }
    if let time, !(-(1 << 53)...1 << 53).contains(time) { return "its time is no time" }
    return nil
  }
}
