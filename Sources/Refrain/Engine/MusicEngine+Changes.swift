import IndexFile
public import MusicBundle
public import MusicCatalog
import Primitives

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

  /// Adds tracks to the catalog, or replaces what it knows of those whose ids are there.
  ///
  /// They are on the disk when the call returns, and are found after the next build: `consolidate()`,
  /// or `refrain build` in whatever process. Until then a track that was replaced is shown as it was.
  ///
  /// ```swift
  /// try engine.write(tracks: newReleases)
  /// try engine.consolidate()  // now they are found, by everything
  /// ```
  ///
  /// - Throws: `.invalid` for a record that an import would refuse, `.cannotRecord` when the bundle
  ///   cannot be written to; nothing is changed then.
  /// - Complexity: one synced transaction, some 100 microseconds a track.
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

  /// Builds the catalog's state of now into a new generation, incrementally and with the recipe of the
  /// current one, and takes it up. Calls go on meanwhile on the generation that they have.
  ///
  /// - Parameter threads: how many threads build; one a core when nil.
  /// - Throws: as `BundleBuilder.build()`; among that `.file` when another build is under way. A
  ///   generation that was published but could not be opened is told by `refusal`.
  @discardableResult
  public func consolidate(threads: Int? = nil) throws(BuildError) -> BuildReport {
    let recipe: Recipe
    do throws(RecipeError) {
      recipe = try Recipe(of: generation)
    } catch {
      throw .training(error.description)
    }
    var builder = BundleBuilder(bundle: bundle, recipe: recipe, threads: threads)
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
