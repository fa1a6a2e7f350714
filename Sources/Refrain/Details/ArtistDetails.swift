import IndexFile
import MusicBundle
import MusicCatalog
import MusicNames

/// An artist, with the tracks that credit it.
public struct ArtistDetails: Sendable, Equatable {
  /// The name as credited.
  public var name: String
  /// Other names.
  public var aliases: [String]
  /// How many tracks credit it.
  public var trackCount: Int
  /// The first and last known year of release.
  public var years: ClosedRange<Int>?
  /// The commonest tags of its tracks, with how many have each.
  public var tags: [TagCount]
  /// Its tracks, newest first; those without a date last.
  public var tracks: [TrackDetails]
}

/// A tag and how many tracks have it.
public struct TagCount: Sendable, Equatable {
  /// The tag.
  public var tag: CatalogTag
  /// How many tracks have it.
  public var count: Int
}

extension MusicEngine {
  /// The artists of that name, alias, romanization or id, most tracks first; the nearest spellings
  /// when there is none.
  ///
  /// - Parameters:
  ///   - name: a name in any script, an alias, or an id.
  ///   - limit: how many tracks of each at most.
  public func artists(named name: String, limit: Int) -> (isExact: Bool, artists: [ArtistDetails]) {
    snapshot.artists(named: name, limit: limit)
  }
}

extension EngineSnapshot {
  func artists(named name: String, limit: Int) -> (isExact: Bool, artists: [ArtistDetails]) {
    var lookup = ArtistLookup(tracks.names)
    let reading = lookup.wanted(name)
    if reading.certainty == .same || reading.certainty == .likely {
      return (true, details(reading.artists, limit: limit))
    }
    let parsed = ParsedArtist(name, with: &lookup.keys)
    var nearest = lookup.artistsNear(parsed).map(\.artist)
    let similar = tracks.names.artistIndex.similar(parsed.key, limit: 5)
    for match in similar where !nearest.contains(match.ordinal) { nearest.append(match.ordinal) }
    return (false, details(Array(nearest.prefix(5)), limit: 0, sorts: false))
  }

  private func details(_ ordinals: [UInt32], limit: Int, sorts: Bool = true) -> [ArtistDetails] {
    var known = ordinals.filter { Int($0) < tracks.artistCount }
    if sorts {
      known.sort {
        let (count, other) = (
          tracks.tracks(ofArtist: $0).count, tracks.tracks(ofArtist: $1).count
        )
        return count != other
          ? count > other : tracks.placeOfArtist($0) < tracks.placeOfArtist($1)
      }
    }
    return known.map { details(ofArtist: $0, limit: limit) }
  }

  private func details(ofArtist artist: UInt32, limit: Int) -> ArtistDetails {
    let songs = tracks.tracks(ofArtist: artist).filter { Int($0) < tracks.count }
    let years = songs.compactMap { tracks.released($0)?.year }
    let newest = songs.map { (Int(tracks.fields.released[Int($0)]), tracks.place(of: $0), $0) }
      .sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(limit).map(\.2)
    return ArtistDetails(
      name: tracks.artistName(artist), aliases: tracks.artistAliases(of: artist),
      trackCount: songs.count,
      years: years.min().flatMap { first in years.max().map { first...$0 } },
      tags: commonest(tagsOf: songs, limit: 8), tracks: newest.map { details(of: $0) })
  }

  private func commonest(tagsOf songs: [UInt32], limit: Int) -> [TagCount] {
    var counts: [UInt32: Int] = [:]
    for song in songs { for tag in tracks.tagOrdinals(of: song) { counts[tag, default: 0] += 1 } }
    let commonest = counts.sorted {
      $0.value != $1.value
        ? $0.value > $1.value : tracks.placeOfTag($0.key) < tracks.placeOfTag($1.key)
    }
    return commonest.prefix(limit).map {
      TagCount(tag: catalogTag($0.key), count: $0.value)
    }
  }

  func catalogTag(_ ordinal: UInt32) -> CatalogTag {
    let tag = tracks.tag(ordinal)
    return CatalogTag(name: tag.name, kind: tag.kind)
  }
}
