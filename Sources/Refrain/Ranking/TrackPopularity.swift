import IndexFile
import MusicBundle
import MusicNames
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
  func popularity(of ordinal: UInt32) -> Double { tracks.recordedPopularity(of: ordinal) }

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

/// How well known the tracks of a snapshot are, estimated when it is asked for first.
final class EstimatedPopularity: Sendable {
  private let found = MadeOnce<EstimatedPopularities>()
  /// The same of the generation without its changes, for all snapshots of it.
  private let built: MadeOnce<EstimatedPopularities>

  /// - Parameter other: that of an earlier snapshot of the same generation.
  init(_ other: EstimatedPopularity? = nil) {
    built = other?.built ?? MadeOnce()
  }

  /// - Complexity: O(tracks) at the first call in a generation, and a cheap pass over tracks at the first one in a
  ///   snapshot; all are estimated anew where the artist with most tracks has another number of them.
  func value(in snapshot: EngineSnapshot) -> EstimatedPopularities {
    found.value {
      let (generation, tracks) = (snapshot.delta.builtTracks, snapshot.tracks)
      // Who has most is the measure of all.
      guard generation.maximumTracksOfAnArtist == tracks.maximumTracksOfAnArtist else {
        return EstimatedPopularities(of: tracks)
      }
      let built = built.value { EstimatedPopularities(of: generation) }
      return built.changed(from: generation, to: tracks)
    }
  }
}

/// How well known each track of a table is, 0...1.
struct EstimatedPopularities: Sendable {
  /// By artist.
  private let prominences: [Float]
  private let values: [Float]
  /// The greatest of all, descending.
  let best: [Double]

  init(of tracks: TrackTable) {
    let prominences = tracks.prominences
    self.init(
      prominences, (0..<UInt32(tracks.count)).map { tracks.estimate(of: $0, prominences) })
  }

  private init(_ prominences: [Float], _ values: [Float]) {
    self.prominences = prominences
    self.values = values
    best = EstimatedPopularities.greatest(values, RequestFacts.bestCount)
  }

  /// Those of a generation's tracks as they are now: only tracks whose artists or recordings are others than
  /// were built are estimated anew.
  fileprivate func changed(
    from generation: TrackTable, to tracks: TrackTable
  ) -> EstimatedPopularities {
    let now = tracks.prominences
    var changed = OrdinalSet(capacity: tracks.count)
    for artist in prominences.indices where prominences[artist] != now[artist] {
      for track in tracks.tracks(ofArtist: UInt32(artist)) { changed.insert(track) }
    }
    for ordinal in 0..<UInt32(tracks.count) {
      let isBuilt = Int(ordinal) < generation.count
      guard !isBuilt || !tracks.isLive(ordinal) else { continue }
      let recordings = (isBuilt ? generation : tracks).versions(
        of: ordinal, limit: EstimatedPopularities.maximumRecordings)
      for recording in recordings { changed.insert(recording) }
    }
    var values = values + [Float](repeating: 0, count: tracks.count - generation.count)
    changed.forEach { values[Int($0)] = tracks.estimate(of: $0, now) }
    return EstimatedPopularities(now, values)
  }

  /// Recordings of a song that a change is told of; more than eight of them count as eight.
  private static let maximumRecordings = 4096

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

extension TrackTable {
  fileprivate func recordedPopularity(of ordinal: UInt32) -> Double {
    if let popularity = popularity(at: ordinal) { return Double(popularity) }
    if isOnlyVersion(ordinal) { return 0 }
    return binaryLogarithm(Double(versionCount(of: ordinal, limit: 8))) / 3
  }

  /// How much of a name each artist has, 0...1, by the number of tracks; 0 for joint credits.
  fileprivate var prominences: [Float] {
    let maximum = max(1, binaryLogarithm(1 + Double(maximumTracksOfAnArtist)))
    return (0..<UInt32(artistCount)).map { artist -> Float in
      guard !names.reading(of: artist).isSplit else { return 0 }
      let count = tracks(ofArtist: names.identity(of: artist)).count
      return Float(min(1, binaryLogarithm(1 + Double(count)) / maximum))
    }
  }

  fileprivate func estimate(of ordinal: UInt32, _ prominences: [Float]) -> Float {
    guard isLive(ordinal) else { return 0 }
    if let known = popularity(at: ordinal) { return known }
    let prominence = names.performers(of: ordinal).map { prominences[Int($0)] }.max() ?? 0
    return max(Float(recordedPopularity(of: ordinal)), prominence)
  }
}

/// The binary logarithm between whole ones as a straight line, close enough to order by and the
/// same on every machine.
func binaryLogarithm(_ value: Double) -> Double {
  Double(value.exponent) + value.significand - 1
}
