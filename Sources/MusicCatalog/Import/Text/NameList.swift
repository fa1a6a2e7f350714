import Foundation

/// A table of songs that somebody names, read some rows at a time: a title and an artist a row, and
/// perhaps an album and a code, under the headings that an import of tracks knows.
///
/// ```swift
/// var list = try NameList(reading: "names.csv")
/// while let rows = try list.next() {
///   for row in rows { print(row.line, row.title ?? "", row.artist ?? "") }
/// }
/// ```
///
/// It holds about a megabyte of the file, whatever its size.
public struct NameList {
  /// A row as it stands in the file, and what it names.
  public struct Row: Sendable, Equatable {
    /// The number of its first line in the file, from 1.
    public var line: Int
    /// All its cells, as many as there are headings, or as the first row has.
    public var cells: [String]
    /// The title.
    public var title: String?
    /// The artist, or several as one writes them.
    public var artist: String?
    /// The album.
    public var album: String?
    /// The ISRC.
    public var isrc: String?
    /// Why nothing can be looked up for it; nil when something can.
    public var refusal: String?
  }

  /// The headings; nil where the columns are counted and the file has none.
  public let headings: [String]?
  /// What separates the cells.
  public var delimiter: Delimiter { parser.dialect.delimiter }
  /// How many bytes of the file have been read.
  public var bytesRead: Int { text.bytes.consumed }
  /// The size of the file on the disk.
  public var bytesTotal: Int { text.bytes.size }

  private let text: TextSource
  private var reader: RecordReader
  private let parser: DelimitedTrackParser
  private var headingsLeft: Int
  private let width: Int
  private let minimumWidth: Int

  /// Opens the table at `path`.
  ///
  /// - Parameters:
  ///   - path: the table's file.
  ///   - options: which columns hold what, what separates them and what they are written in, where
  ///     looking does not tell.
  /// - Throws: `.unreadable`; `.mapping` when no column holds the title or the artist.
  public init(
    reading path: String, options: ImportOptions = ImportOptions()
  ) throws(CatalogError) {
    text = TextSource(
      try ByteSource(opening: path), encoding: options.encoding, mayGuess: true)
    let head = try text.peek()
    let look = try TableLook(head, name: path, options: options)
    reader = RecordReader(text, dialect: look.dialect, keepsEmptyLines: true)
    parser = look.parser
    headingsLeft = look.headings
    headings = look.header
    let rows = TableLook.records(in: head, look.dialect, limit: look.headings + 1)
    minimumWidth = headings?.count ?? rows.last?.count ?? 0
    let read = look.layout.columns.map { $0.position + 1 }.max() ?? 0
    width = max(look.parser.width, read)
  }

  /// The next rows, at least one, or nil at the end.
  ///
  /// - Throws: `.unreadable` when the file cannot be read on.
  public mutating func next() throws(CatalogError) -> [Row]? {
    while var batch = try reader.next() {
      while headingsLeft > 0, !batch.lines.isEmpty {
        // Above and between headings an empty line is nothing.
        if !batch.lines.removeFirst().range.isEmpty { headingsLeft -= 1 }
      }
      let rows = batch.lines.map { row(of: $0, in: batch) }
      if !rows.isEmpty { return rows }
    }
    return nil
  }

  /// A row for every line, empty ones too: who puts the verdicts back beside the table counts on it.
  private func row(of line: LineBatch.Line, in batch: LineBatch) -> Row {
    var row = Row(line: line.number, cells: [])
    do throws(Refusal) {
      row.cells = try parser.dialect.columns(of: try batch.bytes(of: line))
      if row.cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { throw Refusal("it is empty") }
      if headings != nil, row.cells.count > width {
        throw Refusal("it has \(row.cells.count) columns, the heading has \(width)")
      }
      row.title = value(.title, in: row.cells)
      row.artist = value(.artist, in: row.cells) ?? value(.albumArtist, in: row.cells)
      row.album = value(.album, in: row.cells)
      row.isrc = value(.isrc, in: row.cells)
      if row.title == nil, row.artist == nil, row.isrc == nil {
        throw Refusal("it names neither a title nor an artist")
      }
    } catch {
      row.refusal = error.reason
    }
    if headings != nil { row.cells = Array(row.cells.prefix(width)) }
    let missing = max(0, (headings == nil ? minimumWidth : width) - row.cells.count)
    row.cells += Array(repeating: "", count: missing)
    return row
  }

  private func value(_ field: TrackField, in cells: [String]) -> String? {
    for column in parser.columns where column.field == field && column.position < cells.count {
      let text = cells[column.position].trimmingCharacters(in: .whitespaces)
      if !text.isEmpty { return text }
    }
    return nil
  }
}

extension Delimiter {
  /// A record of these cells, without its line end: cells that hold the delimiter, quotes, line ends or
  /// spaces at their ends are quoted, as RFC 4180 has it.
  public func record(of cells: [String]) -> String {
    cells.map { cell in
      let isPlain =
        !cell.utf8.contains { $0 == byte || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        && cell.first != " " && cell.last != " "
      return isPlain ? cell : "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }.joined(separator: rawValue)
  }
}
