import GRDB

/// A value of an older catalog that no catalog may hold, and that was mended when its tables were given
/// their checks.
public struct MendedValue: Sendable, Equatable {
  /// The table and the column.
  public var table, field: String
  /// The id of the track that it is of, when it is one's.
  public var track: String?
  /// What it was, in a few words; nil for what is known of listeners, of whom nothing is kept.
  public var value: String?
}

extension MusicCatalog {
  /// How many values were mended when the catalog was brought up to date, and the first of them.
  ///
  /// A field that may be empty is, a text that is too long is cut, a weight is 1, a time unknown. A vector
  /// that is no vector was taken away; it is still among these, whole.
  ///
  /// - Throws: `.damaged` when the catalog cannot be read, or has a row that no catalog has.
  public func mended(limit: Int = 100) throws(CatalogError) -> (count: Int, first: [MendedValue]) {
    try read { db in
      // One that can be read and not written to may be of an older version.
      guard try db.tableExists("mending") else { return (0, []) }
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM mending") ?? 0
      let rows = try Row.fetchAll(
        db, sql: "SELECT place, field, track, value FROM mending ORDER BY number LIMIT ?",
        arguments: [limit])
      return (
        count,
        try rows.map { row in
          let checked = CheckedRow(row, of: "a mended value")
          return MendedValue(
            table: try checked.text(0), field: try checked.text(1),
            track: try checked.optionalText(2), value: MendedValue.words(for: row[3]))
        }
      )
    }
  }
}

extension MendedValue {
  fileprivate static func words(for value: DatabaseValue) -> String? {
    switch value.storage {
    case .null: nil
    case .int64(let number): String(number)
    case .double(let number): "\(number)"
    case .string(let text):
      text.utf8.count <= 100 ? text : "\(text.prefix(80))… (\(text.utf8.count) bytes)"
    case .blob(let data): "\(data.count) bytes"
    }
  }
}
