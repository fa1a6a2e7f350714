public import IndexFile
import MusicCatalog
public import Primitives
import Recommender
import TextAnalysis
import TextEncoder
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
  /// What to make of it.
  public var recipe: Recipe
  /// How many threads work; one a core when nil.
  public var threads: Int?
  /// Called now and then from the building thread.
  public var progress: (@Sendable (WorkProgress) -> Void)?

  /// A builder of the bundle at `path`, with the default recipe.
  public init(path: String, recipe: Recipe = Recipe(), threads: Int? = nil) {
    self.init(bundle: BundleFolder(path), recipe: recipe, threads: threads)
  }

  /// A builder with the default recipe.
  public init(bundle: BundleFolder, recipe: Recipe = Recipe(), threads: Int? = nil) {
    self.bundle = bundle
    self.recipe = recipe
    self.threads = threads
  }

  /// Raised when the same catalog and recipe give other bytes than before.
  static let version: UInt64 = 7

  /// Reads the catalog, builds every index and publishes them.
  ///
  /// - Throws: `.catalog` when there is none or it cannot be read, `.emptyCatalog`, `.file` when
  ///   something cannot be written or another build is under way, `.training` when a model cannot
  ///   be learned, `.cancelled` in a task that is cancelled meanwhile. The bundle is then as it was.
  public func build() throws(BuildError) -> BuildReport {
    do {
      let catalog = try MusicCatalog(opening: bundle.catalogPath)
      let build = try GenerationBuild(in: bundle)
      var stages = StageClock(progress: progress)
      try stages.begin(.reading)
      let source = try BuildSource(
        catalog, recipe: recipe, pool: pool,
        scratch: TextScratchSpace(folder: build.folder, memory: BundleBuilder.textMemory),
        stages: stages)
      stages.end(bytes: nil)
      guard source.tracks.count > 0 else { throw BuildError.emptyCatalog(bundle.path) }
      let notes = try write(source, to: build, &stages)
      try stages.begin(.publishing)
      try build.write(Array(recipe.json.utf8), to: FileName.recipe)
      let generation = try build.publish(buildID: source.hash.value)
      stages.end(bytes: nil)
      return BuildReport(
        generation: generation.number, tracks: source.tracks.count, buildID: source.hash.value,
        stages: stages.finished, notes: notes)
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

  /// Bytes of inverted text that a build holds in memory; more goes into files beside the index.
  private static let textMemory = 512 << 20

  private var pool: WorkPool { WorkPool(threads: threads) }

  /// Writes every index into the folder of `build`.
  ///
  /// - Returns: what was decided on the way.
  private func write(
    _ source: BuildSource, to build: GenerationBuild, _ stages: inout StageClock
  ) throws -> [String] {
    let buildID = source.hash.value
    let folder = build.folder
    try stages.begin(.tracks)
    stages.end(bytes: try source.tracks.write(to: folder + "/" + FileName.tracks, buildID: buildID))
    try stages.begin(.text)
    var text = source.text
    stages.end(bytes: try text.write(to: folder + "/" + FileName.text, buildID: buildID).size)
    let (spaces, latent) = try writeSpaces(source, to: folder, &stages)
    try build.write(Array(spaces.json.utf8), to: SpaceList.fileName)
    guard let model = recipe.listening.model, !source.listening.isEmpty else { return [] }
    try stages.begin(.listening)
    let clock = stages
    let (size, note) = try source.listening.write(
      recipe.listening, model: model, to: folder, tracks: source.tracks.count, buildID: buildID,
      content: latent, pool: pool,
      progress: { step in
        clock.advance(done: step.epoch, of: step.epochs, detail: "loss \(Float(step.loss))")
      })
    stages.end(bytes: size)
    return ["recommender: " + note]
  }

  private func writeSpaces(
    _ source: BuildSource, to folder: String, _ stages: inout StageClock
  ) throws -> (SpaceList, latent: TextVectors?) {
    let buildID = source.hash.value
    var list = SpaceList()
    var vectors: TextVectors?
    if let latent = source.latent {
      try stages.begin(.latent)
      let written = try latent.write(
        to: SpaceFiles(number: 0, in: folder), buildID: buildID, pool: pool)
      if written != nil {
        list.spaces.append(.init(name: LatentStage.spaceName, encoder: "latent"))
      }
      vectors = written?.vectors
      stages.end(bytes: written?.bytes)
    }
    for space in source.spaces {
      try stages.begin(.spaces)
      try recipe.spaces.checkEncoder(of: space.space)
      let files = SpaceFiles(number: list.spaces.count, in: folder)
      stages.end(
        bytes: try space.write(
          recipe.spaces, to: files.index, capacity: source.tracks.count, buildID: buildID,
          pool: pool))
      list.spaces.append(.init(name: space.space.name, encoder: space.space.encoder))
    }
    return (list, vectors)
  }
}

/// The files of a generation.
enum FileName {
  static let tracks = "tracks.idx"
  static let text = "text.idx"
  static let listening = "listening.idx"
  static let listeners = "listeners.idx"
  static let recipe = "recipe.json"
}
