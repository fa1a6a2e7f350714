import IndexFile
import MusicBundle
import Synchronization

/// How well known the tracks of a snapshot are, counted when it is asked for first.
final class LazyRenowns: Sendable {
  private let made = Mutex<Renowns?>(nil)

  /// - Complexity: O(tracks) at the first call.
  func value(in snapshot: EngineSnapshot) -> Renowns {
    made.withLock { made in
      let renowns = made ?? Renowns(of: snapshot)
      made = renowns
      return renowns
    }
  }
}

/// How well known each track of a generation is, 0...1.
struct Renowns: Sendable {
  private let values: [Float]
  /// The greatest of all, descending.
  let best: [Double]

  fileprivate init(of snapshot: EngineSnapshot) {
    let tracks = snapshot.tracks
    let most = binaryLogarithm(1 + Double(tracks.maximumTracksOfAnArtist))
    let values = (0..<UInt32(tracks.count)).map { ordinal -> Float in
      guard tracks.isLive(ordinal) else { return 0 }
      if let known = tracks.popularity(of: ordinal) { return Float(min(1, max(0, known))) }
      let artists = tracks.artistIdentities(of: ordinal).map { tracks.tracks(ofArtist: $0).count }
      let prominence = artists.max().map { binaryLogarithm(1 + Double($0)) } ?? 0
      return Float(max(snapshot.popularity(of: ordinal), min(1, prominence / max(1, most))))
    }
    self.values = values
    best = Renowns.greatest(values, RequestFacts.bestCount)
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
    return Renowns.greatest(some, RequestFacts.bestCount)
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
