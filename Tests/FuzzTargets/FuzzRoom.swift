import Foundation
import IndexFile
import MusicBundle
import MusicCatalog
import Refrain
public import TestSupport

/// What readers need around the bytes that they are given: a folder, a small bundle, an engine.
public struct FuzzRoom: Sendable {
  private let folder: TemporaryFolder
  /// A bundle of seventy tracks with events and vectors: more than a block of packed numbers, and words
  /// that come often enough for a code.
  public let bundle: String
  /// The folder of its generation.
  public let generation: String
  /// The bytes of its database.
  public let catalog: [UInt8]
  /// An engine on another copy of it, whose files nobody changes.
  let engine: MusicEngine

  /// Fills a folder.
  public init(in folder: TemporaryFolder) throws {
    self.folder = folder
    let workshop = Workshop(folder: folder)
    let records = RandomCatalog(count: 70, seed: 5).describedRecords
    let built = try workshop.imported(records)
    try workshop.addEventsAndVectors(to: built, tracks: records.map(\.id), seed: 6)
    var recipe = Recipe()
    recipe.latent.dimension = 8
    recipe.listening.rank = 4
    recipe.listening.epochs = 1
    recipe.listening.neighbors = 4
    _ = try BundleBuilder(bundle: built, recipe: recipe, threads: 1).build()
    bundle = built.path
    generation = try built.currentGeneration().generation.folder
    let copy = folder.path("copy.refrain")
    try FileManager.default.copyItem(atPath: built.path, toPath: copy)
    engine = try MusicEngine(opening: copy)
    try MusicCatalog(opening: built.catalogPath).forget(listener: "nobody").map { _ in }
    catalog = try readBytes(built.catalogPath)
    try FileManager.default.createDirectory(
      atPath: folder.path("encoder"), withIntermediateDirectories: true)
    try TinyBert(seed: 3).write(to: folder.path("encoder"))
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder.path(name) }

  /// Writes a file in the folder; returns its path.
  func write(_ bytes: [UInt8], _ name: String) throws -> String {
    try folder.file(name, bytes: bytes)
  }
}
