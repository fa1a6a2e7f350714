import Foundation
import GRDB

/// The memory that an import's database takes: its cache of pages, and the map of its log.
///
/// All of an import is one transaction, in whose log each page has a place in a map that SQLite keeps in
/// memory, 8 bytes a page. So the cache gives up what the map takes, and both together stay as they are, up to
/// a log of some 50 GB.
struct ImportMemory {
  private let database: Database
  /// Where the map is.
  private let path: String
  /// KiB of the cache.
  private var size = ImportMemory.maximumKiB

  /// KiB of cache and map together; of the cache at least; while indexes are made; and otherwise (SQLite's
  /// default).
  private static let maximumKiB = 120 << 10
  private static let minimumKiB = 24 << 10
  private static let sorting = 24 << 10
  private static let usual = 2000
  /// Differences that are not worth a change.
  private static let step = 2 << 10

  init(_ db: Database) throws {
    database = db
    let file = try String.fetchOne(
      db, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'")
    path = (file ?? "") + "-shm"
  }

  /// The cache of an import.
  func begin() throws { try set(size) }

  /// The cache of everything else.
  func end() throws { try set(ImportMemory.usual) }

  /// Gives to the map of the log what it has grown by.
  mutating func adjust() throws {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    let wanted = ImportMemory.cache(besideMapOf: Int(status.st_size))
    guard abs(wanted - size) >= ImportMemory.step else { return }
    size = wanted
    try set(size)
  }

  /// KiB of the cache beside a map of so many bytes.
  static func cache(besideMapOf bytes: Int) -> Int { max(minimumKiB, maximumKiB - (bytes >> 10)) }

  /// Makes indexes with a small cache: SQLite sorts in as much memory as that may take, beside it, and
  /// goes through tables and indexes from end to end.
  func whileSorting(_ body: () throws -> Void) throws {
    try set(min(size, ImportMemory.sorting))
    defer { try? set(size) }
    try body()
  }

  private func set(_ size: Int) throws {
    try database.execute(sql: "PRAGMA cache_size = -\(size)")
  }
}
