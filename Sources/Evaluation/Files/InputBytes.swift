import Foundation
import MusicCatalog

/// An input file that is open for reading, as imports open theirs: what would be waited for without end,
/// and what has no end, is refused.
struct InputBytes: ~Copyable {
  private let path: String
  private let handle: FileHandle

  /// Opens the file at `path`.
  ///
  /// - Throws: `.unreadable`, like every method here.
  init(opening path: String) throws(EvaluationError) {
    do throws(InputHandle.Refusal) {
      handle = try InputHandle.open(path)
    } catch {
      throw .unreadable(path: path, detail: error.detail)
    }
    self.path = path
  }

  /// The next bytes into `buffer`, and how many; 0 at the end.
  func read(into buffer: inout [UInt8]) throws(EvaluationError) -> Int {
    let data: Data?
    do {
      data = try handle.read(upToCount: buffer.count)
    } catch {
      throw .unreadable(path: path, detail: error.localizedDescription)
    }
    guard let data else { return 0 }
    return buffer.withUnsafeMutableBytes { data.copyBytes(to: $0) }
  }
}
