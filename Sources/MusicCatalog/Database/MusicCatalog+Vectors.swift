import GRDB

extension MusicCatalog {
  /// Replaces a whole vector space, in one transaction.
  ///
  /// - Parameters:
  ///   - name: the space.
  ///   - dimension: the number of components.
  ///   - encoder: the identity of the text encoder that makes the vectors, when one does.
  ///   - fill: adds the vectors, one a call: a track's id and `dimension` finite components. A track
  ///     that is added twice keeps the last; an unknown one is passed over.
  /// - Returns: how many vectors the space has now.
  /// - Throws: `.database`, or what `fill` throws when that is a `CatalogError`; the space is then
  ///   as it was.
  public func replaceSpace(
    _ name: String, dimension: Int, encoder: String?,
    _ fill: (_ add: (_ track: String, _ components: [Float]) throws -> Void) throws -> Void
  ) throws(CatalogError) -> Int {
    try MusicCatalog.checkSpaceName(name)
    return try write { db in
      try db.execute(sql: "DELETE FROM vectorSpace WHERE name = ?", arguments: [name])
      try db.execute(
        sql: "INSERT INTO vectorSpace (name, dimension, encoder) VALUES (?, ?, ?)",
        arguments: [name, dimension, encoder])
      let space = db.lastInsertedRowID
      let insert = try InsertStatement(
        db,
        """
        INSERT INTO trackVector (space, track, components)
          SELECT ?, id, ? FROM track WHERE key = ? AND true
          ON CONFLICT DO UPDATE SET components = excluded.components
        """)
      try fill { track, components in
        guard components.count == dimension, components.allSatisfy(\.isFinite),
          VectorFile.isShortEnough(components)
        else {
          throw CatalogError.database(
            path: path, detail: "The vector of \"\(track)\" is not \(dimension) finite numbers.")
        }
        try components.withUnsafeBytes { bytes in
          try insert.run(.integer(space), .blob(bytes), .text(track))
        }
      }
      return try Int.fetchOne(
        db, sql: "SELECT count(*) FROM trackVector WHERE space = ?", arguments: [space]) ?? 0
    }
  }

  /// The space that imported factors stand in.
  package static let factorSpace = "listening"

  /// Names that a build gives to what it learns itself.
  private static let reservedSpaceNames = ["latent", factorSpace, "text"]

  /// Refuses names that would hide what a build makes.
  static func checkSpaceName(_ name: String) throws(CatalogError) {
    guard !name.isEmpty, name.utf8.count <= 64, !reservedSpaceNames.contains(name) else {
      throw .mapping(
        path: "space \"\(name.prefix(64))\"",
        detail: "a space has a name of 1 to 64 bytes other than "
          + "\(reservedSpaceNames.joined(separator: ", ")), which builds use themselves.")
    }
  }
}
