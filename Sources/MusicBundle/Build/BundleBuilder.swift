public import IndexFile
import MusicCatalog
import MusicNames
public import Primitives
import TextIndex

/// Builds a bundle's indexes from its catalog and publishes them as a new generation.
///
/// ```swift
/// let report = try BundleBuilder(path: "library.refrain").build()
/// print(report.tracks, "tracks in generation", report.generation)
/// ```
///
/// The same catalog, recipe and version give the same bytes, whatever the thread count. Readers of
/// the bundle keep the generation they have; a build that fails or is killed changes nothing.
public struct BundleBuilder: Sendable {
  /// The bundle, which has a catalog.
  public let bundle: BundleFolder
  /// What to make of it; nil for the recipe of the current generation, so that what was learned or
  /// corrected stays, and for the built-in one where no generation has any.
  public var recipe: Recipe?
  /// Take over what the current generation has from the same inputs, instead of building it anew.
  ///
  /// Tracks that have not changed keep their table and text index; a space, the recommender when
  /// neither events nor tracks have changed. All of that has the bytes of a full build. Where tracks
  /// have changed, the latent space is not learned again: the encoder of the generation before stays,
  /// and the tracks are encoded with it; the report's notes say so, because these are not the bytes of
  /// a full build. Once the number of tracks is a fifth away from what it was learned from, it is
  /// learned anew.
  public var isIncremental = false
  /// How many threads work; one a core when nil.
  public var threads: Int?
  /// Called now and then from the building thread.
  public var progress: (@Sendable (WorkProgress) -> Void)?
  /// How long it waits for another build that is under way; by default it is refused at once.
  public var patience = Duration.zero
  /// Whether the index goes when the catalog has no tracks, before `.emptyCatalog` is thrown: nothing is
  /// left to be found, and what the index still knows is to be forgotten.
  package var removesIndexOfEmpty = false

  /// A builder of the bundle at `path`.
  public init(path: String, recipe: Recipe? = nil, threads: Int? = nil) {
    self.init(bundle: BundleFolder(path), recipe: recipe, threads: threads)
  }

  /// A builder of a bundle.
  public init(bundle: BundleFolder, recipe: Recipe? = nil, threads: Int? = nil) {
    self.bundle = bundle
    self.recipe = recipe
    self.threads = threads
  }

  /// Raised when the same catalog and recipe give other bytes than before.
  static let version: UInt64 = 15

  /// Reads the catalog, builds every index and publishes them.
  ///
  /// - Throws: `.catalog` when there is none or it cannot be read, `.emptyCatalog`, `.file` when
  ///   something cannot be written or another build is under way, `.training` when a model cannot
  ///   be learned, `.cancelled` in a task that is cancelled meanwhile. The bundle is then as it was,
  ///   but for the index of an empty catalog (`removesIndexOfEmpty`).
  public func build() throws(BuildError) -> BuildReport {
    do throws(BuildError) {
      return try build(takesOver: isIncremental)
    } catch  where isIncremental && error.mayBeOfWhatWasTakenOver {
      // Its bytes are as somebody wrote them, and yet no reader takes them.
      var report = try build(takesOver: false)
      report.notes.append("nothing was taken over from the generation before: \(error)")
      return report
    }
  }

  private func build(takesOver: Bool) throws(BuildError) -> BuildReport {
    do {
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      try catalog.verify()
      let build = try GenerationBuild(in: bundle, patience: patience)
      let (recipe, recipeNote) = recipe.map { ($0, nil) } ?? Recipe.ofNextBuild(of: bundle)
      let previous = takesOver ? PreviousGeneration(of: bundle) : nil
      var stages = StageClock(progress: progress)
      try stages.begin(.reading)
      let source = try BuildSource(
        catalog, recipe: recipe, pool: pool,
        scratch: TextScratchSpace(folder: build.folder, memory: BundleBuilder.textMemory),
        previous: previous, stages: stages)
      stages.end(bytes: nil)
      guard !source.ids.isEmpty else {
        if removesIndexOfEmpty { try build.removePublished() }
        throw BuildError.emptyCatalog(bundle.path)
      }
      var writer = GenerationWriter(
        source: source, recipe: recipe, folder: build.folder, previous: previous, pool: pool,
        stages: stages)
      try writer.write()
      stages = writer.stages
      try stages.begin(.publishing)
      try build.write(Array(writer.spaces.json.utf8), to: SpaceList.fileName)
      try build.write(Array(recipe.json.utf8), to: FileName.recipe)
      try verify(build)
      let generation = try build.publish(
        buildID: source.hash.value, keepsPrevious: try !previousKnowsForgotten(by: catalog),
        lastRemoval: source.point.removal > 0 ? source.point.removal : nil,
        lastRevision: source.point.revision, inputs: writer.inputs,
        latentTracks: writer.latentTracks)
      forgetRemovals(in: catalog)
      stages.end(bytes: nil)
      return BuildReport(
        generation: generation.number, tracks: source.ids.count, buildID: source.hash.value,
        stages: stages.finished, notes: [recipeNote].compactMap { $0 } + writer.notes)
    } catch {
      throw BuildError(error)
    }
  }

  /// The same on threads of its own, so that it holds no other task up; cancelling the task ends the
  /// build after the step under way.
  ///
  /// - Throws: as `build()`.
  public func buildInBackground() async throws(BuildError) -> BuildReport {
    try await withTaskExecutorPreference(BlockingExecutor.shared) {
      () async throws(BuildError) -> BuildReport in try build()
    }
  }

  /// Forgets what was removed before any generation that is there, those that are still read among
  /// them. What fails is done after the next build.
  private func forgetRemovals(in catalog: MusicCatalog) {
    let known = bundle.publishedGenerations().map { number in
      (try? bundle.generation(number))?.description.lastRemoval ?? 0
    }
    _ = try? catalog.forgetRemovals(upTo: known.min() ?? 0)
    _ = try? catalog.renewRemovalNotes(after: known.min() ?? 0)
  }

  /// Whether the current generation has a listener whom the catalog has no more: it must not outlive
  /// this build as the one before.
  private func previousKnowsForgotten(by catalog: MusicCatalog) throws -> Bool {
    guard let current = try? bundle.currentGeneration().generation else { return false }
    return try Listening.knowsForgotten(current, by: catalog)
  }

  /// Opens what was written as every reader will, and looks at all of it: what cannot be read is
  /// not published.
  private func verify(_ build: GenerationBuild) throws(BuildError) {
    do throws(IndexFileError) {
      _ = try OpenGeneration(build.unpublished(), verification: .everything)
    } catch {
      guard error.isDamage else { throw .file(error) }
      throw .unusable("The index that was built cannot be read, so it is not published: \(error)")
    }
  }

  /// Bytes of inverted text that a build holds in memory; more goes into files beside the index.
  private static let textMemory = 512 << 20

  private var pool: WorkPool { WorkPool(threads: threads) }
}
