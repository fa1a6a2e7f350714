extension MusicCatalog {
  /// Imports files of tracks, all in one transaction.
  ///
  /// What a file is, its encoding and its delimiters are told by looking at its beginning; gzip,
  /// zip and Zstandard are unpacked. A track whose id is known is updated. A line without a title or an artist is
  /// counted, reported and passed over; an optional field that cannot be read is left out and
  /// counted. With `strict` either ends the import.
  ///
  /// - Throws: `.unreadable` for a file that is not there or breaks off, `.unrecognized` for one that
  ///   holds no tracks, `.mapping` for columns that do not suffice, `.refused` with `strict`,
  ///   `.cancelled`, `.database`. Whatever is thrown, the catalog is as it was.
  /// - Complexity: tens of thousands of tracks a second; memory for one block of a file at a time,
  ///   and for the names of artists and tags.
  public func importTracks(
    from paths: [String], options: ImportOptions = ImportOptions()
  ) throws(CatalogError) -> ImportReport {
    try run(ImportJob(tracks: paths), options: options).tracks
  }

  /// Imports files of listening events, all in one transaction.
  ///
  /// Lines are `listener,track[,kind|weight[,time]]` with commas or tabs, or adjacency lines
  /// `listener track track …` with spaces; or a file is a history or a playlist of a service
  /// (`SourceFormat`), whose tracks are found by ISRC, MusicBrainz id or name. The tracks must be in
  /// the catalog. The same listener, track, kind and time is one event, and the later line's weight
  /// stands, so that importing a file twice changes nothing.
  ///
  /// - Throws: as `importTracks(from:options:)`.
  public func importEvents(
    from paths: [String], options: ImportOptions = ImportOptions()
  ) throws(CatalogError) -> ImportReport {
    try run(ImportJob(events: paths), options: options).events
  }
}
