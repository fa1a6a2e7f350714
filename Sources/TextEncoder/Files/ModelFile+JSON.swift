import JSON

extension JSONValue {
  /// Reads a whole file of a model.
  init(file path: String, limit: Int = 64 << 20) throws(TextEncoderError) {
    let file = try ModelFile(opening: path, limit: limit)
    try self.init(file.bytes, path: path)
  }

  /// Reads a value that fills `bytes`, which are those of the file at `path` or a part of them.
  init(_ bytes: UnsafeRawBufferPointer, path: String) throws(TextEncoderError) {
    do throws(JSONSyntaxError) {
      try self.init(parsing: bytes)
    } catch {
      throw .malformed(
        path: path, field: "JSON", detail: "\(error.detail) at byte \(error.offset)")
    }
  }
}
