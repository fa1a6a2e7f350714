public import IndexFile
import Recommender
import TextAnalysis
public import TextEncoder
import TextIndex
import VectorIndex

/// A bundle, opened for questions.
///
/// ```swift
/// let engine = try MusicEngine(opening: "library.refrain")
/// for hit in try engine.search("rainy night piano ballad", filter: .released(1990...2005)) {
///   print(hit.title, hit.artists)
/// }
/// ```
///
/// One engine serves any number of threads: everything that it reads is mapped and never changes,
/// so readers take no lock. It answers from the generation that was current when it was opened.
public final class MusicEngine: Sendable {
  /// The bundle.
  public let bundle: BundleFolder
  /// The generation that answers.
  public let generation: Generation
  /// Why that is not the newest generation, when it is not: what was wrong with the newest.
  public let fallback: IndexFileError?
  let tracks: TrackTable
  let text: TextIndex
  let vectorSpaces: [VectorSpace]
  let listening: Listening?
  let encoders: EncoderSet

  /// How much of a bundle is read when it is opened.
  public enum Verification: Sendable {
    /// Headers, tables and sizes.
    case structure
    /// Every byte of bundles up to 64 MiB, the structure of larger ones.
    case smallBundles
    /// Every byte.
    case everything
  }

  /// Opens the bundle at `path`.
  ///
  /// A damaged generation gives way to the one before it, and `fallback` says so.
  ///
  /// - Parameter encoders: what encodes words for imported spaces that an encoder made.
  /// - Throws: `.file` when the bundle does not exist, has no index, or no generation of it is
  ///   whole; `.otherAnalysis` when it was built by another version's text analysis;
  ///   `.otherEncoder` when an encoder has the name of the one that made a space, but is another.
  /// - Complexity: a few page reads a file, and with `verification` a checksum of the bytes.
  public init(
    opening path: String, encoders: [any TextEncoder] = [],
    verification: Verification = .smallBundles
  ) throws(EngineError) {
    bundle = BundleFolder(path)
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
    self.encoders = try EncoderSet(encoders, for: indexes.spaces)
    guard tracks.file.identity.analysisHash == AnalysisTables.hash, text.isAnalysedAlike else {
      throw .otherAnalysis(path: path)
    }
  }

  /// How many tracks it knows.
  public var trackCount: Int { tracks.count }

  /// How many listeners its recommender knows; 0 without one.
  public var listenerCount: Int { listening?.listeners.count ?? 0 }

  /// What the recommender is and why; nil without one.
  public var recommenderNote: String? { listening?.model.note }

  /// The vector spaces, in the order of the build.
  public var spaces: [SpaceDescription] {
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
