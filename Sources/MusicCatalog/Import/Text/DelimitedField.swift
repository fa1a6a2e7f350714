/// One field of delimited text, read as RFC 4180 has it and, where a file does not keep to that, as
/// spreadsheets read it.
///
/// - A quote begins a quoted field only at a field's start, spaces before it left aside; anywhere
///   else it is text.
/// - In a quoted field two quotes are one, and delimiters and line ends are text.
/// - Where a quoted field's closing quote is followed by more text on the line on which the field
///   began, its quotes were no quoting: the field is text up to the next delimiter.
/// - Where that happens further down, or nothing closes the field, the opening quote was a stray
///   one. Everything behind it may be records of its own, so the field is an error and no more.
/// - In a file that escapes with backslashes (`TableDialect`), what follows one is text.
/// - In one whose quotes are `'` the other ones are text, and the other way round.
struct DelimitedField {
  /// Where its contents are, quotes around them left out.
  var content: Range<Int>
  /// Whether two quotes in the contents stand for one.
  var hasDoubledQuotes = false
  /// Whether backslashes in the contents stand for what follows them.
  var hasEscapes = false
  /// Where what follows it is: a delimiter, a line end or the end.
  var end: Int
  /// How many line ends are in it.
  var lineEnds = 0

  enum Scan {
    case field(DelimitedField)
    /// A quoted field that never ends.
    case unclosed
    /// More bytes are needed to tell.
    case incomplete
  }

  /// A quote that is never closed must not search through a whole file for its other half.
  static let maximumQuotedLength = 1 << 20

  private static let escape: UInt8 = 0x5C

  /// Scans the field at `start`.
  ///
  /// - Parameter isWhole: whether nothing comes behind `bytes`.
  /// - Complexity: O(bytes of the field).
  static func scan<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, at start: Int, dialect: TableDialect, isWhole: Bool
  ) -> Scan where Bytes.Index == Int {
    let opening = skipSpaces(bytes, from: start)
    guard opening < bytes.endIndex, bytes[opening] == dialect.quote else {
      return scanPlain(bytes, from: start, dialect, isWhole: isWhole)
    }
    return scanQuoted(bytes, from: start, opening: opening, dialect, isWhole: isWhole)
  }

  private static func scanPlain<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, from start: Int, _ dialect: TableDialect, isWhole: Bool
  ) -> Scan where Bytes.Index == Int {
    var field = DelimitedField(content: start..<start, end: start)
    var position = start
    let delimiter = dialect.byte
    if dialect.hasEscapes {
      while position < bytes.endIndex, !endsField(bytes[position], delimiter) {
        position = next(bytes, after: position, dialect, &field)
      }
    } else {
      while position < bytes.endIndex, !endsField(bytes[position], delimiter) { position += 1 }
    }
    guard position < bytes.endIndex || isWhole else { return .incomplete }
    field.content = start..<position
    field.end = position
    return .field(field)
  }

  private static func scanQuoted<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, from start: Int, opening: Int, _ dialect: TableDialect, isWhole: Bool
  ) -> Scan where Bytes.Index == Int {
    var field = DelimitedField(content: opening + 1..<opening + 1, end: opening)
    var position = opening + 1
    while position < bytes.endIndex {
      guard position - opening <= maximumQuotedLength else { return .unclosed }
      let byte = bytes[position]
      if isLineEnd(bytes, at: position) { field.lineEnds += 1 }
      guard byte == dialect.quote else {
        position = next(bytes, after: position, dialect, &field)
        continue
      }
      if position + 1 < bytes.endIndex, bytes[position + 1] == dialect.quote {
        field.hasDoubledQuotes = true
        position += 2
        continue
      }
      let behind = skipSpaces(bytes, from: position + 1)
      if behind == bytes.endIndex, !isWhole { return .incomplete }
      if behind == bytes.endIndex || endsField(bytes[behind], dialect.byte) {
        field.content = opening + 1..<position
        field.end = behind
        return .field(field)
      }
      guard field.lineEnds == 0 else { return .unclosed }
      return scanMisquoted(bytes, from: start, opening: opening, dialect, isWhole: isWhole)
    }
    return isWhole ? .unclosed : .incomplete
  }

  /// Behind the character at `position`: behind the one that it escapes, where it does.
  private static func next<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, after position: Int, _ dialect: TableDialect, _ field: inout DelimitedField
  ) -> Int where Bytes.Index == Int {
    guard dialect.hasEscapes, bytes[position] == escape, position + 1 < bytes.endIndex else {
      return position + 1
    }
    field.hasEscapes = true
    if isLineEnd(bytes, at: position + 1) { field.lineEnds += 1 }
    return position + 2
  }

  /// A field such as `"Heroes" (live)`: text, and quotes around all of it are left out.
  private static func scanMisquoted<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, from start: Int, opening: Int, _ dialect: TableDialect, isWhole: Bool
  ) -> Scan where Bytes.Index == Int {
    let scan = scanPlain(bytes, from: start, dialect, isWhole: isWhole)
    guard case .field(var field) = scan else { return scan }
    let last = field.content.upperBound - 1
    if last > opening + 1, bytes[last] == dialect.quote { field.content = opening + 1..<last }
    return .field(field)
  }

  /// The field's text.
  ///
  /// - Throws: `Refusal` when it is no text.
  func text(
    in bytes: ArraySlice<UInt8>, quote: UInt8 = TableDialect.doubleQuote
  ) throws(Refusal) -> String {
    let plain = bytes[content]
    // What MySQL writes for nothing.
    if plain.count == 2, plain.elementsEqual(DelimitedField.null) { return "" }
    guard hasDoubledQuotes || hasEscapes else { return try DelimitedField.text(plain) }
    var unquoted: [UInt8] = []
    unquoted.reserveCapacity(plain.count)
    var (isSecond, isEscaped) = (false, false)
    for byte in plain {
      if hasEscapes, byte == DelimitedField.escape, !isEscaped {
        isEscaped = true
        continue
      }
      isSecond = byte == quote && !isSecond && !isEscaped
      if byte != quote || isSecond || isEscaped || !hasDoubledQuotes {
        unquoted.append(byte)
      }
      isEscaped = false
    }
    return try DelimitedField.text(unquoted[...])
  }

  private static let null = Array(#"\N"#.utf8)

  private static func text(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
    // ASCII needs no validation, which costs more than making the text.
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal("it has bytes that are no text in the file's encoding; name it with --encoding")
    }
    return text
  }

  /// Whether a line ends at `position`: a line feed, or a carriage return without one behind it.
  static func isLineEnd<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, at position: Int
  ) -> Bool where Bytes.Index == Int {
    switch bytes[position] {
    case 0x0A: true
    case 0x0D: position + 1 < bytes.endIndex && bytes[position + 1] != 0x0A
    default: false
    }
  }

  private static func endsField(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  private static func skipSpaces<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, from start: Int
  ) -> Int where Bytes.Index == Int {
    var position = start
    while position < bytes.endIndex, bytes[position] == 0x20 { position += 1 }
    return position
  }
}
