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
  let tracks: TrackTable
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

  /// Opens the current generation of `bundle`, or the one before it when that is damaged.
  ///
  /// - Throws: as `MusicEngine.init(opening:encoders:verification:reload:)`.
  init(
    of bundle: BundleFolder, encoders: [any TextEncoder], listeners: ListenerStore,
    verification: MusicEngine.Verification
  ) throws(EngineError) {
    self.listeners = listeners
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
    tracks = opened.tracks
    text = opened.text
    vectorSpaces = opened.spaces
    listening = opened.listening
    fusion = opened.fusion
    self.encoders = try EncoderSet(encoders, for: opened.spaces)
    guard tracks.file.identity.analysisHash == AnalysisTables.hash, text.hasCurrentAnalysis else {
      throw .otherAnalysis(path: bundle.path)
    }
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
