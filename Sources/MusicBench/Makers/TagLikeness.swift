import IndexFile
import MusicBundle

/// How much tracks are like some others, by nothing but what the catalog says of them: the share of their
/// tags that they have in common, rare tags counting more.
///
/// What a search finds alike takes no part in it, so that a search can be measured by it.
struct TagLikeness {
  /// From here on most would say that two songs are alike.
  static let minimumLikeness = 0.25

  private let tracks: TrackTable
  private let seeds: [Set<UInt32>]

  /// Likeness to the tracks of these ids, to whichever is nearest.
  init(to ids: [String], in tracks: TrackTable) {
    self.tracks = tracks
    seeds = ids.compactMap { tracks.ordinal(ofID: $0) }
      .map { Set(tracks.tagOrdinals(of: $0)) }
  }

  /// The share, 0...1.
  func share(of track: UInt32) -> Double {
    let own = Set(tracks.tagOrdinals(of: track))
    return seeds.map { share(own, $0) }.max() ?? 0
  }

  /// Whether a track is alike.
  func holds(_ track: UInt32) -> Bool { share(of: track) >= TagLikeness.minimumLikeness }

  private func share(_ left: Set<UInt32>, _ right: Set<UInt32>) -> Double {
    // In one order, so that the sums have the same bits everywhere.
    let common = left.intersection(right).sorted().reduce(0.0) { $0 + weight(of: $1) }
    let all = left.union(right).sorted().reduce(0.0) { $0 + weight(of: $1) }
    return all > 0 ? common / all : 0
  }

  /// How rare a tag is: halvings of the catalog until its tracks are left.
  private func weight(of tag: UInt32) -> Double {
    guard Int(tag) < tracks.tagTracks.count else { return 0 }
    var (left, halvings) = (Double(max(1, tracks.tagTracks[Int(tag)].count)), 0.0)
    while left * 2 <= Double(tracks.count) {
      left *= 2
      halvings += 1
    }
    return halvings
  }
}
