import Primitives

/// The tracks of a table that are known best, looked for when they are asked for first.
final class PopularTracks: Sendable {
  /// Best known first, ties by place.
  struct Best: Sendable {
    var ordinals: [UInt32] = []
    /// Whether all others are known to be unknown.
    var isAll = true
  }

  private let found = MadeOnce<Best>()

  /// A share of a hundredth of all tracks has a hundred of so many.
  private static let most = 16_384

  /// - Complexity: O(tracks) the first time.
  func best(of tracks: TrackTable) -> Best {
    found.value {
      var (selection, known) = (TopSelection(limit: PopularTracks.most), 0)
      for ordinal in 0..<UInt32(tracks.count) {
        guard let popularity = tracks.popularity(at: ordinal), popularity > 0 else { continue }
        selection.offer(popularity, ordinal)
        known += 1
      }
      return Best(
        ordinals: tracks.placed(selection.finish()), isAll: known <= PopularTracks.most)
    }
  }
}

extension TrackTable {
  /// Tracks in the order of their popularity, equal ones in that of their places.
  fileprivate func placed(_ found: [(score: Float, ordinal: UInt32)]) -> [UInt32] {
    guard count > builtCount else { return found.map(\.ordinal) }
    return found.map { (score: $0.score, place: place(of: $0.ordinal), ordinal: $0.ordinal) }
      .sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.ordinal)
  }

  /// The tracks that are known best, best first, ties by place: all whose popularity is above 0, or
  /// so many of them that a filter which leaves a hundredth leaves a hundred.
  ///
  /// - Complexity: O(`count`) the first time, then O(1).
  package var bestKnown: (ordinals: [UInt32], isAll: Bool) {
    let best = popular.best(of: self)
    return (best.ordinals, best.isAll)
  }
}
