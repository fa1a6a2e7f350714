/// Which column of a CSV or TSV file holds which part of a track.
///
/// ```swift
/// let mapping = try ColumnMapping(parsing: "title=2,artist=3")       // by position, from 1
/// let named = try ColumnMapping(parsing: "title=song,artist=singer") // by the header's names
/// ```
///
/// Without a mapping, the file's first line names its columns. Where no column holds an id, the
/// id is made from title and artists, so that a second import of the file updates its tracks.
public struct ColumnMapping: Sendable, Equatable {
  /// The parts of a track that a column can hold.
  public enum Field: String, Sendable, CaseIterable {
    /// The track's id.
    case id
    /// The title.
    case title
    /// The artists, separated as the import's options say.
    case artist
    /// The album's title.
    case album
    /// `YYYY[-MM[-DD]]`.
    case released
    /// The language.
    case language
    /// Seconds.
    case duration
    /// Milliseconds.
    case durationMilliseconds = "duration_ms"
    /// Beats a minute.
    case bpm
    /// The musical key.
    case key
    /// 0...1.
    case popularity
    /// The ISRC.
    case isrc
    /// Tags, separated like artists.
    case tag
    /// A description.
    case snippet
    /// Other titles, separated like artists.
    case alias

    /// What headers call it, besides the raw value.
    var synonyms: [String] {
      switch self {
      case .id: ["track_id", "song_id", "trackid", "songid", "uri"]
      case .title: ["track", "song", "name", "track_name", "song_name", "track_title"]
      case .artist:
        ["artists", "artist_name", "artist_names", "singer", "singer_name", "performer"]
      case .album: ["album_name", "release"]
      case .released: ["release_date", "date", "year", "first_date"]
      case .language: ["lang"]
      case .duration: ["duration_s", "length"]
      case .durationMilliseconds: ["durationms"]
      case .bpm: ["tempo"]
      case .tag: ["tags", "genre", "genres"]
      case .snippet: ["description", "snippets"]
      case .alias: ["aliases"]
      case .key, .popularity, .isrc: []
      }
    }

    init?(columnName: String) {
      let name = columnName.lowercased().split(separator: " ").joined(separator: "_")
      guard
        let field = Field.allCases.first(where: {
          $0.rawValue == name || $0.synonyms.contains(name)
        })
      else { return nil }
      self = field
    }
  }

  /// A column, by what it is called or by where it stands.
  public enum Column: Sendable, Equatable {
    /// The name in the header.
    case named(String)
    /// The position, from 1.
    case position(Int)
  }

  let columns: [(field: Field, column: Column)]

  /// A mapping of the form `field=column,field=column`; a column is a position or a header's name.
  ///
  /// - Throws: `.mapping` with the fields there are when one is unknown.
  public init(parsing text: String) throws(CatalogError) {
    var columns: [(Field, Column)] = []
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let field = Field(columnName: sides[0]) else {
        let known = Field.allCases.map(\.rawValue).joined(separator: ", ")
        throw .mapping(
          path: "--map", detail: "\"\(part)\" is no FIELD=COLUMN with a field of \(known).")
      }
      guard !columns.contains(where: { $0.0 == field }) else {
        throw .mapping(path: "--map", detail: "\(field.rawValue) is mapped twice.")
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

  /// Two mappings are equal when they name the same columns in the same order.
  public static func == (left: ColumnMapping, right: ColumnMapping) -> Bool {
    left.columns.elementsEqual(right.columns) { $0.field == $1.field && $0.column == $1.column }
  }
}

/// A mapping resolved against one file: positions from 0.
struct ColumnPositions: Sendable {
  var positions: [ColumnMapping.Field: Int] = [:]

  /// Resolves `mapping`, or the header's own names without one.
  init(_ mapping: ColumnMapping?, header: [String]?, path: String) throws(CatalogError) {
    if let mapping {
      for (field, column) in mapping.columns {
        switch column {
        case .position(let position): positions[field] = position - 1
        case .named(let name):
          let wanted = name.lowercased()
          guard let position = header?.firstIndex(where: { $0.lowercased() == wanted }) else {
            throw .mapping(
              path: path,
              detail: "it has no column \"\(name)\", only \(header ?? []).")
          }
          positions[field] = position
        }
      }
    } else {
      for (position, name) in (header ?? []).enumerated() {
        if let field = ColumnMapping.Field(columnName: name), positions[field] == nil {
          positions[field] = position
        }
      }
    }
    for field in [ColumnMapping.Field.title, .artist] where positions[field] == nil {
      throw .mapping(
        path: path,
        detail: "no column holds the \(field.rawValue). Name it with --map \(field.rawValue)=N.")
    }
  }
}
