import Foundation
import IndexFile
import MusicBundle
import MusicCatalog

/// The catalog that an import writes to: that of a bundle, made when there is none; for a dry run of
/// a bundle that has none, one that nobody keeps.
struct ImportTarget {
  let catalog: MusicCatalog
  private let folder: BundleFolder
  /// Whether the catalog was made for this import and may go again.
  private let isNew: Bool
  /// Whether all of the folder is this import's own.
  private let isTemporary: Bool

  init(_ bundle: String, isDryRun: Bool) throws {
    isNew = !FileManager.default.fileExists(atPath: BundleFolder(bundle).catalogPath)
    isTemporary = isNew && isDryRun
    folder = BundleFolder(
      isTemporary
        ? FileManager.default.temporaryDirectory
          .appendingPathComponent(UUID().uuidString + ".refrain").path
        : bundle)
    do throws(IndexFileError) { try folder.create() } catch { throw BuildError.file(error) }
    do {
      catalog = try MusicCatalog(openingOrCreating: folder.catalogPath)
    } catch {
      if isTemporary { try? FileManager.default.removeItem(atPath: folder.path) }
      throw error
    }
  }

  /// Removes what this import made, unless somebody has put something into it since.
  func removeIfNew() {
    guard isNew else { return }
    if isTemporary {
      try? FileManager.default.removeItem(atPath: folder.path)
      return
    }
    guard let counts = try? catalog.counts(), counts.tracks == 0, counts.events == 0 else { return }
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.catalogPath + ending)
    }
    // A folder with anything in it stays.
    for path in [folder.path + "/generations", folder.path] {
      guard (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == true else {
        continue
      }
      try? FileManager.default.removeItem(atPath: path)
    }
  }
}
