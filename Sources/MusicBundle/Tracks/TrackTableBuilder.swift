import IndexFile
import MusicCatalog
import MusicNames
import TextAnalysis

/// Collects what hits show and filters ask about, and writes it as `tracks.idx`.
///
/// Tracks are added in the order of their ordinals. Memory: about what the file will have.
struct TrackTableBuilder {
  private(set) var ids: [String] = []
  private var titles = StringTable.Builder()
  private var aliases = StringTable.Builder()
  private var aliasRows = RaggedArray<UInt32>.Builder()
  private var released: [UInt32] = []
  private var durations: [Float] = []
  private var popularities: [Float] = []
  private var explicit: [UInt16] = []
  private var added: [UInt32] = []
  private var places: [UInt32] = []
  private var languages: [UInt16] = []
  private var albums: [UInt32] = []
  private var credits: CreditTableBuilder
  private var assignments = RaggedArray<UInt32>.Builder()

  private var languageNames = Interner()
  private var albumNames = Interner()
  private var tags: [TagKey] = []
  private var tagOrdinals: [TagKey: UInt32] = [:]

  private var titleIndex = TitleIndexBuilder()
  private var songs = SongClusters()
  private var versions: [UInt16] = []
  private var snippets = StringTable.Builder()
  private var snippetRows = RaggedArray<UInt32>.Builder()
  private var codes = NameLookupBuilder()
  private var tempos: [Float] = []
  private var musicalKeys: [UInt16] = []
  private var musicalKeyNames = Interner()

  private struct TagKey: Hashable {
    var name: String
    var kind: String
  }

  /// - Parameter credits: whom printed credits name, where the recipe says so.
  init(credits: [String: [String]] = [:]) { self.credits = CreditTableBuilder(given: credits) }

  /// The number of tracks so far.
  var count: Int { ids.count }

  mutating func add(_ track: TrackRecord) {
    ids.append(track.id)
    titles.append(track.title)
    aliasRows.append(
      track.aliases.map { alias in
        aliases.append(alias)
        return UInt32(aliases.count - 1)
      })
    for code in [track.isrc, track.recordingMBID] {
      if let code { codes.add(code, UInt32(count - 1)) }
    }
    released.append(track.released?.packed ?? 0)
    durations.append(track.duration.map(Float.init) ?? .nan)
    popularities.append(track.popularity.map(Float.init) ?? .nan)
    explicit.append(track.isExplicit.map { $0 ? 2 : 1 } ?? 0)
    added.append(track.added.map { min(UInt32(clamping: max(1, $0)), .max - 1) } ?? 0)
    places.append(TrackTable.albumPosition(disc: track.discNumber, track: track.trackNumber))
    languages.append(UInt16(truncatingIfNeeded: languageNames.ordinal(of: track.language ?? "")))
    albums.append(albumNames.ordinal(of: track.album ?? ""))
    addTags(of: track)
    snippetRows.append(
      track.snippets.map { snippet in
        snippets.append(snippet)
        return UInt32(snippets.count - 1)
      })
    tempos.append(track.bpm.map(Float.init) ?? .nan)
    musicalKeys.append(UInt16(truncatingIfNeeded: musicalKeyNames.ordinal(of: track.key ?? "")))
    let parts = titleIndex.addTrack(
      title: track.title, aliases: track.aliases + named(inWorkOf: track),
      ordinal: UInt32(count - 1))
    versions.append(parts.tags.rawValue)
    songs.add(track, parts, with: &titleIndex.keys)
    let composer = ComposerInTitle(parts.base, with: &titleIndex.keys)?.composer
    let isWork =
      composer != nil
      || track.composer != nil
        && (track.work != nil || WorkTitle(parts.base, with: &titleIndex.keys) != nil)
    credits.add(
      track, title: parts.credits, possible: parts.possible, composer: composer, isWork: isWork)
  }

  /// The title behind that of its work, where only a field says which that is: "Suite bergamasque: Clair de
  /// lune".
  private func named(inWorkOf track: TrackRecord) -> [String] {
    guard let work = track.work, !work.isEmpty, !track.title.contains(work) else { return [] }
    return [work + ": " + (track.movement ?? track.title)]
  }

  private mutating func addTags(of track: TrackRecord) {
    var row: [UInt32] = []
    for tag in track.tags {
      let key = TagKey(name: tag.name, kind: tag.kind ?? "")
      let ordinal: UInt32
      if let known = tagOrdinals[key] {
        ordinal = known
      } else {
        ordinal = UInt32(tags.count)
        tagOrdinals[key] = ordinal
        tags.append(key)
      }
      row.append(ordinal)
    }
    assignments.append(row)
  }

  /// Writes the file.
  ///
  /// - Returns: its size in bytes.
  func write(to path: String, buildID: UInt64) throws(IndexFileError) -> Int {
    try write(to: path, buildID: buildID, credits: credits.read(), isDurable: true)
  }

  /// The artists of the tracks, for a table that stands beside others.
  func credits(beside others: KnownCredits) -> CreditTable { credits.read(beside: others) }

  /// Writes the file with credits that have been read.
  ///
  /// - Parameter isDurable: false for a file that only this process will read.
  func write(
    to path: String, buildID: UInt64, credits: CreditTable, isDurable: Bool
  ) throws(IndexFileError) -> Int {
    guard languageNames.names.count <= Int(UInt16.max) else {
      throw IndexFileError(
        path: path, reason: .invalid("the catalog has more than 65,535 different languages."))
    }
    guard musicalKeyNames.names.count <= Int(UInt16.max) else {
      throw IndexFileError(
        path: path, reason: .invalid("the catalog has more than 65,535 different musical keys."))
    }
    var writer = try IndexFileWriter(
      creating: path,
      identity: IndexFileIdentity(
        kind: TrackTable.kind, formatVersion: TrackTable.formatVersion, buildID: buildID,
        analysisHash: AnalysisTables.hash))
    try IDTable.write(ids, as: "id", to: &writer)
    try titles.write(coding: "title", to: &writer)
    try aliases.write("alias", to: &writer)
    try aliasRows.write("aliases", to: &writer)
    try writer.write(scanned: "released", released)
    try writer.write(scanned: "duration", durations)
    try writer.write(packing: "popularity", popularities)
    try writer.write(scanned: "explicit", explicit)
    try writer.write(scanned: "added", added)
    try writer.write(packing: "place", places)
    try writer.write(scanned: "language", languages)
    try writer.write(packing: "album", albums)
    try languageNames.write("language.name", to: &writer)
    try albumNames.write(coding: "album.name", to: &writer)
    try writeAlbums(to: &writer)
    try writer.write(packing: "version", versions)
    try snippets.write(coding: "snippet", to: &writer)
    try snippetRows.write("snippets", to: &writer)
    try writer.write(packing: "tempo", tempos)
    try writer.write(packing: "key", musicalKeys)
    try musicalKeyNames.write("key.name", to: &writer)
    try codes.write("isrc", to: &writer)
    try titleIndex.write(tracks: count, to: &writer)
    let rings = rings(credits)
    try writer.write(packing: "version.next", rings)
    try writer.write(packing: "version.first", SongClusters.firsts(of: rings))
    try credits.write(to: &writer)
    try writeTags(to: &writer)
    return try writer.finish(isDurable: isDurable)
  }

  /// The recordings of each song, by the artists whom the credits name.
  private func rings(_ credits: CreditTable) -> [UInt32] {
    var songs = songs
    for track in 0..<count { songs.credit(credits.artistKeys(of: track), to: track) }
    return songs.rings()
  }

  private func writeAlbums(to writer: inout IndexFileWriter) throws(IndexFileError) {
    var rows = RaggedArray<UInt32>.Builder()
    for album in albums { rows.append(CollectionOfOne(album)) }
    try rows.transposed(columns: albumNames.names.count).write("album.tracks", to: &writer)
    var lookup = NameLookupBuilder()
    for (ordinal, name) in albumNames.names.enumerated() where !name.isEmpty {
      lookup.add(name, UInt32(ordinal))
    }
    try lookup.write("album.key", to: &writer)
  }

  private func writeTags(to writer: inout IndexFileWriter) throws(IndexFileError) {
    try assignments.write("tag", to: &writer)
    try assignments.transposed(columns: tags.count).write("tag.tracks", to: &writer)
    var names = StringTable.Builder()
    var kinds = StringTable.Builder()
    var lookup = NameLookupBuilder()
    for (ordinal, tag) in tags.enumerated() {
      names.append(tag.name)
      kinds.append(tag.kind)
      lookup.add(tag.name, UInt32(ordinal))
    }
    try names.write("tag.name", to: &writer)
    try kinds.write("tag.kind", to: &writer)
    try lookup.write("tag.key", to: &writer)
  }
}
