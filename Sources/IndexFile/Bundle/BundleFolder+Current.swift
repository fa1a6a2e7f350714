import Foundation

extension BundleFolder {
  /// A generation to read from, and why it is not the newest one when it is not.
  package struct Current: Sendable {
    /// The generation to read.
    package let generation: Generation
    /// What was wrong with the one that should have been read, or with the manifest.
    package let fallback: IndexFileError?
  }

  /// The generation that the manifest names, or the newest whole one before it.
  ///
  /// - Throws: `.invalid` when the bundle does not exist or has no generation; the first damage
  ///   found when none of its generations is whole.
  package func currentGeneration() throws(IndexFileError) -> Current {
    try openCurrent { _ throws(IndexFileError) in }.0
  }

  /// Opens the current generation with `body`, and the one before it when that finds damage.
  ///
  /// - Returns: the generation that was opened and what `body` made of it.
  /// - Throws: what `body` throws for reasons other than damage; `.invalid` without any
  ///   generation; the first damage when none could be opened.
  package func openCurrent<Opened>(
    _ body: (Generation) throws(IndexFileError) -> Opened
  ) throws(IndexFileError) -> (Current, Opened) {
    // What is replaced while it is being opened may be gone before it is: then the next one is there.
    for _ in 0..<8 {
      let stamp = manifestStamp
      let result = Result { () throws(IndexFileError) in try openOnce(body) }
      if case .success(let opened) = result, opened.0.fallback == nil { return opened }
      if manifestStamp == stamp { return try result.get() }
    }
    return try openOnce(body)
  }

  private func openOnce<Opened>(
    _ body: (Generation) throws(IndexFileError) -> Opened
  ) throws(IndexFileError) -> (Current, Opened) {
    var fallback: IndexFileError?
    for number in try candidates(&fallback) {
      do throws(IndexFileError) {
        let generation = try generation(number)
        let opened = try body(generation)
        return (Current(generation: generation, fallback: fallback), opened)
      } catch  where error.isDamage {
        fallback = fallback ?? error
      }
    }
    throw fallback
      ?? IndexFileError(
        path: path,
        reason: .invalid("the bundle has no index yet. Build it with `refrain build \(path)`."))
  }

  /// The generations to try, best first.
  private func candidates(_ fallback: inout IndexFileError?) throws(IndexFileError) -> [Int] {
    guard FileManager.default.fileExists(atPath: path) else {
      throw IndexFileError(
        path: path,
        reason: .invalid(
          "there is no such bundle. Make one with `refrain import \(path) --tracks FILE`."))
    }
    let published = publishedGenerations()
    // Without a generation there is nothing that a manifest could name.
    if published.isEmpty, !FileManager.default.fileExists(atPath: manifestPath) { return [] }
    do throws(IndexFileError) {
      let manifest = try Manifest.read(from: manifestPath)
      let older = published.reversed().filter { $0 < manifest.current }
      return [manifest.current] + older
    } catch {
      if case .tooNew = error.reason { throw error }
      fallback = error
      return published.reversed()
    }
  }

  /// Reads a generation's description and checks that its files are there in full.
  package func generation(_ number: Int) throws(IndexFileError) -> Generation {
    let folder = folder(of: number)
    let path = folder + "/" + GenerationDescription.fileName
    guard FileManager.default.fileExists(atPath: path) else {
      throw .corrupt(path, section: "generation", "it is missing")
    }
    let (description, isWhole) = try JSONFile.readSealed(GenerationDescription.self, from: path)
    guard description.format == GenerationDescription.supportedFormat else {
      let format = UInt16(clamping: description.format)
      throw IndexFileError(
        path: path, reason: .tooNew(formatVersion: format, minimumReader: format))
    }
    guard isWhole else {
      throw .corrupt(path, section: "generation", "its checksum differs")
    }
    guard description.files.count <= BundleFolder.maximumFiles else {
      throw .corrupt(path, section: "generation", "it names too many files")
    }
    for file in description.files {
      // A sum of sizes within these bounds does not overflow.
      guard BundleFolder.isName(file.name), (0...RegularFile.maximumSize).contains(file.size) else {
        throw .corrupt(path, section: "generation", "it names an impossible file")
      }
      let filePath = folder + "/" + file.name
      let size = try? FileSystem.size(of: filePath)
      guard size == file.size else {
        throw IndexFileError(
          path: filePath,
          reason: .wrongSize(expected: UInt64(file.size), actual: UInt64(size ?? 0)))
      }
      // Index files carry checksums of their own, which their readers look at.
      if file.name.hasSuffix(".json") { try BundleFolder.verify(file, at: filePath) }
    }
    return Generation(number: number, folder: folder, description: description)
  }

  /// Files of a generation at most.
  private static let maximumFiles = 10_000

  /// Whether a generation's file may be called so: what it leads to lies in its folder, and showing
  /// it does nothing to a terminal.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 255 && name != "." && name != ".."
      && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "/") }
  }

  fileprivate static func verify(
    _ file: GenerationDescription.File, at path: String
  ) throws(IndexFileError) {
    let checksum = try MappedFile(opening: path).withBytes { Checksum.crc32c($0) }
    guard checksum == file.checksum else {
      throw .corrupt(path, section: "file", "its checksum differs")
    }
  }
}

extension Generation {
  /// Reads every byte of every file.
  ///
  /// - Throws: `.corrupt` for the first file whose checksum is another than its description says.
  package func verifyChecksums() throws(IndexFileError) {
    for file in description.files { try BundleFolder.verify(file, at: path(of: file.name)) }
  }
}
