/// One track as it is imported and exported: a line of JSONL.
///
/// ```json
/// {"id": "t1", "title": "晴天", "artists": [{"name": "周杰倫", "aliases": ["Jay Chou"]}],
///  "released": "2003-07-31", "language": "zh", "tags": [{"name": "mandopop", "kind": "genre"}]}
/// ```
///
/// Only `id`, `title` and one artist are required.
public struct TrackRecord: Sendable, Equatable {
  /// The catalog's own id, unique, the only one that the outside sees.
  public var id: String
  /// The title as released.
  public var title: String
  /// Other titles.
  public var aliases: [String]
  /// The credited artists, in order, at least one.
  public var artists: [ArtistCredit]
  /// The title of the album.
  public var album: String?
  /// The artist of the album as a whole.
  public var albumArtist: String?
  /// Who wrote it, as the source prints it.
  public var composer: String?
  /// Who conducts, as the source prints it.
  public var conductor: String?
  /// The composition of which it is a part.
  public var work: String?
  /// The part of the composition.
  public var movement: String?
  /// The number of the disc, from 1.
  public var discNumber: Int?
  /// The place on the disc, from 1.
  public var trackNumber: Int?
  /// The record label.
  public var label: String?
  /// The day, month or year of release.
  public var released: ReleaseDate?
  /// The language of the lyrics, ISO 639 (`zh`, `yue`, `zxx` for none).
  public var language: String?
  /// Seconds.
  public var duration: Double?
  /// Beats a minute.
  public var bpm: Double?
  /// The musical key, as the source writes it.
  public var key: String?
  /// 0...1.
  public var popularity: Double?
  /// Whether its words are explicit.
  public var isExplicit: Bool?
  /// What its owner rates it, 0...1.
  public var rating: Double?
  /// When it came into its owner's collection, Unix seconds.
  public var added: Int64?
  /// The path of the audio file, as the source writes it.
  public var path: String?
  /// The recording's ISRC.
  public var isrc: String?
  /// The ids at MusicBrainz of the recording and of its release.
  public var recordingMBID, releaseMBID: String?
  /// The ids at MusicBrainz of its artists.
  public var artistMBIDs: [String]
  /// What describes it: genre, mood, instrument, scene, era and the like.
  public var tags: [TagAssignment]
  /// Short descriptions.
  public var snippets: [String]
  /// The words that are sung.
  public var lyrics: String?

  /// A track with the required parts alone; set the others afterwards.
  public init(id: String, title: String, artists: [ArtistCredit]) {
    self.id = id
    self.title = title
    self.artists = artists
    aliases = []
    artistMBIDs = []
    tags = []
    snippets = []
  }
}

/// An artist as a track credits it: in JSON an object, or the name alone.
public struct ArtistCredit: Sendable, Hashable {
  /// The catalog's id of the artist; without one, artists of the same name are the same artist.
  public var id: String?
  /// The name as credited.
  public var name: String
  /// Other names: other scripts, romanizations, former names.
  public var aliases: [String]

  /// A credit.
  public init(id: String? = nil, name: String, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }
}

/// A tag of a track: in JSON an object, or the name alone.
public struct TagAssignment: Sendable, Hashable {
  /// The tag's name.
  public var name: String
  /// What it is about, such as `genre`, `mood`, `instrument`, `scene` or `era`.
  public var kind: String?
  /// How much it applies, at least 0; 1 when not said.
  public var weight: Double

  /// An assignment.
  public init(name: String, kind: String? = nil, weight: Double = 1) {
    self.name = name
    self.kind = kind
    self.weight = weight
  }
}
