package import IndexFile

/// Every name of a generation and what it names: titles, credits, artists, albums, as `tracks.idx`
/// has them.
///
/// Numbers that lead from one table into another are checked at each use: a stored one that is out
/// of range stands for nothing, as `verify` will explain.
package struct NameTable: Sendable {
  /// The number of tracks.
  package let count: Int
  private let ids: IDTable
  private let titles, artistNames, albumNames: StringTable
  private let credits: RaggedArray<UInt32>
  private let albums: IndexArray<UInt32>
  private let tags: IndexArray<UInt16>
  /// 0...1 by track; not a number where it is unknown.
  package let popularities: IndexArray<Float>
  /// The tracks of each artist.
  package let artistTracks: RaggedArray<UInt32>
  /// The tracks of each album's title.
  package let albumTracks: RaggedArray<UInt32>
  /// Artists by name, alias or id.
  package let artistLookup: NameLookup
  /// Titles of albums.
  package let albumLookup: NameLookup
  /// Tracks by title, misspelled too.
  package let titleIndex: NameIndex
  /// Artists by name, misspelled too.
  package let artistIndex: NameIndex

  /// The sections of names in `file`.
  package init(in file: MappedIndexFile) throws(IndexFileError) {
    ids = try IDTable("id", in: file)
    count = ids.count
    titles = try StringTable("title", in: file)
    popularities = try file.array("popularity", of: Float.self, count: count)
    albums = try file.array("album", of: UInt32.self, count: count)
    albumNames = try StringTable("album.name", in: file)
    credits = try RaggedArray("credit", in: file, rows: count)
    artistNames = try StringTable("artist.name", in: file)
    artistTracks = try RaggedArray("artist.tracks", in: file, rows: artistNames.count)
    artistLookup = try NameLookup("artist.key", in: file)
    albumTracks = try RaggedArray("album.tracks", in: file, rows: albumNames.count)
    albumLookup = try NameLookup("album.key", in: file)
    tags = try file.array("version", of: UInt16.self, count: count)
    titleIndex = try NameIndex("title.n", count: count, in: file)
    artistIndex = try NameIndex("artist.n", count: artistNames.count, in: file)
    guard titles.count == count else {
      throw .corrupt(file.path, section: "title.ends", "it has another number of rows")
    }
  }

  // MARK: Tracks

  /// The id of a track.
  package func id(of ordinal: UInt32) -> String { ids[ordinal] }

  /// The ordinal of the track with that id.
  ///
  /// - Complexity: O(log `count`) comparisons of ids.
  package func ordinal(ofID id: String) -> UInt32? { ids.ordinal(of: id) }

  /// The title of a track.
  package func title(of ordinal: UInt32) -> String { titles[Int(ordinal)] }

  /// What a track's title says of its version.
  package func versionTags(of ordinal: UInt32) -> VersionTags {
    VersionTags(rawValue: tags[Int(ordinal)])
  }

  /// 0...1; nil where it is unknown.
  package func popularity(of ordinal: UInt32) -> Double? {
    let stored = popularities[Int(ordinal)]
    return stored.isNaN ? nil : Double(String(stored))
  }

  // MARK: Artists

  /// The number of artists, whose ordinals are below it.
  package var artistCount: Int { artistNames.count }

  /// An artist's name as credited; empty for an ordinal that is none.
  package func artistName(_ artist: UInt32) -> String {
    Int(artist) < artistNames.count ? artistNames[Int(artist)] : ""
  }

  /// The artists of a track, in the order of the credit.
  package func artists(of ordinal: UInt32) -> [UInt32] {
    credits[Int(ordinal)].filter { Int($0) < artistNames.count }
  }

  /// The names of a track's artists, in the order of the credit.
  package func artistNames(of ordinal: UInt32) -> [String] {
    artists(of: ordinal).map { artistNames[Int($0)] }
  }

  /// The artist whom the credit names first.
  package func mainArtist(of ordinal: UInt32) -> UInt32? {
    credits[Int(ordinal)].first.flatMap { Int($0) < artistNames.count ? $0 : nil }
  }

  /// The tracks that credit an artist, by ordinal.
  package func tracks(ofArtist artist: UInt32) -> Slice<IndexArray<UInt32>> {
    artistTracks[Int(artist)]
  }

  // MARK: Albums

  /// The number of different titles of albums, that of none among them.
  package var albumCount: Int { albumNames.count }

  /// The title of an album by its ordinal; nil for none.
  package func albumName(_ album: UInt32) -> String? {
    guard Int(album) < albumNames.count else { return nil }
    let name = albumNames[Int(album)]
    return name.isEmpty ? nil : name
  }

  /// The title of a track's album.
  package func album(of ordinal: UInt32) -> String? { albumName(albums[Int(ordinal)]) }

  /// What albums are told apart by: the ordinal of their title, nil for none.
  package func albumOrdinal(of ordinal: UInt32) -> UInt32? {
    let album = albums[Int(ordinal)]
    return albumName(album) == nil ? nil : album
  }
}
