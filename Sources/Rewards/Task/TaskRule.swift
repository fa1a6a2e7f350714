public import Refrain

/// Something that every song of an answer, or the answer as a whole, must keep.
///
/// A rule says exactly what is meant, so that it can be checked track by track; the words of a
/// request may say it in any language.
public enum TaskRule: Sendable, Equatable {
  /// One of these artists is credited.
  case artists([String])
  /// None of these artists is credited.
  case noArtists([String])
  /// It has all of these tags.
  case allTags([String])
  /// It has one of these tags.
  case anyTags([String])
  /// It has none of these tags.
  case noTags([String])
  /// It was released in these years.
  case years(ClosedRange<Int>)
  /// It is in one of these languages.
  case languages([String])
  /// It is in none of these languages.
  case noLanguages([String])
  /// It is that long, in seconds.
  case duration(ClosedRange<Double>)
  /// It is so well known, 0...1.
  case popularity(ClosedRange<Double>)
  /// It is none of these tracks, in any recording.
  case noTracks([String])
  /// No artist of a song that was shown before is credited.
  case otherArtists
  /// At most so many songs of the list have the same main artist.
  case artistCap(Int)

  /// The rule as a filter of the engine; nil where it is none: `popularity`, `otherArtists` and
  /// `artistCap` are checked song by song. Of `noTracks` the filter leaves out the recordings named.
  public var filter: TrackFilter? {
    switch self {
    case .artists(let names): TaskRule.any(names.map(TrackFilter.artist))
    case .noArtists(let names): .all(names.map { !.artist($0) })
    case .allTags(let names): .all(names.map(TrackFilter.tag))
    case .anyTags(let names): TaskRule.any(names.map(TrackFilter.tag))
    case .noTags(let names): .all(names.map { !.tag($0) })
    case .years(let years): .released(years)
    case .languages(let codes): TaskRule.any(codes.map(TrackFilter.language))
    case .noLanguages(let codes): .all(codes.map { !.language($0) })
    case .duration(let seconds): .duration(seconds)
    case .noTracks(let ids): !.among(TrackSelection(named: "the tracks that are left out", ids))
    case .popularity, .otherArtists, .artistCap: nil
    }
  }

  private static func any(_ filters: [TrackFilter]) -> TrackFilter {
    filters.count == 1 ? filters[0] : .any(filters)
  }
}

extension TaskRule: CustomStringConvertible {
  /// The rule in a few words, for reasons.
  public var description: String {
    func list(_ names: [String]) -> String { names.joined(separator: ", ") }
    return switch self {
    case .artists(let names): "by \(list(names))"
    case .noArtists(let names): "not by \(list(names))"
    case .allTags(let names): "tagged \(list(names))"
    case .anyTags(let names): "tagged one of \(list(names))"
    case .noTags(let names): "not tagged \(list(names))"
    case .years(let years): "from \(years.lowerBound) to \(years.upperBound)"
    case .languages(let codes): "in \(list(codes))"
    case .noLanguages(let codes): "not in \(list(codes))"
    case .duration(let seconds): "\(seconds.lowerBound) to \(seconds.upperBound) seconds long"
    case .popularity(let range): "known \(range.lowerBound) to \(range.upperBound)"
    case .noTracks(let ids): "none of \(ids.count) tracks"
    case .otherArtists: "by other artists than before"
    case .artistCap(let most): "at most \(most) by one artist"
    }
  }
}
