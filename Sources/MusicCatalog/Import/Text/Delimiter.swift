/// What separates the columns of a text file.
public enum Delimiter: String, Sendable, CaseIterable {
  /// A comma.
  case comma = ","
  /// A semicolon, as spreadsheets write where the comma is for decimals.
  case semicolon = ";"
  /// A tab.
  case tab = "\t"
  /// A vertical bar.
  case bar = "|"

  /// The delimiter of that name or sign; nil for anything else.
  public init?(name: String) {
    switch name.lowercased() {
    case ",", "comma": self = .comma
    case ";", "semicolon": self = .semicolon
    case "\t", "\\t", "tab": self = .tab
    case "|", "bar", "pipe": self = .bar
    default: return nil
    }
  }

  /// What a file's name promises, the endings of packed files left aside; nil when it says nothing.
  init?(fileName: String) {
    var stem = fileName.lowercased()[...]
    for ending in [".gz", ".zst", ".zip"] where stem.hasSuffix(ending) {
      stem = stem.dropLast(ending.count)
    }
    if stem.hasSuffix(".csv") {
      self = .comma
    } else if stem.hasSuffix(".tsv") || stem.hasSuffix(".tab") {
      self = .tab
    } else {
      return nil
    }
  }

  /// The sign as a byte.
  var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .semicolon: 0x3B
    case .tab: 0x09
    case .bar: 0x7C
    }
  }

  /// The columns of one record.
  ///
  /// - Throws: `Refusal` for bytes that are no text, and for a quoted field that never ends.
  func columns(of record: ArraySlice<UInt8>) throws(Refusal) -> [String] {
    try TableDialect(self).columns(of: record)
  }
}
