package import IndexFile
import TextAnalysis

/// Collects every name by which tracks are found.
package struct TitleIndexBuilder {
  /// Makes keys of names; other parts of a build may use it, too.
  package var keys = NameKeys()
  private var titles = NameIndexBuilder()

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
    let (key, loose) = (keys.key(parts.base), keys.looseTitleKey(parts.base))
    if loose != key { titles.add(loose, .spelling, of: ordinal) }
    if let work = WorkTitle(parts.base, with: &keys) {
      for name in work.keys where name != key && name != loose {
        titles.add(name, .surname, of: ordinal)
      }
    }
    if let work = ComposerInTitle(parts.base, with: &keys)?.work { add(work: work, of: ordinal) }
    if let spelled = TextingWords.spelledOut(keys.words(parts.base)) {
      titles.add(spelled, .alias, of: ordinal)
    }
    for name in keys.analyzer.romanized(parts.base, limit: TitleIndexBuilder.maximumRomanizations) {
      titles.add(name, .romanization, of: ordinal)
    }
    for alias in aliases {
      titles.add(keys.key(alias), .alias, of: ordinal)
      let parts = TitleParts(alias, with: &keys.analyzer)
      if parts.base != alias { titles.add(keys.key(parts.base), .alias, of: ordinal) }
    }
    return parts
  }

  /// Adds the title of a work that stands beside its composer's name: "Beethoven: Symphony No. 5".
  private mutating func add(work: String, of ordinal: UInt32) {
    let (key, loose) = (keys.key(work), keys.looseTitleKey(work))
    titles.add(key, .alias, of: ordinal)
    if loose != key { titles.add(loose, .spelling, of: ordinal) }
    for name in WorkTitle(work, with: &keys)?.keys ?? [] where name != key && name != loose {
      titles.add(name, .surname, of: ordinal)
    }
  }

  /// Writes the index of `tracks` titles.
  package func write(tracks: Int, to writer: inout IndexFileWriter) throws(IndexFileError) {
    try titles.write("title.n", count: tracks, to: &writer)
  }
}
