import Foundation
import GRDB
import IndexFile

/// A catalog that was opened as a file that nobody changes.
///
/// SQLite reads a write-ahead log through files beside the database. On a medium that cannot be written to
/// these cannot be made; with nothing in the log, the database alone is the whole catalog, and SQLite can be
/// told to look for nothing beside it. It then does not see what others write, who may be able to where this
/// process is not: `isCurrent` says so.
struct FrozenCatalog: Sendable {
  private let path: String
  private let stamp: ManifestStamp?

  private init(of path: String) {
    self.path = path
    stamp = ManifestStamp(path: path)
  }

  /// Whether nobody has written to it since it was opened.
  ///
  /// - Complexity: two system calls.
  var isCurrent: Bool {
    stamp != nil && ManifestStamp(path: path) == stamp && MusicCatalog.isEmptyLog(path)
  }

  /// Opens the catalog at `path` for reading, as it is or frozen.
  ///
  /// - Parameter open: opens a database by the name that SQLite is to get; also called a second time.
  /// - Returns: what was opened, and what tells whether it is still current when it is frozen.
  /// - Throws: what `open` throws; `.cannotOpen` when files cannot be made and the log holds something.
  static func opening<Value>(
    _ path: String, _ open: (String) throws -> Value
  ) throws -> (value: Value, frozen: FrozenCatalog?) {
    do {
      return (try open(path), nil)
    } catch let error as DatabaseError where isMissingLog(error) {
      // Taken before anything is read: what is written meanwhile makes it another one.
      let frozen = FrozenCatalog(of: path)
      guard MusicCatalog.isEmptyLog(path) else {
        throw CatalogError.cannotOpen(
          path: path, detail: "it was not closed. Open it once where it can be written to.")
      }
      let name = URL(fileURLWithPath: path).absoluteString + "?immutable=1"
      return (try open(name), frozen)
    }
  }

  /// Whether a database was refused because the files beside it cannot be made.
  private static func isMissingLog(_ error: DatabaseError) -> Bool {
    [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR].contains(error.resultCode.primaryResultCode)
  }
}
