import IndexFile
public import MusicCatalog

extension MusicEngine {
  /// Removes tracks from the catalog, with everything that hangs on them: credits, tags, snippets,
  /// vectors, events; and artists and tags that no other track has.
  ///
  /// ```swift
  /// let report = try engine.remove(tracks: ["halo"])
  /// try engine.search("halo").isEmpty  // true, here and in every process
  /// ```
  ///
  /// It is on the disk when the call returns. From then on no call shows any of them, in this and in
  /// other processes that have the bundle open: no channel, filter, count, name, explanation or
  /// remembered answer. Rankings are what a build without them gives up to statistics: how rare a word
  /// is, and what models learned, changes with the next build.
  ///
  /// - Parameter ids: any number; ids that no track has are in the report's `unknown`.
  /// - Throws: `.cannotRecord` when the bundle cannot be written to; nothing is removed then.
  /// - Complexity: one synced transaction, some 50 microseconds a track.
  @discardableResult
  public func remove(tracks ids: [String]) throws(EngineError) -> RemovalReport {
    try change { catalog throws(CatalogError) in try catalog.remove(tracks: ids) }
  }
}
