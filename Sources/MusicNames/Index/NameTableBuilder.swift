package import IndexFile
import TextAnalysis

/// Collects every name by which tracks and artists are found.
package struct NameTableBuilder {
  /// Makes keys of names; other parts of a build may use it, too.
  package var keys = NameKeys()
  private var titles = NameIndexBuilder()
  private var artists = NameIndexBuilder()

  /// Forms in Latin letters that are kept of one name.
  private static let maximumRomanizations = 8

  /// An empty collection.
  package init() {}

  /// Adds a track's title and aliases.
  ///
  /// - Returns: the title taken apart.
  package mutating func addTrack(
    title: String, aliases: [String], ordinal: UInt32
  ) -> TitleParts {
    let parts = TitleParts(title, with: &keys.analyzer)
    titles.add(keys.key(title), .name, of: ordinal)
    if parts.base != title { titles.add(keys.key(parts.base), .base, of: ordinal) }
    if parts.bare != parts.base { titles.add(keys.key(parts.bare), .part, of: ordinal) }
    for name in keys.analyzer.romanized(parts.base, limit: NameTableBuilder.maximumRomanizations) {
      titles.add(name, .romanization, of: ordinal)
    }
    for alias in aliases {
      titles.add(keys.key(alias), .alias, of: ordinal)
      let parts = TitleParts(alias, with: &keys.analyzer)
      if parts.base != alias { titles.add(keys.key(parts.base), .alias, of: ordinal) }
    }
    return parts
  }

  /// Adds an artist's name and aliases.
  package mutating func addArtist(name: String, aliases: [String], ordinal: UInt32) {
    artists.add(keys.artistKey(name), .name, of: ordinal)
    for alias in aliases { artists.add(keys.artistKey(alias), .alias, of: ordinal) }
    for name in [name] + aliases {
      for form in keys.analyzer.romanized(name, limit: NameTableBuilder.maximumRomanizations) {
        artists.add(form, .romanization, of: ordinal)
      }
    }
    let parts = ArtistParts.split(name)
    if parts.count > 1 {
      for part in parts { artists.add(keys.artistKey(part), .part, of: ordinal) }
    }
    if let initials = keys.initials(of: name) { artists.add(initials, .initials, of: ordinal) }
  }

  /// Writes the indexes of `tracks` titles and of `artists` artists.
  package func write(
    tracks: Int, artists count: Int, to writer: inout IndexFileWriter
  ) throws(IndexFileError) {
    try titles.write("title.n", count: tracks, to: &writer)
    try artists.write("artist.n", count: count, to: &writer)
  }
}
