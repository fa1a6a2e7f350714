import Foundation
import IndexFile
import MusicBundle
import MusicCatalog

/// The catalog that an import writes to: that of a bundle, made when there is none; for a dry run of
/// a bundle that does not exist, one that nobody keeps.
struct ImportTarget {
  let catalog: MusicCatalog
  /// What was made for this import and may go again.
  private let made: String?

  init(_ bundle: String, isDryRun: Bool) throws {
    let isNew = !FileManager.default.fileExists(atPath: bundle)
    var path = bundle
    if isNew, isDryRun {
      path =
        FileManager.default.temporaryDirectory
        .appendingPathComponent(UUID().uuidString + ".refrain").path
    }
    made = isNew ? path : nil
    let folder = BundleFolder(path)
    do throws(IndexFileError) { try folder.create() } catch { throw BuildError.file(error) }
    do {
      catalog = try MusicCatalog(openingOrCreating: folder.catalogPath)
    } catch {
      if let made { try? FileManager.default.removeItem(atPath: made) }
      throw error
    }
  }

  /// Removes the bundle when this import made it.
  func removeIfNew() {
    if let made { try? FileManager.default.removeItem(atPath: made) }
  }
}
