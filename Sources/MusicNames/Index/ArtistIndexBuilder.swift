package import IndexFile
import TextAnalysis

/// Collects every name by which artists are found.
package struct ArtistIndexBuilder {
  private var artists = NameIndexBuilder()
  private var keys = NameKeys()

  /// Forms in Latin letters that are kept of one name.
  private static let maximumRomanizations = 8

  /// An empty collection.
  package init() {}

  /// Adds an artist.
  ///
  /// - Parameters:
  ///   - isPart: whether the name was only ever seen as a part of another, which may be no name.
  ///   - isWhole: whether the name is one artist's although it looks like that of several, so that
  ///     its parts mean it, too.
  package mutating func add(
    name: String, aliases: [String], isPart: Bool, isWhole: Bool, ordinal: UInt32
  ) {
    let key = keys.artistKey(name)
    let nicknames = Nicknames.names(ofKeys: [key] + aliases.map { keys.artistKey($0) })
    // Whom everybody knows is somebody, if only as a part of another name.
    let isPart = isPart && nicknames.isEmpty
    artists.add(key, isPart ? .part : .name, of: ordinal)
    for alias in aliases + ArtistParts.scripts(of: name) + nicknames {
      artists.add(keys.artistKey(alias), .alias, of: ordinal)
    }
    if !isPart, let plain = keys.withoutTitle(name) { artists.add(plain, .alias, of: ordinal) }
    for spelling in [
      ChannelName.owner(of: name), ArtistForms.allLookalikes(name), CensoredWords.uncovered(name),
    ] {
      if let spelling { artists.add(keys.looseArtistKey(spelling), .spelling, of: ordinal) }
    }
    for name in [name] + aliases {
      let loose = keys.looseArtistKey(name)
      if loose != keys.artistKey(name) { artists.add(loose, .spelling, of: ordinal) }
      for form in keys.analyzer.romanized(name, limit: ArtistIndexBuilder.maximumRomanizations) {
        artists.add(form, .romanization, of: ordinal)
      }
      // Who is found by a spelling is found by it as by a name.
      if isWhole, let surname = keys.surname(of: name), surname != loose {
        artists.add(surname, .surname, of: ordinal)
      }
    }
    let parts = isWhole ? ArtistParts.split(name) : []
    if parts.count > 1 {
      for part in parts {
        artists.add(keys.artistKey(part), .part, of: ordinal)
        for form in keys.analyzer.romanized(part, limit: ArtistIndexBuilder.maximumRomanizations) {
          artists.add(form, .part, of: ordinal)
        }
      }
    }
    for initials in keys.initials(of: name) { artists.add(initials, .initials, of: ordinal) }
  }

  /// Writes the index of `count` artists.
  package func write(count: Int, to writer: inout IndexFileWriter) throws(IndexFileError) {
    try artists.write("artist.n", count: count, to: &writer)
  }
}
