import IndexFile
import MusicCatalog
import MusicNames

extension TrackTable {
  /// Looks where every number leads.
  ///
  /// - Throws: `.corrupt` naming the first section that is damaged.
  /// - Complexity: O(size of the file).
  func verifyNumbers() throws(IndexFileError) {
    try file.verify(TrackTable.rules)
    guard fields.released.rows.allSatisfy({ $0 == 0 || ReleaseDate(packed: $0) != nil }) else {
      throw .corrupt(file.path, section: "released", "a date that never was")
    }
  }

  private static let rules: [SectionRule] = {
    let track = SectionRule.Limit.countOf("id.ends")
    let artist = SectionRule.Limit.countOf("artist.name.ends")
    let album = SectionRule.Limit.countOf("album.name.ends")
    let tag = SectionRule.Limit.countOf("tag.name.ends")
    var rules: [SectionRule] = [
      .below("id.order", track), .below("version.next", track), .below("version.first", track),
      .below("artist.tracks.elements", track), .below("album.tracks.elements", track),
      .below("tag.tracks.elements", track), .below("isrc.ordinal", track),
      .below("credit.elements", artist), .below("credited.elements", artist),
      .below("beside.elements", artist), .below("artist.beside.elements", track),
      .below("artist.parts.elements", artist), .below("artist.same", artist),
      .below("artist.key.ordinal", artist), .below("album", album),
      .below("album.key.ordinal", album), .below("tag.elements", tag),
      .below("tag.key.ordinal", tag), .below("aliases.elements", .countOf("alias.ends")),
      .below("artist.aliases.elements", .countOf("artist.alias.ends")),
      .below("snippets.elements", .countOf("snippet.ends")),
      .below("language", .countOf("language.name.ends")), .below("key", .countOf("key.name.ends")),
      .below("credited.role", .number(16)), .below("artist.reading", .number(16)),
      .below("explicit", .number(3)), .below("place", .number(10_000_000)),
      .below("added", .number(Int(UInt32.max))),
      .numbers("duration", in: 0...1e9, mayBeUnknown: true),
      .numbers("popularity", in: 0...1, mayBeUnknown: true),
      .numbers("tempo", in: 0...1e6, mayBeUnknown: true),
      .numbers("tag.weight", in: 0...1e6, mayBeUnknown: true),
    ]
    for (index, items) in [("title.n", track), ("artist.n", artist)] {
      let key = SectionRule.Limit.countOf(index + ".key.ends")
      // The upper bits say what a key is to its item.
      rules.append(.below(index + ".entry.elements", items, mask: 0x1FFF_FFFF))
      rules += [.below(index + ".of.values", key), .below(index + ".gram.values", key)]
    }
    return rules
  }()
}
