/// The contents of MANIFEST.json.
struct Manifest: SealedJSON, Equatable {
  var format = 1
  var current: Int
  var previous: Int?
  /// As in `GenerationDescription`.
  var checksum: UInt32?

  static func read(from path: String) throws(IndexFileError) -> Manifest {
    let (manifest, isWhole) = try JSONFile.readSealed(Manifest.self, from: path)
    guard manifest.format == 1 else {
      throw IndexFileError(
        path: path,
        reason: .tooNew(
          formatVersion: UInt16(clamping: manifest.format),
          minimumReader: UInt16(clamping: manifest.format)))
    }
    guard isWhole else { throw .corrupt(path, section: "manifest", "its checksum differs") }
    let numbers = [manifest.current] + (manifest.previous.map { [$0] } ?? [])
    guard numbers.allSatisfy(BundleFolder.generationNumbers.contains) else {
      throw .corrupt(path, section: "manifest", "it names an impossible generation")
    }
    return manifest
  }
}
