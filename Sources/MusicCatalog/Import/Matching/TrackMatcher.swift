/// A track as a history or a playlist names it.
public struct TrackMention: Sendable, Hashable {
  /// Its id in the catalog, when the source uses the catalog's own ids.
  public var id: String?
  /// The title.
  public var title: String
  /// The artist, perhaps several in one text.
  public var artist: String
  /// The title of the album.
  public var album: String?
  /// The recording's ISRC.
  public var isrc: String?
  /// The recording's id at MusicBrainz.
  public var recordingMBID: String?
  /// Seconds.
  public var duration: Double?
  /// The path of the audio file.
  public var path: String?

  /// A mention by title and artist.
  public init(title: String, artist: String) {
    self.title = title
    self.artist = artist
  }

  /// A mention by nothing but an id.
  init(id: String?) {
    self.init(title: "", artist: "")
    self.id = id
  }
}

/// What a mention was found to mean.
public struct TrackMatch: Sendable, Equatable {
  /// The id of the track; nil when none is meant with certainty.
  public var track: String?
  /// The ids of tracks that are nearest to it, the nearest first, when none is meant.
  public var nearest: [String]

  /// A match.
  public init(track: String?, nearest: [String] = []) {
    self.track = track
    self.nearest = nearest
  }
}

/// Collects the tracks of a catalog and makes of them what knows their names better than keys do: other
/// spellings of numbers, names of channels, hidden letters, misspellings.
///
/// An import asks it for what `NameMatcher` does not find, and makes it only then.
public protocol TrackNameCollector {
  /// Takes the next track.
  mutating func add(_ track: TrackRecord)

  /// What finds the tracks that were taken; it says nothing of which it is not certain.
  func matcher() throws -> any TrackMatcher
}

/// Finds the tracks of a catalog that histories and playlists name by title and artist.
///
/// Ids, ISRCs and MusicBrainz ids are looked up before a matcher is asked.
public protocol TrackMatcher: Sendable {
  /// The track that `mention` means.
  func match(_ mention: TrackMention) -> TrackMatch
}
