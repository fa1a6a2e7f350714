import Foundation
public import IndexFile
import MusicCatalog

/// Copies what is current of one bundle to another: `publish` to a shared folder, `fetch` from there.
///
/// ```swift
/// try BundleTransfer(from: "library.refrain", to: "/mnt/store/library.refrain").run()
/// ```
///
/// The catalog comes first, as of the last committed change, then the generation, each whole or not at
/// all; whoever has the target open goes on with what it has until both are there, and takes them up at
/// a call. Nothing that the target has already is sent, and an interrupted transfer is resumed. What
/// was recorded in the target itself is lost with its catalog: a copy has one writer, which is this.
public struct BundleTransfer: Sendable {
  /// The bundle that is copied.
  public let source: BundleFolder
  /// Where it goes; made when there is none.
  public let target: BundleFolder

  /// A transfer from one bundle to another.
  public init(from source: String, to target: String) {
    self.source = BundleFolder(source)
    self.target = BundleFolder(target)
  }

  /// Copies what the target lacks.
  ///
  /// - Throws: `.source` when there is no whole index to copy; `.file` when the target cannot be
  ///   written to or another process builds or copies there; `.catalog`. The target then answers as before.
  /// - Complexity: O(bytes of the bundle).
  public func run() throws(BuildError) -> TransferReport {
    do {
      try refuseSame()
      var catalog = (sent: 0, kept: 0)
      var report = try GenerationTransfer(from: source, to: target).run {
        catalog = try CatalogTransfer(from: source, to: target).run()
      } mayKeep: { generation in
        // One that cannot be looked into is not needed more than a listener's wish.
        (try? Listening.knowsForgotten(generation, by: MusicCatalog(reading: target.catalogPath)))
          == false
      }
      report.wasThere = report.wasThere && catalog.sent == 0
      report.sent += catalog.sent
      report.kept += catalog.kept
      return report
    } catch {
      if let error = error as? IndexFileError, isOfSource(error) { throw .source(error) }
      throw BuildError(error)
    }
  }

  private func isOfSource(_ error: IndexFileError) -> Bool {
    error.path == source.path || error.path.hasPrefix(source.path + "/")
  }

  private func refuseSame() throws(IndexFileError) {
    let identities = [source, target].map { FileIdentity(ofFileAt: $0.path) }
    guard identities[0] == nil || identities[0] != identities[1] else {
      throw IndexFileError(
        path: target.path, reason: .invalid("it is the bundle that is to be copied."))
    }
  }
}

/// The catalog's part of a transfer.
private struct CatalogTransfer {
  let source: BundleFolder
  let target: BundleFolder

  init(from source: BundleFolder, to target: BundleFolder) {
    (self.source, self.target) = (source, target)
  }

  private typealias File = GenerationDescription.File

  /// Where a copy is gathered.
  private var incoming: String { target.catalogPath + ".incoming" }

  func run() throws -> (sent: Int, kept: Int) {
    for _ in 0..<attempts {
      guard let known = copied(in: source), isFinished(source, as: known) else { break }
      if has(known) { return (0, known.size) }
      try verify()
      // A writer that publishes meanwhile exchanges the one and then the other.
      if let sent = try? FileCopy(from: source.catalogPath).write(known, to: incoming) {
        try put(known)
        return (sent, 0)
      }
      Thread.sleep(forTimeInterval: 0.5)
    }
    return try snapshot()
  }

  /// How often a copy is read that is being exchanged.
  private let attempts = 4

  /// Copies a catalog that is in use, as it was last committed.
  private func snapshot() throws -> (sent: Int, kept: Int) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "refrain-copy-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try verify()
    let path = folder.appendingPathComponent("catalog.sqlite").path
    try MusicCatalog.copy(source.catalogPath, to: path)
    let copy = FileCopy(from: path)
    let look = try copy.look()
    let file = File(name: "catalog.sqlite", size: look.size, checksum: look.checksum)
    if has(file) { return (0, file.size) }
    let sent = try copy.write(file, to: incoming)
    try put(file)
    return (sent, 0)
  }

  /// What readers would refuse is not sent.
  private func verify() throws(CatalogError) {
    try MusicCatalog(reading: source.catalogPath).verify()
  }

  /// What a bundle's catalog was when it was copied there.
  private func copied(in bundle: BundleFolder) -> File? {
    try? JSONFile.read(File.self, from: bundle.copiedCatalogPath)
  }

  /// Whether a catalog may be that and no more.
  private func isFinished(_ bundle: BundleFolder, as file: File) -> Bool {
    guard let found = try? RegularFile(opening: bundle.catalogPath) else { return false }
    return found.size == file.size && MusicCatalog.isEmptyLog(bundle.catalogPath)
  }

  /// Whether the target has a catalog already.
  private func has(_ file: File) -> Bool {
    copied(in: target) == file && isFinished(target, as: file)
      && FileCopy.has(file, at: target.catalogPath)
  }

  private func put(_ file: File) throws {
    try MusicCatalog.replace(target.catalogPath, by: incoming)
    // What the source's index does not know either.
    try FileCopy(from: RemovalNotes.path(ofCatalogAt: source.catalogPath)).writeIfPresent(
      to: RemovalNotes.path(ofCatalogAt: target.catalogPath))
    try JSONFile.write(file, to: target.copiedCatalogPath)
    try FileSystem.synchronizeFolder(target.path)
  }
}
