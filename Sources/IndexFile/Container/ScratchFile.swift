import Foundation
import Synchronization

/// A file that only this process reads: written, mapped, and gone from its folder at once.
package enum ScratchFile {
  /// Files of this process so far: no two have one name.
  private static let files = Atomic<Int>(0)

  /// Calls `body` with a path in the system's folder for temporary files; what it leaves there is
  /// removed when it returns or throws, and stays readable for who has it open.
  package static func use<Result>(
    _ body: (String) throws(IndexFileError) -> Result
  ) throws(IndexFileError) -> Result {
    let number = files.wrappingAdd(1, ordering: .relaxed).newValue
    let name = "refrain-\(ProcessInfo.processInfo.processIdentifier)-\(number).scratch"
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    defer { unlink(path) }
    return try body(path)
  }
}
