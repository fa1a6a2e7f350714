public import RequestReading

/// Which tracks may be in an answer: a hard constraint, never a preference.
///
/// ```swift
/// let filter: TrackFilter = .released(1990...2005) && .tag("piano") && !.artist("Adele")
/// ```
///
/// Names are compared without regard to case, width, diacritics or Chinese script, and artists
/// match by any alias. A track whose date, language or duration is unknown does not satisfy a
/// constraint on it, nor is it excluded by its negation's being about something else: `!` turns
/// the set of matching tracks into its complement.
public indirect enum TrackFilter: Sendable, Equatable {
  /// Every track.
  case everything
  /// Released in these years, both ends included.
  case released(ClosedRange<Int>)
  /// Sung in this language, by its code or its name in English.
  case language(String)
  /// As long as this, in seconds.
  case duration(ClosedRange<Double>)
  /// Whose words are explicit, or are not.
  case explicit(Bool)
  /// That came into the collection at these times, in Unix seconds.
  case added(ClosedRange<Int64>)
  /// With an artist of this name, alias or id.
  case artist(String)
  /// With a tag of this name, of whatever kind. Its negation keeps out the tags that are its kinds as
  /// well: no "ballad" is no "k-ballad".
  case tag(String)
  /// Of which the title says that it is such a recording; for `.original`, that it is none of another
  /// kind.
  case recording(RecordingKind)
  /// The track with this id, or the tracks with this ISRC or id at MusicBrainz.
  case track(String)
  /// One of these.
  case among(TrackSelection)
  /// Satisfying all of them.
  case all([TrackFilter])
  /// Satisfying at least one of them.
  case any([TrackFilter])
  /// Not satisfying it.
  case not(TrackFilter)

  /// Satisfying both.
  public static func && (left: TrackFilter, right: TrackFilter) -> TrackFilter {
    .all(left.conjuncts + right.conjuncts)
  }

  /// Satisfying either.
  public static func || (left: TrackFilter, right: TrackFilter) -> TrackFilter {
    .any([left, right])
  }

  /// Not satisfying it.
  public static prefix func ! (filter: TrackFilter) -> TrackFilter {
    .not(filter)
  }

  /// Satisfying at least one of some filters: itself, where it is one.
  package static func oneOf(_ filters: [TrackFilter]) -> TrackFilter {
    filters.count == 1 ? filters[0] : .any(filters)
  }

  /// The constraints that must hold together, one by one.
  var conjuncts: [TrackFilter] {
    switch self {
    case .everything: []
    case .all(let filters): filters.flatMap(\.conjuncts)
    default: [self]
    }
  }
}

extension TrackFilter: CustomStringConvertible {
  /// The constraint in a few words, as an explanation quotes it.
  public var description: String {
    switch self {
    case .everything: "any track"
    case .released(let years): "released \(years.lowerBound)...\(years.upperBound)"
    case .language(let code): "language \(code)"
    case .duration(let seconds):
      "duration \(TrackFilter.end(seconds.lowerBound))...\(TrackFilter.end(seconds.upperBound)) s"
    case .explicit(let isExplicit): isExplicit ? "explicit" : "not explicit"
    case .added(let times): "added \(times.lowerBound)...\(times.upperBound)"
    case .artist(let name): "artist \"\(name)\""
    case .tag(let name): "tag \"\(name)\""
    case .recording(let kind): "\(kind.rawValue) recording"
    case .track(let id): "track \"\(id)\""
    case .among(let selection): "in \(selection.name)"
    case .all(let filters): filters.map { "(\($0))" }.joined(separator: " and ")
    case .any(let filters) where filters.isEmpty: "nothing"
    case .any(let filters): TrackFilter.alternatives(filters.map(\.description))
    case .not(let filter): "not \(filter)"
    }
  }

  /// The first of several, and how many others there are: a genre has many kinds.
  private static func alternatives(_ all: [String]) -> String {
    var seen: Set<String> = []
    let different = all.filter { seen.insert($0).inserted }
    guard different.count > 1 else { return different[0] }
    let shown = different.count > 5 ? Array(different.prefix(4)) : different
    let others = different.count - shown.count
    return shown.map { "(\($0))" }.joined(separator: " or ")
      + (others > 0 ? " or \(others) others" : "")
  }

  /// Nothing for an end that no track reaches.
  private static func end(_ seconds: Double) -> String {
    guard abs(seconds) < 1e6 else { return "" }
    return Int(exactly: seconds).map(String.init) ?? String(seconds)
  }
}
