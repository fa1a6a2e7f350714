/// Why an evaluation could not read its inputs or write its outputs.
///
/// ```swift
/// do {
///   let data = try RecommendData(train: "train.txt", test: "test.txt")
/// } catch .unreadable(let path, _) {
///   print("no such file: \(path)")
/// }
/// ```
public enum EvaluationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A file that is read is not there, or the system refuses it.
  case unreadable(path: String, detail: String)
  /// A line of a file, from 1, is not what the file's format says.
  case malformed(path: String, line: Int, format: String)
  /// A file that is written cannot be created or written to.
  case unwritable(path: String, detail: String)

  /// A sentence or two for a person.
  public var description: String {
    switch self {
    case .unreadable(let path, let detail):
      "\(path): cannot be read: \(detail)."
    case .malformed(let path, let line, let format):
      "\(path):\(line): not in this file's format. \(format)"
    case .unwritable(let path, let detail):
      "\(path): cannot be written: \(detail). Choose a path in a folder that exists and can be "
        + "written."
    }
  }
}
