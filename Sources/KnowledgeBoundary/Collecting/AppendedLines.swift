import Foundation
import IndexFile
import Synchronization

/// A file of lines that only grows.
///
/// A process that is killed in the middle of a line leaves a torn one without its end; opening cuts
/// that off, so that what follows begins a line of its own.
final class AppendedLines: Sendable {
  /// The file.
  let path: String
  private let file: Mutex<FileHandle>

  /// Opens the file, or makes it.
  ///
  /// - Parameter body: gets each whole line that is there, with its number from 1.
  /// - Throws: `.unreadable`, `.unwritable`, and what `body` throws.
  init(
    openingOrCreating path: String,
    _ body: (_ line: String, _ number: Int) throws(BoundaryError) -> Void
  ) throws(BoundaryError) {
    self.path = path
    let end = try AppendedLines.forEach(in: path, body)
    do {
      if end == nil { try Data().write(to: URL(fileURLWithPath: path)) }
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      try handle.truncate(atOffset: end ?? 0)
      try handle.seekToEnd()
      file = Mutex(handle)
    } catch {
      throw .unwritable(path: path, detail: error.localizedDescription)
    }
  }

  /// Adds lines and waits until they are on the disk.
  ///
  /// - Throws: `.unwritable`.
  func append(_ lines: [String]) throws(BoundaryError) {
    guard !lines.isEmpty else { return }
    let text = lines.map { $0 + "\n" }.joined()
    do {
      try file.withLock { file in
        try file.write(contentsOf: Data(text.utf8))
        try file.synchronize()
      }
    } catch {
      throw .unwritable(path: path, detail: error.localizedDescription)
    }
  }

  /// Calls `body` with each whole line of a file that is not empty.
  ///
  /// - Returns: where the last whole line ends, in bytes; nil when there is no file.
  /// - Throws: `.unreadable`, and what `body` throws.
  @discardableResult
  static func forEach(
    in path: String, _ body: (_ line: String, _ number: Int) throws(BoundaryError) -> Void
  ) throws(BoundaryError) -> UInt64? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard !RegularFile.isSomethingElse(path) else {
      throw .unreadable(path: path, detail: "it is no file: a folder, a device or a pipe.")
    }
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw .unreadable(path: path, detail: error.localizedDescription)
    }
    var start = data.startIndex
    var number = 0
    while let end = data[start...].firstIndex(of: UInt8(ascii: "\n")) {
      number += 1
      let line = data[start..<end]
      if !line.isEmpty {
        guard let text = String(validating: line, as: UTF8.self) else {
          throw .malformed(path: path, line: number, detail: "is not UTF-8.")
        }
        try body(text, number)
      }
      start = data.index(after: end)
    }
    return UInt64(start - data.startIndex)
  }
}
