import IndexFile
import MusicBundle
import MusicNames
import Recommender
import TextAnalysis
import TextEncoder
import TextIndex
import VectorIndex

/// One generation, opened: everything that a call reads, from its beginning to its end.
///
/// Immutable, so any number of threads read it without a lock. The engine replaces it as a whole
/// when there is a newer one; calls that hold it go on, and its files stay mapped until the last of
/// them is done.
final class EngineSnapshot: Sendable {
  let generation: Generation
  /// Why that is not the newest generation, when it is not.
  let fallback: IndexFileError?
  /// Its tracks without those that were removed since.
  let tracks: TrackTable
  /// The number of the last removal that `tracks` knows of.
  let lastRemoval: Int64
  /// All tracks of the generation.
  private let built: TrackTable
  private let removals: RemovalLog
  let text: TextIndex
  let vectorSpaces: [VectorSpace]
  let listening: Listening?
  let encoders: EncoderSet
  /// The listeners' events, which are not of a generation: the same for all snapshots of an engine.
  let listeners: ListenerStore
  /// What tags are called in requests, made when a request is read first.
  let tagVocabulary = LazyTagVocabulary()
  let renowns = LazyRenowns()
  /// How channels are combined unless a request says otherwise.
  let fusion: FusionRecipe
  /// Keeps the generation's folder while anybody reads it.
  private let lease: GenerationLease

  /// Opens the current generation of `bundle`, or the one before it when that is damaged.
  ///
  /// - Throws: as `MusicEngine.init(opening:encoders:verification:reload:)`.
  init(
    of bundle: BundleFolder, encoders: [any TextEncoder], listeners: ListenerStore,
    removals: RemovalLog, verification: MusicEngine.Verification
  ) throws(EngineError) {
    self.listeners = listeners
    self.removals = removals
    let opened: OpenGeneration
    do throws(IndexFileError) {
      let current: BundleFolder.Current
      (current, opened) = try bundle.openCurrent { generation throws(IndexFileError) in
        try OpenGeneration(generation, verification: verification.depth)
      }
      generation = current.generation
      fallback = current.fallback
    } catch {
      throw .file(error)
    }
    built = opened.tracks
    let removed = removals.since(generation)
    lastRemoval = removed.last
    tracks = built.without(tracks: removed.tracks)
    text = opened.text
    vectorSpaces = opened.spaces
    listening = opened.listening
    fusion = opened.fusion
    lease = opened.lease
    self.encoders = try EncoderSet(encoders, for: opened.spaces)
    guard built.file.identity.analysisHash == AnalysisTables.hash, text.hasCurrentAnalysis else {
      throw .otherAnalysis(path: bundle.path)
    }
  }

  /// The same without some more tracks.
  private init(_ other: EngineSnapshot, without ids: [String], lastRemoval: Int64) {
    generation = other.generation
    fallback = other.fallback
    built = other.built
    tracks = other.built.without(tracks: ids, removedBefore: other.tracks)
    self.lastRemoval = lastRemoval
    text = other.text
    vectorSpaces = other.vectorSpaces
    listening = other.listening
    encoders = other.encoders
    listeners = other.listeners
    removals = other.removals
    fusion = other.fusion
    lease = other.lease
  }

  /// The same without what was removed from the catalog since; itself when nothing was.
  func withoutRemoved() -> EngineSnapshot {
    guard let removed = removals.after(lastRemoval), removed.last != lastRemoval else {
      return self
    }
    return EngineSnapshot(self, without: removed.tracks, lastRemoval: removed.last)
  }

  var listenerCount: Int { listening?.listeners.count ?? 0 }

  var recommenderNote: String? { listening?.model.note }

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

extension TrackTable {
  /// The same without the tracks of these ids, and without those that another table of the same
  /// generation lacks; itself when that is none.
  fileprivate func without(tracks ids: [String], removedBefore other: TrackTable? = nil)
    -> TrackTable
  {
    var removed = OrdinalSet(capacity: count, ids.compactMap { ordinal(ofID: $0) })
    if var before = other?.live {
      before.invert()
      removed.formUnion(before)
    }
    return removed.isEmpty ? self : without(removed)
  }
}
