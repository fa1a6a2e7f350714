import Foundation
import GRDB
import IndexFile

/// The catalog of a bundle: tracks, artists, tags, snippets, listeners, events and vectors, in one
/// SQLite database. It is the source of truth; every index is built from it.
///
/// ```swift
/// let catalog = try MusicCatalog(openingOrCreating: bundle.catalogPath)
/// let report = try catalog.importTracks(from: ["tracks.jsonl"])
/// print(report.imported, "tracks")
/// ```
///
/// Readers see the last committed state and never wait for a writer (write-ahead logging). One
/// change is one transaction: a crash, a full disk or a thrown error leaves the catalog as it was.
public final class MusicCatalog: Sendable {
  /// The path of the database.
  public let path: String
  let database: DatabasePool
  /// The file that was opened, in whose place another one, or a link to it, may be by now.
  private let place: FilePlace?
  /// What is known of it when it was opened as a file that nobody changes.
  private let frozen: FrozenCatalog?

  /// Opens the catalog at `path` and brings its tables up to date; makes one when there is none.
  ///
  /// - Parameters:
  ///   - path: the database file; it is made when there is none.
  ///   - patience: how many seconds a writer waits for another one.
  /// - Throws: `.cannotOpen` when the file is no catalog, or one of a newer version; `.damaged` when
  ///   it holds other tables than a catalog has; `.database` when it cannot be written to.
  public init(openingOrCreating path: String, patience: Double = 10) throws(CatalogError) {
    self.path = path
    try SQLiteDefense.checkFiles(of: path)
    // Notes of a catalog that is not there any more are none of the one that is made.
    if !FileManager.default.fileExists(atPath: path) {
      FileSystem.removeIfPresent(RemovalNotes.path(ofCatalogAt: path))
    }
    do {
      database = try DatabasePool(
        path: path,
        configuration: SQLiteDefense.configuration(isReadOnly: false, patience: patience))
      try database.read { try CatalogShape.check($0, path: path) }
      try CatalogSchema.migrator.migrate(database)
      // What a caller was told to be recorded outlives a loss of power, too.
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    } catch {
      throw MusicCatalog.openingError(error, path: path)
    }
    place = FilePlace(at: path)
    frozen = nil
  }

  /// Opens the catalog at `path`, which must exist.
  ///
  /// - Throws: `.cannotOpen` where there is none, or no catalog that this version can bring up to date.
  public convenience init(opening path: String, patience: Double = 10) throws(CatalogError) {
    try MusicCatalog.requireFile(at: path)
    try self.init(openingOrCreating: path, patience: patience)
  }

  /// Opens the catalog at `path` for reading alone: nothing is written, so that it may lie on a
  /// medium that cannot be written to.
  ///
  /// - Parameters:
  ///   - path: the database file.
  ///   - patience: how many seconds it waits for another connection.
  /// - Throws: `.cannotOpen` when there is none, or one that a newer version wrote, or one of a schema
  ///   before 5; `.damaged`.
  public init(reading path: String, patience: Double = 10) throws(CatalogError) {
    self.path = path
    try MusicCatalog.requireFile(at: path)
    try SQLiteDefense.checkFiles(of: path)
    do {
      (database, frozen) = try MusicCatalog.readOnly(path, patience: patience)
    } catch {
      throw MusicCatalog.openingError(error, path: path)
    }
    place = FilePlace(at: path)
  }

  /// Whether the file that was opened is still the one at its path, and what is written to it is seen.
  public var isInPlace: Bool {
    place != nil && FilePlace(at: path) == place && frozen?.isCurrent ?? true
  }

  private static func requireFile(at path: String) throws(CatalogError) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw .cannotOpen(
        path: path, detail: "there is none. Import tracks first with `refrain import`.")
    }
  }

  private static func readOnly(
    _ path: String, patience: Double
  ) throws -> (value: DatabasePool, frozen: FrozenCatalog?) {
    let configuration = SQLiteDefense.configuration(isReadOnly: true, patience: patience)
    return try FrozenCatalog.opening(path) { name in
      let database = try DatabasePool(path: name, configuration: configuration)
      try database.read { try CatalogShape.check($0, path: path) }
      guard try database.read(CatalogSchema.canBeRead) else {
        throw CatalogError.cannotOpen(
          path: path,
          detail: "an older version wrote it. Build the bundle once where it can be written to.")
      }
      return database
    }
  }

  /// Whether the catalog at `path` has the tables of this version; nothing is written.
  ///
  /// - Throws: `.cannotOpen` when it cannot be read.
  public static func isUpToDate(at path: String) throws(CatalogError) -> Bool {
    try reading(path) { try CatalogSchema.migrator.hasCompletedMigrations($0) }
  }

  /// Copies the catalog at `path` as it was last committed; what is at `copy` must not exist.
  ///
  /// The same rows give the same bytes.
  ///
  /// - Throws: `.cannotOpen` when it cannot be read, or the copy not be written.
  public static func copy(_ path: String, to copy: String) throws(CatalogError) {
    try reading(path) { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
    do {
      // Each opening for writing raises it, whatever is written.
      try DatabaseQueue(path: copy).writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA schema_version = 1")
      }
    } catch {
      throw openingError(error, path: copy)
    }
  }

  private static func reading<Value>(
    _ path: String, _ body: (Database) throws -> Value
  ) throws(CatalogError) -> Value {
    try SQLiteDefense.checkFiles(of: path)
    do {
      let configuration = SQLiteDefense.configuration(
        isReadOnly: true, patience: 10, mayCopy: true)
      return try FrozenCatalog.opening(path) { name in
        try DatabaseQueue(path: name, configuration: configuration).inDatabase(body)
      }.value
    } catch {
      throw openingError(error, path: path)
    }
  }

  /// How much is in it.
  ///
  /// - Throws: `.damaged` when the catalog cannot be read.
  public func counts() throws(CatalogError) -> CatalogCounts {
    try read { db in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return CatalogCounts(
        tracks: try count("track"), artists: try count("artist"), tags: try count("tag"),
        snippets: try count("snippet"), listeners: try count("listener"),
        events: try count("event"), vectors: try count("trackVector"))
    }
  }

  /// Removes a listener and all events of that listener, without a trace in the database's files:
  /// what is freed is overwritten, and the log, which has old pages, is emptied.
  ///
  /// - Parameter key: the listener's id.
  /// - Returns: how many events went, or nil when there is no such listener.
  /// - Throws: `.database` when it cannot be written to, and when another process reads for so long
  ///   that its log cannot be emptied; the listener is removed then, and the call can be repeated.
  public func forget(listener key: String) throws(CatalogError) -> Int? {
    let events = try write { db -> Int? in
      guard
        let id = try Int64.fetchOne(
          db, sql: "SELECT id FROM listener WHERE key = ?", arguments: [key])
      else { return nil }
      let events =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM event WHERE listener = ?", arguments: [id]) ?? 0
      try db.execute(sql: "DELETE FROM listener WHERE id = ?", arguments: [id])
      return events
    }
    do {
      _ = try database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    } catch {
      throw writingError(error)
    }
    return events
  }

  /// Whether there is a listener of that id.
  ///
  /// - Throws: `.damaged` when the catalog cannot be read.
  public func hasListener(_ key: String) throws(CatalogError) -> Bool {
    try read { db in
      let find = try db.cachedStatement(sql: "SELECT id FROM listener WHERE key = ?")
      return try Int64.fetchOne(find, arguments: [key]) != nil
    }
  }

  /// Reads every page and checks that the tables and their rows hold together.
  ///
  /// - Throws: `.damaged` with what is wrong.
  /// - Complexity: O(size of the database).
  public func verify() throws(CatalogError) {
    let found = try scan { db, _ in
      try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
    }
    guard found == "ok" else { throw .damaged(path: path, detail: found) }
    // SQLite itself does not look at CHECKs where a connection only reads.
    let broken = try scan { db, clock in
      guard try CatalogSchema.migrator.hasCompletedMigrations(db) else { return nil as String? }
      for table in CatalogSchema.checkedTables {
        clock.restart()
        let first = try Int.fetchOne(
          db, sql: "SELECT 1 FROM \(table.name) WHERE \(table.isBroken) LIMIT 1")
        if first != nil { return table.name }
      }
      return nil
    }
    if let broken {
      throw .damaged(path: path, detail: "the table \(broken) has a value that it may not hold")
    }
  }

  /// Runs `body` on one consistent state; for questions that take no time.
  func read<Value>(_ body: (Database) throws -> Value) throws(CatalogError) -> Value {
    try read(seconds: MusicCatalog.questionPatience) { db, _ in try body(db) }
  }

  /// The same for what goes through whole tables: each row that has come restarts the clock.
  func scan<Value>(
    _ body: (Database, QueryClock) throws -> Value
  ) throws(CatalogError) -> Value {
    try read(seconds: MusicCatalog.scanPatience) { db, clock in
      try db.execute(sql: "PRAGMA cache_size = -\(MusicCatalog.scanCacheSize)")
      defer { try? db.execute(sql: "PRAGMA cache_size = -\(MusicCatalog.usualCacheSize)") }
      return try body(db, clock)
    }
  }

  /// KiB of pages that are kept while all rows of a table are read with what belongs to them, which lies
  /// elsewhere; and usually.
  private static let scanCacheSize = 128 << 10
  private static let usualCacheSize = 2000

  /// Seconds that a question may take, on the slowest disk.
  private static let questionPatience = 60.0
  /// Seconds that the next row may take: that a large table is sorted before its first one.
  private static let scanPatience = 1800.0

  private func read<Value>(
    seconds: Double, _ body: (Database, QueryClock) throws -> Value
  ) throws(CatalogError) -> Value {
    do {
      return try database.read { db in
        try QueryClock.watch(db, seconds: seconds) { try body(db, $0) }
      }
    } catch {
      throw readingError(error)
    }
  }

  /// Runs `body` in one transaction.
  ///
  /// - Parameter isKept: whether its changes stay when it returns.
  /// - Throws: also when the file was deleted or replaced since it was opened, where nobody would
  ///   find what is written.
  func write<Value>(
    isKept: Bool = true, _ body: (Database) throws -> Value
  ) throws(CatalogError) -> Value {
    try requireInPlace()
    let value: Value
    do {
      value = try database.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction {
          let before = try ChangePoint(of: db).removal
          value = try body(db)
          guard isKept else { return .rollback }
          try RemovalNotes(ofCatalogAt: path).note(after: before, in: db)
          return .commit
        }
        guard let value else { preconditionFailure("A transaction that ran has called its body.") }
        return value
      }
    } catch {
      throw writingError(error)
    }
    try requireInPlace()
    return value
  }

  private func requireInPlace() throws(CatalogError) {
    guard isInPlace else {
      throw .database(
        path: path, detail: "It was deleted or replaced while it was open; nothing is recorded.")
    }
  }

  private func readingError(_ error: any Error) -> CatalogError {
    if let error = error as? CatalogError { return error }
    return .damaged(path: path, detail: MusicCatalog.detail(of: error))
  }

  private func writingError(_ error: any Error) -> CatalogError {
    if let error = error as? CatalogError { return error }
    if MusicCatalog.isDamage(error) {
      return .damaged(path: path, detail: MusicCatalog.detail(of: error))
    }
    return .database(path: path, detail: "The database says: \(MusicCatalog.detail(of: error)).")
  }

  private static func openingError(_ error: any Error, path: String) -> CatalogError {
    if let error = error as? CatalogError { return error }
    let detail = detail(of: error)
    switch (error as? DatabaseError)?.resultCode.primaryResultCode {
    case .some(.SQLITE_BUSY), .some(.SQLITE_LOCKED):
      return .database(
        path: path, detail: "Another process has been writing to it for too long: \(detail).")
    case .some(.SQLITE_READONLY), .some(.SQLITE_FULL), .some(.SQLITE_PERM):
      return .database(path: path, detail: "It cannot be written to: \(detail).")
    case .some(.SQLITE_IOERR) where MusicCatalog.isFailedWrite(error):
      return .database(path: path, detail: "It cannot be written to: \(detail).")
    case .some(.SQLITE_CANTOPEN) where FileManager.default.fileExists(atPath: path):
      return .database(path: path, detail: "It cannot be written to: \(detail).")
    default: return .cannotOpen(path: path, detail: detail + ".")
    }
  }

  /// Whether a disk refused what was to be written.
  private static func isFailedWrite(_ error: any Error) -> Bool {
    guard let code = (error as? DatabaseError)?.extendedResultCode else { return false }
    return [
      .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE,
      .SQLITE_IOERR_SHMOPEN,
    ].contains(code)
  }

  private static func isDamage(_ error: any Error) -> Bool {
    if error is DamagedRow || error is QueryTimeout { return true }
    let code = (error as? DatabaseError)?.resultCode.primaryResultCode
    return code == .SQLITE_CORRUPT || code == .SQLITE_NOTADB
  }

  private static func detail(of error: any Error) -> String {
    switch error {
    case let error as DatabaseError: error.message ?? "\(error.resultCode)"
    case let error as DamagedRow: error.detail
    case let error as QueryTimeout: "a query takes longer than \(Int(error.seconds)) s"
    default: "\(error)"
    }
  }
}

/// How many rows of each kind a catalog has.
public struct CatalogCounts: Sendable, Equatable, Codable {
  /// Tracks.
  public var tracks: Int
  /// Artists.
  public var artists: Int
  /// Distinct tags.
  public var tags: Int
  /// Description snippets.
  public var snippets: Int
  /// Listeners.
  public var listeners: Int
  /// Listening events.
  public var events: Int
  /// Track vectors, over all spaces.
  public var vectors: Int
}
