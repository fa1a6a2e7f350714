import IndexFile
import MusicBundle
import MusicNames
import Primitives
import Recommender
import TextAnalysis
import TextEncoder
import TextIndex
import VectorIndex

/// One generation, opened, with what has changed in the catalog since: everything that a call reads, from
/// its beginning to its end.
///
/// Immutable, so any number of threads read it without a lock. The engine replaces it as a whole
/// when there is a newer one; calls that hold it go on, and its files stay mapped until the last of
/// them is done.
final class EngineSnapshot: Sendable {
  let generation: Generation
  /// Why that is not the newest generation, when it is not.
  let fallback: IndexFileError?
  /// Its tracks as they are now: with those that were written since, and without those that went.
  let tracks: TrackTable
  /// What `tracks` has beside the generation.
  let delta: GenerationDelta
  let text: TextIndex
  let vectorSpaces: [VectorSpace]
  let listening: Listening?
  let encoders: EncoderSet
  /// The listeners' events, which are not of a generation: the same for all snapshots of an engine.
  let listeners: ListenerStore
  /// What tags are called in requests, made when a request is read first.
  let tagVocabulary: MadeOnce<TagVocabulary>
  let popularities: EstimatedPopularity
  let heard: MostHeard
  /// How channels are combined unless a request says otherwise.
  let fusion: FusionRecipe
  /// Keeps the generation's folder while anybody reads it.
  private let lease: GenerationLease

  /// Opens the current generation of `bundle`, or the one before it when that is damaged.
  ///
  /// - Throws: as `MusicEngine.init(opening:encoders:verification:reload:)`.
  convenience init(
    of bundle: BundleFolder, encoders: [any TextEncoder], listeners: ListenerStore,
    changes log: ChangeLog, verification: MusicEngine.Verification
  ) throws(EngineError) {
    let opened: OpenGeneration
    let fallback: IndexFileError?
    do throws(IndexFileError) {
      let current: BundleFolder.Current
      (current, opened) = try bundle.openCurrent { generation throws(IndexFileError) in
        try OpenGeneration(generation, verification: verification.depth)
      }
      fallback = current.fallback
    } catch {
      throw .file(error)
    }
    guard opened.tracks.file.identity.analysisHash == AnalysisTables.hash,
      opened.text.hasCurrentAnalysis
    else { throw .otherAnalysis(path: bundle.path) }
    var delta = GenerationDelta(of: opened, since: log.start(of: opened.generation))
    if let changes = log.changes(since: delta.point, limit: delta.room, built: delta.built) {
      delta.apply(changes)
    }
    try self.init(
      delta, fallback: fallback, encoders: EncoderSet(encoders, for: opened.spaces),
      listeners: listeners, vocabularyOf: nil)
  }

  /// A generation with changes.
  ///
  /// - Parameter other: the snapshot before of the same generation, whose vocabulary holds while the tags are
  ///   the same.
  /// - Throws: `.file` when the tables of the changes cannot be written.
  private init(
    _ delta: GenerationDelta, fallback: IndexFileError?, encoders: EncoderSet,
    listeners: ListenerStore, vocabularyOf other: EngineSnapshot?
  ) throws(EngineError) {
    let merged: OpenGeneration
    do throws(IndexFileError) {
      merged = try delta.merged()
    } catch {
      throw .file(error)
    }
    self.delta = delta
    self.fallback = fallback
    self.encoders = encoders
    self.listeners = listeners
    generation = merged.generation
    tracks = merged.tracks
    text = merged.text
    vectorSpaces = merged.spaces
    listening = merged.listening
    fusion = merged.fusion
    lease = merged.lease
    heard = MostHeard(other?.heard)
    popularities = EstimatedPopularity(other?.popularities)
    tagVocabulary =
      if let other, other.tracks.hasSameTags(as: merged.tracks) { other.tagVocabulary } else {
        MadeOnce<TagVocabulary>()
      }
  }

  /// The same with what has changed in the catalog since; itself when that cannot be read.
  ///
  /// - Throws: as the opening.
  func updated(by log: ChangeLog) throws(EngineError) -> EngineSnapshot {
    var delta = delta
    guard let changes = log.changes(since: delta.point, limit: delta.room, built: delta.built)
    else { return self }
    delta.apply(changes)
    return try EngineSnapshot(
      delta, fallback: fallback, encoders: encoders, listeners: listeners, vocabularyOf: self)
  }

  var listenerCount: Int { listening?.listeners.count ?? 0 }

  var spaces: [SpaceDescription] {
    vectorSpaces.map { space in
      let encoder: String? =
        switch space.encoder {
        case .none: nil
        case .latent: LatentStage.spaceName
        case .external(let identity): identity
        }
      return SpaceDescription(
        name: space.name, dimension: space.index.dimensions, count: space.index.count,
        takesWords: encoders.encoder(for: space) != nil, encoder: encoder)
    }
  }
}
