/// Tells by looking whether the apostrophes of a table are the quotes around its fields, as MySQL, R and
/// spreadsheets write them where they are told to: `'Earth, Wind & Fire';'September'`.
///
/// They are no quotes where words alone begin with them (`'Til`, `'74-'75`), nor where titles happen to
/// stand in them (`'Heroes'`): something that only quoting explains must be there.
enum SingleQuotes {
  /// Records that are looked at.
  private static let sampleSize = 1000

  static func areQuotes(in head: [UInt8], _ delimiter: Delimiter) -> Bool {
    guard head.contains(TableDialect.singleQuote) else { return false }
    let single = TableDialect(
      delimiter, hasEscapes: areEscaped(in: head), quote: TableDialect.singleQuote)
    let fields = Fields(in: head, single)
    guard fields.quoted > 0, fields.broken * 10 <= fields.quoted else { return false }
    if fields.isHeadingQuoted { return true }
    let plain = TableLook.records(in: head, TableDialect(delimiter), limit: sampleSize)
    let quoted = TableLook.records(in: head, single, limit: sampleSize)
    return whole(quoted) > whole(plain)
  }

  /// Whether there is an apostrophe behind a backslash.
  static func areEscaped(in head: [UInt8]) -> Bool {
    zip(head, head.dropFirst()).contains { $0 == 0x5C && $1 == TableDialect.singleQuote }
  }

  /// How many records have as many columns as the first one.
  private static func whole(_ records: [[String]]) -> Int {
    records.count { $0.count == records[0].count }
  }

  /// What the fields of the first records look like when apostrophes are quotes.
  private struct Fields {
    /// How many begin and end with one.
    private(set) var quoted = 0
    /// How many begin with one and do not end so.
    private(set) var broken = 0
    /// Whether each field of the first record is quoted, which are two at least.
    private(set) var isHeadingQuoted = false

    init(in head: [UInt8], _ dialect: TableDialect) {
      var (position, records) = (0, 0)
      var first = (fields: 0, quoted: 0)
      while position < head.count, records < SingleQuotes.sampleSize {
        guard
          case .field(let field) = DelimitedField.scan(
            head, at: position, dialect: dialect, isWhole: true)
        else {
          broken += 1
          position = (head[position...].firstIndex(of: 0x0A) ?? head.count) + 1
          records += 1
          continue
        }
        let isQuoted = field.content.upperBound < field.end
        let opens = head[position..<field.end].first { $0 != 0x20 } == dialect.quote
        if isQuoted { quoted += 1 } else if opens { broken += 1 }
        if records == 0 {
          first.fields += 1
          if isQuoted { first.quoted += 1 }
        }
        if field.end < head.count, head[field.end] != dialect.byte { records += 1 }
        position = field.end + 1
      }
      isHeadingQuoted = first.fields > 1 && first.fields == first.quoted
    }
  }
}
