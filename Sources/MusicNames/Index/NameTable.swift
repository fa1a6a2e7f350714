package import IndexFile
import Primitives

/// Every name of a generation and what it names: titles, credits, artists, albums, as `tracks.idx`
/// has them.
///
/// Numbers that lead from one table into another are checked at each use: a stored one that is out
/// of range stands for nothing, as `verify` will explain.
///
/// A class, so that who asks about each of many tracks does not copy the columns for each.
package final class NameTable: Sendable {
  /// The number of tracks.
  package let count: Int
  private let ids: IDTable
  private let titles, albumNames: CodedTexts
  private let artistNames: StringTable
  private let credits: RaggedArray<UInt32>
  private let credited: RaggedArray<UInt32>
  private let creditedRoles: RaggedArray<UInt8>
  private let related: RaggedArray<UInt32>
  private let readings: Column<UInt8>
  private let parts: RaggedArray<UInt32>
  private let identities: Column<UInt32>
  private let albums: Column<UInt32>
  private let tags: Column<UInt16>
  /// 0...1 by track; not a number where it is unknown.
  private let popularities: Column<Float>
  /// The tracks of each artist.
  package let artistTracks: OrdinalRows
  /// The tracks that an artist wrote for others, or that others sing on the artist's albums.
  package let relatedTracks: OrdinalRows
  /// The tracks of each album's title.
  package let albumTracks: OrdinalRows
  /// Artists by name, alias or id.
  let artistLookup: NameLookup
  /// Titles of albums.
  package let albumLookup: NameLookup
  /// Tracks by ISRC or by the recording's id at MusicBrainz, with or without hyphens.
  let codeLookup: NameLookup
  /// Tracks by title, misspelled too.
  package let titleIndex: NameIndex
  /// Artists by name, misspelled too.
  package let artistIndex: NameIndex

  /// The number of tracks that were built: the others have the ordinals after theirs.
  let builtCount: Int
  /// What decides between equals.
  let places: TrackPlaces

  /// Whom names in filters mean.
  package let artistReadings = ArtistReadings()
  /// Whether those artists who were built have such names: the same for all tables of a generation.
  private let otherScripts: MadeOnce<Bool>
  private let builtArtistCount: Int

  /// Tracks that were removed since, and artists and albums that went with them; nil for none.
  private let removed: (tracks: OrdinalSet, artists: OrdinalSet, albums: OrdinalSet)?

  /// The sections of names in `file`.
  package init(in file: MappedIndexFile) throws(IndexFileError) {
    ids = try IDTable("id", in: file)
    count = ids.count
    builtCount = ids.count
    places = TrackPlaces(builtCount: ids.count)
    titles = try CodedTexts("title", in: file)
    popularities = Column(try file.packedArray("popularity", of: Float.self, count: count))
    albums = Column(try file.packedArray("album", of: UInt32.self, count: count))
    albumNames = try CodedTexts("album.name", in: file)
    credits = try RaggedArray("credit", in: file, rows: count)
    credited = try RaggedArray("credited", in: file, rows: count)
    creditedRoles = credited.parallel(
      try file.packedArray("credited.role", of: UInt8.self, count: credited.elementCount))
    related = try RaggedArray("beside", in: file, rows: count)
    artistNames = try StringTable("artist.name", in: file)
    readings = Column(
      try file.packedArray("artist.reading", of: UInt8.self, count: artistNames.count))
    parts = try RaggedArray("artist.parts", in: file, rows: artistNames.count)
    identities = Column(
      try file.packedArray("artist.same", of: UInt32.self, count: artistNames.count))
    artistTracks = try OrdinalRows(
      "artist.tracks", in: file, rows: artistNames.count, below: count)
    relatedTracks = try OrdinalRows(
      "artist.beside", in: file, rows: artistNames.count, below: count)
    artistLookup = try NameLookup("artist.key", in: file)
    albumTracks = try OrdinalRows(
      "album.tracks", in: file, rows: albumNames.count, below: count)
    albumLookup = try NameLookup("album.key", in: file)
    tags = Column(try file.packedArray("version", of: UInt16.self, count: count))
    codeLookup = try NameLookup("isrc", in: file)
    titleIndex = try NameIndex("title.n", count: count, in: file)
    artistIndex = try NameIndex("artist.n", count: artistNames.count, in: file)
    removed = nil
    otherScripts = MadeOnce()
    builtArtistCount = artistNames.count
    guard titles.count == count else {
      throw .corrupt(file.path, section: "title.ends", "it has another number of rows")
    }
  }

  /// The same without some tracks, and without the artists and albums that have no others: they are
  /// found by no name and no id.
  ///
  /// - Complexity: O(the tracks of the artists and albums of those that go).
  package func without(_ tracks: OrdinalSet) -> NameTable { NameTable(self, without: tracks) }

  private init(_ whole: NameTable, without tracks: OrdinalSet) {
    let gone = tracks.ordinals.filter { Int($0) < whole.count }
    let (artistRows, artists) = whole.artistTracks.without(
      tracks, in: Set(gone.flatMap { whole.artists(of: $0) }))
    let (albumRows, albums) = whole.albumTracks.without(
      tracks, in: Set(gone.map { whole.albums[Int($0)] }))
    artistTracks = whole.artistTracks.replacing(artistRows)
    albumTracks = whole.albumTracks.replacing(albumRows)
    artistLookup = whole.artistLookup.without(artists)
    albumLookup = whole.albumLookup.without(albums)
    codeLookup = whole.codeLookup.without(tracks)
    titleIndex = whole.titleIndex.without(tracks)
    artistIndex = whole.artistIndex.without(artists)
    removed = (tracks, artists, albums)
    count = whole.count
    builtCount = whole.builtCount
    places = whole.places
    ids = whole.ids
    titles = whole.titles
    artistNames = whole.artistNames
    albumNames = whole.albumNames
    credits = whole.credits
    credited = whole.credited
    creditedRoles = whole.creditedRoles
    related = whole.related
    relatedTracks = whole.relatedTracks
    readings = whole.readings
    parts = whole.parts
    identities = whole.identities
    self.albums = whole.albums
    tags = whole.tags
    popularities = whole.popularities
    otherScripts = whole.otherScripts
    builtArtistCount = whole.builtArtistCount
  }

  /// The same with the tracks of another table after its own.
  ///
  /// - Parameters:
  ///   - other: a table that nothing was removed from or added to.
  ///   - meaning: what its artists and albums are here.
  ///   - places: those of its tracks, by `TrackPlaces.key(before:rank:)`; behind all others without.
  /// - Precondition: nothing was removed from this table or added to it.
  /// - Complexity: O(tracks, artists and names of the other table).
  package func adding(
    _ other: NameTable, as meaning: AddedMeaning, places: [UInt64] = []
  ) -> NameTable {
    precondition(removed == nil && other.removed == nil, "Tracks are added before others go.")
    return NameTable(self, adding: other, as: meaning, places)
  }

  private init(
    _ whole: NameTable, adding other: NameTable, as meaning: AddedMeaning, _ places: [UInt64]
  ) {
    let tracks = (0..<other.count).map { UInt32(whole.count + $0) }
    let (artists, albums) = (meaning.artists, meaning.albums)
    let newArtists = meaning.newArtists
    count = whole.count + other.count
    builtCount = whole.count
    self.places = TrackPlaces(builtCount: whole.count, added: places)
    ids = whole.ids.appending(other.ids)
    titles = whole.titles.appending(other.titles)
    popularities = whole.popularities.appending(other.popularities.rows)
    tags = whole.tags.appending(other.tags.rows)
    self.albums = whole.albums.appending(
      other.albums.rows.map { album in
        Int(album) < albums.count ? albums[Int(album)] : .max
      })
    credits = whole.credits.appending(other.credits.rows(as: artists))
    credited = whole.credited.appending(other.credited.rows(as: artists))
    creditedRoles = whole.creditedRoles.appending(
      (0..<other.creditedRoles.count).map { Array(other.creditedRoles[$0]) })
    related = whole.related.appending(other.related.rows(as: artists))
    artistNames = whole.artistNames.appending(
      .Builder(newArtists.map { other.artistName($0) }).table)
    readings = whole.readings.appending(newArtists.map { other.readings[Int($0)] })
    parts = whole.parts.appending(
      newArtists.map { artist in
        other.parts(of: artist).map { artists[Int($0)] }
      })
    identities = whole.identities.appending(meaning.identities)
    albumNames = whole.albumNames.appending(
      CodedTexts(
        StringTable.Builder(meaning.newAlbums.map { other.albumName($0) ?? "" }).table))
    artistTracks = whole.artistTracks.adding(
      other.artistTracks.added(as: artists, after: whole.count),
      rows: whole.artistCount + newArtists.count, below: count)
    relatedTracks = whole.relatedTracks.adding(
      other.relatedTracks.added(as: artists, after: whole.count),
      rows: whole.artistCount + newArtists.count, below: count)
    albumTracks = whole.albumTracks.adding(
      other.albumTracks.added(as: albums, after: whole.count),
      rows: whole.albumCount + meaning.newAlbums.count, below: count)
    artistLookup = whole.artistLookup.adding(other.artistLookup, as: artists)
    albumLookup = whole.albumLookup.adding(other.albumLookup, as: albums)
    codeLookup = whole.codeLookup.adding(other.codeLookup, as: tracks)
    titleIndex = whole.titleIndex.adding(other.titleIndex, as: tracks)
    artistIndex = whole.artistIndex.adding(other.artistIndex, as: artists)
    otherScripts = whole.otherScripts
    builtArtistCount = whole.builtArtistCount
    removed = nil
  }

  // MARK: Tracks

  /// The id of a track.
  package func id(of ordinal: UInt32) -> String { ids[ordinal] }

  /// The ordinal of the track with that id.
  ///
  /// - Complexity: O(log `count`) comparisons of ids.
  package func ordinal(ofID id: String) -> UInt32? {
    guard let ordinal = ids.ordinal(of: id), !isRemoved(ordinal) else { return nil }
    return ordinal
  }

  /// Whether a track was removed since.
  func isRemoved(_ ordinal: UInt32) -> Bool { removed?.tracks.contains(ordinal) ?? false }

  /// The title of a track.
  package func title(of ordinal: UInt32) -> String { titles[Int(ordinal)] }

  /// The bits of what each track's title says of its version.
  package var versionTags: Column<UInt16> { tags }

  /// What a track's title says of its version.
  package func versionTags(of ordinal: UInt32) -> VersionTags {
    VersionTags(rawValue: tags[Int(ordinal)])
  }

  /// 0...1; nil where it is unknown.
  package func popularity(of ordinal: UInt32) -> Double? {
    popularity(at: ordinal).flatMap { Double(String($0)) }
  }

  /// The same as it is stored, where many are compared.
  package func popularity(at ordinal: UInt32) -> Float? {
    let stored = popularities[Int(ordinal)]
    return (0...1).contains(stored) ? stored : nil
  }

  // MARK: Artists

  /// The number of artists, whose ordinals are below it.
  package var artistCount: Int { artistNames.count }

  /// Whether some artist is called in a script that has no spelling of its own in Latin letters: Hebrew,
  /// Arabic, those of India, Thai, Georgian, Armenian, kana, hangul.
  ///
  /// - Complexity: O(letters of all artists) for who asks first in a generation, from then on O(letters of those
  ///   who were added).
  package var hasNamesOfOtherScripts: Bool {
    func isAny(of artists: Range<Int>) -> Bool {
      artists.contains { artist in
        artistNames[artist].unicodeScalars.contains {
          (0x530...0x10FF).contains($0.value) || (0x3041...0x30FF).contains($0.value)
            || (0xAC00...0xD7A3).contains($0.value)
        }
      }
    }
    return otherScripts.value { isAny(of: 0..<builtArtistCount) }
      || isAny(of: builtArtistCount..<artistCount)
  }

  /// Whether an artist went with removed tracks.
  package func isRemoved(artist: UInt32) -> Bool { removed?.artists.contains(artist) ?? false }

  /// Whether an album's title went with removed tracks.
  package func isRemoved(album: UInt32) -> Bool { removed?.albums.contains(album) ?? false }

  /// An artist's name as credited; empty for an ordinal that is none.
  package func artistName(_ artist: UInt32) -> String {
    Int(artist) < artistNames.count ? artistNames[Int(artist)] : ""
  }

  /// The artists as a track's credit is printed, in its order: "Queen & David Bowie" is one.
  package func credit(of ordinal: UInt32) -> [UInt32] {
    credits[Int(ordinal)].filter { Int($0) < artistNames.count }
  }

  /// The names of a track's artists as printed, in the order of the credit.
  package func artistNames(of ordinal: UInt32) -> [String] {
    credit(of: ordinal).map { artistNames[Int($0)] }
  }

  /// Everybody whom a track's credit and title name: each artist in the order of the credit, the
  /// parts of joint credits instead of the whole, guests and remixers of the title; last the joint
  /// credits themselves.
  package func artists(of ordinal: UInt32) -> [UInt32] {
    credited[Int(ordinal)].filter { Int($0) < artistNames.count }
  }

  /// Whether a track names any of some artists, in its credit or beside it.
  func hasAny(of artists: Set<UInt32>, track: UInt32) -> Bool {
    for artist in credited[Int(track)] where artists.contains(artist) { return true }
    for artist in related[Int(track)] where artists.contains(artist) { return true }
    return false
  }

  /// The same with what each does on the track.
  package func roles(of ordinal: UInt32) -> [(artist: UInt32, role: CreditRole)] {
    zip(credited[Int(ordinal)], creditedRoles[Int(ordinal)]).compactMap { artist, role in
      guard Int(artist) < artistNames.count else { return nil }
      return (artist, CreditRole(rawValue: role) ?? .main)
    }
  }

  /// Those of them who are heard on it, not those who wrote it.
  package func performers(of ordinal: UInt32) -> [UInt32] {
    var performers: [UInt32] = []
    for (artist, role) in zip(credited[Int(ordinal)], creditedRoles[Int(ordinal)])
    where Int(artist) < artistNames.count {
      if (CreditRole(rawValue: role) ?? .main).isPerformer { performers.append(artist) }
    }
    return performers
  }

  /// Artists who wrote it for others, or whose album it is on; nobody whom the credit names.
  func relatedArtists(of ordinal: UInt32) -> [UInt32] {
    related[Int(ordinal)].filter { Int($0) < artistNames.count }
  }

  /// The artist whom the credit names first.
  package func mainArtist(of ordinal: UInt32) -> UInt32? {
    credited[Int(ordinal)].first.flatMap { Int($0) < artistNames.count ? $0 : nil }
  }

  /// Whether an artist is the one whom the credit names first, alone or as a part of it.
  package func isMain(_ artist: UInt32, of ordinal: UInt32) -> Bool {
    mainArtist(of: ordinal) == artist || credits[Int(ordinal)].first == artist
  }

  /// Why an artist's name counts as one or as several.
  package func reading(of artist: UInt32) -> CreditReading.Basis {
    guard Int(artist) < readings.count else { return .single }
    return CreditReading.Basis(rawValue: readings[Int(artist)]) ?? .single
  }

  /// The artists whom a printed name means beside itself.
  package func parts(of artist: UInt32) -> [UInt32] {
    guard Int(artist) < parts.count else { return [] }
    return parts[Int(artist)].filter { Int($0) < artistNames.count }
  }

  /// What spellings of one artist have in common, for caps: "JAY-Z" and "Jay Z" are one.
  package func identity(of artist: UInt32) -> UInt32 {
    guard Int(artist) < identities.count else { return artist }
    let identity = identities[Int(artist)]
    return Int(identity) < artistNames.count ? identity : artist
  }

  /// The tracks that credit an artist, by ordinal.
  package func tracks(ofArtist artist: UInt32) -> OrdinalRow { artistTracks[Int(artist)] }

  // MARK: Albums

  /// The number of different titles of albums, that of none among them.
  package var albumCount: Int { albumNames.count }

  /// The title of an album by its ordinal; nil for none.
  package func albumName(_ album: UInt32) -> String? {
    guard Int(album) < albumNames.count else { return nil }
    let name = albumNames[Int(album)]
    return name.isEmpty ? nil : name
  }

  /// What stands for no album; nil where every track has one.
  var noAlbum: UInt32? {
    (0..<UInt32(albumNames.count)).first { albumNames.isEmpty(at: Int($0)) }
  }

  /// The title of a track's album.
  package func album(of ordinal: UInt32) -> String? { albumName(albums[Int(ordinal)]) }

  /// What albums are told apart by: the ordinal of their title, nil for none.
  package func albumOrdinal(of ordinal: UInt32) -> UInt32? {
    let album = albums[Int(ordinal)]
    return albumName(album) == nil ? nil : album
  }
}
