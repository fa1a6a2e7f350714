#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that an evaluation writes beside its report.
public struct OutputFile: ~Copyable {
  private let path: String
  private var file: UnsafeMutablePointer<FILE>?

  /// Creates (or empties) the file at `path`.
  ///
  /// - Throws: `EvaluationError.unwritable`, like every method here.
  public init(creating path: String) throws(EvaluationError) {
    self.path = path
    file = fopen(path, "w")
    guard file != nil else { throw .unwritable(path: path, detail: systemErrorText) }
  }

  /// Opens a file to add to it, or creates it. What stands behind its first bytes goes, such as the
  /// beginning of a line that was being written when the process ended.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - keeping: how many of its bytes stay, at most as many as it has.
  /// - Throws: `.unwritable`.
  public init(appendingTo path: String, keeping: Int) throws(EvaluationError) {
    self.path = path
    file = fopen(path, "a")
    guard let file, ftruncate(fileno(file), off_t(keeping)) == 0 else {
      throw .unwritable(path: path, detail: systemErrorText)
    }
  }

  /// Hands what has been written to the system, so that it outlives the process.
  ///
  /// - Throws: `.unwritable`.
  public mutating func flush() throws(EvaluationError) {
    guard let file, fflush(file) != 0 else { return }
    throw .unwritable(path: path, detail: systemErrorText)
  }

  deinit {
    if let file { fclose(file) }
  }

  /// Appends bytes.
  ///
  /// - Throws: `.unwritable`.
  public mutating func write(_ bytes: [UInt8]) throws(EvaluationError) {
    guard let file, !bytes.isEmpty else { return }
    let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard written == bytes.count else { throw .unwritable(path: path, detail: systemErrorText) }
  }

  /// Writes what is left and closes the file.
  ///
  /// - Throws: `.unwritable`.
  public consuming func finish() throws(EvaluationError) {
    let closing = file
    file = nil
    if let closing, fclose(closing) != 0 {
      throw .unwritable(path: path, detail: systemErrorText)
    }
  }

  /// Writes a whole file of text.
  ///
  /// - Throws: `.unwritable`.
  public static func write(_ text: String, to path: String) throws(EvaluationError) {
    var file = try OutputFile(creating: path)
    try file.write(Array(text.utf8))
    try file.finish()
  }
}
