import GRDB

/// Reads from a catalog which tracks have changed, and nothing else: without bringing its tables up to
/// date, so that who only asks never writes.
///
/// Readers see the last committed state and never wait for a writer.
package struct ChangeReader: Sendable {
  private let path: String
  private let database: DatabaseQueue
  private let frozen: FrozenCatalog?
  private let places = BuildPlaces()

  /// Seconds that it waits for another process that puts the log in order.
  private static let patience = 1.0
  /// Seconds that reading changes may take on the slowest disk.
  private static let readingTime = 60.0

  /// Opens the catalog at `path`.
  ///
  /// - Throws: `.cannotOpen` when there is none, or it cannot be read; `.damaged` when it holds other
  ///   tables than a catalog has.
  package init(of path: String) throws(CatalogError) {
    self.path = path
    try SQLiteDefense.checkFiles(of: path)
    do {
      let configuration = SQLiteDefense.configuration(
        isReadOnly: true, patience: ChangeReader.patience)
      (database, frozen) = try FrozenCatalog.opening(path) { name in
        let database = try DatabaseQueue(path: name, configuration: configuration)
        try database.read { try CatalogShape.check($0, path: path) }
        return database
      }
    } catch let error as CatalogError {
      throw error
    } catch {
      let detail = (error as? DatabaseError)?.message ?? "\(error)"
      throw .cannotOpen(path: path, detail: detail + ".")
    }
  }

  /// Whether it sees what is written from now on; otherwise it is to be opened anew.
  package var isCurrent: Bool { frozen?.isCurrent ?? true }

  /// Up to where the catalog has changed.
  ///
  /// - Throws: `.database` when the catalog cannot be read.
  /// - Complexity: two pages; some 10 microseconds.
  package func point() throws(CatalogError) -> ChangePoint { try read { try point(in: $0) } }

  /// What has changed since a point.
  ///
  /// - Parameters:
  ///   - point: as this reader or the catalog gave it.
  ///   - limit: how many written tracks are read at most; those that changed first.
  ///   - built: the last revision that the generation knows, and the order of its tracks.
  /// - Throws: `.database` when the catalog cannot be read.
  /// - Complexity: some 100 microseconds a track.
  package func changes(
    since point: ChangePoint, limit: Int,
    built: (revision: Int64, order: MusicCatalog.TrackOrder) = (0, .imported)
  ) throws(CatalogError) -> CatalogChanges {
    try read { db in
      var changes = CatalogChanges(point: try self.point(in: db))
      if changes.point.removal > point.removal {
        changes.removed = try String.fetchAll(
          db, sql: "SELECT track FROM removal WHERE number > ? ORDER BY number",
          arguments: [point.removal])
      }
      if changes.point.revision > point.revision {
        try QueryClock.watch(db, seconds: ChangeReader.readingTime) { clock in
          try readWritten(since: point.revision, limit: limit, in: db, clock, &changes)
          clock.restart()
          changes.places = try places.places(
            of: changes.written.map(\.id), after: built.revision, in: built.order, db)
        }
      }
      return changes
    }
  }

  private func readWritten(
    since revision: Int64, limit: Int, in db: Database, _ clock: QueryClock,
    _ changes: inout CatalogChanges
  ) throws {
    let ids = try String.fetchAll(
      db, sql: "SELECT key FROM track WHERE revision > ? ORDER BY revision, id LIMIT ?",
      arguments: [revision, limit])
    if ids.count == limit {
      let all =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM track WHERE revision > ?", arguments: [revision]) ?? 0
      changes.left = all - limit
    }
    let reader = try TrackReader(db)
    let findVectors = try db.makeStatement(
      sql: """
        SELECT name, components, dimension FROM trackVector
          JOIN vectorSpace ON vectorSpace.id = space WHERE track = ?
        """)
    for id in ids {
      clock.restart()
      guard let (record, number) = try reader.record(of: id) else { continue }
      changes.written.append(record)
      let rows = try Row.fetchCursor(findVectors, arguments: [number])
      while let row = try rows.next() {
        let checked = CheckedRow(row, of: "a vector of the track \"\(id.prefix(64))\"")
        changes.vectors[id, default: [:]][try checked.text(0)] =
          try VectorSpaceRecord.components(of: row, checked)
      }
    }
  }

  /// A catalog of before there was a table has nothing in it.
  private func point(in db: Database) throws -> ChangePoint {
    do {
      return try ChangePoint(of: db)
    } catch let error as DatabaseError where error.message == "no such table: revision" {
      let last = try Int64.fetchOne(db, sql: "SELECT max(number) FROM removal")
      return ChangePoint(removal: last ?? 0)
    } catch let error as DatabaseError where error.message == "no such table: removal" {
      return ChangePoint()
    }
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws(CatalogError) -> Value {
    do {
      return try database.read(body)
    } catch {
      let detail = (error as? DamagedRow)?.detail ?? "\(error)"
      throw .database(path: path, detail: "The database says: \(detail).")
    }
  }
}
