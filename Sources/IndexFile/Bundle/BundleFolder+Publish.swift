import Foundation

extension BundleFolder {
  /// The lock of whoever makes generations in the bundle: one process at a time.
  ///
  /// - Parameter patience: how long it waits for another one that has it.
  /// - Throws: `.invalid` when another one still has it, `.system`.
  func writerLock(patience: Duration = .zero) throws(IndexFileError) -> FileLock {
    let end = ContinuousClock.now + patience
    while true {
      if let lock = try FileLock(at: generationsPath + "/.lock") { return lock }
      guard ContinuousClock.now < end else { break }
      Thread.sleep(forTimeInterval: 0.05)
    }
    throw IndexFileError(
      path: path,
      reason: .invalid("another build works on this bundle. Wait until it has finished."))
  }

  /// Whether somebody makes a generation in the bundle at this moment.
  package var isBeingBuilt: Bool {
    guard FileManager.default.fileExists(atPath: generationsPath + "/.lock") else { return false }
    do throws(IndexFileError) {
      return try FileLock(at: generationsPath + "/.lock") == nil
    } catch {
      return false
    }
  }

  /// Removes every generation and the manifest, whoever reads them.
  ///
  /// - Precondition: the caller has the writers' lock.
  func removeIndex() throws(IndexFileError) {
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
