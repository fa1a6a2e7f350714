import CSQLiteDefense
import GRDB

/// Gives the tables of an older catalog their checks, in one transaction: values that break one are
/// mended before, and noted in the table `mending` with what they were.
struct CatalogMender {
  private let database: Database
  /// The number of the change of tracks that mending is; nil before anything is mended.
  private var revision: Int64?

  init(_ db: Database) {
    database = db
  }

  /// What was mended, for good.
  private static let notes = """
    CREATE TABLE mending (
      number INTEGER PRIMARY KEY,
      place TEXT NOT NULL CHECK (place <> ''),  -- the table
      track TEXT,                               -- the id of the track, where it is one's
      field TEXT NOT NULL CHECK (field <> ''),
      value ANY                                 -- as it was; of listeners nothing is kept
    ) STRICT
    """

  mutating func run() throws {
    try database.execute(sql: CatalogMender.notes)
    for table in CatalogSchema.mendedTables { try mend(table) }
    try define(CatalogSchema.mendedTables)
  }

  /// - Complexity: one pass over the table when nothing in it is to be mended.
  private mutating func mend(_ table: CheckedTable) throws {
    let first = try Int.fetchOne(
      database, sql: "SELECT 1 FROM \(table.name) WHERE \(table.isBroken) LIMIT 1")
    guard first != nil else { return }
    for column in table.columns {
      guard let check = column.check else { continue }
      try database.execute(
        sql: """
          INSERT INTO mending (place, track, field, value)
            SELECT '\(table.name)', \(table.track), '\(column.name)',
              \(table.keepsValues ? column.name : "NULL")
            FROM \(table.name) WHERE NOT (\(check))
          """)
    }
    if let touched = table.touched {
      // Whoever has it open, and the next build, are to see other tracks than before.
      let rows = touched.replacing("?", with: table.isBroken)
      try database.execute(
        sql: "UPDATE track SET revision = ?, digest = NULL WHERE id IN (\(rows))",
        arguments: [try currentRevision()])
    }
    switch table.name {
    case "event": try mendEvents(table)
    // A vector of half a number is none.
    case "trackVector":
      try database.execute(sql: "DELETE FROM trackVector WHERE \(table.isBroken)")
    default: try update(table)
    }
  }

  private func update(_ table: CheckedTable) throws {
    for column in table.columns {
      guard let check = column.check else { continue }
      try database.execute(
        sql: "UPDATE \(table.name) SET \(column.name) = \(column.mended) WHERE NOT (\(check))")
    }
  }

  /// What is mended of an event may make two of them one, whose weights are added up.
  private func mendEvents(_ table: CheckedTable) throws {
    let values = table.columns.map { column in
      column.check.map {
        "CASE WHEN \($0) THEN \(column.name) ELSE \(column.mended) END"
      } ?? column.name
    }
    try database.execute(
      sql: """
        CREATE TEMP TABLE broken AS SELECT * FROM main.event WHERE \(table.isBroken);
        DELETE FROM event WHERE \(table.isBroken);
        INSERT INTO event (\(table.columns.map(\.name).joined(separator: ", ")))
          SELECT \(values.joined(separator: ", ")) FROM temp.broken WHERE true
          ON CONFLICT DO UPDATE SET weight = min(weight + excluded.weight, 1e9);
        DROP TABLE temp.broken;
        """)
  }

  private mutating func currentRevision() throws -> Int64 {
    if let revision { return revision }
    let number =
      try Int64.fetchOne(
        database,
        sql: """
          SELECT max(0, coalesce((SELECT max(number) FROM revision), 0),
            coalesce((SELECT max(revision) FROM track WHERE revision < 9007199254740992), 0)) + 1
          """) ?? 1
    try database.execute(sql: "UPDATE revision SET number = ?", arguments: [number])
    revision = number
    return number
  }

  /// Writes definitions whose tables have what they say already: SQLite's own way to add a constraint
  /// (sqlite.org/lang_altertable.html), for which no row is copied.
  private func define(_ tables: [CheckedTable]) throws {
    guard let connection = database.sqliteConnection.map(UnsafeMutableRawPointer.init) else {
      return
    }
    let wasDefensive = rf_sqlite_set_defensive(connection, 0)
    defer { _ = rf_sqlite_set_defensive(connection, wasDefensive) }
    let version = try Int.fetchOne(database, sql: "PRAGMA schema_version") ?? 0
    try database.execute(sql: "PRAGMA writable_schema = ON")
    defer { try? database.execute(sql: "PRAGMA writable_schema = RESET") }
    for table in tables {
      try database.execute(
        sql: "UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = ?",
        arguments: [table.definition, table.name])
    }
    try database.execute(sql: "PRAGMA schema_version = \(version + 1)")
  }
}
