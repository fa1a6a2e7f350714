// Names of several, as a title decides them: a credit is a set.
extension ArtistLookup {
  /// The artists of each of several names, by their keys; none where one of them is nobody's.
  func members(_ keys: [String]) -> [[Match]] {
    guard keys.count > 1 else { return [] }
    let groups = keys.map { key in
      matches(names.artistIndex.matches(key).filter { $0.kind != .part })
    }
    return groups.contains { $0.isEmpty } ? [] : groups
  }

  /// The artists who are one and whose name is these two in either order: "The Wailers & Bob Marley".
  package func bothWays(_ artist: ParsedArtist) -> [Match] {
    guard artist.parts.count == 2 else { return [] }
    let (first, second) = (artist.parts[0], artist.parts[1])
    let found = [(first, second), (second, first)].flatMap { left, right in
      ["", "the"].flatMap { names.artistIndex.matches(spelling: left + $0 + right) }
    }
    return matches(found.filter { $0.kind < .part })
  }

  /// Everybody whose last name this is.
  package func bearers(ofSurname artist: ParsedArtist) -> [Match] {
    matches(names.artistIndex.matches(artist.key, only: .surname))
  }

  private func matches(_ found: [NameIndex.Match]) -> [Match] {
    found.map { Match(artist: $0.ordinal, kind: $0.kind, length: $0.length) }
  }
}
