/// The usual constraints one by one, as forms, command lines and tools ask for them, and the filter
/// that they make together.
///
/// ```swift
/// var parts = FilterParts()
/// parts.years = 1990...2005
/// parts.excludedArtists = ["Adele"]
/// let hits = try engine.search("piano", filter: parts.filter)
/// ```
public struct FilterParts: Sendable, Equatable {
  /// Artists, of whom each track has one.
  public var artists: [String] = []
  /// Artists that no track has.
  public var excludedArtists: [String] = []
  /// Tags that each track has all of.
  public var allTags: [String] = []
  /// Tags that each track has one of.
  public var anyTags: [String] = []
  /// Tags that no track has.
  public var excludedTags: [String] = []
  /// Years of release.
  public var years: ClosedRange<Int>?
  /// Languages, of which each track has one.
  public var languages: [String] = []
  /// Seconds.
  public var duration: ClosedRange<Double>?
  /// Whether words are explicit.
  public var isExplicit: Bool?
  /// When tracks came into the collection, in Unix seconds.
  public var added: ClosedRange<Int64>?
  /// What a listener has played (`MusicEngine.filter(playedBy:times:last:)`).
  public var played: TrackFilter?
  /// Ids of tracks that are not returned.
  public var excludedTracks: [String] = []

  /// No constraints.
  public init() {}

  /// All of them.
  public var filter: TrackFilter {
    var constraints: [TrackFilter] = []
    for alternatives in [
      artists.map(TrackFilter.artist), anyTags.map(TrackFilter.tag),
      languages.map(TrackFilter.language),
    ] where !alternatives.isEmpty {
      constraints.append(alternatives.count == 1 ? alternatives[0] : .any(alternatives))
    }
    constraints += allTags.map(TrackFilter.tag)
    if let years { constraints.append(.released(years)) }
    if let duration { constraints.append(.duration(duration)) }
    if let isExplicit { constraints.append(.explicit(isExplicit)) }
    if let added { constraints.append(.added(added)) }
    if let played { constraints.append(played) }
    constraints += excludedArtists.map { !.artist($0) }
    constraints += excludedTags.map { !.tag($0) }
    constraints += excludedTracks.map { !.track($0) }
    return .all(constraints)
  }
}
