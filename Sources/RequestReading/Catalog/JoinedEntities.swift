/// The names of two catalogs. Both number what they name from 0, so the numbers of the second are moved
/// behind all that the first can have.
package struct JoinedEntities<First: EntityCatalog, Second: EntityCatalog>: EntityCatalog {
  package let first: First
  package let second: Second

  package init(first: First, second: Second) {
    self.first = first
    self.second = second
  }

  /// No generation has so many tracks, nor a catalog in memory so many names.
  private static var firstForeign: UInt32 { 1 << 31 }

  package func forEachName(at start: Int, of words: [RequestWord], _ body: (NameMatch) -> Void) {
    first.forEachName(at: start, of: words, body)
    second.forEachName(at: start, of: words) { body(moved($0)) }
  }

  package func artist(nearlyCalled words: ArraySlice<RequestWord>, isRefused: Bool) -> NameMatch? {
    first.artist(nearlyCalled: words, isRefused: isRefused)
      ?? second.artist(nearlyCalled: words, isRefused: isRefused).map(moved)
  }

  package func isPartOfTitle(_ words: ArraySlice<RequestWord>) -> Bool {
    first.isPartOfTitle(words) || second.isPartOfTitle(words)
  }

  package func isCredited(_ title: NameMatch, to artist: NameMatch) -> Bool {
    first.isCredited(
      title.filtered { !Self.isForeign($0) }, to: artist.filtered { !Self.isForeign($0) })
      || second.isCredited(movedBack(title), to: movedBack(artist))
  }

  private static func isForeign(_ id: UInt32) -> Bool { id >= firstForeign }

  private func moved(_ match: NameMatch) -> NameMatch {
    var match = match
    match.ids = match.ids.map { $0 | Self.firstForeign }
    return match
  }

  private func movedBack(_ match: NameMatch) -> NameMatch {
    var match = match.filtered(Self.isForeign)
    match.ids = match.ids.map { $0 & ~Self.firstForeign }
    return match
  }

  /// A reading in which the second catalog's names are without numbers.
  package func withoutForeignNumbers(_ reading: Reading) -> Reading {
    reading.keepingNumbers { _, id in !Self.isForeign(id) }
  }
}

extension NameMatch {
  fileprivate func filtered(_ isIncluded: (UInt32) -> Bool) -> NameMatch {
    var match = self
    match.ids.removeAll { !isIncluded($0) }
    return match
  }
}
