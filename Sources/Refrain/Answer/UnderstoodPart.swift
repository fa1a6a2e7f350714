/// One thing that a question's words were understood to say, and what became of it.
public struct UnderstoodPart: Sendable, Equatable {
  /// What it is about.
  public enum Field: String, Sendable, CaseIterable {
    /// Artists by whom tracks come.
    case artists
    /// Albums that tracks are on.
    case albums
    /// Artists by whom nothing comes.
    case excludeArtists = "exclude_artists"
    /// Tracks that do not come, in any recording.
    case excludeTracks = "exclude_tracks"
    /// Tags that no track has.
    case excludeTags = "exclude_tags"
    /// Languages in which no track is.
    case excludeLanguages = "exclude_languages"
    /// Tags that tracks have.
    case tags
    /// Years of release, or "not" and years of which nothing comes.
    case years
    /// Languages.
    case languages
    /// Seconds a track.
    case duration
    /// Artists and tracks to be like, which do not come themselves.
    case like
    /// "high" or "low".
    case popularity
    /// Kinds of recordings.
    case versions
    /// How many tracks at most.
    case count
    /// How many tracks of one artist at most.
    case perArtist = "per_artist"
    /// Seconds of a whole list.
    case totalDuration = "total_duration"
    /// That nobody comes who is known already.
    case newArtists = "new_artists"
    /// Which of the tracks shown before is meant.
    case shown
  }

  /// What it is about.
  public var field: Field
  /// What was understood: a name as the catalog writes it, a range.
  public var value: String
  /// The words that it was read from.
  public var words: String
  /// Whether no hit breaks it; otherwise hits that keep it come first.
  public var isRule: Bool
  /// 0...1: how sure the reading is.
  public var certainty: Double
}

extension UnderstoodPart: CustomStringConvertible {
  /// The part in a few words: "not Jay Chou", "1990...1999", "like Wonderwall".
  public var description: String {
    switch field {
    case .excludeArtists, .excludeTracks, .excludeTags, .excludeLanguages: "not \(value)"
    case .like: "like \(value)"
    case .popularity: value == "low" ? "little known" : "well known"
    case .duration: "\(value) s"
    case .count: value == "1" ? "1 track" : "\(value) tracks"
    case .perArtist: "\(value) per artist"
    case .totalDuration: "\(value) s in all"
    case .newArtists: "new artists"
    case .artists, .albums, .tags, .years, .languages, .versions, .shown: value
    }
  }
}
