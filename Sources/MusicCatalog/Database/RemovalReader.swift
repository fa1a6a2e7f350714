import GRDB

/// Reads from a catalog which tracks were removed, and nothing else: without bringing its tables up to
/// date, so that who only asks never writes.
///
/// Readers see the last committed state and never wait for a writer.
package struct RemovalReader: Sendable {
  private let path: String
  private let database: DatabaseQueue

  /// Opens the catalog at `path`.
  ///
  /// - Throws: `.cannotOpen` when there is none, or it cannot be read.
  package init(of path: String) throws(CatalogError) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.readonly = true
      database = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      let detail = (error as? DatabaseError)?.message ?? "\(error)"
      throw .cannotOpen(path: path, detail: detail + ".")
    }
  }

  /// The ids that were removed after the removal of that number, in their order, and the number of the
  /// last one; none in a catalog of before there were removals.
  ///
  /// - Throws: `.database` when the catalog cannot be read.
  /// - Complexity: one page and what was removed since; some 10 microseconds.
  package func removals(
    after number: Int64
  ) throws(CatalogError) -> (last: Int64, tracks: [String]) {
    do {
      return try database.read { db in
        let find = try db.cachedStatement(
          sql: "SELECT number, track FROM removal WHERE number > ? ORDER BY number")
        let rows = try Row.fetchAll(find, arguments: [number])
        return (rows.last.map { $0[0] } ?? number, rows.map { $0[1] })
      }
    } catch {
      if let error = error as? DatabaseError, error.message == "no such table: removal" {
        return (number, [])
      }
      throw .database(path: path, detail: "The database says: \(error).")
    }
  }

  /// The number of the last removal there has been; 0 before the first.
  package func last() throws(CatalogError) -> Int64 {
    do {
      return try database.read { db in
        try Int64.fetchOne(db, sql: "SELECT max(number) FROM removal") ?? 0
      }
    } catch {
      if let error = error as? DatabaseError, error.message == "no such table: removal" { return 0 }
      throw .database(path: path, detail: "The database says: \(error).")
    }
  }
}
