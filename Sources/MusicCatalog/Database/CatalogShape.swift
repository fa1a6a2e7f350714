import GRDB
import Synchronization

/// Compares the tables of a database with those of a catalog: a view in the place of a table may
/// take forever to read, a trigger may do anything when an event is recorded, and an index of another
/// form answers what it likes.
enum CatalogShape {
  /// - Throws: `CatalogError` for another program's database, one of a newer version, and one with
  ///   anything in it that a catalog does not have.
  static func check(_ db: Database, path: String) throws {
    // Nothing that the database defines is asked for before all of it is known to be a table.
    let found = try objects(of: db)
    try refuseStrangers(db, isEmpty: found.isEmpty, path: path)
    guard !found.isEmpty else { return }
    for object in found where object.type != "table" && object.type != "index" {
      throw damaged(path, "it has the \(object.type) \"\(object.name.prefix(64))\"")
    }
    let migrations = "grdb_migrations"
    guard found.first(where: { $0.name == migrations }) == first(of: migrations, try expected(nil))
    else { throw damaged(path, "its table of migrations is another one") }
    guard try !CatalogSchema.migrator.hasBeenSuperseded(db) else {
      throw CatalogError.cannotOpen(
        path: path, detail: "it was written by a newer version. Update Refrain.")
    }
    // A database between creation and its first migration has nothing else.
    guard let last = try CatalogSchema.migrator.completedMigrations(db).last else { return }
    let known = try expected(last)
    let difference = known.symmetricDifference(found).map(\.name).min()
    if let difference {
      throw damaged(path, "the table or index \"\(difference.prefix(64))\" is not a catalog's")
    }
  }

  /// Something that a database defines.
  private struct Object: Hashable {
    var type: String
    var name: String
    var table: String
    /// The words of its definition.
    var definition: String
  }

  private static func objects(of db: Database) throws -> Set<Object> {
    let rows = try Row.fetchCursor(db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_master")
    var objects: Set<Object> = []
    while let row = try rows.next() {
      let row = CheckedRow(row, of: "the schema")
      let name = try row.text(1)
      // Statistics and what SQLite makes by itself for a UNIQUE.
      if name.hasPrefix("sqlite_stat") || name.hasPrefix("sqlite_autoindex_") { continue }
      objects.insert(
        Object(
          type: try row.text(0), name: name, table: try row.text(2),
          definition: words(of: try row.optionalText(3) ?? "")))
    }
    return objects
  }

  /// A definition without comments and spaces, which mean nothing.
  private static func words(of sql: String) -> String {
    sql.split(separator: "\n").map { line in
      line.firstRange(of: "--").map { String(line[..<$0.lowerBound]) } ?? String(line)
    }.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func first(of name: String, _ objects: Set<Object>) -> Object? {
    objects.first { $0.name == name }
  }

  private static func refuseStrangers(_ db: Database, isEmpty: Bool, path: String) throws {
    let identifier = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard identifier == CatalogSchema.applicationID || isEmpty else {
      throw CatalogError.cannotOpen(path: path, detail: "it is another program's database.")
    }
  }

  private static func damaged(_ path: String, _ detail: String) -> CatalogError {
    .damaged(path: path, detail: detail)
  }

  /// What a catalog has after a migration, or after the last one: made once in memory.
  private static func expected(_ migration: String?) throws -> Set<Object> {
    try known.withLock { known throws -> Set<Object> in
      if let made = known[migration ?? ""] { return made }
      let database = try DatabaseQueue()
      if let migration {
        try CatalogSchema.migrator.migrate(database, upTo: migration)
      } else {
        try CatalogSchema.migrator.migrate(database)
      }
      let made = try database.read { db in try objects(of: db) }
      known[migration ?? ""] = made
      return made
    }
  }

  private static let known = Mutex<[String: Set<Object>]>([:])
}
