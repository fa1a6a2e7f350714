import JSON
import Refrain

/// The constraints that tools share: what a track must be like to be returned at all.
///
/// One shape in every tool that has a `filter`, so that a model learns it once.
public struct FilterArguments: Sendable, Equatable {
  /// Artists, of whom each track has one.
  public var artists: [String] = []
  /// Artists that no track has.
  public var excludeArtists: [String] = []
  /// Tags that each track has all of.
  public var tags: [String] = []
  /// Tags that each track has one of.
  public var anyTags: [String] = []
  /// Tags that no track has.
  public var excludeTags: [String] = []
  /// The first year.
  public var yearFrom: Int?
  /// The last year.
  public var yearTo: Int?
  /// Languages, of which each track has one.
  public var languages: [String] = []
  /// The greatest duration in seconds.
  public var maximumDuration: Double?
  /// Ids of tracks that are not returned.
  public var excludeTracks: [String] = []

  /// No constraints.
  public init() {}

  private static let names = Shape<[String]>.list(of: .string(maximumLength: 512), maximumCount: 50)
  private static let year = Shape<Int>.integer(1...9999)
  private static let seconds = Shape<Double>.number(0...1_000_000)

  /// The form of the constraints. Names that say it all have no further words: every tool that has
  /// a filter repeats them in its schema.
  static let shape = ObjectShape(FilterArguments.init) {
    Field("artists", \.artists, names, "")
    Field("exclude_artists", \.excludeArtists, names, "")
    Field("all_tags", \.tags, names, "")
    Field("any_tags", \.anyTags, names, "")
    Field("exclude_tags", \.excludeTags, names, "")
    Field("year_from", \.yearFrom, year, "")
    Field("year_to", \.yearTo, year, "")
    Field("languages", \.languages, names, "")
    Field("max_seconds", \.maximumDuration, seconds, "")
    Field(
      "exclude_tracks", \.excludeTracks,
      .list(of: .string(maximumLength: 512), maximumCount: 1000), "", isMinor: true)
  }

  /// The constraints as the engine takes them.
  func filter() throws(ToolError) -> TrackFilter {
    var parts = FilterParts()
    parts.artists = artists
    parts.excludedArtists = excludeArtists
    parts.allTags = tags
    parts.anyTags = anyTags
    parts.excludedTags = excludeTags
    parts.years = try YearArguments.range(yearFrom, yearTo)
    parts.languages = languages
    parts.duration = maximumDuration.map { 0...$0 }
    parts.excludedTracks = excludeTracks
    return parts.filter
  }
}
