import IndexFile
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
    let indexes: GenerationIndexes
    do throws(IndexFileError) {
      let current: BundleFolder.Current
      (current, indexes) = try bundle.openCurrent { generation throws(IndexFileError) in
        try GenerationIndexes(of: generation, verification: verification)
      }
      generation = current.generation
      fallback = current.fallback
    } catch {
      throw .file(error)
    }
    tracks = indexes.tracks
    text = indexes.text
    vectorSpaces = indexes.spaces
    listening = indexes.listening
    fusion = indexes.fusion
    self.encoders = try EncoderSet(encoders, for: indexes.spaces)
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

/// The mapped files of a generation.
private struct GenerationIndexes {
  let tracks: TrackTable
  let text: TextIndex
  let spaces: [VectorSpace]
  let listening: Listening?
  let fusion: FusionRecipe

  /// Reading every byte of less than this takes a few milliseconds.
  private static let smallBundleSize = 64 << 20

  init(
    of generation: Generation, verification: MusicEngine.Verification
  ) throws(IndexFileError) {
    let tracks = try TrackTable(opening: generation.path(of: FileName.tracks))
    let text = try TextIndex(opening: generation.path(of: FileName.text))
    guard text.count == tracks.count else {
      throw .corrupt(
        generation.folder, section: FileName.text,
        "it has \(text.count) documents for \(tracks.count) tracks")
    }
    guard text.identity.buildID == tracks.file.identity.buildID else {
      throw .corrupt(
        generation.folder, section: FileName.text, "it belongs to another build than the tracks")
    }
    var spaces: [VectorSpace] = []
    let list = try SpaceList.read(from: generation.folder)
    for (number, entry) in list.spaces.enumerated() {
      let space = try VectorSpace(entry, number: number, in: generation.folder)
      guard space.index.capacity == tracks.count else {
        throw .corrupt(
          generation.folder, section: entry.name,
          "it has vectors for \(space.index.capacity) tracks, not \(tracks.count)")
      }
      spaces.append(space)
    }
    let hasListening = generation.description.files.contains { $0.name == FileName.listening }
    listening = hasListening ? try Listening(in: generation, tracks: tracks.count) : nil
    do throws(RecipeError) {
      fusion = try Recipe(contentsOf: generation.path(of: FileName.recipe)).fusion
    } catch {
      throw .corrupt(generation.folder, section: FileName.recipe, error.detail)
    }
    (self.tracks, self.text, self.spaces) = (tracks, text, spaces)
    if GenerationIndexes.readsEverything(generation, verification) { try verify() }
  }

  private func verify() throws(IndexFileError) {
    try tracks.file.verify()
    try text.verify()
    for space in spaces { try space.verify() }
    try listening?.verify()
  }

  private static func readsEverything(
    _ generation: Generation, _ verification: MusicEngine.Verification
  ) -> Bool {
    switch verification {
    case .structure: false
    case .smallBundles:
      generation.description.files.reduce(0) { $0 + $1.size } <= smallBundleSize
    case .everything: true
    }
  }
}
