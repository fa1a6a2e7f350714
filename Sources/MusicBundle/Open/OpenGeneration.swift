package import IndexFile
package import TextIndex
import VectorIndex

/// The mapped files of one generation, checked: everything that an engine reads.
///
/// Immutable; the files stay mapped until the last copy is gone.
package struct OpenGeneration: Sendable {
  /// Which generation it is.
  package let generation: Generation
  package internal(set) var tracks: TrackTable
  package internal(set) var text: TextIndex
  package internal(set) var spaces: [VectorSpace]
  package internal(set) var listening: Listening?
  /// What it was built by.
  let recipe: Recipe
  /// How channels are combined unless a question says otherwise.
  package var fusion: FusionRecipe { recipe.fusion }
  /// Keeps its folder while anybody reads it.
  package let lease: GenerationLease

  /// Reading every byte of less than this takes a few milliseconds.
  private static let smallSize = 64 << 20

  /// How thoroughly files are read at opening.
  package enum Verification: Sendable {
    /// Headers, tables, sizes, and offsets that are followed without another look.
    case structure
    /// That, and every byte of generations up to 64 MiB.
    case smallBundles
    /// Every byte, and where every number leads.
    case everything
  }

  /// Opens the files of `generation`.
  ///
  /// - Throws: when one is missing, damaged, of another version or of another generation.
  package init(
    _ generation: Generation, verification: Verification
  ) throws(IndexFileError) {
    self.generation = generation
    lease = try GenerationLease(on: generation)
    tracks = try TrackTable(opening: generation.path(of: FileName.tracks))
    text = try OpenGeneration.text(of: generation, for: tracks)
    spaces = try OpenGeneration.spaces(of: generation, for: tracks)
    let hasListening = generation.description.files.contains { $0.name == FileName.listening }
    listening = hasListening ? try Listening(in: generation, tracks: tracks.count) : nil
    do throws(RecipeError) {
      recipe = try Recipe(of: generation)
    } catch {
      throw .corrupt(generation.folder, section: FileName.recipe, error.detail)
    }
    guard OpenGeneration.readsEverything(generation, verification) else { return }
    try verify()
    if case .everything = verification { try verifyNumbers() }
  }

  private static func text(
    of generation: Generation, for tracks: TrackTable
  ) throws(IndexFileError) -> TextIndex {
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
    return text
  }

  private static func spaces(
    of generation: Generation, for tracks: TrackTable
  ) throws(IndexFileError) -> [VectorSpace] {
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
    return spaces
  }

  /// Reads every byte.
  ///
  /// - Throws: for the first file that is damaged.
  func verify() throws(IndexFileError) {
    try tracks.file.verify()
    try text.verify()
    for space in spaces { try space.verify() }
    try listening?.verify()
  }

  /// Looks where every number leads.
  ///
  /// - Throws: for the first file that somebody wrote to mislead.
  func verifyNumbers() throws(IndexFileError) {
    try tracks.verifyNumbers()
    try text.verifyNumbers()
    for space in spaces { try space.verifyNumbers() }
    try listening?.verifyNumbers()
  }

  private static func readsEverything(
    _ generation: Generation, _ verification: Verification
  ) -> Bool {
    switch verification {
    case .structure: false
    case .smallBundles: generation.description.files.reduce(0) { $0 + $1.size } <= smallSize
    case .everything: true
    }
  }
}
