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
    return try file.open().next()?.starts(with: magic) ?? false
  }

  private static let magic = Array("SQLite format 3\u{0}".utf8)

  /// - Throws: `.unrecognized` for databases of other programs, `.unreadable` for damaged ones.
  init(_ file: InputFile, options: ImportOptions) throws(CatalogError) {
    guard !file.isArchived, file.beginsWith(SourceDatabase.magic) else {
      throw .unreadable(
        path: file.name, detail: "a database is not read where it is packed. Unpack it first.")
    }
    name = file.name
    self.options = options
    try SQLiteDefense.checkFiles(of: file.path)
    let configuration = SQLiteDefense.configuration(isReadOnly: true, patience: 10)
    let tables: Set<String>
    let isBeets: Bool
    do {
      database = try DatabaseQueue(path: file.path, configuration: configuration)
      (tables, isBeets) = try database.read { db in
        // A view may take any time to read, and hides what it reads.
        let tables = Set(
          try String.fetchAll(
            db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"))
        return (tables, try tables.contains("items") && BeetsLibrary.isIts(db, tables))
      }
    } catch {
      throw SourceDatabase.unreadable(file.name, error)
    }
    if isBeets {
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
        try QueryClock.watch(db, seconds: SourceDatabase.patience) { clock in
          func restarting(_ row: Int, _ result: Result<SourceRecord, Refusal>) throws {
            clock.restart()
            try body(row, result)
          }
          switch format {
          case .beets: try BeetsLibrary(db, options: options).forEachRecord(restarting)
          default: try NavidromeLibrary(db, options: options).forEachRecord(restarting)
          }
        }
      }
    } catch let error as QueryTimeout {
      throw SourceDatabase.unreadable(name, error)
    } catch let error as DatabaseError {
      throw SourceDatabase.unreadable(name, error)
    }
  }

  /// Seconds that the next row may take.
  private static let patience = 300.0

  private static func unreadable(_ name: String, _ error: any Error) -> CatalogError {
    if let error = error as? CatalogError { return error }
    if error is QueryTimeout {
      return .unreadable(
        path: name, detail: "reading it takes longer than \(Int(patience)) s a row.")
    }
    let message = (error as? DatabaseError)?.message ?? "\(error)"
    return .unreadable(
      path: name,
      detail: "the database says: \(message). When its program is running, copy it first.")
  }
}
