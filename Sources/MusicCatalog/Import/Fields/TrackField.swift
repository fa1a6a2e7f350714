/// A part of a track that a column, a key or a source's own table can hold.
public enum TrackField: String, Sendable, CaseIterable {
  /// The track's id.
  case id
  /// The title.
  case title
  /// The artists.
  case artist
  /// The title of the album.
  case album
  /// The artist of the album as a whole.
  case albumArtist = "album_artist"
  /// Who wrote it.
  case composer
  /// Who conducts.
  case conductor
  /// The composition of which it is a part.
  case work
  /// The part of the composition.
  case movement
  /// The day, month or year of release.
  case released
  /// The month of release, when it has a column of its own.
  case releasedMonth = "month"
  /// The day of the month of release, when it has a column of its own.
  case releasedDay = "day"
  /// The language.
  case language
  /// How long it is, in a unit that the numbers of the whole file tell.
  case duration
  /// How long it is, in seconds.
  case durationSeconds = "duration_s"
  /// How long it is, in milliseconds.
  case durationMilliseconds = "duration_ms"
  /// Beats a minute.
  case bpm
  /// The musical key.
  case key
  /// Whether the key is a major (1) or a minor one (0), where the key is a number.
  case mode
  /// How popular it is.
  case popularity
  /// The ISRC.
  case isrc
  /// What it is tagged with.
  case tag
  /// A tag of the kind "genre".
  case genre
  /// A tag of the kind "mood".
  case mood
  /// A description.
  case snippet
  /// The words that are sung.
  case lyrics
  /// Another title.
  case alias
  /// The number of the disc.
  case discNumber = "disc_number"
  /// The place on the disc.
  case trackNumber = "track_number"
  /// The record label.
  case label
  /// Whether its words are explicit.
  case explicit
  /// What its owner rates it.
  case rating
  /// When it came into the collection.
  case added
  /// The path of the audio file.
  case path
  /// The recording's id at MusicBrainz.
  case recordingID = "recording_mbid"
  /// The release's id at MusicBrainz.
  case releaseID = "release_mbid"
  /// The artists' ids at MusicBrainz.
  case artistIDs = "artist_mbids"

  /// What the field is called on the command line and in messages.
  public var name: String { rawValue }

  /// The field that a column's heading or a JSON key means; nil for one that means none.
  ///
  /// Case, spaces and signs do not count: `Artist Name(s)`, `artist_names` and `artistNames` are
  /// one. Headings may be in any of the languages of `FieldNames`.
  ///
  /// - Complexity: O(characters of `name`).
  public init?(named name: String) {
    guard let meaning = FieldNames.meaning(of: name) else { return nil }
    self = meaning.field
  }
}
