/// A JSON value, read without trust: nesting and size are bounded, names in an object are distinct.
///
/// Instead of Foundation's decoder, whose loading would double the start-up time of a command that
/// only wants to encode one query.
enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The member of an object, or nil when it is not there or this is no object.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  var number: Double? {
    guard case .number(let value) = self else { return nil }
    return value
  }

  /// A whole number that a double holds exactly, or nil.
  var integer: Int? {
    guard case .number(let value) = self, abs(value) < 0x1p53 else { return nil }
    return Int(exactly: value)
  }

  var array: [JSONValue]? {
    guard case .array(let value) = self else { return nil }
    return value
  }

  var object: [String: JSONValue]? {
    guard case .object(let value) = self else { return nil }
    return value
  }
}

extension JSONValue {
  /// Reads a whole file.
  init(file path: String, limit: Int = 64 << 20) throws(TextEncoderError) {
    let file = try ModelFile(opening: path, limit: limit)
    try self.init(file.bytes, path: path)
  }

  /// Reads a value that fills `bytes`.
  init(_ bytes: UnsafeRawBufferPointer, path: String) throws(TextEncoderError) {
    var parser = JSONParser(bytes)
    do throws(JSONParser.Failure) {
      self = try parser.document()
    } catch {
      throw .malformed(
        path: path, field: "JSON", detail: "\(error.detail) at byte \(error.offset)")
    }
  }
}
