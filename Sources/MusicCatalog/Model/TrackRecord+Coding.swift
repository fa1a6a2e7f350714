import Foundation

extension TrackRecord: Codable {
  enum CodingKeys: String, CodingKey {
    case id, title, aliases, artists, album, composer, conductor, work, movement, released
    case language, duration, bpm, key, popularity, rating, label, added, path, isrc, tags, snippets
    case lyrics
    case durationMilliseconds = "duration_ms"
    case albumArtist = "album_artist"
    case discNumber = "disc_number"
    case trackNumber = "track_number"
    case isExplicit = "explicit"
    case recordingMBID = "recording_mbid"
    case releaseMBID = "release_mbid"
    case artistMBIDs = "artist_mbids"
  }

  /// Decodes one object; absent lists are empty.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String? {
      try fields.decodeIfPresent(String.self, forKey: key)
    }
    func number(_ key: CodingKeys) throws -> Double? {
      try fields.decodeIfPresent(Double.self, forKey: key)
    }
    func list(_ key: CodingKeys) throws -> [String] {
      try fields.decodeIfPresent([String].self, forKey: key) ?? []
    }
    id = try fields.decode(String.self, forKey: .id)
    title = try fields.decode(String.self, forKey: .title)
    aliases = try list(.aliases)
    artists = try fields.decode([ArtistCredit].self, forKey: .artists)
    (album, albumArtist) = (try text(.album), try text(.albumArtist))
    (composer, conductor) = (try text(.composer), try text(.conductor))
    (work, movement) = (try text(.work), try text(.movement))
    discNumber = try fields.decodeIfPresent(Int.self, forKey: .discNumber)
    trackNumber = try fields.decodeIfPresent(Int.self, forKey: .trackNumber)
    label = try text(.label)
    released = try fields.decodeIfPresent(ReleaseDate.self, forKey: .released)
    language = try text(.language)
    duration = try number(.duration) ?? number(.durationMilliseconds).map { $0 / 1000 }
    bpm = try number(.bpm)
    key = try text(.key)
    (popularity, rating) = (try number(.popularity), try number(.rating))
    isExplicit = try fields.decodeIfPresent(Bool.self, forKey: .isExplicit)
    added = try text(.added).flatMap { TimeReading().read($0) }
    (path, isrc) = (try text(.path), try text(.isrc))
    (recordingMBID, releaseMBID) = (try text(.recordingMBID), try text(.releaseMBID))
    artistMBIDs = try list(.artistMBIDs)
    tags = try fields.decodeIfPresent([TagAssignment].self, forKey: .tags) ?? []
    snippets = try list(.snippets)
    lyrics = try text(.lyrics)
  }

  /// Encodes one object; empty lists and absent values are left out.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    func write(_ value: (some Encodable)?, _ key: CodingKeys) throws {
      try fields.encodeIfPresent(value, forKey: key)
    }
    func write(list: [some Encodable], _ key: CodingKeys) throws {
      if !list.isEmpty { try fields.encode(list, forKey: key) }
    }
    try write(id, .id)
    try write(title, .title)
    try write(list: aliases, .aliases)
    try fields.encode(artists, forKey: .artists)
    try write(album, .album)
    try write(albumArtist, .albumArtist)
    try write(composer, .composer)
    try write(conductor, .conductor)
    try write(work, .work)
    try write(movement, .movement)
    try write(discNumber, .discNumber)
    try write(trackNumber, .trackNumber)
    try write(label, .label)
    try write(released, .released)
    try write(language, .language)
    if let duration, TrackRecord.looksLikeMilliseconds(duration) {
      try write(duration * 1000, .durationMilliseconds)
    } else {
      try write(duration, .duration)
    }
    try write(bpm, .bpm)
    try write(key, .key)
    try write(popularity, .popularity)
    try write(rating, .rating)
    try write(isExplicit, .isExplicit)
    try write(added.map(TimeReading.text(of:)), .added)
    try write(path, .path)
    try write(isrc, .isrc)
    try write(recordingMBID, .recordingMBID)
    try write(releaseMBID, .releaseMBID)
    try write(list: artistMBIDs, .artistMBIDs)
    try write(list: tags, .tags)
    try write(list: snippets, .snippets)
    try write(lyrics, .lyrics)
  }
}

extension TrackRecord {
  /// The least whole number that an import takes for milliseconds when most of a file are like it.
  static let minimumMilliseconds = 10_000.0

  /// Whether a number of seconds could be taken for one of milliseconds: some hours, and no fraction.
  static func looksLikeMilliseconds(_ number: Double) -> Bool {
    number >= minimumMilliseconds && number == number.rounded()
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
