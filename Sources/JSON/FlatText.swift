/// Values whose inner shape is written into texts: `title=Hello; artist=Adele`.
enum FlatText {
  /// The flat form of a value.
  static func flat(_ value: JSONValue, _ schema: Schema) -> JSONValue {
    switch (schema, value) {
    case (.array(let element, _), .array(let elements)) where !element.isScalar:
      .array(elements.map { text(of: $0, element) })
    case (.dictionary, .object): .string(value.compact)
    default: value
    }
  }

  /// The value that a flat one stands for; what is nested already stays.
  static func nested(
    _ value: JSONValue, _ schema: Schema, at path: String
  ) throws(ShapeError) -> JSONValue {
    switch (schema, value) {
    case (.array(let element, _), .array(let elements)) where !element.isScalar:
      var result: [JSONValue] = []
      for (index, entry) in elements.enumerated() {
        result.append(try self.entry(entry, element, at: "\(path)[\(index)]"))
      }
      return .array(result)
    case (.dictionary, .string(let text)): return try json(text, at: path)
    default: return value
    }
  }

  private static func entry(
    _ value: JSONValue, _ schema: Schema, at path: String
  ) throws(ShapeError) -> JSONValue {
    guard case .string(let text) = value else { return value }
    guard case .object(let properties) = schema, properties.allSatisfy(\.schema.isScalar),
      text.first != "{"
    else { return try json(text, at: path) }
    return .object(try pairs(text, properties, at: path))
  }

  private static func json(_ text: String, at path: String) throws(ShapeError) -> JSONValue {
    do {
      return try JSONValue(parsing: text)
    } catch {
      throw ShapeError(path: path, detail: "must be the text of a JSON value: \(error).")
    }
  }

  // MARK: Writing

  private static func text(of value: JSONValue, _ schema: Schema) -> JSONValue {
    guard case .object(let members) = value, case .object(let properties) = schema,
      properties.allSatisfy(\.schema.isScalar)
    else { return .string(value.compact) }
    let isPlain = members.allSatisfy { member in
      switch member.value {
      case .array, .object: false
      default: properties.contains { $0.name == member.name }
      }
    }
    guard isPlain else { return .string(value.compact) }
    return .string(
      members.map { "\($0.name)=\(written($0.value))" }.joined(separator: "; "))
  }

  private static func written(_ value: JSONValue) -> String {
    guard case .string(let text) = value else { return value.compact }
    let bytes = text.utf8
    let isSafe =
      bytes.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3B || $0 == 0x20 }
      && bytes.first != 0x20 && bytes.last != 0x20 && text != "null"
    return isSafe ? text : value.compact
  }

  // MARK: Reading

  private static func pairs(
    _ text: String, _ properties: [Schema.Property], at path: String
  ) throws(ShapeError) -> [JSONValue.Member] {
    let names = properties.map { "\($0.name)=..." }.joined(separator: "; ")
    var members: [JSONValue.Member] = []
    var rest = Array(text.utf8)[...]
    func trim() { while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() } }
    trim()
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: 0x3D) else {
        throw ShapeError(path: path, detail: "must be like \"\(names)\".")
      }
      let name = trimmed(rest[..<equals])
      guard let property = properties.first(where: { $0.name == name }) else {
        throw ShapeError(
          path: "\(path).\(name.prefix(64))", detail: "is unknown. Write \"\(names)\".")
      }
      guard !members.contains(where: { $0.name == name }) else {
        throw ShapeError(path: "\(path).\(name)", detail: "is given twice; give it once.")
      }
      rest = rest[(equals + 1)...]
      trim()
      let end = endOfValue(rest)
      members.append(.init(name, try value(trimmed(rest[..<end]), property.schema, path)))
      rest = rest[end...].dropFirst()
      trim()
    }
    return members
  }

  /// Where the value that begins here ends: at a `;` outside of a JSON string.
  private static func endOfValue(_ bytes: ArraySlice<UInt8>) -> Int {
    guard bytes.first == 0x22 else { return bytes.firstIndex(of: 0x3B) ?? bytes.endIndex }
    var isEscaped = false
    var place = bytes.startIndex + 1
    while place < bytes.endIndex, isEscaped || bytes[place] != 0x22 {
      isEscaped = !isEscaped && bytes[place] == 0x5C
      place += 1
    }
    return bytes[place...].firstIndex(of: 0x3B) ?? bytes.endIndex
  }

  private static func value(
    _ text: String, _ schema: Schema, _ path: String
  ) throws(ShapeError) -> JSONValue {
    if text == "null" { return .null }
    guard case .string = schema else {
      // What is no number and no boolean is left to the decoder's message.
      return (try? JSONValue(parsing: text)) ?? .string(text)
    }
    guard text.utf8.first == 0x22, text.utf8.count > 1, text.utf8.last == 0x22 else {
      return .string(text)
    }
    return (try? JSONValue(parsing: text)) ?? .string(text)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
