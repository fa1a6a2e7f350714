/// Some lines or records of a file, with their numbers.
struct LineBatch: Sendable {
  var bytes: [UInt8] = []
  var lines: [Line] = []

  struct Line: Sendable {
    /// The number of its first line in the file, from 1.
    var number: Int
    /// Where it stands in the batch's bytes, without its ending.
    var range: Range<Int>
    /// What keeps it from being read.
    var defect: Defect?
  }

  enum Defect: Sendable {
    /// It was too long to keep.
    case tooLong
    /// A quoted field in it never ends.
    case unclosedQuote
    /// The document ends before it does.
    case cutShort

    var reason: String {
      switch self {
      case .tooLong: "it is longer than \(LineReader.maximumLineLength >> 20) MiB"
      case .unclosedQuote: "a quoted field is never closed"
      case .cutShort: "the file ends in the middle of its list; fetch it again"
      }
    }
  }

  /// The bytes of a line.
  ///
  /// - Throws: `Refusal` when it has a defect.
  func bytes(of line: Line) throws(Refusal) -> ArraySlice<UInt8> {
    if let defect = line.defect { throw Refusal(defect.reason) }
    return bytes[line.range]
  }
}

/// Cuts a text into batches of lines or records.
protocol BatchReader {
  /// The next batch, not empty, or nil at the end.
  mutating func next() throws(CatalogError) -> LineBatch?

  /// The names of lists that stood beside what was read.
  var passedLists: [String] { get }
}

extension BatchReader {
  var passedLists: [String] { [] }
}
