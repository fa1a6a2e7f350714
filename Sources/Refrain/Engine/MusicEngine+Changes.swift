import IndexFile
public import MusicBundle
public import MusicCatalog
import Primitives

/// Changes of a catalog that its index does not have yet.
public struct PendingChanges: Sendable, Equatable {
  /// Tracks that were added or replaced, and are shown as they are now.
  public var written = 0
  /// Tracks that were removed, and are not shown.
  public var removed = 0
  /// Tracks that were written after there were as many as an engine takes up, `PendingChanges.maximum`.
  /// They are found, or shown as they are now, after the next build. One that is written several times
  /// counts each time.
  public var waiting = 0

  /// No changes.
  public init() {}

  init(_ delta: GenerationDelta) {
    (written, removed, waiting) = (delta.writtenCount, delta.removedCount, delta.waiting)
  }

  /// How many written tracks an engine takes up between two builds.
  public static let maximum = GenerationDelta.capacity
}

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
  /// remembered answer. Rankings are what a build without them gives up to statistics: how long fields
  /// are on average, and what models learned, changes with the next build.
  ///
  /// - Parameter ids: any number; ids that no track has are in the report's `unknown`.
  /// - Throws: `.cannotRecord` when the bundle cannot be written to; nothing is removed then.
  /// - Complexity: one synced transaction, some 50 microseconds a track.
  @discardableResult
  public func remove(tracks ids: [String]) throws(EngineError) -> RemovalReport {
    try change { catalog throws(CatalogError) in try catalog.remove(tracks: ids) }
  }

  /// Adds tracks to the catalog, or replaces what it knows of those whose ids are there.
  ///
  /// ```swift
  /// try engine.write(tracks: newReleases)
  /// try engine.search(newReleases[0].title).first?.id  // the new track's, here and in every process
  /// ```
  ///
  /// They are on the disk when the call returns. From then on they are found as they are now, in this and
  /// in other processes that have the bundle open: by words, names, filters, years, tags and latent
  /// vectors, and in counts and explanations. Rankings are what a build with them gives up to statistics.
  /// What waits for the next build: the recommender does not know new tracks, though it goes on knowing
  /// those that were replaced, and whose credits join several artists is read anew for the written tracks
  /// alone. Vectors of an imported space count as the catalog had them when the track was written.
  ///
  /// Calls stay fast while `pendingChanges` is small; `consolidate()` puts everything into the index. An
  /// engine takes up 10,000 written tracks between two builds; more are found after the next.
  ///
  /// - Throws: `.invalid` for a record that an import would refuse, `.cannotRecord` when the bundle
  ///   cannot be written to; nothing is changed then.
  /// - Complexity: one synced transaction, some 100 microseconds a track; the next call takes some 10
  ///   milliseconds more, and 70 microseconds for each track of `pendingChanges`.
  @discardableResult
  public func write(tracks: [TrackRecord]) throws(EngineError) -> TrackChanges {
    do throws(CatalogError) {
      return try listeners.opened().write(tracks)
    } catch {
      if case .refused(let path, let place, let reason) = error {
        throw .invalid("Record \(place), \(path), cannot be taken: \(reason).")
      }
      throw .cannotRecord(path: bundle.path, detail: error.description)
    }
  }

  /// What has changed in the catalog since the generation that answers was built.
  ///
  /// Each call that comes after a change takes the longer the more there are, and so does each search, a
  /// little: `consolidate()` when there are some thousands, or a twentieth of the catalog.
  public var pendingChanges: PendingChanges { PendingChanges(snapshot.delta) }

  /// Builds the catalog's state of now into a new generation, incrementally and with the recipe of the
  /// current one, and takes it up. Calls go on meanwhile on the generation that they have.
  ///
  /// - Parameter threads: how many threads build; one a core when nil.
  /// - Throws: as `BundleBuilder.build()`; among that `.file` when another build is under way. A
  ///   generation that was published but could not be opened is told by `refusal`.
  @discardableResult
  public func consolidate(threads: Int? = nil) throws(BuildError) -> BuildReport {
    var builder = BundleBuilder(bundle: bundle, threads: threads)
    builder.isIncremental = true
    let report = try builder.build()
    _ = try? refresh()
    return report
  }

  /// The same on threads of its own; cancelling the task ends the build after the step under way.
  ///
  /// - Throws: as `consolidate(threads:)`.
  @discardableResult
  public func consolidateInBackground(
    threads: Int? = nil
  ) async throws(BuildError) -> BuildReport {
    try await withTaskExecutorPreference(BlockingExecutor.shared) {
      () async throws(BuildError) -> BuildReport in try consolidate(threads: threads)
    }
  }
}
