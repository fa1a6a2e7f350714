/// What the artists and albums of a small table of names are in a larger one that it is added to.
package struct AddedMeaning {
  /// By artist of the small table: the one of the larger table, or a new one after its last.
  package private(set) var artists: [UInt32] = []
  /// The artists of the small table that are new, in their order.
  package private(set) var newArtists: [UInt32] = []
  /// What the new ones are spellings of: their own ordinals, or those of earlier artists.
  private(set) var identities: [UInt32] = []
  /// By album of the small table, as its artists.
  private(set) var albums: [UInt32] = []
  /// The albums of the small table that are new, in their order.
  private(set) var newAlbums: [UInt32] = []

  /// An artist of the small table.
  package struct Artist {
    package var name: String
    package var id: String?
    /// Whether tracks are credited to this very name; otherwise it is a part of other credits.
    var isPrinted: Bool

    package init(name: String, id: String?, isPrinted: Bool) {
      self.name = name
      self.id = id
      self.isPrinted = isPrinted
    }
  }

  /// Finds out.
  ///
  /// - Parameters:
  ///   - small: the table that is added.
  ///   - artists: its artists, in their order.
  ///   - large: the table that it is added to.
  /// - Complexity: O(artists and albums of the small table) look-ups in the larger one.
  package init(of small: NameTable, artists: [Artist], in large: NameTable) {
    var finder = ArtistFinder(names: large)
    for (place, artist) in artists.enumerated() {
      if let known = finder.same(artist) {
        self.artists.append(known)
      } else {
        let ordinal = UInt32(large.artistCount + newArtists.count)
        self.artists.append(ordinal)
        newArtists.append(UInt32(place))
        identities.append(finder.spelling(artist) ?? ordinal)
      }
    }
    for position in newArtists.indices
    where Int(identities[position]) == large.artistCount + position {
      // Spellings of one that is new as well.
      let first = small.identity(of: newArtists[position])
      if Int(first) < self.artists.count { identities[position] = self.artists[Int(first)] }
    }
    for album in 0..<UInt32(small.albumCount) {
      if let known = large.album(called: small.albumName(album)) {
        albums.append(known)
      } else {
        albums.append(UInt32(large.albumCount + newAlbums.count))
        newAlbums.append(album)
      }
    }
  }
}

/// Finds artists of other credits in a table, as a build that reads all of them would.
private struct ArtistFinder {
  let names: NameTable
  private var keys = NameKeys()

  init(names: NameTable) { self.names = names }

  /// The artist of the table that this one is; nil for a new one.
  mutating func same(_ artist: AddedMeaning.Artist) -> UInt32? {
    if let id = artist.id {
      return names.artistLookup.ordinals(named: id).first { names.artistName($0) == artist.name }
    }
    let alike = names.artistLookup.ordinals(named: artist.name) + parts(artist.name)
    if let same = alike.first(where: { names.artistName($0) == artist.name }) { return same }
    guard !artist.isPrinted else { return nil }
    let key = keys.looseArtistKey(artist.name)
    let whole = alike.filter { !names.reading(of: $0).isSplit }
    for candidate in whole where keys.looseArtistKey(names.artistName(candidate)) == key {
      return candidate
    }
    return whole.first
  }

  /// The artist of the table whose name this is in another spelling.
  mutating func spelling(_ artist: AddedMeaning.Artist) -> UInt32? {
    // Those with different ids are different ones.
    guard artist.id == nil else { return nil }
    let key = keys.looseArtistKey(ChannelName.owner(of: artist.name) ?? artist.name)
    let identity = keys.artistIdentity(artist.name)
    for key in [key] + (KnownPersons.person(ofLooseKey: key)?.keys ?? []) {
      for match in names.artistIndex.matches(spelling: key)
      where keys.artistIdentity(names.artistName(match.ordinal)) == identity {
        return names.identity(of: match.ordinal)
      }
    }
    return nil
  }

  /// Artists by a name that may be a part of others' alone.
  private mutating func parts(_ name: String) -> [UInt32] {
    let key = keys.artistKey(name)
    let found = names.artistIndex.matches(key) + names.artistIndex.matches(spelling: key)
    return found.filter { $0.kind <= .part || $0.kind == .base }.map(\.ordinal)
  }
}

extension NameTable {
  /// The album of exactly this title, or of none.
  fileprivate func album(called name: String?) -> UInt32? {
    guard let name else { return noAlbum }
    return albumLookup.ordinals(named: name).first { albumName($0) == name }
  }
}
