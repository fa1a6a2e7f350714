import IndexFile
import MusicCatalog
import TextAnalysis

/// Collects every name by which tracks and artists are found.
struct TrackNames {
  private var keys = NameKeys()
  private var titles = NameIndexBuilder()
  private var artists = NameIndexBuilder()
  private var songs = SongClusters()

  /// Forms in Latin letters that are kept of one name.
  private static let mostSounds = 8

  /// Adds a track's title and aliases; returns what the title says of the version.
  mutating func add(_ track: TrackRecord, ordinal: UInt32) -> VersionMarks {
    let parts = TitleParts(track.title, with: &keys.analyzer)
    titles.add(keys.key(track.title), .name, of: ordinal)
    if parts.base != track.title { titles.add(keys.key(parts.base), .base, of: ordinal) }
    if parts.bare != parts.base { titles.add(keys.key(parts.bare), .part, of: ordinal) }
    for sound in keys.analyzer.romanized(parts.base, limit: TrackNames.mostSounds) {
      titles.add(sound, .sound, of: ordinal)
    }
    for alias in track.aliases {
      titles.add(keys.key(alias), .alias, of: ordinal)
      let parts = TitleParts(alias, with: &keys.analyzer)
      if parts.base != alias { titles.add(keys.key(parts.base), .alias, of: ordinal) }
    }
    addSong(of: track, parts)
    return parts.marks
  }

  /// Notes which song the track is a recording of.
  private mutating func addSong(of track: TrackRecord, _ parts: TitleParts) {
    let imitations: VersionMarks = [.karaoke, .cover, .instrumental]
    let isImitation = !parts.marks.isDisjoint(with: imitations)
    var names = track.artists.flatMap { ArtistParts.split($0.name) + [$0.name] } + parts.guests
    if isImitation {
      names += NamedOriginals.names(inFolded: keys.analyzer.folded(track.title))
    }
    songs.add(
      title: keys.key(parts.base), artists: names.map { keys.artistKey($0) },
      isImitation: isImitation)
  }

  /// Adds an artist's name, id and aliases.
  mutating func add(_ artist: ArtistCredit, ordinal: UInt32) {
    artists.add(keys.artistKey(artist.name), .name, of: ordinal)
    for alias in artist.aliases { artists.add(keys.artistKey(alias), .alias, of: ordinal) }
    for name in [artist.name] + artist.aliases {
      for sound in keys.analyzer.romanized(name, limit: TrackNames.mostSounds) {
        artists.add(sound, .sound, of: ordinal)
      }
    }
    let parts = ArtistParts.split(artist.name)
    if parts.count > 1 {
      for part in parts { artists.add(keys.artistKey(part), .part, of: ordinal) }
    }
    if let initials = keys.initials(of: artist.name) {
      artists.add(initials, .initials, of: ordinal)
    }
  }

  func write(tracks: Int, artists count: Int, to writer: inout IndexFileWriter)
    throws(IndexFileError)
  {
    try titles.write("title.n", things: tracks, to: &writer)
    try artists.write("artist.n", things: count, to: &writer)
    let rings = songs.rings()
    try writer.write("version.next", rings)
    try writer.write("version.first", SongClusters.firsts(of: rings))
  }
}

/// Several artists in one text.
enum ArtistParts {
  private static let words: Set<String> = [
    "feat.", "feat", "ft.", "ft", "featuring", "with", "and", "x", "vs", "vs.", "&", "+",
  ]
  private static let signs: Set<Character> = [",", ";", "/", "、", "，", "|", "&", "+", "；"]

  /// The names in order; the whole as the only one when nothing separates.
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    for piece in text.split(whereSeparator: { signs.contains($0) }) {
      var words: [Substring] = []
      for word in piece.split(separator: " ") {
        if ArtistParts.words.contains(word.lowercased()), !words.isEmpty {
          parts.append(words.joined(separator: " "))
          words = []
        } else {
          words.append(word)
        }
      }
      if !words.isEmpty { parts.append(words.joined(separator: " ")) }
    }
    return parts.filter { $0.contains(where: { $0.isLetter || $0.isNumber }) }
  }
}
