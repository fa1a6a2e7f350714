import IndexFile
import MusicBundle
import MusicNames
import Primitives
import RequestReading

/// Turns filters into sets of ordinals.
///
/// - Complexity: O(tracks of a name) for artists, tags and tracks; one pass over a column of 2 or
///   4 bytes a track for dates, languages and durations.
struct FilterCompiler {
  private let tracks: TrackTable
  /// What a tag that is refused keeps out beside those of its name.
  private let vocabulary: MadeOnce<TagVocabulary>

  init(_ snapshot: EngineSnapshot) {
    tracks = snapshot.tracks
    vocabulary = snapshot.tagVocabulary
  }

  /// The tracks that are still there and satisfy `filter`, or nil when that is all that were built.
  func allowed(_ filter: TrackFilter) -> OrdinalSet? {
    let conjuncts = filter.conjuncts
    guard var result = conjuncts.first.map({ set(of: $0) }) else { return tracks.live }
    for conjunct in conjuncts.dropFirst() { result.formIntersection(set(of: conjunct)) }
    return result
  }

  /// The tracks that are still there and satisfy `filter`.
  func set(of filter: TrackFilter) -> OrdinalSet {
    var result = set(of: filter, isExcluded: false)
    if let live = tracks.live { result.formIntersection(live) }
    return result
  }

  /// The tracks that satisfy `filter`, whether they are still there or not.
  ///
  /// - Parameter isExcluded: whether what satisfies it is kept out, so that a name that may mean
  ///   several artists means all of them.
  private func set(of filter: TrackFilter, isExcluded: Bool) -> OrdinalSet {
    switch filter {
    case .everything:
      return OrdinalSet(capacity: tracks.count, full: true)
    case .released(let years):
      let packed = FilterCompiler.packed(years)
      return OrdinalSet(of: tracks.fields.released, in: packed)
    case .language(let code):
      return tracks.languageNumbers(of: code).reduce(into: none) {
        $0.formUnion(OrdinalSet(of: tracks.fields.languages, in: $1...$1))
      }
    case .duration(let seconds):
      // Rounded like the column, so that an end that a hit shows belongs to the range.
      return OrdinalSet(
        of: tracks.fields.durations, in: Float(seconds.lowerBound)...Float(seconds.upperBound))
    case .explicit(let isExplicit):
      let wanted: UInt16 = isExplicit ? 2 : 1
      return OrdinalSet(of: tracks.fields.explicit, in: wanted...wanted)
    case .added(let times):
      guard times.upperBound > 0 else { return none }
      return OrdinalSet(
        of: tracks.fields.added,
        in: UInt32(clamping: max(1, times.lowerBound))...UInt32(clamping: times.upperBound))
    case .artist(let name):
      return artist(name, isExcluded: isExcluded)
    case .tag(let name):
      return members(of: tracks.tagTracks, tags(called: name, isExcluded: isExcluded))
    case .recording(let kind):
      return OrdinalSet(of: tracks.names.versionTags) {
        kind.includes(VersionTags(rawValue: $0))
      }
    case .track(let id):
      return OrdinalSet(
        capacity: tracks.count,
        tracks.ordinal(ofID: id).map { [$0] } ?? tracks.names.tracks(ofCode: id))
    case .among(let selection):
      return OrdinalSet(capacity: tracks.count, selection.ordinals(in: tracks))
    case .all(let filters):
      return filters.reduce(into: set(of: .everything, isExcluded: false)) {
        $0.formIntersection(set(of: $1, isExcluded: isExcluded))
      }
    case .any(let filters):
      return filters.reduce(into: none) { $0.formUnion(set(of: $1, isExcluded: isExcluded)) }
    case .not(let filter):
      var result = set(of: filter, isExcluded: !isExcluded)
      result.invert()
      return result
    }
  }

  /// The tracks of everybody whom a name means.
  private func artist(_ name: String, isExcluded: Bool) -> OrdinalSet {
    let reading = tracks.reading(ofArtist: name, isExcluded: isExcluded)
    guard var result = reading.groups.first.map({ members(of: tracks.names.artistTracks, $0) })
    else { return none }
    for group in reading.groups.dropFirst() {
      result.formIntersection(members(of: tracks.names.artistTracks, group))
    }
    // Whoever wants nothing of somebody wants no song that they wrote, nor their albums.
    if isExcluded {
      let artists = reading.groups.flatMap { $0 }
      result.formUnion(members(of: tracks.names.relatedTracks, artists))
      for artist in artists where tracks.names.reading(of: artist).isSplit {
        result.formUnion(ofAll(tracks.names.parts(of: artist)))
      }
    }
    return result
  }

  /// The tracks that credit each of some artists, whoever else they credit: "Pia Mia Featuring Chris Brown &
  /// Tyga" are tracks of Chris Brown & Tyga.
  private func ofAll(_ artists: [UInt32]) -> OrdinalSet {
    guard artists.count > 1 else { return none }
    var result = members(of: tracks.names.artistTracks, [artists[0]])
    for artist in artists.dropFirst() {
      result.formIntersection(members(of: tracks.names.artistTracks, [artist]))
    }
    return result
  }

  /// The tags that a name means, alone or as one of several; of one that is refused, those that are its kinds as
  /// well: a k-ballad is a ballad, and brass is trumpets.
  private func tags(called name: String, isExcluded: Bool) -> [UInt32] {
    let vocabulary = vocabulary.value(of: tracks)
    let own = tracks.tags(called: name) + vocabulary.compounds(called: name)
    return isExcluded ? own + vocabulary.kinds(ofRefused: name) : own
  }

  private var none: OrdinalSet { OrdinalSet(capacity: tracks.count) }

  private func members(of rows: OrdinalRows, _ indices: [UInt32]) -> OrdinalSet {
    var result = none
    for index in indices where Int(index) < rows.count {
      result.formUnion(rows[Int(index)])
    }
    return result
  }

  /// The packed dates of the years, whatever is known of month and day.
  private static func packed(_ years: ClosedRange<Int>) -> ClosedRange<UInt32> {
    let lower = min(max(1, years.lowerBound), 10_000)
    let upper = max(min(9999, years.upperBound), 0)
    guard lower <= upper else { return .max ... .max }
    return UInt32(lower * 10_000)...UInt32(upper * 10_000 + 9999)
  }
}

extension TrackTable {
  /// Whom a name in a filter means.
  func reading(ofArtist name: String, isExcluded: Bool) -> ArtistLookup.Reading {
    names.artistReadings.reading(of: name, isExcluded: isExcluded, in: names)
  }
}

extension RecordingKind {
  /// What a title says of such a recording; nil for the plain one.
  var versionTag: VersionTags? {
    switch self {
    case .live: .live
    case .remix: [.remix, .spedUp, .slowed, .spatial]
    case .acoustic: .acoustic
    case .cover: .cover
    case .karaoke: .karaoke
    case .instrumental: .instrumental
    case .demo: .demo
    case .remaster: .remaster
    case .original: nil
    }
  }

  /// Whether a recording whose title says this is one of the kind.
  func includes(_ tags: VersionTags) -> Bool {
    guard let tag = versionTag else {
      return tags.isSubset(of: [.remaster, .edit, .other, .extended])
    }
    return !tags.isDisjoint(with: tag)
  }
}
