/// How a table divides its columns.
struct TableDialect: Sendable, Equatable {
  let delimiter: Delimiter
  /// The sign of the delimiter.
  let byte: UInt8
  /// Whether a backslash says that what follows it is text, as MySQL writes tables, and pandas where it is
  /// told to: `"He said \"hi\""`, `Earth\, Wind & Fire`. Elsewhere it is text itself.
  let hasEscapes: Bool

  init(_ delimiter: Delimiter, hasEscapes: Bool = false) {
    self.delimiter = delimiter
    byte = delimiter.byte
    self.hasEscapes = hasEscapes
  }

  /// Whether the records at a table's beginning say that backslashes escape: more of them have as many
  /// columns as the heading then.
  static func escapes(in head: [UInt8], _ delimiter: Delimiter, width: Int) -> Bool {
    guard head.contains(UInt8(ascii: "\\")) else { return false }
    func whole(_ hasEscapes: Bool) -> Int {
      let dialect = TableDialect(delimiter, hasEscapes: hasEscapes)
      return TableLook.records(in: head, dialect, limit: .max).count { $0.count == width }
    }
    return whole(true) > whole(false)
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
        columns.append(try field.text(in: record))
        position = field.end
      case .unclosed, .incomplete: throw Refusal(LineBatch.Defect.unclosedQuote.reason)
      }
      guard position < record.endIndex else { return columns }
      guard record[position] == byte else { throw Refusal("a line ends inside it") }
      position += 1
    }
  }
}
