package import IndexFile

/// What the credits of a table of names show of artists, for the reading of credits beside it.
package struct KnownCredits {
  private let names: NameTable
  private let removed: OrdinalSet

  /// - Parameter removed: tracks whose credits no longer count.
  package init(of names: NameTable, without removed: OrdinalSet) {
    self.names = names
    self.removed = removed
  }

  /// Whether an artist of this key is credited alone, or with different others.
  func has(_ key: String) -> Bool {
    names.artistIndex.matches(key).contains { match in
      match.kind == .name && !names.reading(of: match.ordinal).isSplit
        && names.tracks(ofArtist: match.ordinal).contains { !removed.contains($0) }
    }
  }

  /// How many tracks are credited to a name of this key, whether it is one artist's or several'.
  func tracks(ofWhole key: String) -> Int {
    names.artistIndex.matches(key).filter { $0.kind == .name }.reduce(0) { sum, match in
      sum + names.tracks(ofArtist: match.ordinal).count { !removed.contains($0) }
    }
  }
}
