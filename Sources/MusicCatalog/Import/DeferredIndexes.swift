import GRDB

/// Indexes that are taken away while empty tables are filled, and made at the end: sorted once, not
/// searched for each row.
///
/// All of it is in the import's transaction: readers have the indexes throughout, and so has a catalog
/// after an import that fails.
struct DeferredIndexes {
  private let database: Database
  /// What makes each of them, by the table that it belongs to.
  private var definitions: [String: [String]] = [:]

  /// Those of each table that nothing is looked up by while rows come in.
  private static let names = [
    "track": ["trackByRevision"], "trackTag": ["trackTagByTag"], "event": ["eventByTrack"],
  ]

  /// Takes the indexes of the empty tables away.
  init(_ db: Database) throws {
    database = db
    for (table, indexes) in DeferredIndexes.names {
      let first = try Int.fetchOne(db, sql: "SELECT 1 FROM \(table) LIMIT 1")
      guard first == nil else { continue }
      for index in indexes {
        let definition = try String.fetchOne(
          db, sql: "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?",
          arguments: [index])
        guard let definition else { continue }
        try db.execute(sql: "DROP INDEX \(index)")
        definitions[table, default: []].append(definition)
      }
    }
  }

  /// Makes the indexes of all tables but that of events, which what comes then is matched by.
  mutating func restoreTracks() throws {
    for table in definitions.keys.sorted() where table != "event" { try restore(table) }
  }

  /// Makes all of them that are still missing.
  mutating func restore() throws {
    for table in definitions.keys.sorted() { try restore(table) }
  }

  private mutating func restore(_ table: String) throws {
    for definition in definitions.removeValue(forKey: table) ?? [] {
      try database.execute(sql: definition)
    }
  }
}
