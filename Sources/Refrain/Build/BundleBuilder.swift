import Determinism
import Foundation
public import IndexFile
public import MusicCatalog
import TextAnalysis
import TextIndex

/// Builds a bundle's indexes from its catalog and publishes them as a new generation.
///
/// ```swift
/// let report = try BundleBuilder(bundle: BundleFolder("library.refrain")).build()
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
  public var progress: (@Sendable (BuildProgress) -> Void)?

  /// A builder with the default recipe.
  public init(bundle: BundleFolder, recipe: Recipe = Recipe(), threads: Int? = nil) {
    self.bundle = bundle
    self.recipe = recipe
    self.threads = threads
  }

  /// Raised when the same catalog and recipe give other bytes than before.
  static let version: UInt64 = 1

  /// Reads the catalog, builds every index and publishes them.
  ///
  /// - Throws: `.catalog` when there is none or it cannot be read, `.emptyCatalog`, `.file` when
  ///   something cannot be written or another build is under way. The bundle is then as it was.
  public func build() throws(BuildError) -> BuildReport {
    let catalog = try BuildError.wrap { () throws(CatalogError) in
      try MusicCatalog(opening: bundle.catalogPath)
    }
    let build = try BuildError.wrap { () throws(IndexFileError) in
      try GenerationBuild(in: bundle)
    }
    var stages = StageClock(progress: progress)
    var documents = try read(catalog, &stages)
    guard documents.tracks.count > 0 else { throw .emptyCatalog(bundle.path) }
    let buildID = documents.hash.value
    do throws(IndexFileError) {
      stages.begin(.tracks)
      stages.end(
        bytes: try documents.tracks.write(
          to: build.folder + "/" + FileName.tracks, buildID: buildID))
      stages.begin(.text)
      stages.end(
        bytes: try documents.text.write(
          to: build.folder + "/" + FileName.text, buildID: buildID
        ).size)
      stages.begin(.publishing)
      try writeRecipe(to: build.folder)
      let generation = try build.publish(buildID: buildID)
      stages.end(bytes: nil)
      return BuildReport(
        generation: generation.number, tracks: documents.tracks.count, buildID: buildID,
        stages: stages.finished)
    } catch {
      throw .file(error)
    }
  }

  /// Everything that a pass over the catalog collects.
  private struct Documents {
    var tracks = TrackTableBuilder()
    var text: TextIndexBuilder
    var hash = FNV1a()
  }

  private func read(
    _ catalog: MusicCatalog, _ stages: inout StageClock
  ) throws(BuildError) -> Documents {
    stages.begin(.reading)
    var documents = Documents(
      text: TextIndexBuilder(schema: recipe.textSchema, pool: WorkPool(threads: threads)))
    documents.hash.combine(BundleBuilder.version)
    documents.hash.combine(AnalysisTables.hash)
    documents.hash.combine(recipe.json)
    do throws(CatalogError) {
      let total = try catalog.counts().tracks
      try catalog.forEachTrack(in: recipe.order) { track in
        documents.tracks.add(track)
        documents.text.add(TextDocument.values(of: track))
        track.hash(into: &documents.hash)
        if documents.tracks.count % 1024 == 0 {
          stages.advance(done: documents.tracks.count, of: total)
        }
      }
    } catch {
      throw .catalog(error)
    }
    stages.end(bytes: nil)
    return documents
  }

  private func writeRecipe(to folder: String) throws(IndexFileError) {
    let path = folder + "/" + FileName.recipe
    guard FileManager.default.createFile(atPath: path, contents: Data(recipe.json.utf8)) else {
      throw IndexFileError(path: path, reason: .invalid("cannot be written."))
    }
  }
}

/// The files of a generation.
enum FileName {
  static let tracks = "tracks.idx"
  static let text = "text.idx"
  static let recipe = "recipe.json"
}

/// Why a build failed. The bundle still answers from what was there before.
public enum BuildError: Error, Sendable, CustomStringConvertible {
  /// The catalog cannot be opened or read.
  case catalog(CatalogError)
  /// The catalog of this bundle has no tracks.
  case emptyCatalog(String)
  /// A file cannot be written, or the bundle is being built by someone else.
  case file(IndexFileError)

  /// A sentence or two for a person.
  public var description: String {
    switch self {
    case .catalog(let error): error.description
    case .emptyCatalog(let path):
      "\(path): the catalog has no tracks. Import some with `refrain import \(path) --tracks FILE`."
    case .file(let error): error.description
    }
  }

  static func wrap<Value>(
    _ body: () throws(CatalogError) -> Value
  ) throws(BuildError) -> Value {
    do throws(CatalogError) { return try body() } catch { throw .catalog(error) }
  }

  static func wrap<Value>(
    _ body: () throws(IndexFileError) -> Value
  ) throws(BuildError) -> Value {
    do throws(IndexFileError) { return try body() } catch { throw .file(error) }
  }
}
