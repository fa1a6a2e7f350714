import GRDB

/// How far the changes of a catalog's tracks are known: numbers that only go up.
package struct ChangePoint: Sendable, Equatable {
  /// The number of the last removal; 0 before the first.
  package var removal: Int64
  /// The number of the last transaction that wrote tracks; 0 before the first.
  package var revision: Int64

  package init(removal: Int64 = 0, revision: Int64 = 0) {
    self.removal = removal
    self.revision = revision
  }

  /// Where a catalog of this version stands.
  init(of db: Database) throws {
    let find = try db.cachedStatement(
      sql: "SELECT (SELECT max(number) FROM removal), (SELECT number FROM revision)")
    let row = try Row.fetchOne(find)
    removal = row?[0] ?? 0
    revision = row?[1] ?? 0
  }
}

/// What has changed in a catalog's tracks since a point.
package struct CatalogChanges: Sendable {
  /// The point up to which this is all.
  package var point: ChangePoint
  /// Ids that were removed, some of which may have been written again since.
  package var removed: [String] = []
  /// Tracks that were added, or are others than before, in the order of their last change.
  package var written: [TrackRecord] = []
  /// Their imported vectors, by id, then by space.
  package var vectors: [String: [String: [Float]]] = [:]
  /// Where each of them will stand in the next build, by id.
  package var places: [String: BuildPlace] = [:]
  /// How many tracks were written beyond those.
  package var left = 0

  package init(point: ChangePoint) { self.point = point }

  /// Whether there is nothing in it.
  var isEmpty: Bool { removed.isEmpty && written.isEmpty && left == 0 }
}
