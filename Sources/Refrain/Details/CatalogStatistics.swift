import IndexFile
import MusicBundle
import MusicCatalog

/// Figures of the generation that answers.
public struct CatalogStatistics: Sendable, Equatable {
  /// Its number.
  public var generation: Int
  /// How many tracks there are.
  public var tracks: Int
  /// How many artists.
  public var artists: Int
  /// How many albums with different titles.
  public var albums: Int
  /// How many tags; a name with two kinds is two.
  public var tags: Int
  /// The first and the last known year of release.
  public var years: ClosedRange<Int>?
  /// The languages of lyrics with their tracks, commonest first.
  public var languages: [Language]

  /// A language and how many tracks are sung in it.
  public struct Language: Sendable, Equatable {
    /// ISO 639.
    public var code: String
    /// How many tracks.
    public var count: Int
  }
}

extension MusicEngine {
  /// Figures of the catalog.
  ///
  /// - Complexity: O(tracks).
  public var statistics: CatalogStatistics { snapshot.statistics }

  /// The tags that most tracks have, with how many.
  public func commonestTags(limit: Int) -> [TagCount] { snapshot.commonestTags(limit: limit) }
}

extension EngineSnapshot {
  var statistics: CatalogStatistics {
    var years: ClosedRange<Int>?
    var languages: [UInt16: (code: String, count: Int)] = [:]
    for ordinal in 0..<UInt32(tracks.count) where tracks.isLive(ordinal) {
      if let year = tracks.released(ordinal)?.year {
        years = years.map { min($0.lowerBound, year)...max($0.upperBound, year) } ?? year...year
      }
      let number = tracks.fields.languages[Int(ordinal)]
      languages[number, default: (tracks.language(of: ordinal) ?? "", 0)].count += 1
    }
    let spoken = languages.values.filter { !$0.code.isEmpty }
      .sorted { (-$0.count, $0.code) < (-$1.count, $1.code) }
    return CatalogStatistics(
      generation: generation.number, tracks: tracks.liveCount, artists: tracks.liveArtistCount,
      albums: tracks.liveAlbumCount, tags: tracks.liveTags.count, years: years,
      languages: spoken.map { .init(code: $0.code, count: $0.count) })
  }

  func commonestTags(limit: Int) -> [TagCount] {
    tracks.liveTags.map { (count: tracks.tagTracks[Int($0)].count, tag: $0) }
      .sorted {
        $0.count != $1.count
          ? $0.count > $1.count : tracks.placeOfTag($0.tag) < tracks.placeOfTag($1.tag)
      }
      .prefix(max(0, limit))
      .map { TagCount(tag: catalogTag($0.tag), count: $0.count) }
  }
}
