import Foundation
import GRDB

/// A table of another program's database, read as tracks.
struct TrackTableReader {
  /// A column of the table, and the field that it holds.
  typealias Column = (name: String, field: TrackField)

  let database: Database
  let table: String
  /// The columns that this version of the program has.
  let columns: [Column]
  var habits: SourceHabits

  static let sampleSize = 1000

  /// - Parameter values: those that stand elsewhere than in the table.
  init(
    _ db: Database, table: String, columns: [Column], options: ImportOptions,
    and values: [TrackField: [String]] = [:]
  ) throws {
    let known = Set(try db.columns(in: table).map(\.name))
    database = db
    self.table = table
    self.columns = columns.filter { known.contains($0.name) }
    var values = values
    let sample = try Row.fetchAll(
      db, sql: "SELECT * FROM \(table) LIMIT \(TrackTableReader.sampleSize)")
    for row in sample {
      for column in self.columns {
        guard let text = TrackTableReader.text(row, column.name) else { continue }
        values[column.field, default: []].append(text)
      }
    }
    var habits = SourceHabits(of: values, options: options)
    // A database has lengths in seconds, whatever they are.
    habits.durationUnit = 1
    self.habits = habits
  }

  /// Calls `body` with a draft of each row's track, in the order of the rows.
  func forEach(_ body: (Row, inout TrackDraft) throws -> Void) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM \(table) ORDER BY rowid")
    while let row = try rows.next() {
      var draft = TrackDraft(habits: habits)
      try body(row, &draft)
    }
  }

  /// Sets the fields of a row's columns.
  func fill(_ draft: inout TrackDraft, from row: Row) throws(Refusal) {
    for column in columns {
      guard let text = TrackTableReader.text(row, column.name) else { continue }
      try draft.set(column.field, .text(text))
    }
  }

  /// A value that a record cannot do without, as text.
  static func required(_ row: Row, _ name: String) throws(Refusal) -> String {
    guard let text = text(row, name) else { throw Refusal("it has no \(name)") }
    return text
  }

  /// A value as text; nil for null and for what is empty. Any column of SQLite may hold any type, and a
  /// subscript of `Row` that converts would trap on another one.
  static func text(_ row: Row, _ name: String) -> String? {
    guard row.hasColumn(name) else { return nil }
    let value: DatabaseValue = row[name]
    let text: String? =
      switch value.storage {
      case .null: nil
      case .int64(let number): String(number)
      case .double(let number): "\(number)"
      case .string(let text): text
      // beets writes paths as bytes.
      case .blob(let data): String(validating: data, as: UTF8.self)
      }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }
}
