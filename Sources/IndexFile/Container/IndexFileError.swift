import SystemPackage

/// Why a file could not be read or written, and what to do about it.
///
/// ```swift
/// do {
///   let file = try MappedIndexFile(opening: path, kind: "TEXT", versions: 1...1)
/// } catch where error.isDamage {
///   // rebuild, or fall back to the previous generation
/// }
/// ```
public struct IndexFileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file that it is about.
  public let path: String
  /// What is wrong with it.
  public let reason: Reason

  /// An error about `path`.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What can be wrong with a file.
  public enum Reason: Sendable, Equatable {
    /// The system refused `operation`; `code` is its errno.
    case system(operation: String, code: Int32)
    /// The file does not begin like one of ours.
    case notAnIndexFile
    /// It is one of ours, of another kind.
    case wrongKind(expected: FourCC, found: FourCC)
    /// Written by a newer version than this one can read.
    case tooNew(formatVersion: UInt16, minimumReader: UInt16)
    /// Written by a version that this one no longer reads.
    case tooOld(formatVersion: UInt16)
    /// Written on a machine of the other byte order.
    case otherByteOrder
    /// Shorter or longer than its header says, in bytes.
    case wrongSize(expected: UInt64, actual: UInt64)
    /// A section that should be there is not.
    case missingSection(String)
    /// The contents contradict themselves.
    case corrupt(section: String, detail: String)
    /// The caller asked for something that cannot be written.
    case invalid(String)
  }

  /// An error of a module's own validation of `section`.
  public static func corrupt(
    _ path: String, section: String, _ detail: String
  ) -> IndexFileError {
    IndexFileError(path: path, reason: .corrupt(section: section, detail: detail))
  }

  static func system(_ path: String, _ operation: String, _ errno: Errno) -> IndexFileError {
    IndexFileError(path: path, reason: .system(operation: operation, code: errno.rawValue))
  }

  /// True when the file's contents are to blame, so that a rebuild or an older generation helps.
  public var isDamage: Bool {
    switch reason {
    case .notAnIndexFile, .wrongKind, .wrongSize, .missingSection, .corrupt: true
    case .system, .tooNew, .tooOld, .otherByteOrder, .invalid: false
    }
  }

  /// One or two sentences for a person.
  public var description: String {
    "\(path): \(explanation)"
  }

  /// The description without the path.
  package var explanation: String {
    switch reason {
    case .system(let operation, let code):
      "cannot \(operation): \(Errno(rawValue: code))."
    case .notAnIndexFile:
      "not an index file of Refrain. Build the bundle again with `refrain build`."
    case .wrongKind(let expected, let found):
      "an index file of kind \(found) where \(expected) belongs. Build the bundle again."
    case .tooNew(let version, let reader):
      "written in format \(version), which needs a reader of format \(reader). Update Refrain."
    case .tooOld(let version):
      "written in format \(version), which is no longer read. Build the bundle again."
    case .otherByteOrder:
      "written on a machine of the other byte order. Build the bundle again on this one."
    case .wrongSize(let expected, let actual):
      "\(actual) bytes long where \(expected) belong: cut short or overwritten. "
        + "Build the bundle again."
    case .missingSection(let name):
      "the section \"\(name)\" is missing. Build the bundle again."
    case .corrupt(let section, let detail):
      "damaged in section \"\(section)\": \(detail). Build the bundle again."
    case .invalid(let detail):
      detail
    }
  }
}
