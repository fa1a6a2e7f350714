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

  /// Opens a file to add to it, or creates it, for this process alone. The beginning of a line at its end
  /// goes: it was being written when a process ended.
  ///
  /// - Throws: `.unwritable`, also where another process, or another value of this one, adds to the file.
  public init(appendingTo path: String) throws(EvaluationError) {
    self.path = path
    file = fopen(path, "a")
    guard let file else { throw .unwritable(path: path, detail: systemErrorText) }
    // The lock goes with the file, however it is closed.
    guard flock(fileno(file), LOCK_EX | LOCK_NB) == 0 else {
      throw .unwritable(
        path: path,
        detail: errno == EWOULDBLOCK ? "something else is adding to it now" : systemErrorText)
    }
    guard ftruncate(fileno(file), off_t(try JSONLines.wholeBytes(at: path))) == 0 else {
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
