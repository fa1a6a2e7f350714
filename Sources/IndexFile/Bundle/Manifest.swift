import Foundation

/// The contents of MANIFEST.json.
struct Manifest: Codable, Equatable {
  var format = 1
  var current: Int
  var previous: Int?
  /// As in `GenerationDescription`.
  var checksum: UInt32?

  /// The same with the checksum of what it says.
  func sealed() -> Manifest {
    var manifest = self
    manifest.checksum = JSONFile.checksum(of: self, without: \.checksum)
    return manifest
  }

  static func read(from path: String) throws(IndexFileError) -> Manifest {
    let manifest = try JSONFile.read(Manifest.self, from: path)
    guard manifest.format == 1 else {
      throw IndexFileError(
        path: path,
        reason: .tooNew(
          formatVersion: UInt16(clamping: manifest.format),
          minimumReader: UInt16(clamping: manifest.format)))
    }
    guard
      manifest.checksum == nil
        || manifest.checksum == JSONFile.checksum(of: manifest, without: \.checksum)
    else { throw .corrupt(path, section: "manifest", "its checksum differs") }
    let numbers = [manifest.current] + (manifest.previous.map { [$0] } ?? [])
    guard numbers.allSatisfy(BundleFolder.generationNumbers.contains) else {
      throw .corrupt(path, section: "manifest", "it names an impossible generation")
    }
    return manifest
  }
}

/// Small JSON files that are written whole: to a temporary name, synced, renamed.
package enum JSONFile {
  /// Larger than any manifest; a bigger file is not one of ours.
  static let maximumSize = 1 << 22

  package static func read<Value: Decodable>(
    _ type: Value.Type, from path: String
  ) throws(IndexFileError) -> Value {
    let data = try MappedFile(opening: path).withBytes { bytes in
      bytes.count <= maximumSize ? Data(bytes) : nil
    }
    guard let data else { throw .corrupt(path, section: "json", "it is too large") }
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch {
      throw .corrupt(path, section: "json", "it is not the JSON that belongs here")
    }
  }

  /// The checksum of a value as JSON, that of the checksum itself left out.
  static func checksum<Value: Encodable>(
    of value: Value, without path: WritableKeyPath<Value, UInt32?>
  ) -> UInt32? {
    var value = value
    value[keyPath: path] = nil
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { data in
      data.withUnsafeBytes { Checksum.crc32c($0) }
    }
  }

  package static func write(_ value: some Encodable, to path: String) throws(IndexFileError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      throw IndexFileError(path: path, reason: .invalid("it cannot be written as JSON."))
    }
    let temporary = path + ".new"
    let output = try BufferedOutput(creating: temporary)
    try output.append(Array(data) + [0x0A])
    try output.flush()
    try output.synchronize()
    try FileSystem.rename(temporary, to: path)
  }
}
