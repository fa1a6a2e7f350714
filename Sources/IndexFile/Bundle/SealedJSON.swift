import Foundation
import JSON

/// A small JSON file's contents that say their own checksum, so that no flipped bit passes for another
/// number.
protocol SealedJSON: Codable {
  /// CRC-32C of all other members, as JSON without spaces whose keys are in order; nil in files of before
  /// there was one.
  var checksum: UInt32? { get set }
}

extension SealedJSON {
  /// The same with the checksum of what it says.
  func sealed() -> Self {
    var sealed = self
    sealed.checksum = (try? JSONEncoder().encode(self)).flatMap(JSONFile.checksum(of:))
    return sealed
  }
}

/// Small JSON files that are written whole: to a temporary name, synced, renamed.
package enum JSONFile {
  /// Larger than any manifest; a bigger file is not one of ours.
  static let maximumSize = 1 << 22

  package static func read<Value: Decodable>(
    _ type: Value.Type, from path: String
  ) throws(IndexFileError) -> Value {
    try decode(type, data(of: path), path)
  }

  /// A value, and whether what its file says has the checksum that stands in it; a file without one is
  /// taken as it is.
  static func readSealed<Value: SealedJSON>(
    _ type: Value.Type, from path: String
  ) throws(IndexFileError) -> (value: Value, isWhole: Bool) {
    let data = try data(of: path)
    let value = try decode(type, data, path)
    return (value, value.checksum == nil || value.checksum == checksum(of: data))
  }

  private static func data(of path: String) throws(IndexFileError) -> Data {
    let data = try MappedFile(opening: path).withBytes { bytes in
      bytes.count <= maximumSize ? Data(bytes) : nil
    }
    guard let data else { throw .corrupt(path, section: "json", "it is too large") }
    return data
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ data: Data, _ path: String
  ) throws(IndexFileError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch {
      throw .corrupt(path, section: "json", "it is not the JSON that belongs here")
    }
  }

  /// The checksum of a JSON object: of all its members but the checksum itself, those that only a later
  /// version knows among them.
  fileprivate static func checksum(of data: Data) -> UInt32? {
    guard
      case .object(let members)? = try? JSONValue(
        parsing: String(decoding: data, as: UTF8.self), keepingDigits: true)
    else { return nil }
    let others = JSONValue.object(members.filter { $0.name != "checksum" }).sortedByName
    return Array(others.compact.utf8).withUnsafeBytes { Checksum.crc32c($0) }
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

extension JSONValue {
  /// The same with the members of each object in the order of their names.
  fileprivate var sortedByName: JSONValue {
    switch self {
    case .array(let elements): .array(elements.map(\.sortedByName))
    case .object(let members):
      .object(
        members.map { Member($0.name, $0.value.sortedByName) }.sorted { $0.name < $1.name })
    default: self
    }
  }
}
