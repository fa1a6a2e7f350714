import CSQLiteDefense
import GRDB
import GRDBSQLite
import IndexFile

/// What stands between a database file of unknown origin and this process: how every connection is
/// set up, here and for libraries of other programs.
enum SQLiteDefense {
  /// No value of a catalog is longer, in bytes; lyrics have a megabyte at most.
  private static let maximumValueLength: Int32 = 64 << 20
  /// No statement of ours is longer.
  private static let maximumStatementLength: Int32 = 1 << 20
  /// More columns than any table that is read.
  private static let maximumColumns: Int32 = 500

  /// A connection's settings.
  ///
  /// - Parameters:
  ///   - patience: how many seconds it waits for another one that writes.
  ///   - mayCopy: whether `VACUUM INTO` may attach the copy that it writes.
  static func configuration(
    isReadOnly: Bool, patience: Double, mayCopy: Bool = false
  ) -> Configuration {
    _ = allowsURIs
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      guard let connection = db.sqliteConnection else { return }
      rf_sqlite_defend(UnsafeMutableRawPointer(connection))
      sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, maximumValueLength)
      sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, maximumStatementLength)
      sqlite3_limit(connection, SQLITE_LIMIT_COLUMN, maximumColumns)
      sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, mayCopy ? 1 : 0)
      sqlite3_limit(connection, SQLITE_LIMIT_TRIGGER_DEPTH, 8)
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      try db.execute(sql: "PRAGMA mmap_size = 0")
      if !isReadOnly { try db.execute(sql: "PRAGMA secure_delete = ON") }
    }
    return configuration
  }

  /// Once, before the first connection.
  private static let allowsURIs: Void = rf_sqlite_allow_uris()

  /// Refuses a database of which a part is a pipe, a device or a folder: SQLite would wait for it.
  static func checkFiles(of path: String) throws(CatalogError) {
    for ending in ["", "-wal", "-shm", "-journal"]
    where RegularFile.isSomethingElse(path + ending) {
      throw .cannotOpen(path: path + ending, detail: "it is not a regular file.")
    }
  }
}

/// Ends a query that takes longer than it can, whatever the database makes of it.
final class QueryClock {
  private var deadline = ContinuousClock.now
  private let patience: Duration
  /// About a millisecond of work.
  private static let instructions: Int32 = 100_000

  private init(patience: Duration) {
    self.patience = patience
    restart()
  }

  /// Gives the query its time once more: a row has come.
  func restart() { deadline = .now + patience }

  private var isOver: Bool { ContinuousClock.now > deadline }

  /// Runs `body`, whose statements are interrupted after `seconds` in which the clock was not
  /// restarted.
  static func watch<Value>(
    _ db: Database, seconds: Double, _ body: (QueryClock) throws -> Value
  ) throws -> Value {
    let clock = QueryClock(patience: .seconds(seconds))
    let connection = db.sqliteConnection
    sqlite3_progress_handler(
      connection, instructions,
      { clock in
        guard let clock else { return 0 }
        return Unmanaged<QueryClock>.fromOpaque(clock).takeUnretainedValue().isOver ? 1 : 0
      }, Unmanaged.passUnretained(clock).toOpaque())
    defer { sqlite3_progress_handler(connection, 0, nil, nil) }
    return try withExtendedLifetime(clock) {
      do {
        return try body(clock)
      } catch let error as DatabaseError
        where error.resultCode.primaryResultCode == .SQLITE_INTERRUPT && clock.isOver
      {
        throw QueryTimeout(seconds: seconds)
      }
    }
  }
}

/// A query that took too long.
struct QueryTimeout: Error {
  let seconds: Double
}
