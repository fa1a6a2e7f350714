import Foundation
import GRDB
import IndexFile

extension MusicCatalog {
  /// Puts a finished copy of another catalog in the place of the one at `path`, or where there is none.
  ///
  /// Who has the old one open goes on reading it as it was, and is refused when it writes
  /// (`isInPlace`). The old one's log is emptied before and goes with it, while nobody can write: a log
  /// must not be taken for one of the new file.
  ///
  /// - Parameter copy: a whole database on the same disk; it has another name afterwards.
  /// - Throws: `.database` when a process keeps on writing or reading so that the log cannot be emptied,
  ///   or the file cannot be replaced; the old catalog is there then.
  package static func replace(_ path: String, by copy: String) throws(CatalogError) {
    do {
      if FileManager.default.fileExists(atPath: path) {
        try withLockedCatalog(path) {
          for ending in ["-wal", "-shm", ".removed"] { FileSystem.removeIfPresent(path + ending) }
          try FileSystem.rename(copy, to: path)
        }
      } else {
        try FileSystem.rename(copy, to: path)
      }
      try FileSystem.synchronizeFolder((path as NSString).deletingLastPathComponent)
    } catch let error as CatalogError {
      throw error
    } catch {
      throw .database(path: path, detail: "It cannot be replaced: \(error)")
    }
  }

  /// Runs `body` while nobody can write to the catalog and nothing is in its log.
  private static func withLockedCatalog(_ path: String, _ body: () throws -> Void) throws {
    try SQLiteDefense.checkFiles(of: path)
    let queue = try DatabaseQueue(
      path: path, configuration: SQLiteDefense.configuration(isReadOnly: false, patience: 10))
    for _ in 0..<lockAttempts {
      let isDone = try queue.inDatabase { db in
        _ = try db.checkpoint(.truncate)
        try db.execute(sql: "BEGIN IMMEDIATE")
        defer { try? db.execute(sql: "ROLLBACK") }
        // Written between the two.
        guard isEmptyLog(path) else { return false }
        try body()
        return true
      }
      if isDone { return }
    }
    throw CatalogError.database(
      path: path, detail: "Another process keeps on writing to it. Try again when it has ended.")
  }

  /// How often a log is emptied that somebody goes on writing to.
  private static let lockAttempts = 20

  /// Whether all that a catalog has is in the file itself.
  package static func isEmptyLog(_ path: String) -> Bool {
    guard let log = try? RegularFile(opening: path + "-wal") else { return true }
    return log.size == 0
  }
}
