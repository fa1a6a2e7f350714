import IndexFile
import MusicCatalog
import Synchronization

/// The tracks of a generation by ordinal: what hits show and what filters ask about, mapped from
/// `tracks.idx`.
struct TrackTable: Sendable {
  static let kind: FourCC = "TRKS"
  static let formatVersion: UInt16 = 4

  let file: MappedIndexFile
  let count: Int
  private let ids: IDTable
  private let titles, aliasNames, languageNames, albumNames: StringTable
  private let aliases: RaggedArray<UInt32>
  let released: IndexArray<UInt32>
  let durations: IndexArray<Float>
  let popularities: IndexArray<Float>
  let languages: IndexArray<UInt16>
  private let albums: IndexArray<UInt32>
  private let credits: RaggedArray<UInt32>
  private let artistNames: StringTable
  let artistTracks: RaggedArray<UInt32>
  let artistLookup: NameLookup
  private let assignments: RaggedArray<UInt32>
  private let tagNames, tagKinds: StringTable
  let tagTracks: RaggedArray<UInt32>
  let tagLookup: NameLookup
  private let artistAliasNames: StringTable
  private let artistAliases: RaggedArray<UInt32>
  let albumTracks: RaggedArray<UInt32>
  let albumLookup: NameLookup
  private let marks: IndexArray<UInt16>
  private let nextVersions, firstVersions: IndexArray<UInt32>
  private let snippetTexts: StringTable
  private let snippets: RaggedArray<UInt32>
  private let tempos: IndexArray<Float>
  private let musicalKeys: IndexArray<UInt16>
  private let musicalKeyNames: StringTable
  /// Tracks by title, misspelt too.
  let titleIndex: NameIndex
  /// Artists by name, misspelt too.
  let artistIndex: NameIndex
  private let largestArtist = LargestArtist()

  init(opening path: String) throws(IndexFileError) {
    let version = TrackTable.formatVersion
    let file = try MappedIndexFile(
      opening: path, kind: TrackTable.kind, versions: version...version)
    self.file = file
    ids = try IDTable("id", in: file)
    count = ids.count
    titles = try StringTable("title", in: file)
    aliasNames = try StringTable("alias", in: file)
    aliases = try RaggedArray("aliases", in: file, rows: count)
    released = try file.array("released", of: UInt32.self, count: count)
    durations = try file.array("duration", of: Float.self, count: count)
    popularities = try file.array("popularity", of: Float.self, count: count)
    languages = try file.array("language", of: UInt16.self, count: count)
    albums = try file.array("album", of: UInt32.self, count: count)
    languageNames = try StringTable("language.name", in: file)
    albumNames = try StringTable("album.name", in: file)
    credits = try RaggedArray("credit", in: file, rows: count)
    artistNames = try StringTable("artist.name", in: file)
    artistTracks = try RaggedArray("artist.tracks", in: file, rows: artistNames.count)
    artistLookup = try NameLookup("artist.key", in: file)
    assignments = try RaggedArray("tag", in: file, rows: count)
    tagNames = try StringTable("tag.name", in: file)
    tagKinds = try StringTable("tag.kind", in: file)
    tagTracks = try RaggedArray("tag.tracks", in: file, rows: tagNames.count)
    tagLookup = try NameLookup("tag.key", in: file)
    artistAliasNames = try StringTable("artist.alias", in: file)
    artistAliases = try RaggedArray("artist.aliases", in: file, rows: artistNames.count)
    albumTracks = try RaggedArray("album.tracks", in: file, rows: albumNames.count)
    albumLookup = try NameLookup("album.key", in: file)
    snippetTexts = try StringTable("snippet", in: file)
    snippets = try RaggedArray("snippets", in: file, rows: count)
    tempos = try file.array("tempo", of: Float.self, count: count)
    musicalKeys = try file.array("key", of: UInt16.self, count: count)
    musicalKeyNames = try StringTable("key.name", in: file)
    marks = try file.array("version", of: UInt16.self, count: count)
    nextVersions = try file.array("version.next", of: UInt32.self, count: count)
    firstVersions = try file.array("version.first", of: UInt32.self, count: count)
    titleIndex = try NameIndex("title.n", things: count, in: file)
    artistIndex = try NameIndex("artist.n", things: artistNames.count, in: file)
    guard titles.count == count, tagKinds.count == tagNames.count else {
      throw .corrupt(path, section: "title.ends", "it has another number of rows")
    }
  }

  // Numbers that lead from one table into another are checked at each use: a stored one that is
  // out of range stands for nothing, as `verify` will explain.

  func id(of ordinal: UInt32) -> String { ids[ordinal] }

  /// The ordinal of the track with that id.
  func ordinal(ofID id: String) -> UInt32? { ids.ordinal(of: id) }

  func title(of ordinal: UInt32) -> String { titles[Int(ordinal)] }

  func aliases(of ordinal: UInt32) -> [String] {
    aliases[Int(ordinal)].compactMap { text(aliasNames, at: $0) }
  }

  func artists(of ordinal: UInt32) -> [UInt32] {
    credits[Int(ordinal)].filter { Int($0) < artistNames.count }
  }

  func artistNames(of ordinal: UInt32) -> [String] {
    artists(of: ordinal).map { artistNames[Int($0)] }
  }

  /// The artist whom the credit names first.
  func mainArtist(of ordinal: UInt32) -> UInt32? { credits[Int(ordinal)].first }

  func snippets(of ordinal: UInt32) -> [String] {
    snippets[Int(ordinal)].compactMap { text(snippetTexts, at: $0) }
  }

  /// Beats a minute.
  func tempo(of ordinal: UInt32) -> Double? { known(tempos[Int(ordinal)]) }

  func musicalKey(of ordinal: UInt32) -> String? {
    text(musicalKeyNames, at: UInt32(musicalKeys[Int(ordinal)]))
  }

  /// The number of artists, whose ordinals are below it.
  var artistCount: Int { artistNames.count }

  /// The number of different titles of albums.
  var albumCount: Int { (0..<albumNames.count).count { !albumNames[$0].isEmpty } }

  func artistName(_ artist: UInt32) -> String { text(artistNames, at: artist) ?? "" }

  func artistAliases(of artist: UInt32) -> [String] {
    guard Int(artist) < artistAliases.count else { return [] }
    return artistAliases[Int(artist)].compactMap { text(artistAliasNames, at: $0) }
  }

  /// The tracks that credit an artist, by ordinal.
  func tracks(ofArtist artist: UInt32) -> Slice<IndexArray<UInt32>> {
    artistTracks[Int(artist)]
  }

  /// How many tracks the artist with most has; counted when it is asked for first.
  var mostTracksOfAnArtist: Int { largestArtist.count(in: artistTracks) }

  /// What a track's title says of its version.
  func marks(of ordinal: UInt32) -> VersionMarks { VersionMarks(rawValue: marks[Int(ordinal)]) }

  /// The recordings of a track's song, itself included, ascending; at most `limit`, it and those
  /// that follow it in the ring.
  ///
  /// The limit also ends the walk where the ring of a damaged file does not close.
  func versions(of ordinal: UInt32, limit: Int = 256) -> [UInt32] {
    var versions = [ordinal]
    var next = nextVersions[Int(ordinal)]
    while next != ordinal, Int(next) < count, versions.count < limit {
      versions.append(next)
      next = nextVersions[Int(next)]
    }
    return versions.sorted()
  }

  /// How many recordings a track's song has, counted no further than `limit`.
  func versionCount(of ordinal: UInt32, limit: Int) -> Int {
    var found = 1
    var next = nextVersions[Int(ordinal)]
    while next != ordinal, Int(next) < count, found < limit {
      found += 1
      next = nextVersions[Int(next)]
    }
    return found
  }

  /// What stands for a track's song: its first recording.
  func song(of ordinal: UInt32) -> UInt32 { firstVersions[Int(ordinal)] }

  /// Whether the track is the only recording of its song.
  func isOnlyVersion(_ ordinal: UInt32) -> Bool { nextVersions[Int(ordinal)] == ordinal }

  /// What albums are told apart by: the number of their title, nil for none.
  func albumNumber(of ordinal: UInt32) -> UInt32? {
    let number = albums[Int(ordinal)]
    return text(albumNames, at: number) == nil ? nil : number
  }

  /// The number of different tags; a name with two kinds is two tags.
  var tagCount: Int { tagNames.count }

  func tag(_ tag: UInt32) -> (name: String, kind: String?) {
    (text(tagNames, at: tag) ?? "", text(tagKinds, at: tag))
  }

  /// The ordinals of a track's tags, in the catalog's order.
  func tagOrdinals(of ordinal: UInt32) -> [UInt32] {
    assignments[Int(ordinal)].filter { Int($0) < tagNames.count }
  }

  func album(of ordinal: UInt32) -> String? { text(albumNames, at: albums[Int(ordinal)]) }

  func language(of ordinal: UInt32) -> String? {
    text(languageNames, at: UInt32(languages[Int(ordinal)]))
  }

  func released(_ ordinal: UInt32) -> ReleaseDate? {
    ReleaseDate(packed: released[Int(ordinal)])
  }

  func duration(of ordinal: UInt32) -> Double? { known(durations[Int(ordinal)]) }

  func popularity(of ordinal: UInt32) -> Double? { known(popularities[Int(ordinal)]) }

  /// Seconds as they are stored, where many are compared.
  func duration(at ordinal: UInt32) -> Float? {
    let stored = durations[Int(ordinal)]
    return stored.isFinite && stored > 0 ? stored : nil
  }

  /// The same as it is stored, where many are compared.
  func popularity(at ordinal: UInt32) -> Float? {
    let stored = popularities[Int(ordinal)]
    return stored.isNaN ? nil : stored
  }

  func tags(of ordinal: UInt32) -> [(name: String, kind: String?)] {
    assignments[Int(ordinal)].compactMap { tag in
      guard let name = text(tagNames, at: tag) else { return nil }
      return (name, text(tagKinds, at: tag))
    }
  }

  /// The number of the language of that code or English name.
  func languageNumber(of code: String) -> UInt16? {
    let wanted = code.lowercased()
    func number(_ code: String) -> UInt16? {
      (0..<languageNames.count).first { languageNames[$0] == code }.map(UInt16.init)
    }
    return number(wanted) ?? LanguageName.codes[wanted].flatMap(number)
  }

  private func text(_ table: StringTable, at index: UInt32) -> String? {
    guard Int(index) < table.count else { return nil }
    let text = table[Int(index)]
    return text.isEmpty ? nil : text
  }

  private func known(_ number: Float) -> Double? {
    number.isNaN ? nil : Double(String(number))
  }
}

/// The number of tracks of the artist with most, which takes a look at every artist.
private final class LargestArtist: Sendable {
  private let known = Mutex<Int?>(nil)

  func count(in tracks: RaggedArray<UInt32>) -> Int {
    known.withLock { known in
      let count = known ?? tracks.maximumRowLength
      known = count
      return count
    }
  }
}
