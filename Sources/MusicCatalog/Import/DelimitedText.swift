/// How a text file separates its columns.
enum Delimiter: Sendable {
  /// Commas, with double quotes as in RFC 4180.
  case comma
  /// Tabs, with nothing special about quotes.
  case tab

  /// By the file's name, a final `.gz` left aside; nil when that does not tell.
  init?(fileName: String) {
    let name = fileName.lowercased()
    let stem = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    if stem.hasSuffix(".csv") {
      self = .comma
    } else if stem.hasSuffix(".tsv") || stem.hasSuffix(".tab") {
      self = .tab
    } else {
      return nil
    }
  }

  /// The columns of one line.
  ///
  /// - Throws: `Refusal` for bytes that are not UTF-8 and for text after a closing quote.
  func columns(of line: ArraySlice<UInt8>) throws(Refusal) -> [String] {
    switch self {
    case .tab:
      var result: [String] = []
      for part in line.split(separator: 0x09, omittingEmptySubsequences: false) {
        result.append(try Delimiter.text(part))
      }
      return result
    case .comma: return try Delimiter.quotedColumns(of: line)
    }
  }

  private static func quotedColumns(of line: ArraySlice<UInt8>) throws(Refusal) -> [String] {
    var columns: [String] = []
    var position = line.startIndex
    while true {
      var field: [UInt8] = []
      if position < line.endIndex, line[position] == 0x22 {
        position = try takeQuoted(line, from: position + 1, into: &field)
      } else {
        let end = line[position...].firstIndex(of: 0x2C) ?? line.endIndex
        field.append(contentsOf: line[position..<end])
        position = end
      }
      columns.append(try text(field[...]))
      guard position < line.endIndex else { return columns }
      guard line[position] == 0x2C else { throw Refusal("text follows a closing quote") }
      position += 1
    }
  }

  /// Takes a quoted field whose opening quote has been passed; returns where it ends.
  private static func takeQuoted(
    _ line: ArraySlice<UInt8>, from start: Int, into field: inout [UInt8]
  ) throws(Refusal) -> Int {
    var position = start
    while position < line.endIndex {
      if line[position] != 0x22 {
        field.append(line[position])
        position += 1
      } else if position + 1 < line.endIndex, line[position + 1] == 0x22 {
        field.append(0x22)
        position += 2
      } else {
        return position + 1
      }
    }
    throw Refusal("a quoted field is never closed")
  }

  private static func text(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Refusal("it is not valid UTF-8")
    }
    return text
  }
}
