import Foundation

extension BundleFolder {
  /// The lock of whoever makes generations in the bundle: one process at a time.
  ///
  /// - Throws: `.invalid` when another one has it, `.system`.
  func writerLock() throws(IndexFileError) -> FileLock {
    guard let lock = try FileLock(at: generationsPath + "/.lock") else {
      throw IndexFileError(
        path: path,
        reason: .invalid("another build works on this bundle. Wait until it has finished."))
    }
    return lock
  }

  /// Removes every generation and the manifest, whoever reads them: of a catalog in which nothing is left
  /// to be found.
  ///
  /// - Throws: `.invalid` when a build works on the bundle, `.system`.
  package func removeIndex() throws(IndexFileError) {
    let lock = try writerLock()
    defer { withExtendedLifetime(lock) {} }
    for number in publishedGenerations() { FileSystem.removeIfPresent(folder(of: number)) }
    FileSystem.removeIfPresent(manifestPath)
    try FileSystem.synchronizeFolder(generationsPath)
    try FileSystem.synchronizeFolder(path)
  }

  /// Makes a folder with all files of a generation the bundle's current one.
  ///
  /// The order of steps leaves a whole bundle behind wherever it is interrupted: folder sync, rename,
  /// folder sync, manifest (itself by rename), folder sync.
  ///
  /// - Parameters:
  ///   - folder: where the files are, synced, beside the generations.
  ///   - number: the new generation's.
  ///   - previous: the generation that stays beside it.
  ///   - keepsRead: whether other generations that somebody reads stay until that ends.
  ///   - renamed: called when the folder has its name.
  /// - Throws: `.system` when a step fails; the bundle then still answers from what was current.
  func makeCurrent(
    _ folder: String, as number: Int, previous: Int?, keepsRead: Bool,
    renamed: () -> Void = {}
  ) throws(IndexFileError) {
    try FileSystem.synchronizeFolder(folder)
    try FileSystem.rename(folder, to: self.folder(of: number))
    renamed()
    try FileSystem.synchronizeFolder(generationsPath)
    try JSONFile.write(
      Manifest(current: number, previous: previous).sealed(), to: manifestPath)
    try FileSystem.synchronizeFolder(path)
    // The bundle has changed for good: what cannot be removed now is removed after a later build.
    for old in publishedGenerations() where old != number && old != previous {
      if keepsRead {
        GenerationLease.removeUnlessRead(self.folder(of: old))
      } else {
        FileSystem.removeIfPresent(self.folder(of: old))
      }
    }
  }
}
