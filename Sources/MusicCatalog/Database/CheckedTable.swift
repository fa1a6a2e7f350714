/// A table of which every column that holds something says what it may hold.
///
/// Numbers of rows, places in lists and digests may be any whole number: STRICT and REFERENCES say all
/// that there is to say of them.
struct CheckedTable {
  var name: String
  var columns: [Column]
  /// Constraints that more than one column is part of.
  var constraints: [String] = []
  var options = "STRICT"
  /// An expression for the id of the track that a row is of, where there is one.
  var track = "NULL"
  /// A query for the tracks that are others when a row is; `?` stands for the rows' condition.
  var touched: String?
  /// Whether values that were mended are kept: those of listeners are nobody's to keep.
  var keepsValues = true

  struct Column {
    var name: String
    /// Its type, and what older versions say of it.
    var type: String
    /// What holds of a value; NULL is one always, where the type allows it.
    var check: String?
    /// What takes the place of a value of which that does not hold.
    var mended: String = "NULL"
  }

  /// The statement that makes the table.
  var definition: String {
    let lines = columns.map { column in
      "\(column.name) \(column.type)" + (column.check.map { " CHECK (\($0))" } ?? "")
    }
    return "CREATE TABLE \(name) (\((lines + constraints).joined(separator: ", "))) \(options)"
  }

  /// A condition of rows that break a check.
  var isBroken: String {
    let checks = columns.compactMap(\.check).map { "(\($0))" }
    return checks.isEmpty ? "false" : "NOT (\(checks.joined(separator: " AND ")))"
  }
}

extension CheckedTable.Column {
  /// A column of any whole number.
  static func number(_ name: String, _ type: String = "INTEGER NOT NULL") -> Self {
    Self(name: name, type: type, check: nil)
  }

  /// A text that is not empty, in characters of which each takes a byte at least.
  static func text(_ name: String, upTo limit: Int) -> Self {
    Self(
      name: name, type: "TEXT NOT NULL", check: filled(name, limit),
      mended: "CASE WHEN \(name) = '' THEN '?' ELSE substr(\(name), 1, \(limit)) END")
  }

  /// The same where there may be none.
  static func optionalText(_ name: String, upTo limit: Int) -> Self {
    Self(
      name: name, type: "TEXT", check: filled(name, limit),
      mended: "nullif(substr(\(name), 1, \(limit)), '')")
  }

  /// A text that no other row has; the row's number keeps those apart that are cut.
  static func key(_ name: String, upTo limit: Int, type: String = "TEXT NOT NULL UNIQUE") -> Self {
    Self(
      name: name, type: type, check: filled(name, limit),
      mended: "substr(\(name), 1, \(limit - 24)) || '~' || id")
  }

  /// A number in a range, or none.
  static func optional(_ name: String, _ type: String, _ range: String) -> Self {
    Self(name: name, type: type, check: "\(name) BETWEEN \(range)")
  }

  /// A number in a range, or another one in its place.
  static func required(
    _ name: String, _ type: String, _ range: String, else mended: String
  ) -> Self {
    Self(name: name, type: type, check: "\(name) BETWEEN \(range)", mended: mended)
  }

  private static func filled(_ name: String, _ limit: Int) -> String {
    "\(name) <> '' AND length(\(name)) <= \(limit)"
  }
}
