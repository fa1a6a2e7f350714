/// Where a record of delimited text ends.
struct DelimitedRecord {
  /// Behind its last field.
  var end: Int
  /// Where the next one begins.
  var next: Int
  /// How many lines it takes.
  var lineEnds = 1
  var defect: LineBatch.Defect?

  /// The record at `start`; nil when more bytes are needed to tell.
  static func scan<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, at start: Int, dialect: TableDialect, isWhole: Bool
  ) -> DelimitedRecord? where Bytes.Index == Int {
    var position = start
    var lines = 1
    while true {
      switch DelimitedField.scan(bytes, at: position, dialect: dialect, isWhole: isWhole) {
      case .incomplete: return nil
      case .unclosed:
        return firstLine(bytes, from: position, isWhole: isWhole).map {
          DelimitedRecord(end: $0.end, next: $0.next, lineEnds: lines, defect: .unclosedQuote)
        }
      case .field(let field):
        lines += field.lineEnds
        guard field.end < bytes.endIndex else {
          return DelimitedRecord(end: field.end, next: field.end, lineEnds: lines)
        }
        if bytes[field.end] == dialect.byte {
          position = field.end + 1
        } else {
          return ending(bytes, at: field.end, isWhole: isWhole).map {
            DelimitedRecord(end: field.end, next: $0, lineEnds: lines)
          }
        }
      }
    }
  }

  /// The rest of the line at `position`.
  private static func firstLine<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, from position: Int, isWhole: Bool
  ) -> (end: Int, next: Int)? where Bytes.Index == Int {
    guard let end = bytes[position...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return isWhole ? (bytes.endIndex, bytes.endIndex) : nil
    }
    return ending(bytes, at: end, isWhole: isWhole).map { (end, $0) }
  }

  /// Behind the line end at `position`, which may be two bytes.
  private static func ending<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, at position: Int, isWhole: Bool
  ) -> Int? where Bytes.Index == Int {
    guard bytes[position] == 0x0D else { return position + 1 }
    guard position + 1 < bytes.endIndex else { return isWhole ? position + 1 : nil }
    return bytes[position + 1] == 0x0A ? position + 2 : position + 1
  }
}
