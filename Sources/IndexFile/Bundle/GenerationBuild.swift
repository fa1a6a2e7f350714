import Foundation

/// A generation under construction: a folder that becomes part of the bundle whole or not at all.
///
/// ```swift
/// let build = try GenerationBuild(in: bundle)
/// // write index files into build.folder, each closed and synced
/// let generation = try build.publish(buildID: id)
/// ```
///
/// One build at a time works on a bundle. When the object dies unpublished, its folder is removed;
/// what a killed process leaves behind is removed by the next build.
package final class GenerationBuild {
  /// Where the files are written.
  package let folder: String
  private let bundle: BundleFolder
  private let number: Int
  private let lock: FileLock
  private var isPublished = false
  private static let suffix = ".building"

  /// Takes the bundle's build lock and makes an empty folder.
  ///
  /// - Parameter patience: how long it waits for another build.
  /// - Throws: `.invalid` when another build works on the bundle, `.system` when the folder cannot
  ///   be made.
  package init(
    in bundle: BundleFolder, patience: Duration = .zero
  ) throws(IndexFileError) {
    try bundle.create()
    lock = try bundle.writerLock(patience: patience)
    self.bundle = bundle
    GenerationBuild.removeLeftovers(in: bundle)
    number =
      max(
        bundle.publishedGenerations().last ?? 0,
        (try? Manifest.read(from: bundle.manifestPath))?.current ?? 0) + 1
    folder = bundle.folder(of: number) + GenerationBuild.suffix
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false)
    } catch {
      throw IndexFileError(
        path: folder, reason: .invalid("cannot be created: \(error.localizedDescription)"))
    }
  }

  deinit {
    if !isPublished { FileSystem.removeIfPresent(folder) }
  }

  /// Makes the folder's files the bundle's current generation.
  ///
  /// The generation before stays; older ones are removed, but for those that somebody reads, which go
  /// with their last reader.
  ///
  /// - Parameters:
  ///   - buildID: the hash of all that went into it.
  ///   - keepsPrevious: whether the generation before stays.
  ///   - lastRemoval: as the description says it; so are the others.
  /// - Throws: `.system` when a step fails; the bundle then still answers from what was current.
  package func publish(
    buildID: UInt64, keepsPrevious: Bool = true, lastRemoval: Int64? = nil,
    lastRevision: Int64? = nil, inputs: [String: String]? = nil, latentTracks: Int? = nil
  ) throws(IndexFileError) -> Generation {
    precondition(!isPublished, "A generation is published once.")
    // Asked before the new folder is there, which would otherwise pass for the one before itself
    // when the manifest is damaged.
    let previous = keepsPrevious ? (try? bundle.currentGeneration())?.generation.number : nil
    var description = try describe(buildID: buildID)
    description.lastRemoval = lastRemoval
    description.lastRevision = lastRevision
    description.inputs = inputs
    description.latentTracks = latentTracks
    description = description.sealed()
    try JSONFile.write(description, to: folder + "/" + GenerationDescription.fileName)
    try FileSystem.synchronizeFolder(folder)
    // What must not outlive this build goes whoever reads it, which those who have it mapped do not
    // notice.
    try bundle.makeCurrent(
      folder, as: number, previous: previous, keepsRead: keepsPrevious
    ) { isPublished = true }
    let final = bundle.folder(of: number)
    return Generation(number: number, folder: final, description: description)
  }

  /// The generation as it stands in the folder under construction, to be looked at before it is
  /// published.
  package func unpublished() throws(IndexFileError) -> Generation {
    Generation(number: number, folder: folder, description: try describe(buildID: 0))
  }

  /// Removes every generation that was published, whoever reads them: of a catalog in which nothing is
  /// left to be found. While the build has its lock nobody publishes another one.
  ///
  /// - Throws: `.system`.
  package func removePublished() throws(IndexFileError) { try bundle.removeIndex() }

  /// Writes a small file of the generation and waits until it is on the disk.
  ///
  /// - Throws: `.system` when it cannot be written.
  package func write(_ bytes: [UInt8], to name: String) throws(IndexFileError) {
    let output = try BufferedOutput(creating: folder + "/" + name)
    try output.append(bytes)
    try output.flush()
    try output.synchronize()
  }

  private func describe(buildID: UInt64) throws(IndexFileError) -> GenerationDescription {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var files: [GenerationDescription.File] = []
    for name in names.sorted() {
      let contents = try MappedFile(opening: folder + "/" + name)
      files.append(
        contents.withBytes { bytes in
          .init(name: name, size: bytes.count, checksum: Checksum.crc32c(bytes))
        })
    }
    return GenerationDescription(
      format: GenerationDescription.supportedFormat,
      buildID: String(buildID, radix: 16), files: files)
  }

  private static func removeLeftovers(in bundle: BundleFolder) {
    let path = bundle.generationsPath
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    where name.hasSuffix(suffix) {
      FileSystem.removeIfPresent(path + "/" + name)
    }
    GenerationTransfer.removeLeftovers(in: bundle)
  }
}
