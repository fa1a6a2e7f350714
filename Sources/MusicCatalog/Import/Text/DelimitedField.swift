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
struct DelimitedField {
  /// Where its contents are, quotes around them left out.
  var content: Range<Int>
  /// Whether two quotes in the contents stand for one.
  var hasDoubledQuotes = false
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

  private static let quote: UInt8 = 0x22

  /// Scans the field at `start`.
  ///
  /// - Parameter isWhole: whether nothing comes behind `bytes`.
  /// - Complexity: O(bytes of the field).
  static func scan<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, at start: Int, delimiter: UInt8, isWhole: Bool
  ) -> Scan where Bytes.Index == Int {
    let opening = skipSpaces(bytes, from: start, delimiter)
    guard opening < bytes.endIndex, bytes[opening] == quote else {
      return scanPlain(bytes, from: start, delimiter, isWhole: isWhole)
    }
    return scanQuoted(bytes, from: start, opening: opening, delimiter, isWhole: isWhole)
  }

  private static func scanPlain<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, from start: Int, _ delimiter: UInt8, isWhole: Bool
  ) -> Scan where Bytes.Index == Int {
    var position = start
    while position < bytes.endIndex, !endsField(bytes[position], delimiter) { position += 1 }
    guard position < bytes.endIndex || isWhole else { return .incomplete }
    return .field(DelimitedField(content: start..<position, end: position))
  }

  private static func scanQuoted<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, from start: Int, opening: Int, _ delimiter: UInt8, isWhole: Bool
  ) -> Scan where Bytes.Index == Int {
    var field = DelimitedField(content: opening + 1..<opening + 1, end: opening)
    var position = opening + 1
    while position < bytes.endIndex {
      guard position - opening <= maximumQuotedLength else { return .unclosed }
      let byte = bytes[position]
      if isLineEnd(bytes, at: position) { field.lineEnds += 1 }
      guard byte == quote else {
        position += 1
        continue
      }
      if position + 1 < bytes.endIndex, bytes[position + 1] == quote {
        field.hasDoubledQuotes = true
        position += 2
        continue
      }
      let next = skipSpaces(bytes, from: position + 1, delimiter)
      if next == bytes.endIndex, !isWhole { return .incomplete }
      if next == bytes.endIndex || endsField(bytes[next], delimiter) {
        field.content = opening + 1..<position
        field.end = next
        return .field(field)
      }
      guard field.lineEnds == 0 else { return .unclosed }
      return scanMisquoted(bytes, from: start, opening: opening, delimiter, isWhole: isWhole)
    }
    return isWhole ? .unclosed : .incomplete
  }

  /// A field such as `"Heroes" (live)`: text, and quotes around all of it are left out.
  private static func scanMisquoted<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, from start: Int, opening: Int, _ delimiter: UInt8, isWhole: Bool
  ) -> Scan where Bytes.Index == Int {
    let scan = scanPlain(bytes, from: start, delimiter, isWhole: isWhole)
    guard case .field(var field) = scan else { return scan }
    let last = field.content.upperBound - 1
    if last > opening + 1, bytes[last] == quote { field.content = opening + 1..<last }
    return .field(field)
  }

  /// The field's text.
  ///
  /// - Throws: `Refusal` when it is no text.
  func text(in bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
    let plain = bytes[content]
    guard hasDoubledQuotes else { return try DelimitedField.text(plain) }
    var unquoted: [UInt8] = []
    unquoted.reserveCapacity(plain.count)
    var isSecond = false
    for byte in plain {
      isSecond = byte == DelimitedField.quote && !isSecond
      if byte != DelimitedField.quote || isSecond { unquoted.append(byte) }
    }
    return try DelimitedField.text(unquoted[...])
  }

  private static func text(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
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
    _ bytes: Bytes, from start: Int, _ delimiter: UInt8
  ) -> Int where Bytes.Index == Int {
    var position = start
    while position < bytes.endIndex, bytes[position] == 0x20 { position += 1 }
    return position
  }
}
