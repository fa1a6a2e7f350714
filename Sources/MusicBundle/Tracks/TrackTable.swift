package import IndexFile
package import MusicCatalog
package import MusicNames
import Synchronization

/// The tracks of a generation by ordinal: what hits show and what filters ask about, mapped from
/// `tracks.idx`.
///
/// Numbers that lead from one table into another are checked at each use: a stored one that is out
/// of range stands for nothing, as `verify` will explain.
///
/// A class, so that who asks about each of many tracks does not copy the columns for each.
package final class TrackTable: Sendable {
  static let kind: FourCC = "TRKS"
  static let formatVersion: UInt16 = 5

  package let file: MappedIndexFile
  /// The number of tracks that were built, whose ordinals are below it.
  package let count: Int
  /// Those of them that are still there; nil for all.
  package let live: OrdinalSet?
  /// How many of them are still there.
  package let liveCount: Int
  /// Titles, credits, artists and albums, and how they are found by name.
  package let names: NameTable
  /// Packed dates, 0 where unknown.
  package let released: IndexArray<UInt32>
  /// Seconds; not a number where unknown.
  package let durations: IndexArray<Float>
  /// Numbers of languages.
  package let languages: IndexArray<UInt16>
  package let tagTracks: OrdinalRows
  package let tagLookup: NameLookup
  private let aliasNames, languageNames, tagNames, tagKinds: StringTable
  private let aliases: RaggedArray<UInt32>
  private let assignments: RaggedArray<UInt32>
  private let artistAliasNames: StringTable
  private let artistAliases: RaggedArray<UInt32>
  private let nextVersions, firstVersions: IndexArray<UInt32>
  private let snippetTexts: StringTable
  private let snippets: RaggedArray<UInt32>
  private let tempos: IndexArray<Float>
  private let musicalKeys: IndexArray<UInt16>
  private let musicalKeyNames: StringTable
  private let largestArtist = LargestArtist()
  /// Tags and languages that went with removed tracks; nil for none.
  private let removedTags: OrdinalSet?
  private let removedLanguages: Set<UInt16>

  init(opening path: String) throws(IndexFileError) {
    let version = TrackTable.formatVersion
    let file = try MappedIndexFile(
      opening: path, kind: TrackTable.kind, versions: version...version)
    self.file = file
    names = try NameTable(in: file)
    count = names.count
    liveCount = names.count
    aliasNames = try StringTable("alias", in: file)
    aliases = try RaggedArray("aliases", in: file, rows: count)
    released = try file.array("released", of: UInt32.self, count: count)
    durations = try file.array("duration", of: Float.self, count: count)
    languages = try file.array("language", of: UInt16.self, count: count)
    languageNames = try StringTable("language.name", in: file)
    assignments = try RaggedArray("tag", in: file, rows: count)
    tagNames = try StringTable("tag.name", in: file)
    tagKinds = try StringTable("tag.kind", in: file)
    tagTracks = try OrdinalRows("tag.tracks", in: file, rows: tagNames.count, below: count)
    tagLookup = try NameLookup("tag.key", in: file)
    artistAliasNames = try StringTable("artist.alias", in: file)
    artistAliases = try RaggedArray("artist.aliases", in: file, rows: names.artistCount)
    snippetTexts = try StringTable("snippet", in: file)
    snippets = try RaggedArray("snippets", in: file, rows: count)
    tempos = try file.array("tempo", of: Float.self, count: count)
    musicalKeys = try file.array("key", of: UInt16.self, count: count)
    musicalKeyNames = try StringTable("key.name", in: file)
    nextVersions = try file.array("version.next", of: UInt32.self, count: count)
    firstVersions = try file.array("version.first", of: UInt32.self, count: count)
    live = nil
    removedTags = nil
    removedLanguages = []
    guard tagKinds.count == tagNames.count else {
      throw .corrupt(path, section: "tag.kind", "it has another number of rows")
    }
  }

  /// The same without some tracks: they are found by nothing, their artists, albums, tags and
  /// languages neither where they have no others, and nothing counts them.
  ///
  /// - Complexity: O(the tracks of the artists, albums and tags of those that go); a pass over a column
  ///   for each of their languages.
  package func without(_ tracks: OrdinalSet) -> TrackTable { TrackTable(self, without: tracks) }

  private init(_ whole: TrackTable, without tracks: OrdinalSet) {
    var live = OrdinalSet(capacity: whole.count, full: true)
    live.subtract(tracks)
    let gone = tracks.ordinals
    let (rows, tags) = whole.tagTracks.without(
      tracks, in: Set(gone.flatMap { whole.tagOrdinals(of: $0) }))
    removedLanguages = Set(gone.map { whole.languages[Int($0)] }).filter { language in
      var speaking = OrdinalSet(of: whole.languages, in: language...language)
      speaking.formIntersection(live)
      return speaking.isEmpty
    }
    self.live = live
    liveCount = live.cardinality
    names = whole.names.without(tracks)
    tagTracks = whole.tagTracks.replacing(rows)
    tagLookup = whole.tagLookup.without(tags)
    removedTags = tags
    file = whole.file
    count = whole.count
    released = whole.released
    durations = whole.durations
    languages = whole.languages
    aliasNames = whole.aliasNames
    languageNames = whole.languageNames
    tagNames = whole.tagNames
    tagKinds = whole.tagKinds
    aliases = whole.aliases
    assignments = whole.assignments
    artistAliasNames = whole.artistAliasNames
    artistAliases = whole.artistAliases
    nextVersions = whole.nextVersions
    firstVersions = whole.firstVersions
    snippetTexts = whole.snippetTexts
    snippets = whole.snippets
    tempos = whole.tempos
    musicalKeys = whole.musicalKeys
    musicalKeyNames = whole.musicalKeyNames
  }

  /// Whether a track is still there.
  package func isLive(_ ordinal: UInt32) -> Bool { live?.contains(ordinal) ?? true }

  // MARK: Names

  package func id(of ordinal: UInt32) -> String { names.id(of: ordinal) }

  /// The ordinal of the track with that id.
  package func ordinal(ofID id: String) -> UInt32? { names.ordinal(ofID: id) }

  package func title(of ordinal: UInt32) -> String { names.title(of: ordinal) }

  package func aliases(of ordinal: UInt32) -> [String] {
    aliases[Int(ordinal)].compactMap { text(aliasNames, at: $0) }
  }

  /// Everybody whom a track's credit and title name; last its joint credits.
  package func artists(of ordinal: UInt32) -> [UInt32] { names.artists(of: ordinal) }

  /// The same, spellings of one artist as one and without joint credits: what caps count.
  package func artistIdentities(of ordinal: UInt32) -> [UInt32] {
    var result: [UInt32] = []
    for artist in names.artists(of: ordinal) where !names.reading(of: artist).isSplit {
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

  package func artistAliases(of artist: UInt32) -> [String] {
    guard Int(artist) < artistAliases.count else { return [] }
    return artistAliases[Int(artist)].compactMap { text(artistAliasNames, at: $0) }
  }

  /// The tracks that credit an artist, by ordinal.
  package func tracks(ofArtist artist: UInt32) -> OrdinalRow { names.tracks(ofArtist: artist) }

  /// The largest number of tracks of one artist; counted when it is asked for first.
  package var maximumTracksOfAnArtist: Int { largestArtist.count(in: names.artistTracks) }

  /// The number of artists who have tracks that are still there, or never had any of their own.
  package var liveArtistCount: Int {
    live == nil ? artistCount : (0..<UInt32(artistCount)).count { !names.isRemoved(artist: $0) }
  }

  /// The number of different titles of albums.
  package var albumCount: Int {
    (0..<UInt32(names.albumCount)).count {
      names.albumName($0) != nil && !names.isRemoved(album: $0)
    }
  }

  package func album(of ordinal: UInt32) -> String? { names.album(of: ordinal) }

  /// What albums are told apart by: the ordinal of their title, nil for none.
  package func albumOrdinal(of ordinal: UInt32) -> UInt32? { names.albumOrdinal(of: ordinal) }

  /// What a track's title says of its version.
  package func versionTags(of ordinal: UInt32) -> VersionTags { names.versionTags(of: ordinal) }

  // MARK: What else is known

  package func snippets(of ordinal: UInt32) -> [String] {
    snippets[Int(ordinal)].compactMap { text(snippetTexts, at: $0) }
  }

  /// Beats a minute.
  package func tempo(of ordinal: UInt32) -> Double? { known(tempos[Int(ordinal)]) }

  package func musicalKey(of ordinal: UInt32) -> String? {
    text(musicalKeyNames, at: UInt32(musicalKeys[Int(ordinal)]))
  }

  /// The recordings of a track's song, itself included, ascending; at most `limit`, it and those
  /// that follow it in the ring.
  ///
  /// The limit also ends the walk where the ring of a damaged file does not close.
  package func versions(of ordinal: UInt32, limit: Int = 256) -> [UInt32] {
    var versions = [ordinal]
    var next = nextVersions[Int(ordinal)]
    while next != ordinal, Int(next) < count, versions.count < limit {
      versions.append(next)
      next = nextVersions[Int(next)]
    }
    return (live == nil ? versions : versions.filter { $0 == ordinal || isLive($0) }).sorted()
  }

  /// How many recordings a track's song has, counted no further than `limit`.
  package func versionCount(of ordinal: UInt32, limit: Int) -> Int {
    if live != nil { return min(versions(of: ordinal).count, limit) }
    var found = 1
    var next = nextVersions[Int(ordinal)]
    while next != ordinal, Int(next) < count, found < limit {
      found += 1
      next = nextVersions[Int(next)]
    }
    return found
  }

  /// What stands for a track's song: its first recording.
  package func song(of ordinal: UInt32) -> UInt32 {
    let first = firstVersions[Int(ordinal)]
    return Int(first) < count ? first : ordinal
  }

  /// Whether the track is the only recording of its song.
  package func isOnlyVersion(_ ordinal: UInt32) -> Bool {
    nextVersions[Int(ordinal)] == ordinal || live != nil && versions(of: ordinal).count == 1
  }

  /// The number of different tags that were built, whose ordinals are below it; a name with two kinds
  /// is two tags.
  package var tagCount: Int { tagNames.count }

  /// The tags that are still there, ascending.
  package var liveTags: [UInt32] {
    (0..<UInt32(tagCount)).filter { !(removedTags?.contains($0) ?? false) }
  }

  package func tag(_ tag: UInt32) -> (name: String, kind: String?) {
    (text(tagNames, at: tag) ?? "", text(tagKinds, at: tag))
  }

  /// The ordinals of a track's tags, in the catalog's order.
  package func tagOrdinals(of ordinal: UInt32) -> [UInt32] {
    assignments[Int(ordinal)].filter { Int($0) < tagNames.count }
  }

  package func language(of ordinal: UInt32) -> String? {
    text(languageNames, at: UInt32(languages[Int(ordinal)]))
  }

  package func released(_ ordinal: UInt32) -> ReleaseDate? {
    ReleaseDate(packed: released[Int(ordinal)])
  }

  package func duration(of ordinal: UInt32) -> Double? { known(durations[Int(ordinal)]) }

  /// 0...1.
  package func popularity(of ordinal: UInt32) -> Double? { names.popularity(of: ordinal) }

  /// Seconds as they are stored, where many are compared.
  package func duration(at ordinal: UInt32) -> Float? {
    let stored = durations[Int(ordinal)]
    return stored.isFinite && stored > 0 ? stored : nil
  }

  /// The same as it is stored, where many are compared.
  package func popularity(at ordinal: UInt32) -> Float? { names.popularity(at: ordinal) }

  package func tags(of ordinal: UInt32) -> [(name: String, kind: String?)] {
    assignments[Int(ordinal)].compactMap { tag in
      guard let name = text(tagNames, at: tag) else { return nil }
      return (name, text(tagKinds, at: tag))
    }
  }

  /// The number of the language of that code or English name.
  package func languageNumber(of code: String) -> UInt16? {
    let wanted = code.lowercased()
    func number(_ code: String) -> UInt16? {
      (0..<languageNames.count).first { languageNames[$0] == code }.map(UInt16.init)
        .flatMap { removedLanguages.contains($0) ? nil : $0 }
    }
    return number(wanted) ?? LanguageName.codes[wanted].flatMap(number)
  }

  private func text(_ table: StringTable, at index: UInt32) -> String? {
    guard Int(index) < table.count else { return nil }
    let text = table[Int(index)]
    return text.isEmpty ? nil : text
  }

  private func known(_ number: Float) -> Double? {
    number.isFinite ? Double(String(number)) : nil
  }
}

/// The number of tracks of the artist with most, which takes a look at every artist.
private final class LargestArtist: Sendable {
  private let known = Mutex<Int?>(nil)

  func count(in tracks: OrdinalRows) -> Int {
    known.withLock { known in
      let count = known ?? tracks.maximumRowLength
      known = count
      return count
    }
  }
}
