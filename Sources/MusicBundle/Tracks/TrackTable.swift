package import IndexFile
import MusicCatalog
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
  /// How many were built: added ones have the ordinals behind theirs.
  package let builtCount: Int
  let builtTagCount: Int
  /// What tells this table from all others of this process, the same generation's among them.
  package let version = TrackTable.versions.wrappingAdd(1, ordering: .relaxed).newValue
  private static let versions = Atomic<UInt64>(0)
  /// The built and added tracks that were not removed; nil when none was.
  package let live: OrdinalSet?
  /// How many were not removed.
  package let liveCount: Int
  /// Titles, credits, artists and albums, and how they are found by name.
  package let names: NameTable
  /// Everything else that is stored of them.
  package let fields: TrackFields
  package let tagTracks: OrdinalRows
  package let tagLookup: NameLookup
  let largestArtist = MadeOnce<Int>()
  let popular: PopularTracks
  /// Tags and languages that went with removed tracks; nil for none.
  let removedTags: OrdinalSet?
  let removedLanguages: Set<UInt16>

  init(opening path: String) throws(IndexFileError) {
    // Up to format 7 columns are missing (`TrackFields`), up to 8 nothing is packed or coded.
    let file = try MappedIndexFile(
      opening: path, kind: TrackTable.kind, versions: 7...TrackTable.formatVersion)
    self.file = file
    names = try NameTable(in: file)
    count = names.count
    builtCount = names.count
    liveCount = names.count
    fields = try TrackFields(in: file, tracks: count, artists: names.artistCount)
    builtTagCount = fields.tagNames.count
    tagTracks = try OrdinalRows("tag.tracks", in: file, rows: builtTagCount, below: count)
    tagLookup = try NameLookup("tag.key", in: file)
    live = nil
    removedTags = nil
    removedLanguages = []
    popular = PopularTracks()
  }

  /// The same without some tracks: they are found by nothing, their artists, albums, tags and
  /// languages neither where they have no others, and nothing counts them.
  ///
  /// - Complexity: O(the tracks of the artists, albums and tags of those that go); a pass over a column
  ///   for each of their languages.
  func without(_ tracks: OrdinalSet) -> TrackTable { TrackTable(self, without: tracks) }

  private init(_ whole: TrackTable, without tracks: OrdinalSet) {
    var live = OrdinalSet(capacity: whole.count, full: true)
    live.subtract(tracks)
    let gone = tracks.ordinals
    let (rows, tags) = whole.tagTracks.without(
      tracks, in: Set(gone.flatMap { whole.tagOrdinals(of: $0) }))
    removedLanguages = Set(gone.map { whole.fields.languages[Int($0)] }).filter { language in
      var speaking = OrdinalSet(of: whole.fields.languages, in: language...language)
      speaking.formIntersection(live)
      return speaking.isEmpty
    }
    self.live = live
    liveCount = live.cardinality
    names = whole.names.without(tracks)
    tagTracks = whole.tagTracks.replacing(rows)
    tagLookup = whole.tagLookup.without(tags)
    removedTags = tags
    popular = PopularTracks(whole.popular)
    file = whole.file
    count = whole.count
    builtCount = whole.builtCount
    builtTagCount = whole.builtTagCount
    fields = whole.fields
  }

  /// The same with the tracks of another table after its own.
  ///
  /// - Parameters:
  ///   - other: a table that nothing was removed from or added to.
  ///   - meaning: what its artists and albums are here.
  ///   - removed: tracks of both that are no recordings of any song, because they will go.
  ///   - places: where its tracks stand, as in `NameTable.adding`.
  /// - Precondition: nothing was removed from this table or added to it.
  /// - Complexity: O(what the other table has, and the recordings of its songs here).
  func adding(
    _ other: TrackTable, as meaning: AddedMeaning, without removed: OrdinalSet,
    places: [UInt64] = []
  ) -> TrackTable {
    precondition(live == nil && other.live == nil, "Tracks are added before others go.")
    return TrackTable(self, adding: other, as: meaning, without: removed, places)
  }

  private init(
    _ whole: TrackTable, adding other: TrackTable, as meaning: AddedMeaning,
    without removed: OrdinalSet, _ places: [UInt64]
  ) {
    let tags = whole.numbers(ofTagsOf: other)
    file = whole.file
    builtCount = whole.count
    builtTagCount = whole.fields.tagNames.count
    count = whole.count + other.count
    liveCount = count
    live = nil
    removedTags = nil
    removedLanguages = []
    popular = PopularTracks(whole.popular)
    names = whole.names.adding(other.names, as: meaning, places: places)
    let own = (whole.count..<count).map { UInt32($0) }
    fields = whole.fields.adding(
      other.fields,
      as: .init(
        tags: tags.numbers, newTags: tags.new, artists: meaning, artistCount: whole.artistCount,
        songs: AddedSongs(of: own, in: names, without: removed)))
    tagTracks = whole.tagTracks.adding(
      other.tagTracks.added(as: tags.numbers, after: whole.count), rows: fields.tagNames.count,
      below: count)
    tagLookup = whole.tagLookup.adding(other.tagLookup, as: tags.numbers)
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
  static func albumPosition(disc: Int?, track: Int?) -> UInt32 {
    guard disc != nil || track != nil else { return 0 }
    return UInt32(min(max(disc ?? 1, 0), 999)) * 10_000 + UInt32(min(max(track ?? 0, 0), 9_999))
  }

  /// What decides between tracks that are equal otherwise: the lower one comes first, as it will after the
  /// next build.
  package func place(of ordinal: UInt32) -> UInt64 { names.place(of: ordinal) }

  /// The same for artists: that of the first of an artist's tracks, then the name.
  ///
  /// - Complexity: O(tracks of the artist that were added).
  package func placeOfArtist(_ artist: UInt32) -> (UInt64, String) {
    let first = names.first(1, of: tracks(ofArtist: artist)).first
    return (first.map(place) ?? .max, artistName(artist))
  }

  /// The same for tags, which are known by their names alone.
  package func placeOfTag(_ tag: UInt32) -> (String, String) {
    let named = self.tag(tag)
    return (named.name, named.kind ?? "")
  }

  /// Whether a track is still there.
  package func isLive(_ ordinal: UInt32) -> Bool { live?.contains(ordinal) ?? true }
}
