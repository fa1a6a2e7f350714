import Foundation

/// Copies the current generation of one bundle to another: to a shared folder, or from there.
///
/// The copy becomes current whole or not at all, as a build does. What an interrupted transfer has
/// copied is kept, and the rest resumed; a file that a generation of the target has already, by size and
/// checksum, is linked instead of sent, and one that differs in nothing but the build that it belongs
/// to is made from that. Each file is read back by its checksum before the generation is published.
package struct GenerationTransfer {
  /// The bundle whose generation is copied.
  package let source: BundleFolder
  /// Where it goes.
  package let target: BundleFolder

  /// A transfer from one bundle to another.
  package init(from source: BundleFolder, to target: BundleFolder) {
    (self.source, self.target) = (source, target)
  }

  /// Copies the generation and makes it the target's current one.
  ///
  /// - Parameters:
  ///   - prepare: called when the target is locked and before anything becomes current.
  ///   - mayKeep: whether a generation that the target has may outlive this; one that may not goes
  ///     whoever reads it, which those who have it mapped do not notice.
  /// - Throws: `.invalid` when another process builds in the target or copies to it, or the source has
  ///   no index; damage when the source's current generation is not whole, which is never sent; `.system`.
  ///   The target then answers as before.
  /// - Complexity: O(bytes of the generation).
  package func run(
    prepare: () throws -> Void, mayKeep: (Generation) -> Bool = { _ in true }
  ) throws -> TransferReport {
    let (current, lease) = try source.openCurrent { generation throws(IndexFileError) in
      try GenerationLease(on: generation)
    }
    if let fallback = current.fallback { throw fallback }
    try target.create()
    let lock = try target.writerLock()
    return try withExtendedLifetime((lease, lock)) {
      try prepare()
      return try copy(current.generation, mayKeep)
    }
  }

  private func copy(
    _ generation: Generation, _ mayKeep: (Generation) -> Bool
  ) throws(IndexFileError) -> TransferReport {
    var report = TransferReport()
    let present = generations()
    let manifest = try? Manifest.read(from: target.manifestPath)
    let currentNumber = manifest?.current
    let previous = present.first { $0.number == currentNumber }.flatMap { mayKeep($0) ? $0 : nil }
    if let same = present.first(where: { $0.number == currentNumber }),
      same.description == generation.description, (try? same.verifyChecksums()) != nil
    {
      report.generation = same.number
      report.wasThere = true
      report.kept = same.description.files.reduce(0) { $0 + $1.size }
      try remove(
        present.filter { $0 != same && !mayKeep($0) }, but: same.number, manifest?.previous)
      return report
    }
    let staging = try stagingFolder(of: generation)
    for file in generation.description.files {
      try bring(file, of: generation, into: staging, present, &report)
    }
    try FileCopy(from: generation.path(of: GenerationDescription.fileName)).write(
      to: staging + "/" + GenerationDescription.fileName)
    removeOthers(than: generation.description, from: staging)
    let last = max(target.publishedGenerations().last ?? 0, currentNumber ?? 0)
    report.generation = max(generation.number, last + 1)
    try target.makeCurrent(
      staging, as: report.generation, previous: previous?.number,
      keepsRead: present.allSatisfy(mayKeep))
    return report
  }

  /// Removes generations that must not be kept beside the current one.
  private func remove(
    _ generations: [Generation], but current: Int, _ previous: Int?
  ) throws(IndexFileError) {
    guard !generations.isEmpty else { return }
    if generations.contains(where: { $0.number == previous }) {
      try JSONFile.write(Manifest(current: current).sealed(), to: target.manifestPath)
      try FileSystem.synchronizeFolder(target.path)
    }
    for generation in generations { FileSystem.removeIfPresent(generation.folder) }
  }

  /// Removes what is no file of the generation from the folder that it was gathered in.
  private func removeOthers(than description: GenerationDescription, from folder: String) {
    let known = Set(description.files.map(\.name) + [GenerationDescription.fileName])
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where !known.contains(name) {
      FileSystem.removeIfPresent(folder + "/" + name)
    }
  }

  /// The target's generations that are there in full, newest first.
  private func generations() -> [Generation] {
    target.publishedGenerations().reversed().compactMap { try? target.generation($0) }
  }

  /// The folder that a generation is gathered in; that of another one, which was given up, is removed.
  private func stagingFolder(of generation: Generation) throws(IndexFileError) -> String {
    let build = generation.description.buildID
    guard !build.isEmpty, build.utf8.count <= 16, build.allSatisfy(\.isHexDigit) else {
      throw .corrupt(generation.folder, section: "generation", "its build has no number")
    }
    let folder = target.generationsPath + "/" + GenerationTransfer.prefix + build
    GenerationTransfer.removeLeftovers(in: target, but: folder)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw IndexFileError(
        path: folder, reason: .invalid("cannot be created: \(error.localizedDescription)"))
    }
    return folder
  }

  /// Puts one file into the folder: what is there of it already, what another generation has, or a copy.
  private func bring(
    _ file: GenerationDescription.File, of generation: Generation, into folder: String,
    _ present: [Generation], _ report: inout TransferReport
  ) throws(IndexFileError) {
    let path = folder + "/" + file.name
    if FileCopy.has(file, at: path) {
      report.kept += file.size
      return
    }
    for known in present {
      guard let old = known.description.files.first(where: { $0.name == file.name }),
        old.size == file.size
      else { continue }
      if take(old, of: known, as: file, build: generation.description.buildID, to: path) {
        report.kept += file.size
        return
      }
    }
    report.sent += try FileCopy(from: generation.path(of: file.name)).write(file, to: path)
  }

  /// Makes a file from one that the target has; false where that gives another.
  private func take(
    _ old: GenerationDescription.File, of known: Generation, as file: GenerationDescription.File,
    build: String, to path: String
  ) -> Bool {
    let oldPath = known.path(of: old.name)
    if old.checksum == file.checksum {
      FileSystem.removeIfPresent(path)
      // Files of generations never change, so that two names of one are as good as two files.
      if (try? FileManager.default.linkItem(atPath: oldPath, toPath: path)) != nil,
        FileCopy.has(file, at: path)
      {
        return true
      }
      FileSystem.removeIfPresent(path)
      return false
    }
    guard file.name.hasSuffix(".idx"), let buildID = UInt64(build, radix: 16) else { return false }
    // What an earlier attempt has sent of it stays, unless this gives the whole.
    let made = path + ".made"
    defer { FileSystem.removeIfPresent(made) }
    guard (try? IndexFileCopy.copy(oldPath, to: made, buildID: buildID)) != nil,
      FileCopy.has(file, at: made)
    else { return false }
    return (try? FileSystem.rename(made, to: path)) != nil
  }

  /// How folders are called that a generation is gathered in.
  private static let prefix = "incoming-"

  /// Removes what transfers have left behind.
  static func removeLeftovers(in bundle: BundleFolder, but kept: String? = nil) {
    let path = bundle.generationsPath
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    where name.hasPrefix(prefix) && path + "/" + name != kept {
      FileSystem.removeIfPresent(path + "/" + name)
    }
  }
}
