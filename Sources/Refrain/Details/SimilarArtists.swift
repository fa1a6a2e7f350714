import MusicBundle
import MusicNames

/// An artist who is like others, and why.
public struct SimilarArtist: Sendable, Equatable {
  /// The name.
  public var name: String
  /// How many tracks credit it.
  public var trackCount: Int
  /// 0...1, comparable within one answer: 1 for the first in every channel.
  public var score: Double
  /// Where each channel ranked it: "listening", "tags", a vector space's name.
  public var channels: [TrackHit.ChannelRank]
  /// Tags that it has in common with the seeds, most telling first.
  public var sharedTags: [CatalogTag]
  /// Tracks of it that are most like the seeds' tracks, then popular ones.
  public var tracks: [TrackDetails]
}

extension MusicEngine {
  /// The artists most like some others: by who listens to their tracks, by their tags, and by the
  /// vectors of their tracks, in which descriptions take part.
  ///
  /// - Parameters:
  ///   - seeds: names, aliases or ids of artists to be like, at least one.
  ///   - excluded: names of artists who are not returned, nor any track that credits them. The seeds
  ///     are never returned.
  ///   - filter: what a track must satisfy for its artist to be returned, and to be shown.
  ///   - limit: 1...100.
  /// - Throws: `.unknown` for a seed that no artist is called, `.invalid` for a limit out of range.
  /// - Complexity: one search by similarity in each channel; it reads some tracks of some hundred
  ///   artists, whatever the size of the catalog.
  public func similarArtists(
    to seeds: [String], excluding excluded: [String] = [], filter: TrackFilter = .everything,
    limit: Int = 10
  ) throws(EngineError) -> [SimilarArtist] {
    try snapshot.similarArtists(to: seeds, excluding: excluded, filter: filter, limit: limit)
  }
}

extension EngineSnapshot {
  func similarArtists(
    to seeds: [String], excluding excluded: [String], filter: TrackFilter, limit: Int
  ) throws(EngineError) -> [SimilarArtist] {
    guard (1...100).contains(limit) else {
      throw .invalid("limit is \(limit); it must be in 1...100.")
    }
    guard !seeds.isEmpty else { throw .invalid("similarArtists needs at least one artist.") }
    var lookup = ArtistLookup(tracks.names)
    var artists: [UInt32] = []
    for name in seeds {
      let reading = lookup.wanted(name)
      guard reading.certainty == .same || reading.certainty == .likely else {
        throw .unknown(
          "No artist in the catalog is called \"\(name.prefix(64))\".", of: .artist)
      }
      artists += reading.artists.filter { !artists.contains($0) }
    }
    let unwanted = (seeds + excluded).flatMap { lookup.excluded($0).artists }
    let others = TrackFilter.all(
      filter.conjuncts + (seeds + excluded).map { .not(.artist($0)) })
    return try ArtistSimilarity(
      snapshot: self, seeds: artists,
      unwanted: Set(artists + unwanted),
      filter: others
    ).ranked(limit: limit)
  }
}
