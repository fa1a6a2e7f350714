public import JSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files with a JSON value a line.
public enum JSONLines {
  /// What the lines of a file stand for, in order; blank lines are passed over.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - format: what a line should be, a sentence for the error.
  ///   - read: makes something of a line's value.
  /// - Throws: `EvaluationError.unreadable`, and `.malformed` for the first line that is no JSON or
  ///   that `read` refuses.
  public static func values<Value>(
    at path: String, format: String, _ read: (JSONValue) throws(ShapeError) -> Value
  ) throws(EvaluationError) -> [Value] {
    var values: [Value] = []
    try LineFile(path: path).forEach(separatedBy: .none) {
      (fields, line) throws(EvaluationError) in
      guard !fields[0].allSatisfy(\.isWhitespace) else { return }
      do {
        values.append(try read(try JSONValue(parsing: fields[0])))
      } catch {
        throw .malformed(path: path, line: line, format: "\(error) \(format)")
      }
    }
    return values
  }

  /// How many bytes of a file are whole lines: all but the beginning of a line at its end. 0 of a file
  /// that is not there.
  ///
  /// - Throws: `EvaluationError.unreadable`.
  public static func wholeBytes(at path: String) throws(EvaluationError) -> Int {
    guard access(path, F_OK) == 0 else { return 0 }
    let file = try InputBytes(opening: path)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var (read, whole) = (0, 0)
    while true {
      let count = try file.read(into: &buffer)
      if count == 0 { break }
      if let last = buffer[..<count].lastIndex(of: UInt8(ascii: "\n")) { whole = read + last + 1 }
      read += count
    }
    return whole
  }
}
