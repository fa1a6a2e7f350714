import IndexFile
import MusicCatalog
import Primitives
import TextEncoder
import VectorIndex

/// The files of one vector space in a generation.
struct SpaceFiles {
  let index: String
  let encoder: String

  /// Spaces are numbered, because their names may be anything.
  init(number: Int, in folder: String) {
    index = "\(folder)/space-\(number).idx"
    encoder = "\(folder)/space-\(number)-encoder.idx"
  }
}

/// Indexes one imported vector space.
struct SpaceStage {
  let space: VectorSpaceRecord
  private(set) var rows: [(ordinal: UInt32, components: [Float])] = []
  /// Of the space and its vectors.
  private(set) var hash = FNV1a()

  init(_ space: VectorSpaceRecord) {
    self.space = space
  }

  /// Reads the space's vectors.
  mutating func read(
    _ catalog: MusicCatalog, ordinals: [String: UInt32]
  ) throws(CatalogError) {
    var rows: [(ordinal: UInt32, components: [Float])] = []
    try catalog.forEachVector(inSpace: space.name) { track, components in
      if let ordinal = ordinals[track] { rows.append((ordinal, components)) }
    }
    rows.sort { $0.ordinal < $1.ordinal }
    hash.combine(space.name)
    hash.combine(space.encoder ?? "")
    for row in rows {
      hash.combine(UInt64(row.ordinal))
      for component in row.components { hash.combine(UInt64(component.bitPattern)) }
    }
    self.rows = rows
  }

  func write(
    _ recipe: SpaceRecipe, to path: String, capacity: Int, buildID: UInt64, pool: WorkPool
  ) throws(VectorIndexError) -> Int {
    var builder = try VectorIndexBuilder(
      dimensions: space.dimension, metric: recipe.metric, encoding: recipe.encoding)
    for row in rows { try builder.append(row.components, for: row.ordinal) }
    return try builder.write(to: path, capacity: capacity, buildID: buildID, pool: pool)
  }
}

extension SpaceRecipe {
  /// Refuses a space that another encoder made than the recipe says.
  func checkEncoder(of space: VectorSpaceRecord) throws(BuildError) {
    guard let wanted = encoders[space.name] else { return }
    let found = space.encoder.flatMap { TextEncoderIdentity($0)?.name }
    guard found == wanted else {
      throw .training(
        "The recipe wants the space \"\(space.name)\" made by \(wanted), but "
          + (found.map { "\($0) made it." } ?? "it was imported as numbers.")
          + " Import it again with --embed \(space.name) --model FOLDER.")
    }
  }
}
