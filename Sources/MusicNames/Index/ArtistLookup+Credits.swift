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

  /// The artists who are one and whose name is these two in either order ("The Wailers & Bob Marley"), or
  /// their last names: "Paul Simon, Art Garfunkel".
  func inEitherOrder(_ artist: ParsedArtist) -> [Match] {
    guard artist.parts.count == 2 else { return [] }
    let pairs = [artist.parts, artist.lastNames].filter { $0.count == 2 }
    let found = pairs.flatMap { [($0[0], $0[1]), ($0[1], $0[0])] }.flatMap { left, right in
      ["", "the"].flatMap { names.artistIndex.matches(spelling: left + $0 + right) }
    }
    return matches(found.filter { $0.kind < .part })
  }

  /// Everybody whose last name this is.
  func bearers(ofSurname artist: ParsedArtist) -> [Match] {
    matches(names.artistIndex.matches(artist.key, only: .surname))
  }

  /// Everybody whose last name this is said to be the genitive of: "bowies blackstar".
  func bearers(ofGenitive artist: ParsedArtist) -> [Match] {
    matches(artist.owner.map { names.artistIndex.matches($0, only: .surname) } ?? [])
  }

  private func matches(_ found: [NameIndex.Match]) -> [Match] {
    found.map { Match(artist: $0.ordinal, kind: $0.kind, length: $0.length) }
  }
}
