extension JSONValue {
  /// The value as JSON on one line, without spaces: what a model pays for by the token.
  public var compact: String {
    var writer = JSONWriter(indents: false)
    writer.write(self, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value as indented JSON, for people.
  public var pretty: String {
    var writer = JSONWriter(indents: true)
    writer.write(self, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

private struct JSONWriter {
  let indents: Bool
  private(set) var bytes: [UInt8] = []

  init(indents: Bool) {
    self.indents = indents
  }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let value): append(value.isFinite ? "\(value)" : "null")
    case .string(let value): writeString(value)
    case .array(let elements):
      writeList("[", "]", elements, depth: depth) { $0.write($1, depth: depth + 1) }
    case .object(let members):
      writeList("{", "}", members, depth: depth) { writer, member in
        writer.writeString(member.name)
        writer.append(writer.indents ? ": " : ":")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeList<Element>(
    _ open: StaticString, _ close: StaticString, _ elements: [Element], depth: Int,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      breakLine(depth: depth + 1)
      body(&self, element)
    }
    if !elements.isEmpty { breakLine(depth: depth) }
    append(close)
  }

  private mutating func breakLine(depth: Int) {
    if indents { append("\n" + String(repeating: "  ", count: depth)) }
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      // Whole stretches of what needs no escape are copied at once.
      var start = 0
      for (place, byte) in utf8.enumerated() where JSONWriter.needsEscape(byte) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
        writeEscape(byte)
        start = place + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func writeEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default:
      let digits = String(byte, radix: 16)
      append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
