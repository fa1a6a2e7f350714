import GRDB

/// What a removal of tracks took with it.
public struct RemovalReport: Sendable, Equatable {
  /// The ids of the tracks that went, in the order in which they were given.
  public var tracks: [String] = []
  /// Ids that no track has.
  public var unknown: [String] = []
  /// Listening events that went with the tracks.
  public var events = 0
  /// Vectors that went with the tracks.
  public var vectors = 0
  /// Names of artists who have no track any more.
  public var artists: [String] = []
  /// Names of tags that no track has any more.
  public var tags: [String] = []

  /// A report of nothing.
  public init() {}
}

extension MusicCatalog {
  /// Removes tracks with everything that hangs on them: credits, tags, snippets, vectors, events; and
  /// artists and tags that no other track has. All of it in one transaction, which is on the disk when
  /// the call returns.
  ///
  /// Engines that have the bundle open show none of them from their next call on; an index forgets
  /// them with the next build.
  ///
  /// - Parameters:
  ///   - ids: any number of ids, in any order; those that no track has are reported and passed over.
  ///   - isDryRun: do everything but keep it.
  /// - Throws: `.database`; the catalog is then as it was.
  /// - Complexity: O(log tracks) pages a track, and one for each of its rows.
  public func remove(
    tracks ids: [String], isDryRun: Bool = false
  ) throws(CatalogError) -> RemovalReport {
    try write(isKept: !isDryRun) { db in try TrackRemover(db).remove(ids) }
  }

  /// The ids of the tracks that credit an artist by exactly this name, alias or id, as they came into
  /// the catalog.
  ///
  /// - Throws: `.damaged` when the catalog cannot be read.
  public func tracks(ofArtist name: String) throws(CatalogError) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT key FROM track WHERE id IN (
            SELECT track FROM trackArtist WHERE artist IN (
              SELECT id FROM artist WHERE name = ?1 OR key = 'id:' || ?1
              UNION SELECT artist FROM artistAlias WHERE alias = ?1))
            ORDER BY id
          """, arguments: [name])
    }
  }

  /// Up to where the catalog has changed.
  ///
  /// - Complexity: two pages.
  package func changePoint() throws(CatalogError) -> ChangePoint {
    try read { try ChangePoint(of: $0) }
  }

  /// Forgets the removals that every index of the bundle knows, but for the last ones: a copy of the
  /// catalog may be read with an older index until that is copied, too.
  ///
  /// - Parameters:
  ///   - number: the last removal that every index knows.
  ///   - kept: how many of the last ones stay; the very last always does, which says where the catalog is.
  /// - Returns: how many were forgotten.
  /// - Throws: `.database`.
  package func forgetRemovals(
    upTo number: Int64, keeping kept: Int64 = 10_000
  ) throws(CatalogError) -> Int {
    let condition = "number <= ? AND number <= (SELECT max(number) FROM removal) - max(?, 1)"
    // Nothing is written where there is nothing to forget.
    let count = try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM removal WHERE \(condition)", arguments: [number, kept])
    }
    guard let count, count > 0 else { return 0 }
    try write { db in
      try db.execute(
        sql: "DELETE FROM removal WHERE \(condition)", arguments: [number, kept])
    }
    return count
  }
}

/// Removes tracks inside a transaction.
struct TrackRemover {
  private let database: Database

  init(_ db: Database) throws {
    database = db
  }

  func remove(_ ids: [String]) throws -> RemovalReport {
    var report = RemovalReport()
    try database.execute(
      sql: """
        CREATE TEMP TABLE going (track INTEGER PRIMARY KEY);
        CREATE TEMP TABLE touched (kind INTEGER, id INTEGER, PRIMARY KEY (kind, id));
        """)
    // What a thrown error leaves of them goes with its rollback.
    let find = try InsertStatement(database, "SELECT id FROM track WHERE key = ?")
    let mark = try InsertStatement(database, "INSERT OR IGNORE INTO going VALUES (?)")
    let note = try InsertStatement(database, "INSERT INTO removal (track) VALUES (?)")
    for id in ids {
      guard let track = try find.firstInteger(.text(id)) else {
        report.unknown.append(id)
        continue
      }
      try mark.run(.integer(track))
      guard database.changesCount > 0 else { continue }
      try note.run(.text(id))
      report.tracks.append(id)
    }
    report.events = try count("event")
    report.vectors = try count("trackVector")
    try database.execute(
      sql: """
        INSERT INTO touched SELECT DISTINCT 0, artist FROM trackArtist
          WHERE track IN (SELECT track FROM going);
        INSERT INTO touched SELECT DISTINCT 1, tag FROM trackTag
          WHERE track IN (SELECT track FROM going);
        DELETE FROM track WHERE id IN (SELECT track FROM going);
        """)
    report.artists = try removeUnused(
      "artist", "SELECT 1 FROM trackArtist WHERE artist = artist.id", kind: 0)
    report.tags = try removeUnused("tag", "SELECT 1 FROM trackTag WHERE tag = tag.id", kind: 1)
    try database.execute(sql: "DROP TABLE temp.going; DROP TABLE temp.touched")
    return report
  }

  private func count(_ table: String) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT count(*) FROM \(table) WHERE track IN (SELECT track FROM going)") ?? 0
  }

  /// Removes those of the rows noted that nothing refers to any more.
  ///
  /// - Returns: their names.
  private func removeUnused(_ table: String, _ use: String, kind: Int) throws -> [String] {
    let condition = """
      id IN (SELECT id FROM temp.touched WHERE kind = \(kind)) AND NOT EXISTS (\(use))
      """
    let names = try String.fetchAll(
      database, sql: "SELECT name FROM \(table) WHERE \(condition) ORDER BY id")
    try database.execute(sql: "DELETE FROM \(table) WHERE \(condition)")
    return names
  }
}
