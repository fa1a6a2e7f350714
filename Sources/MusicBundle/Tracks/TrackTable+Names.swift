package import IndexFile
package import MusicNames

// What the table of names knows, under the same roof.
extension TrackTable {
  package func id(of ordinal: UInt32) -> String { names.id(of: ordinal) }

  /// The ordinal of the track with that id.
  package func ordinal(ofID id: String) -> UInt32? { names.ordinal(ofID: id) }

  package func title(of ordinal: UInt32) -> String { names.title(of: ordinal) }

  /// The tracks that are called so, or whose alias it is; the index has hidden those that were removed.
  ///
  /// - Complexity: O(log titles).
  package func tracks(titled title: String) -> [UInt32] {
    var keys = NameKeys()
    return names.titleIndex.matches(keys.key(title)).filter { $0.kind <= .alias }.map(\.ordinal)
  }

  /// Everybody whom a track's credit and title name; last its joint credits.
  package func artists(of ordinal: UInt32) -> [UInt32] { names.artists(of: ordinal) }

  /// The same, spellings of one artist as one and without joint credits: what caps count.
  package func artistIdentities(of ordinal: UInt32) -> [UInt32] {
    var result: [UInt32] = []
    for artist in names.performers(of: ordinal) where !names.reading(of: artist).isSplit {
      let identity = names.identity(of: artist)
      if !result.contains(identity) { result.append(identity) }
    }
    return result
  }

  package func artistNames(of ordinal: UInt32) -> [String] { names.artistNames(of: ordinal) }

  /// The artist whom the credit names first.
  package func mainArtist(of ordinal: UInt32) -> UInt32? { names.mainArtist(of: ordinal) }

  /// Whether an artist is the one whom the credit names first, alone or as a part of it.
  package func isMain(_ artist: UInt32, of ordinal: UInt32) -> Bool {
    names.isMain(artist, of: ordinal)
  }

  /// The number of artists, whose ordinals are below it.
  package var artistCount: Int { names.artistCount }

  package func artistName(_ artist: UInt32) -> String { names.artistName(artist) }

  /// The tracks that credit an artist, by ordinal.
  package func tracks(ofArtist artist: UInt32) -> OrdinalRow { names.tracks(ofArtist: artist) }

  /// The number of artists who have tracks that are still there, or never had any of their own.
  package var liveArtistCount: Int {
    live == nil ? artistCount : (0..<UInt32(artistCount)).count { !names.isRemoved(artist: $0) }
  }

  /// The number of different titles of albums whose tracks are still there.
  ///
  /// - Complexity: O(albums).
  package var liveAlbumCount: Int {
    (0..<UInt32(names.albumCount)).count {
      names.albumName($0) != nil && !names.isRemoved(album: $0)
    }
  }

  package func album(of ordinal: UInt32) -> String? { names.album(of: ordinal) }

  /// What albums are told apart by: the ordinal of their title, nil for none.
  package func albumOrdinal(of ordinal: UInt32) -> UInt32? { names.albumOrdinal(of: ordinal) }

  /// What a track's title says of its version.
  package func versionTags(of ordinal: UInt32) -> VersionTags { names.versionTags(of: ordinal) }
}
