/// Which column of a file of columns holds which part of a track.
///
/// ```swift
/// let mapping = try ColumnMapping(parsing: "title=2,artist=3")       // by position, from 1
/// let named = try ColumnMapping(parsing: "title=song,artist=singer") // by the header's names
/// ```
///
/// Without a mapping, the file's first line names its columns.
public struct ColumnMapping: Sendable, Equatable {
  /// A column, by what it is called or by where it stands.
  public enum Column: Sendable, Equatable {
    /// The name in the header.
    case named(String)
    /// The position, from 1.
    case position(Int)
  }

  let columns: [(field: TrackField, column: Column)]

  /// A mapping of the form `field=column,field=column`; a column is a position or a header's name.
  ///
  /// - Throws: `.mapping` with the fields there are when one is unknown.
  public init(parsing text: String) throws(CatalogError) {
    var columns: [(TrackField, Column)] = []
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let field = TrackField(named: sides[0]) else {
        let known = TrackField.allCases.map(\.name).joined(separator: ", ")
        throw .mapping(
          path: "--map", detail: "\"\(part)\" is no FIELD=COLUMN with a field of \(known).")
      }
      guard !columns.contains(where: { $0.0 == field }) else {
        throw .mapping(path: "--map", detail: "\(field.name) is mapped twice.")
      }
      let position = Int(sides[1])
      guard position.map({ (1...10_000).contains($0) }) ?? true else {
        throw .mapping(path: "--map", detail: "columns are counted from 1, not \(sides[1]).")
      }
      columns.append((field, position.map(Column.position) ?? .named(sides[1])))
    }
    self.columns = columns
  }

  /// Whether every column is given by position, so that a file needs no header.
  var isPositional: Bool {
    columns.allSatisfy { if case .position = $0.column { true } else { false } }
  }

  /// Whether a file's first record names columns although the mapping counts them: the cells that
  /// are mapped to title and artist are themselves words for title and artist.
  func isHeader(_ cells: [String]) -> Bool {
    let mapped = columns.compactMap { field, column -> Bool? in
      guard case .position(let position) = column, field == .title || field == .artist else {
        return nil
      }
      return position <= cells.count && TrackField(named: cells[position - 1]) == field
    }
    return !mapped.isEmpty && mapped.allSatisfy { $0 }
  }

  /// Two mappings are equal when they name the same columns in the same order.
  public static func == (left: ColumnMapping, right: ColumnMapping) -> Bool {
    left.columns.elementsEqual(right.columns) { $0.field == $1.field && $0.column == $1.column }
  }
}

/// Which columns of one file are read, and as what.
struct ColumnLayout: Sendable {
  /// A column that is read.
  struct Column: Sendable, Equatable {
    var field: TrackField
    /// From 0.
    var position: Int
  }

  /// The columns that are read; of several with the same field the clearest first.
  private(set) var columns: [Column]
  /// The headings of columns that are not read.
  let ignored: [String]

  /// Resolves `mapping`, or the header's own names without one.
  ///
  /// - Throws: `.mapping` for columns that are not there, and when none holds title or artist.
  init(_ mapping: ColumnMapping?, header: [String]?, path: String) throws(CatalogError) {
    columns = []
    if let mapping {
      for (field, column) in mapping.columns {
        let position = try ColumnLayout.position(of: column, header: header, path: path)
        columns.append(Column(field: field, position: position))
      }
    } else {
      columns = ColumnLayout.columns(of: header ?? [])
    }
    let read = Set(columns.map(\.position))
    ignored = (header ?? []).enumerated()
      .filter { !read.contains($0.offset) && !$0.element.allSatisfy(\.isWhitespace) }
      .map(\.element)
    for field in [TrackField.title, .artist] where !holds(field) {
      throw .mapping(
        path: path,
        detail: "no column holds the \(field.name). "
          + "Name it with --map \(field.name)=NAME, or \(field.name)=N where no line names the columns."
      )
    }
  }

  /// Reads a column that nothing named.
  mutating func read(_ position: Int, as field: TrackField) {
    columns.append(Column(field: field, position: position))
  }

  /// Leaves a column out.
  mutating func ignore(_ position: Int) {
    columns.removeAll { $0.position == position }
  }

  private static let lists: Set<TrackField> = [.tag, .genre, .mood, .alias, .snippet]

  /// What a header's names mean.
  static func columns(of header: [String]) -> [Column] {
    var seen: Set<String> = []
    return FieldNames.meanings(of: header).enumerated()
      .filter { position, meaning in
        // A heading that stands there twice is read once, but where more make a longer list.
        let isFirst = seen.insert(FieldNames.compact(header[position])).inserted
        return isFirst || meaning.map { ColumnLayout.lists.contains($0.field) } == true
      }
      .compactMap { position, meaning in meaning.map { ($0.rank, position, $0.field) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map { Column(field: $0.2, position: $0.1) }
  }

  /// Whether some column has the field; an album's artist can stand for a track's.
  private func holds(_ field: TrackField) -> Bool {
    columns.contains {
      $0.field == field || (field == .artist && $0.field == .albumArtist)
    }
  }

  private static func position(
    of column: ColumnMapping.Column, header: [String]?, path: String
  ) throws(CatalogError) -> Int {
    switch column {
    case .position(let position): return position - 1
    case .named(let name):
      let wanted = name.lowercased()
      guard let position = header?.firstIndex(where: { $0.lowercased() == wanted }) else {
        throw .mapping(path: path, detail: "it has no column \"\(name)\", only \(header ?? []).")
      }
      return position
    }
  }
}
