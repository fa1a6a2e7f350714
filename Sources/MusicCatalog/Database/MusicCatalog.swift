import Foundation
import GRDB

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

  /// Opens the catalog at `path` and brings its tables up to date; makes one when there is none.
  ///
  /// - Parameters:
  ///   - path: the database file; it is made when there is none.
  ///   - patience: how many seconds a writer waits for another one.
  /// - Throws: `.cannotOpen` when the file is no catalog, or one of a newer version.
  public init(openingOrCreating path: String, patience: Double = 10) throws(CatalogError) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      database = try DatabasePool(path: path, configuration: configuration)
      try database.read { try MusicCatalog.refuseStrangers($0, path: path) }
      guard try database.read({ try !CatalogSchema.migrator.hasBeenSuperseded($0) }) else {
        throw CatalogError.cannotOpen(
          path: path, detail: "it was written by a newer version. Update Refrain.")
      }
      try CatalogSchema.migrator.migrate(database)
      // What a caller was told to be recorded outlives a loss of power, too.
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    } catch {
      throw MusicCatalog.openingError(error, path: path)
    }
  }

  /// Opens the catalog at `path`, which must exist.
  public convenience init(opening path: String, patience: Double = 10) throws(CatalogError) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw .cannotOpen(
        path: path, detail: "there is none. Import tracks first with `refrain import`.")
    }
    try self.init(openingOrCreating: path, patience: patience)
  }

  /// How much is in it.
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

  /// Removes a listener and all events of that listener.
  ///
  /// - Returns: how many events went, or nil when there is no such listener.
  public func forget(listener key: String) throws(CatalogError) -> Int? {
    try write { db in
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
  }

  /// Runs `body` on one consistent state.
  func read<Value>(_ body: (Database) throws -> Value) throws(CatalogError) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw databaseError(error)
    }
  }

  /// Runs `body` in one transaction.
  ///
  /// - Parameter isKept: whether its changes stay when it returns.
  func write<Value>(
    isKept: Bool = true, _ body: (Database) throws -> Value
  ) throws(CatalogError) -> Value {
    do {
      return try database.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction {
          value = try body(db)
          return isKept ? .commit : .rollback
        }
        return value!
      }
    } catch {
      throw databaseError(error)
    }
  }

  private func databaseError(_ error: any Error) -> CatalogError {
    if let error = error as? CatalogError { return error }
    let message = (error as? DatabaseError)?.message ?? "\(error)"
    return .database(path: path, detail: "The database says: \(message).")
  }

  private static func openingError(_ error: any Error, path: String) -> CatalogError {
    if let error = error as? CatalogError { return error }
    let detail = (error as? DatabaseError)?.message ?? "\(error)"
    return .cannotOpen(path: path, detail: detail + ".")
  }

  /// Refuses a database that some other program made.
  private static func refuseStrangers(_ db: Database, path: String) throws {
    let identifier = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard identifier == CatalogSchema.applicationID || tables == 0 else {
      throw CatalogError.cannotOpen(path: path, detail: "it is another program's database.")
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
