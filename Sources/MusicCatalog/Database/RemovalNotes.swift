import GRDB
package import IndexFile
import JSON

/// The removals of a catalog once more, in a file beside it: where the catalog cannot be read, what was
/// removed since an index was built must not come back with the index.
///
/// A removal is noted before it is committed, so that none is missing. One whose transaction failed behind
/// that hides a track too many, in that case alone and until the next build.
package struct RemovalNotes: Sendable {
  /// A removal of a track.
  package struct Removal: Sendable, Equatable {
    /// As in the table of that name.
    package var number: Int64
    /// The track's id.
    package var track: String
  }

  private let file: LineLog

  /// Those of the catalog at `path`.
  package init(ofCatalogAt path: String) {
    file = LineLog(RemovalNotes.path(ofCatalogAt: path))
  }

  /// The file beside the catalog at `path`.
  package static func path(ofCatalogAt path: String) -> String { path + ".removed" }

  /// The removals that are noted, those that cannot be read left out.
  package func removals() -> [Removal] {
    file.lines().compactMap { line in
      guard let value = try? JSONValue(parsing: line), let number = value["number"]?.integer,
        let track = value["track"]?.text
      else { return nil }
      return Removal(number: Int64(number), track: track)
    }
  }

  /// Changes with what is noted.
  package var stamp: ManifestStamp? { file.stamp }

  /// Notes what was removed after a number.
  func note(after number: Int64, in db: Database) throws {
    guard let last = try Int64.fetchOne(db, sql: "SELECT max(number) FROM removal"), last > number
    else { return }
    try file.append(RemovalNotes.lines(after: number, in: db))
  }

  /// Notes what was removed after a number, and nothing else.
  func renew(after number: Int64, in db: Database) throws {
    try file.replace(by: RemovalNotes.lines(after: number, in: db))
  }

  private static func lines(after number: Int64, in db: Database) throws -> [String] {
    var lines: [String] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT number, track FROM removal WHERE number > ? ORDER BY number",
      arguments: [number])
    while let row = try rows.next() {
      let checked = CheckedRow(row, of: "a removal")
      let object: JSONValue = [
        "number": .integer(try checked.number(0)), "track": .string(try checked.text(1)),
      ]
      lines.append(object.compact)
    }
    return lines
  }
}

extension MusicCatalog {
  /// Notes anew what an index that knows the removals up to a number has to be told.
  ///
  /// - Throws: `.database` when it cannot be written.
  package func renewRemovalNotes(after number: Int64) throws(CatalogError) {
    let notes = RemovalNotes(ofCatalogAt: path)
    // While nobody removes anything.
    try write { db in try notes.renew(after: number, in: db) }
  }
}
