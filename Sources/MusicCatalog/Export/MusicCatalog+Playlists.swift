import GRDB

extension MusicCatalog {
  /// The playlists, by name: listeners whom tracks were put on a list of, with how many.
  ///
  /// - Throws: `.damaged` when the catalog cannot be read.
  public func playlists() throws(CatalogError) -> [(name: String, tracks: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT listener.key, count(*) FROM event JOIN listener ON listener.id = event.listener
            WHERE event.kind = ? GROUP BY listener.key ORDER BY listener.key
          """, arguments: [ListeningEvent.Kind.playlist.rawValue]
      ).map { ($0[0], $0[1]) }
    }
  }

  /// The tracks of a playlist in its order; nil when there is none of that name.
  ///
  /// - Throws: `.damaged` when the catalog cannot be read, or has a row that no catalog has.
  /// - Complexity: about 10 us a track of the list.
  public func playlist(named name: String) throws(CatalogError) -> [TrackRecord]? {
    try read { db in
      let keys = try String.fetchAll(
        db,
        sql: """
          SELECT track.key FROM event JOIN listener ON listener.id = event.listener
            JOIN track ON track.id = event.track
            WHERE event.kind = ? AND listener.key = ? ORDER BY event.time, event.track
          """, arguments: [ListeningEvent.Kind.playlist.rawValue, name])
      let reader = try TrackReader(db)
      return keys.isEmpty ? nil : try keys.compactMap { try reader.record(of: $0)?.record }
    }
  }
}
