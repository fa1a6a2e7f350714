public import Foundation

/// How an import goes about its work.
public struct ImportOptions: Sendable {
  /// Stop at the first line that is refused or of which a field cannot be read, and leave the
  /// catalog as it was.
  public var strict = false
  /// Do everything but keep it: the report says what would be read.
  public var isDryRun = false
  /// Afterwards the catalog has the tracks that the files have and no others; events of tracks that
  /// stay are kept.
  public var replaces = false
  /// Which columns hold what in files of columns; by their header when nil.
  public var mapping: ColumnMapping?
  /// What separates columns; told by looking when nil.
  public var delimiter: Delimiter?
  /// What texts are written in; told by looking when nil.
  public var encoding: TextEncoding?
  /// What separates several artists, tags or other titles in columns that have it; nothing is
  /// separated anywhere when it is empty.
  public var separator: String?
  /// What separates several artists or other titles in one text; told by looking when nil, and an
  /// empty one separates nothing.
  public var artistSeparator: String?
  /// What separates several tags in one text; as for artists.
  public var tagSeparator: String?
  /// What the files are; recognized by their contents when nil.
  public var format: SourceFormat?
  /// Whose histories they are that do not say so.
  public var listener = "me"
  /// Where times are from that do not say so.
  public var timeZone = TimeZone.gmt
  /// Finds tracks by their names; the catalog's own `NameMatcher` when nil.
  public var matcher: (any TrackMatcher)?
  /// What finds the tracks that the catalog's own matcher does not; nothing when nil.
  public var nameCollector: (@Sendable () -> any TrackNameCollector)?
  /// Where events go that match no track, as JSONL; nowhere when nil.
  public var unmatchedPath: String?
  /// How many threads parse; one a core when nil.
  public var threads: Int?
  /// Called now and then from the importing thread; returning false cancels the import.
  public var progress: (@Sendable (ImportProgress) -> Bool)?

  /// The defaults.
  public init() {}
}
