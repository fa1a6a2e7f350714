/// One track as it is imported and exported: a line of JSONL.
///
/// ```json
/// {"id": "t1", "title": "晴天", "artists": [{"name": "周杰倫", "aliases": ["Jay Chou"]}],
///  "released": "2003-07-31", "language": "zh", "tags": [{"name": "mandopop", "kind": "genre"}]}
/// ```
///
/// Only `id`, `title` and one artist are required. `validated()` says what else must hold.
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
  /// The recording's ISRC.
  public var isrc: String?
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
  /// Other names: other scripts, romanisations, former names.
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

extension TrackRecord: Codable {
  enum CodingKeys: String, CodingKey {
    case id, title, aliases, artists, album, released, language, duration, bpm, key, popularity
    case isrc, tags, snippets, lyrics
  }

  /// Decodes one object; absent lists are empty.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(String.self, forKey: .id)
    title = try fields.decode(String.self, forKey: .title)
    aliases = try fields.decodeIfPresent([String].self, forKey: .aliases) ?? []
    artists = try fields.decode([ArtistCredit].self, forKey: .artists)
    album = try fields.decodeIfPresent(String.self, forKey: .album)
    released = try fields.decodeIfPresent(ReleaseDate.self, forKey: .released)
    language = try fields.decodeIfPresent(String.self, forKey: .language)
    duration = try fields.decodeIfPresent(Double.self, forKey: .duration)
    bpm = try fields.decodeIfPresent(Double.self, forKey: .bpm)
    key = try fields.decodeIfPresent(String.self, forKey: .key)
    popularity = try fields.decodeIfPresent(Double.self, forKey: .popularity)
    isrc = try fields.decodeIfPresent(String.self, forKey: .isrc)
    tags = try fields.decodeIfPresent([TagAssignment].self, forKey: .tags) ?? []
    snippets = try fields.decodeIfPresent([String].self, forKey: .snippets) ?? []
    lyrics = try fields.decodeIfPresent(String.self, forKey: .lyrics)
  }

  /// Encodes one object; empty lists and absent values are left out.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(title, forKey: .title)
    if !aliases.isEmpty { try fields.encode(aliases, forKey: .aliases) }
    try fields.encode(artists, forKey: .artists)
    try fields.encodeIfPresent(album, forKey: .album)
    try fields.encodeIfPresent(released, forKey: .released)
    try fields.encodeIfPresent(language, forKey: .language)
    try fields.encodeIfPresent(duration, forKey: .duration)
    try fields.encodeIfPresent(bpm, forKey: .bpm)
    try fields.encodeIfPresent(key, forKey: .key)
    try fields.encodeIfPresent(popularity, forKey: .popularity)
    try fields.encodeIfPresent(isrc, forKey: .isrc)
    if !tags.isEmpty { try fields.encode(tags, forKey: .tags) }
    if !snippets.isEmpty { try fields.encode(snippets, forKey: .snippets) }
    try fields.encodeIfPresent(lyrics, forKey: .lyrics)
  }
}

extension ArtistCredit: Codable {
  enum CodingKeys: String, CodingKey { case id, name, aliases }

  /// Decodes an object or a bare name.
  public init(from decoder: any Decoder) throws {
    // Objects first: they are the common case, and a failed attempt is slow.
    guard let fields = try? decoder.container(keyedBy: CodingKeys.self) else {
      self.init(name: try decoder.singleValueContainer().decode(String.self))
      return
    }
    self.init(
      id: try fields.decodeIfPresent(String.self, forKey: .id),
      name: try fields.decode(String.self, forKey: .name),
      aliases: try fields.decodeIfPresent([String].self, forKey: .aliases) ?? [])
  }

  /// Encodes an object; absent parts are left out.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encodeIfPresent(id, forKey: .id)
    try fields.encode(name, forKey: .name)
    if !aliases.isEmpty { try fields.encode(aliases, forKey: .aliases) }
  }
}

extension TagAssignment: Codable {
  enum CodingKeys: String, CodingKey { case name, kind, weight }

  /// Decodes an object or a bare name.
  public init(from decoder: any Decoder) throws {
    guard let fields = try? decoder.container(keyedBy: CodingKeys.self) else {
      self.init(name: try decoder.singleValueContainer().decode(String.self))
      return
    }
    self.init(
      name: try fields.decode(String.self, forKey: .name),
      kind: try fields.decodeIfPresent(String.self, forKey: .kind),
      weight: try fields.decodeIfPresent(Double.self, forKey: .weight) ?? 1)
  }

  /// Encodes an object; a weight of 1 is left out.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(name, forKey: .name)
    try fields.encodeIfPresent(kind, forKey: .kind)
    if weight != 1 { try fields.encode(weight, forKey: .weight) }
  }
}
