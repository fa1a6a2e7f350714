#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension LineFile {
  /// Decodes each line that is not empty, a JSON object, and calls `body` with it.
  ///
  /// - Parameter format: what a line should be, a sentence for the error.
  /// - Throws: `EvaluationError.unreadable`, and `.malformed` for the first line that is not such an
  ///   object.
  func forEachObject<Object: Decodable>(
    of type: Object.Type, format: String, _ body: (Object) -> Void
  ) throws(EvaluationError) {
    let decoder = JSONDecoder()
    try forEach(separatedBy: .none) { (fields, line) throws(EvaluationError) in
      guard let object = try? decoder.decode(type, from: Data(fields[0].utf8)) else {
        throw .malformed(path: path, line: line, format: format)
      }
      body(object)
    }
  }
}
