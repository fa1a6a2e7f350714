import Foundation
import IndexFile
import MusicBundle
import MusicCatalog

/// The catalog that an import writes to: that of a bundle, made when there is none. A dry run of a
/// bundle that has none, or one of an older version, has a catalog that nobody keeps.
struct ImportTarget {
  let catalog: MusicCatalog
  private let folder: BundleFolder
  /// Whether the catalog was made for this import and may go again.
  private let isNew: Bool
  /// Whether all of the folder is this import's own.
  private let isTemporary: Bool

  init(_ bundle: String, isDryRun: Bool) throws {
    let existing = BundleFolder(bundle).catalogPath
    isNew = !FileManager.default.fileExists(atPath: existing)
    // Opening brings tables up to date, which a dry run may not do to a file that is kept.
    isTemporary = try isDryRun && (isNew || !MusicCatalog.isUpToDate(at: existing))
    folder = BundleFolder(isTemporary ? TemporaryBundle.path(of: .dryRun) : bundle)
    do throws(IndexFileError) { try folder.create() } catch { throw BuildError.file(error) }
    do {
      if isTemporary, !isNew { try MusicCatalog.copy(existing, to: folder.catalogPath) }
      catalog = try MusicCatalog(openingOrCreating: folder.catalogPath)
    } catch {
      if isTemporary { try? FileManager.default.removeItem(atPath: folder.path) }
      throw error
    }
  }

  /// Removes what this import made, unless somebody has put something into it since.
  func removeIfNew() {
    if isTemporary {
      try? FileManager.default.removeItem(atPath: folder.path)
      return
    }
    guard isNew else { return }
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
