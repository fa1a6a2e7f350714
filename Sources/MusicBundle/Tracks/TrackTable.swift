package import IndexFile
package import MusicCatalog
package import MusicNames
import Primitives
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
  static let formatVersion: UInt16 = 9

  package let file: MappedIndexFile
  /// The number of tracks that were built or added since, whose ordinals are below it.
  package let count: Int
  /// How many of them were built: the others have the ordinals after theirs.
  package let builtCount: Int
  private let builtTagCount: Int
  /// What tells this table from all others of this process, the same generation's among them.
  package let version = TrackTable.versions.wrappingAdd(1, ordering: .relaxed).newValue
  private static let versions = Atomic<UInt64>(0)
  /// Those of them that are still there; nil for all.
  package let live: OrdinalSet?
  /// How many of them are still there.
  package let liveCount: Int
  /// Titles, credits, artists and albums, and how they are found by name.
  package let names: NameTable
  /// Packed dates, 0 where unknown.
  package let released: Column<UInt32>
  /// Seconds; not a number where unknown.
  package let durations: Column<Float>
  /// Numbers of languages.
  package let languages: Column<UInt16>
  /// Whether words are explicit: 1 no, 2 yes, 0 unknown.
  package let explicit: Column<UInt16>
  /// Unix seconds of when tracks came into the collection, 0 where unknown.
  package let added: Column<UInt32>
  /// Where tracks stand on their albums, in the order of this number; 0 where unknown.
  package let places: Column<UInt32>
  package let tagTracks: OrdinalRows
  package let tagLookup: NameLookup
  private let aliasNames, languageNames, tagNames, tagKinds: StringTable
  private let aliases: RaggedArray<UInt32>
  private let assignments: RaggedArray<UInt32>
  private let artistAliasNames: StringTable
  private let artistAliases: RaggedArray<UInt32>
  private let nextVersions, firstVersions: Column<UInt32>
  private let snippetTexts: CodedTexts
  private let snippets: RaggedArray<UInt32>
  private let tempos: Column<Float>
  private let musicalKeys: Column<UInt16>
  private let musicalKeyNames: StringTable
  private let largestArtist = MadeOnce<Int>()
  let popular = PopularTracks()
  /// Tags and languages that went with removed tracks; nil for none.
  private let removedTags: OrdinalSet?
  private let removedLanguages: Set<UInt16>

  init(opening path: String) throws(IndexFileError) {
    // Format 6 differs in the width of its ends alone, 7 lacks what follows `isCurrent`, up to 8 nothing
    // is packed or coded.
    let file = try MappedIndexFile(
      opening: path, kind: TrackTable.kind, versions: 6...TrackTable.formatVersion)
    self.file = file
    names = try NameTable(in: file)
    count = names.count
    builtCount = names.count
    liveCount = names.count
    aliasNames = try StringTable("alias", in: file)
    aliases = try RaggedArray("aliases", in: file, rows: count)
    released = Column(try file.packedArray("released", of: UInt32.self, count: count))
    durations = Column(try file.packedArray("duration", of: Float.self, count: count))
    languages = Column(try file.packedArray("language", of: UInt16.self, count: count))
    let isCurrent = file.identity.formatVersion >= 8
    explicit = Column(
      isCurrent
        ? try file.packedArray("explicit", of: UInt16.self, count: count)
        : PackedArray(IndexArray(repeatElement(0, count: count))))
    let unknown = PackedArray(IndexArray<UInt32>(repeatElement(0, count: isCurrent ? 0 : count)))
    added = Column(
      isCurrent ? try file.packedArray("added", of: UInt32.self, count: count) : unknown)
    places = Column(
      isCurrent ? try file.packedArray("place", of: UInt32.self, count: count) : unknown)
    languageNames = try StringTable("language.name", in: file)
    assignments = try RaggedArray("tag", in: file, rows: count)
    tagNames = try StringTable("tag.name", in: file)
    tagKinds = try StringTable("tag.kind", in: file)
    builtTagCount = tagNames.count
    tagTracks = try OrdinalRows("tag.tracks", in: file, rows: tagNames.count, below: count)
    tagLookup = try NameLookup("tag.key", in: file)
    artistAliasNames = try StringTable("artist.alias", in: file)
    artistAliases = try RaggedArray("artist.aliases", in: file, rows: names.artistCount)
    snippetTexts = try CodedTexts("snippet", in: file)
    snippets = try RaggedArray("snippets", in: file, rows: count)
    tempos = Column(try file.packedArray("tempo", of: Float.self, count: count))
    musicalKeys = Column(try file.packedArray("key", of: UInt16.self, count: count))
    musicalKeyNames = try StringTable("key.name", in: file)
    nextVersions = Column(try file.packedArray("version.next", of: UInt32.self, count: count))
    firstVersions = Column(try file.packedArray("version.first", of: UInt32.self, count: count))
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
    builtCount = whole.builtCount
    builtTagCount = whole.builtTagCount
    released = whole.released
    durations = whole.durations
    languages = whole.languages
    explicit = whole.explicit
    added = whole.added
    places = whole.places
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

  /// The same with the tracks of another table after its own.
  ///
  /// - Parameters:
  ///   - other: a table that nothing was removed from or added to.
  ///   - meaning: what its artists and albums are here.
  ///   - removed: tracks of both that are no recordings of any song, because they will go.
  /// - Precondition: nothing was removed from this table or added to it.
  /// - Complexity: O(what the other table has, and the recordings of its songs here).
  func adding(
    _ other: TrackTable, as meaning: AddedMeaning, without removed: OrdinalSet
  ) -> TrackTable {
    precondition(live == nil && other.live == nil, "Tracks are added before others go.")
    return TrackTable(self, adding: other, as: meaning, without: removed)
  }

  private init(
    _ whole: TrackTable, adding other: TrackTable, as meaning: AddedMeaning,
    without removed: OrdinalSet
  ) {
    let tags = whole.numbers(ofTagsOf: other)
    file = whole.file
    builtCount = whole.count
    builtTagCount = whole.tagNames.count
    count = whole.count + other.count
    liveCount = count
    live = nil
    removedTags = nil
    removedLanguages = []
    names = whole.names.adding(other.names, as: meaning)
    released = whole.released.appending(other.released.rows)
    durations = whole.durations.appending(other.durations.rows)
    explicit = whole.explicit.appending(other.explicit.rows)
    added = whole.added.appending(other.added.rows)
    places = whole.places.appending(other.places.rows)
    tempos = whole.tempos.appending(other.tempos.rows)
    let languages = AddedTexts(other.languageNames, in: whole.languageNames)
    languageNames = languages.joined
    self.languages = whole.languages.appending(languages.numbers(other.languages))
    let keys = AddedTexts(other.musicalKeyNames, in: whole.musicalKeyNames)
    musicalKeyNames = keys.joined
    musicalKeys = whole.musicalKeys.appending(keys.numbers(other.musicalKeys))
    aliasNames = whole.aliasNames.appending(other.aliasNames)
    aliases = whole.aliases.appending(other.aliases.rows(after: whole.aliasNames.count))
    snippetTexts = whole.snippetTexts.appending(other.snippetTexts)
    snippets = whole.snippets.appending(other.snippets.rows(after: whole.snippetTexts.count))
    tagNames = whole.tagNames.appending(.Builder(tags.new.map { other.tag($0).name }).table)
    tagKinds = whole.tagKinds.appending(.Builder(tags.new.map { other.tag($0).kind ?? "" }).table)
    assignments = whole.assignments.appending(
      (0..<other.count).map { track in
        other.tagOrdinals(of: UInt32(track)).map { tags.numbers[Int($0)] }
      })
    tagTracks = whole.tagTracks.adding(
      other.tagTracks.added(as: tags.numbers, after: whole.count), rows: tagNames.count,
      below: count)
    tagLookup = whole.tagLookup.adding(other.tagLookup, as: tags.numbers)
    artistAliasNames = whole.artistAliasNames.appending(other.artistAliasNames)
    let aliasRows = other.artistAliases.rows(after: whole.artistAliasNames.count)
    var replaced: [Int: [UInt32]] = [:]
    for (row, artist) in zip(aliasRows, meaning.artists)
    where !row.isEmpty && Int(artist) < whole.artistCount { replaced[Int(artist)] = row }
    artistAliases = whole.artistAliases.appending(meaning.newArtists.map { aliasRows[Int($0)] })
      .replacing(replaced)
    let own = (whole.count..<count).map { UInt32($0) }
    let songs = AddedSongs(of: own, in: names, without: removed)
    nextVersions = whole.nextVersions.appending(own).replacing(songs.next)
    firstVersions = whole.firstVersions.appending(own).replacing(songs.first)
  }

  /// What the tags of another table are here, and which are new.
  private func numbers(ofTagsOf other: TrackTable) -> (numbers: [UInt32], new: [UInt32]) {
    var (numbers, new): ([UInt32], [UInt32]) = ([], [])
    for tag in 0..<UInt32(other.tagCount) {
      let wanted = other.tag(tag)
      let known = tagLookup.ordinals(named: wanted.name).first { self.tag($0) == wanted }
      numbers.append(known ?? UInt32(tagCount + new.count))
      if known == nil { new.append(tag) }
    }
    return (numbers, new)
  }

  /// The number by which tracks of an album are in order.
  static func place(disc: Int?, track: Int?) -> UInt32 {
    guard disc != nil || track != nil else { return 0 }
    return UInt32(min(max(disc ?? 1, 0), 999)) * 10_000 + UInt32(min(max(track ?? 0, 0), 9_999))
  }

  /// Whether a track is still there.
  package func isLive(_ ordinal: UInt32) -> Bool { live?.contains(ordinal) ?? true }

  // MARK: What else is known

  package func aliases(of ordinal: UInt32) -> [String] {
    aliases[Int(ordinal)].compactMap { text(aliasNames, at: $0) }
  }

  package func artistAliases(of artist: UInt32) -> [String] {
    guard Int(artist) < artistAliases.count else { return [] }
    return artistAliases[Int(artist)].compactMap { text(artistAliasNames, at: $0) }
  }

  /// The largest number of tracks of one artist; counted when it is asked for first.
  package var maximumTracksOfAnArtist: Int {
    largestArtist.value { names.artistTracks.maximumRowLength }
  }

  package func snippets(of ordinal: UInt32) -> [String] {
    snippets[Int(ordinal)].compactMap { index in
      guard Int(index) < snippetTexts.count else { return nil }
      let text = snippetTexts[Int(index)]
      return text.isEmpty ? nil : text
    }
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

  /// Whether a table of the same generation has the same tags.
  package func hasSameTags(as other: TrackTable) -> Bool {
    func added(_ table: TrackTable) -> [String] {
      (builtTagCount..<max(table.tagCount, builtTagCount)).flatMap { tag in
        [table.tag(UInt32(tag)).name, table.tag(UInt32(tag)).kind ?? ""]
      }
    }
    return added(self) == added(other)
      && removedTags?.ordinals ?? [] == other.removedTags?.ordinals ?? []
  }

  package func tag(_ tag: UInt32) -> (name: String, kind: String?) {
    (text(tagNames, at: tag) ?? "", text(tagKinds, at: tag))
  }

  /// The ordinals of a track's tags, in the catalog's order.
  package func tagOrdinals(of ordinal: UInt32) -> [UInt32] {
    assignments[Int(ordinal)].filter { Int($0) < tagNames.count }
  }

  /// Calls `body` with the ordinal of each of a track's tags, in the catalog's order: faster than a list of
  /// them.
  package func forEachTag(of ordinal: UInt32, _ body: (UInt32) -> Void) {
    let (row, count) = (assignments[Int(ordinal)], tagNames.count)
    row.base.forEach(in: row.startIndex..<row.endIndex) { if Int($0) < count { body($0) } }
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

  /// The numbers of the languages that a code of ISO 639-1 or 639-2 or an English name means, in whatever
  /// of these the catalog has them. A code with a region (`pt-BR`) means that alone, where it is there.
  ///
  /// - Complexity: O(languages).
  package func languageNumbers(of code: String) -> [UInt16] {
    let known = (0..<languageNames.count).filter {
      !languageNames[$0].isEmpty && !removedLanguages.contains(UInt16($0))
    }
    let said = code.lowercased()
    let own = known.filter { languageNames[$0].lowercased() == said }
    if said.contains(where: { "-_".contains($0) }), !own.isEmpty { return own.map(UInt16.init) }
    let wanted = LanguageName.code(of: code)
    return known.filter { LanguageName.code(of: languageNames[$0]) == wanted }.map(UInt16.init)
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
