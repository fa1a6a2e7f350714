import IndexFile
import MusicBundle
import Primitives

// Three answers to how well known a track is, each with more to go by than the one before; all begin with
// the popularity that the catalog says.
extension EngineSnapshot {
  /// How well known a track is, 0...1, as far as anything says so: the catalog's popularity, or else how
  /// many listeners have it; nil where neither does.
  func knownPopularity(of ordinal: UInt32) -> Double? {
    if let popularity = tracks.popularity(at: ordinal) { return Double(popularity) }
    guard let count = listening?.listenerCount(of: ordinal), count > 0 else { return nil }
    return Double(count) / (Double(count) + EngineSnapshot.someListeners)
  }

  /// So many listeners make half a popularity.
  private static let someListeners = 4.0

  /// How well known a track is, 0...1: the catalog's popularity, or else how often its song was
  /// recorded, as far as 8 recordings.
  func popularity(of ordinal: UInt32) -> Double {
    if let popularity = tracks.popularity(at: ordinal) { return Double(popularity) }
    if tracks.isOnlyVersion(ordinal) { return 0 }
    return binaryLogarithm(Double(tracks.versionCount(of: ordinal, limit: 8))) / 3
  }

  /// The best known of some tracks, each once: those of which the catalog or listeners say it before those of
  /// which only the number of recordings does, equals by place.
  ///
  /// - Complexity: O(tracks log tracks).
  func bestKnown(_ ordinals: some Sequence<UInt32>, limit: Int) -> [UInt32] {
    let ranked = Set(ordinals).filter { Int($0) < tracks.count }
      .map { ordinal in
        let known = knownPopularity(of: ordinal)
        return (
          known: known ?? -1, recorded: known == nil ? popularity(of: ordinal) : 0,
          place: tracks.place(of: ordinal), ordinal: ordinal
        )
      }
      .sorted { ($1.known, $1.recorded, $0.place) < ($0.known, $0.recorded, $1.place) }
    return ranked.prefix(limit).map(\.ordinal)
  }

  /// How well known a track is, 0...1, where nothing else may say so: the catalog's popularity, or else the
  /// greater of how often its song was recorded and how many tracks its artist has. What is known of a request
  /// is counted by it.
  ///
  /// - Complexity: O(tracks) at the first call.
  func estimatedPopularity(of ordinal: UInt32) -> Double {
    popularities.value(in: self)[ordinal]
  }
}

/// How well known the tracks of a snapshot are, counted when it is asked for first.
extension MadeOnce<EstimatedPopularities> {
  /// - Complexity: O(tracks) at the first call.
  func value(in snapshot: EngineSnapshot) -> EstimatedPopularities {
    value { EstimatedPopularities(of: snapshot) }
  }
}

/// How well known each track of a generation is, 0...1.
struct EstimatedPopularities: Sendable {
  private let values: [Float]
  /// The greatest of all, descending.
  let best: [Double]

  fileprivate init(of snapshot: EngineSnapshot) {
    let tracks = snapshot.tracks
    let maximum = binaryLogarithm(1 + Double(tracks.maximumTracksOfAnArtist))
    let values = (0..<UInt32(tracks.count)).map { ordinal -> Float in
      guard tracks.isLive(ordinal) else { return 0 }
      if let known = tracks.popularity(of: ordinal) { return Float(min(1, max(0, known))) }
      let artists = tracks.artistIdentities(of: ordinal).map { tracks.tracks(ofArtist: $0).count }
      let prominence = artists.max().map { binaryLogarithm(1 + Double($0)) } ?? 0
      return Float(max(snapshot.popularity(of: ordinal), min(1, prominence / max(1, maximum))))
    }
    self.values = values
    best = EstimatedPopularities.greatest(values, RequestFacts.bestCount)
  }

  subscript(ordinal: UInt32) -> Double {
    Int(ordinal) < values.count ? Double(values[Int(ordinal)]) : 0
  }

  /// The greatest of some tracks, descending, `RequestFacts.bestCount` at most.
  ///
  /// - Complexity: O(tracks allowed), and a sort of about as many as are taken.
  func best(of allowed: OrdinalSet) -> [Double] {
    var some: [Float] = []
    allowed.forEach { if Int($0) < values.count { some.append(values[Int($0)]) } }
    return EstimatedPopularities.greatest(some, RequestFacts.bestCount)
  }

  /// The greatest, by counting in buckets first: what lies below the bucket of the last one taken is
  /// never sorted.
  private static func greatest(_ values: [Float], _ limit: Int) -> [Double] {
    guard values.count > 4 * limit else {
      return values.sorted(by: >).prefix(limit).map(Double.init)
    }
    var counts = [Int](repeating: 0, count: 1025)
    for value in values { counts[Int(value * 1024)] += 1 }
    var (bucket, taken) = (1024, 0)
    while bucket > 0, taken + counts[bucket] < limit {
      taken += counts[bucket]
      bucket -= 1
    }
    return values.filter { Int($0 * 1024) >= bucket }.sorted(by: >).prefix(limit).map(Double.init)
  }
}
