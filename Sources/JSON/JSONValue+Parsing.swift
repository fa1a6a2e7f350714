/// Why a text is not JSON.
public struct JSONSyntaxError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where, as an offset in UTF-8 bytes.
  public var offset: Int
  /// What is wrong there.
  public var detail: String

  /// A sentence for a person or a model.
  public var description: String { "Not valid JSON at byte \(offset): \(detail)." }
}

extension JSONValue {
  /// Nesting beyond this is refused: nothing of ours is deeper, and a stack is finite.
  static let maximumDepth = 64

  /// Reads one JSON text (RFC 8259), strictly: nothing after it, no duplicate names, no control
  /// characters in strings, no lone surrogates, no numbers beyond the range of a double.
  ///
  /// - Throws: `JSONSyntaxError` with the offset.
  /// - Complexity: O(bytes).
  public init(parsing text: some StringProtocol) throws(JSONSyntaxError) {
    try self.init(parsing: text, keepingDigits: false)
  }

  /// The same; whole numbers that no `Int64` holds become texts of their digits, as ids need them, where
  /// `keepingDigits` says so.
  package init(
    parsing text: some StringProtocol, keepingDigits: Bool
  ) throws(JSONSyntaxError) {
    var text = String(text)
    self = try text.withUTF8 { bytes in
      Result { () throws(JSONSyntaxError) in
        var parser = JSONParser(bytes: UnsafeRawBufferPointer(bytes), keepsDigits: keepingDigits)
        return try parser.parse()
      }
    }.get()
  }

  /// Reads one JSON text from its UTF-8 bytes, such as those of a mapped file, without copying them.
  ///
  /// - Throws: `JSONSyntaxError` with the offset.
  /// - Complexity: O(bytes).
  public init(parsing bytes: UnsafeRawBufferPointer) throws(JSONSyntaxError) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.parse()
  }

  /// Reads one JSON text in UTF-8; the same rules.
  ///
  /// - Throws: `JSONSyntaxError` with the place.
  public init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    self = try bytes.withUnsafeBytes { bytes in
      Result { () throws(JSONSyntaxError) in try JSONValue(parsing: bytes) }
    }.get()
  }
}

/// A recursive-descent parser whose depth is bounded.
private struct JSONParser {
  private let bytes: UnsafeRawBufferPointer
  private let keepsDigits: Bool
  private var position = 0
  private var depth = 0

  init(bytes: UnsafeRawBufferPointer, keepsDigits: Bool = false) {
    self.bytes = bytes
    self.keepsDigits = keepsDigits
  }

  mutating func parse() throws(JSONSyntaxError) -> JSONValue {
    let result = try value()
    skipSpace()
    guard position == bytes.count else { throw error("something follows the value") }
    return result
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(_ detail: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: position, detail: detail)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    switch next {
    case nil: throw error("it ends where a value should be")
    case UInt8(ascii: "{"):
      return try nested { parser throws(JSONSyntaxError) in
        try parser.object()
      }
    case UInt8(ascii: "["):
      return try nested { parser throws(JSONSyntaxError) in
        try parser.array()
      }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(JSONSyntaxError) -> JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    guard depth < JSONValue.maximumDepth else {
      throw error("it is nested deeper than \(JSONValue.maximumDepth) levels")
    }
    depth += 1
    position += 1
    let result = try body(&self)
    depth -= 1
    return result
  }

  private mutating func literal(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    let end = position + word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { expected in
      end <= bytes.count && bytes[position..<end].elementsEqual(expected)
    }
    guard matches else { throw error("a value begins with an unexpected character") }
    position = end
    return value
  }

  private mutating func array() throws(JSONSyntaxError) -> JSONValue {
    var elements: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    while true {
      elements.append(try value())
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { throw error("an array needs a comma or ] here") }
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSONValue {
    var members: [JSONValue.Member] = []
    var names: Set<MemberName> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("an object needs a name in quotes here") }
      let name = try string()
      guard names.insert(MemberName(text: name)).inserted else {
        throw error("the name \"\(name)\" stands twice in one object")
      }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error("an object needs a colon here") }
      members.append(.init(name, try value()))
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw error("an object needs a comma or } here") }
    }
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) {
      guard skipDigits() else {
        position = start
        throw error("a value begins with an unexpected character")
      }
    }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      guard skipDigits() else { throw error("digits are missing after the point") }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard skipDigits() else { throw error("digits are missing in the exponent") }
    }
    let digits = bytes[start..<position]
    if isWhole, digits.count <= 18, digits.first != UInt8(ascii: "-") {
      return .integer(digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) })
    }
    let text = String(decoding: digits, as: UTF8.self)
    if isWhole, let integer = Int64(text) { return .integer(integer) }
    if isWhole, keepsDigits { return .string(text) }
    guard let number = Double(text), number.isFinite else {
      throw error("the number is too large")
    }
    return .number(number)
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    return position > start
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    let start = position
    // Most strings have nothing to decode and are taken as they are.
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if next == UInt8(ascii: "\"") {
      defer { position += 1 }
      return try validated(UnsafeRawBufferPointer(rebasing: bytes[start..<position]))
    }
    var text = Array(bytes[start..<position])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return try validated(text)
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &text)
      case 0..<0x20:
        throw error("a string has a raw control character; escape it")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw error("a string is never closed")
  }

  private func validated(_ text: some Collection<UInt8>) throws(JSONSyntaxError) -> String {
    guard let result = String(validating: text, as: UTF8.self) else {
      throw error("a string is not valid UTF-8")
    }
    return result
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
    guard let byte = next else { throw error("a string is never closed") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try escapedScalar()
      text.append(contentsOf: String(Character(scalar)).utf8)
    default: throw error("a string has an unknown escape")
    }
  }

  /// The scalar of `\uXXXX`, or of a surrogate pair of two of them.
  private mutating func escapedScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
    guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u"))
    else { throw error("a string has half of a surrogate pair") }
    let second = try codeUnit()
    guard (0xDC00..<0xE000).contains(second) else {
      throw error("a string has half of a surrogate pair")
    }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { throw error("a string has a bad escape") }
    return scalar
  }

  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt16 {
    let end = position + 4
    guard end <= bytes.count,
      bytes[position..<end].allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits must follow \\u") }
    position = end
    return unit
  }
}

/// A name in an object, compared by its bytes: as strings, different spellings of the same
/// characters are equal.
private struct MemberName: Hashable {
  let text: String

  static func == (first: MemberName, second: MemberName) -> Bool {
    first.text.utf8.elementsEqual(second.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
