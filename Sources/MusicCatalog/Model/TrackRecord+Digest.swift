import Primitives

extension TrackRecord {
  /// A number that tells whether the record is another one than before: of every column of the table of
  /// tracks and of every list beside it; never 0. An artist with an id counts by that, and the track's own
  /// id does not count.
  package var digest: Int64 {
    var hash = FNV1a()
    for value in TrackColumns.values(of: self) {
      switch value {
      case .null: hash.combine(UInt64.max)
      case .integer(let number): hash.combine(UInt64(bitPattern: number))
      case .real(let number): hash.combine(number.bitPattern)
      case .text(let text): hash.combine(text)
      case .blob(let bytes): hash.combine(bytes)
      }
    }
    for count in [aliases.count, artists.count, tags.count, snippets.count] {
      hash.combine(UInt64(count))
    }
    for text in aliases + snippets { hash.combine(text) }
    for artist in artists {
      hash.combine(UInt64(artist.aliases.count))
      for text in [artist.identity] + artist.aliases { hash.combine(text) }
    }
    for tag in tags {
      for text in [tag.name, tag.kind ?? ""] { hash.combine(text) }
      hash.combine(tag.weight.bitPattern)
    }
    return Int64(bitPattern: hash.value | 1)
  }
}
