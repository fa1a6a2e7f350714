package import Refrain
public import RequestReading

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
  /// It is so well known, 0...1, and something says so.
  case popularity(ClosedRange<Double>)
  /// It is on an album of one of these titles.
  case albums([String])
  /// It is on no album of these titles.
  case noAlbums([String])
  /// It is such a recording, as `MusicEngine` reads the word: its title, a tag or its album says so; what has
  /// no words is instrumental.
  case recordings([RecordingKind])
  /// It is no such recording.
  case noRecordings([RecordingKind])
  /// It is like one of these tracks, and none of them in any recording. How much it is like them is
  /// for the gold of a task to say, and no rule that can be broken.
  case like([String])
  /// It is none of these tracks, in any recording.
  case noTracks([String])
  /// No artist of a song that was shown before is credited.
  case otherArtists
  /// At most so many songs of the list have the same main artist.
  case artistCap(Int)

  /// The rule as a filter of a catalog's engine; nil where it is none. What the filter does not say, or not
  /// whole, `RuleCheck` does: see `Kind.isFilter`. Of `noTracks` and `like` it leaves out the recordings
  /// named.
  package func filter(in view: CatalogView) -> TrackFilter? {
    switch self {
    case .artists(let names): .oneOf(names.map(TrackFilter.artist))
    case .noArtists(let names): .all(names.map { !.artist($0) })
    case .allTags(let names): .all(names.map(TrackFilter.tag))
    case .anyTags(let names): .oneOf(names.map(TrackFilter.tag))
    case .noTags(let names): .all(names.map { !.tag($0) })
    case .years(let years): .released(years)
    case .languages(let codes): .oneOf(codes.map(TrackFilter.language))
    case .noLanguages(let codes): .all(codes.map { !.language($0) })
    case .duration(let seconds): .duration(seconds)
    case .recordings(let kinds): .oneOf(kinds.map { view.recordings($0) })
    case .noRecordings(let kinds): .all(kinds.map { !view.recordings($0) })
    case .noTracks(let ids), .like(let ids):
      !.among(TrackSelection(named: "the tracks that are left out", ids))
    case .popularity, .albums, .noAlbums, .otherArtists, .artistCap: nil
    }
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
    case .albums(let names): "from the album \(list(names))"
    case .noAlbums(let names): "not from the album \(list(names))"
    case .recordings(let kinds): "\(list(kinds.map(\.rawValue)))"
    case .noRecordings(let kinds): "not \(list(kinds.map(\.rawValue)))"
    case .like(let ids): "another one than the \(ids.count) that it shall be like"
    case .noTracks(let ids): "none of \(ids.count) tracks"
    case .otherArtists: "by other artists than before"
    case .artistCap(let maximum): "at most \(maximum) by one artist"
    }
  }
}
