import Foundation
import Synchronization

/// A folder of its own for a test, removed when `use` returns or throws.
public struct TemporaryFolder: Sendable {
  /// The folder's path, without a slash at its end.
  public let path: String

  private init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  /// Calls `body` with a new folder.
  public static func use<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    return try body(folder)
  }

  /// Calls `body` with a new folder.
  public static func use<Result>(
    _ body: (TemporaryFolder) async throws -> Result
  ) async throws -> Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    return try await body(folder)
  }

  /// A folder that is removed when the tests are over.
  public static func untilExit() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let isFirst = kept.withLock { kept in
      defer { kept.append(folder) }
      return kept.isEmpty
    }
    if isFirst { atexit { TemporaryFolder.kept.withLock { $0 }.forEach { $0.remove() } } }
    return folder
  }

  private static let kept = Mutex<[TemporaryFolder]>([])

  private func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  public func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file and gives its path.
  @discardableResult
  public func file(_ name: String, _ text: String) throws -> String {
    try file(name, bytes: Array(text.utf8))
  }

  /// Writes a file and gives its path.
  @discardableResult
  public func file(_ name: String, bytes: [UInt8]) throws -> String {
    try writeBytes(bytes, to: path(name))
    return path(name)
  }
}

/// The bytes of a file.
public func readBytes(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

/// Writes a file.
public func writeBytes(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

/// Whether there is a file or folder.
public func fileExists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
