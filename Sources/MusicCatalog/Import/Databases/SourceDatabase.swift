import Foundation
import GRDB

/// A music library in a SQLite database of another program, opened for reading alone.
struct SourceDatabase {
  let format: SourceFormat
  private let name: String
  private let options: ImportOptions
  private let database: DatabaseQueue

  /// Whether a file begins as a SQLite database does.
  static func isDatabase(_ file: InputFile) throws(CatalogError) -> Bool {
    guard file.canBeReopened else { return false }
    let magic = Array("SQLite format 3\u{0}".utf8)
    return try file.open().next()?.starts(with: magic) ?? false
  }

  /// - Throws: `.unrecognized` for databases of other programs, `.unreadable` for damaged ones.
  init(_ file: InputFile, options: ImportOptions) throws(CatalogError) {
    guard !file.isArchived else {
      throw .unreadable(
        path: file.name, detail: "a database is not read inside an archive. Unpack it first.")
    }
    name = file.name
    self.options = options
    var configuration = Configuration()
    configuration.readonly = true
    let tables: Set<String>
    do {
      database = try DatabaseQueue(path: file.path, configuration: configuration)
      tables = try database.read { db in
        Set(try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'"))
      }
    } catch {
      throw SourceDatabase.unreadable(file.name, error)
    }
    if tables.isSuperset(of: ["items", "albums", "item_attributes"]) {
      format = .beets
    } else if tables.isSuperset(of: ["media_file", "annotation", "playlist_tracks"]) {
      format = .navidrome
    } else {
      throw .unrecognized(
        path: file.name, detail: "it is a SQLite database, but not of beets or Navidrome.")
    }
    if let wanted = options.format, wanted != format {
      throw .unrecognized(
        path: file.name, detail: "it is \(format.title), not \(wanted.title).")
    }
  }

  /// Calls `body` with every record and its number, tracks before what refers to them.
  ///
  /// - Throws: `.unreadable` for a damaged database, and what `body` throws.
  func forEachRecord(
    _ body: (_ row: Int, _ result: Result<SourceRecord, Refusal>) throws -> Void
  ) throws {
    do {
      try database.read { db in
        switch format {
        case .beets: try BeetsLibrary(db, options: options).forEachRecord(body)
        default: try NavidromeLibrary(db, options: options).forEachRecord(body)
        }
      }
    } catch let error as DatabaseError {
      throw SourceDatabase.unreadable(name, error)
    }
  }

  private static func unreadable(_ name: String, _ error: any Error) -> CatalogError {
    let message = (error as? DatabaseError)?.message ?? "\(error)"
    return .unreadable(
      path: name,
      detail: "the database says: \(message). When its program is running, copy it first.")
  }
}

/// A table of another program's database, read as tracks.
struct TrackTableReader {
  /// A column of the table, and the field that it holds.
  typealias Column = (name: String, field: TrackField)

  let database: Database
  let table: String
  /// The columns that this version of the program has.
  let columns: [Column]
  let habits: SourceHabits

  private static let sampleSize = 1000

  init(
    _ db: Database, table: String, columns: [Column], options: ImportOptions
  ) throws {
    let known = Set(try db.columns(in: table).map(\.name))
    database = db
    self.table = table
    self.columns = columns.filter { known.contains($0.name) }
    var values: [TrackField: [String]] = [:]
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

  /// A value as text; nil for null and for what is empty.
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
