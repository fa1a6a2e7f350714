/// How a table divides its columns.
struct TableDialect: Sendable, Equatable {
  let delimiter: Delimiter
  /// The sign of the delimiter.
  let byte: UInt8
  /// Whether a backslash says that what follows it is text, as MySQL writes tables, and pandas where it is
  /// told to: `"He said \"hi\""`, `Earth\, Wind & Fire`. Elsewhere it is text itself.
  let hasEscapes: Bool
  /// What stands around fields that have delimiters in them: `"`, or `'` where looking says so.
  let quote: UInt8

  init(_ delimiter: Delimiter, hasEscapes: Bool = false, quote: UInt8 = TableDialect.doubleQuote) {
    self.delimiter = delimiter
    byte = delimiter.byte
    self.hasEscapes = hasEscapes
    self.quote = quote
  }

  static let doubleQuote = UInt8(ascii: "\"")
  static let singleQuote = UInt8(ascii: "'")

  /// The dialect with the quotes that the beginning of a table has.
  static func quoting(_ delimiter: Delimiter, in head: [UInt8]) -> TableDialect {
    let isSingle = SingleQuotes.areQuotes(in: head, delimiter)
    return TableDialect(delimiter, quote: isSingle ? singleQuote : doubleQuote)
  }

  /// The same with backslashes that escape.
  var escaping: TableDialect { TableDialect(delimiter, hasEscapes: true, quote: quote) }

  /// Whether the records at a table's beginning say that backslashes escape: more of them have as many
  /// columns as the heading then.
  static func escapes(in head: [UInt8], _ plain: TableDialect, width: Int) -> Bool {
    guard head.contains(UInt8(ascii: "\\")) else { return false }
    // Nobody else writes an apostrophe so.
    if plain.quote == singleQuote, SingleQuotes.areEscaped(in: head) { return true }
    func whole(_ dialect: TableDialect) -> Int {
      TableLook.records(in: head, dialect, limit: .max).count { $0.count == width }
    }
    return whole(plain.escaping) > whole(plain)
  }

  /// The columns of one record.
  ///
  /// - Throws: `Refusal` for bytes that are no text, and for a quoted field that never ends.
  func columns(of record: ArraySlice<UInt8>) throws(Refusal) -> [String] {
    var columns: [String] = []
    var position = record.startIndex
    while true {
      switch DelimitedField.scan(record, at: position, dialect: self, isWhole: true) {
      case .field(let field):
        columns.append(try field.text(in: record, quote: quote))
        position = field.end
      case .unclosed, .incomplete: throw Refusal(LineBatch.Defect.unclosedQuote.reason)
      }
      guard position < record.endIndex else { return columns }
      guard record[position] == byte else { throw Refusal("a line ends inside it") }
      position += 1
    }
  }
}
