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
  /// Those of the tracks that were built, whatever has become of them since: the same for all tables of a
  /// generation.
  private let built: MadeOnce<Best>

  /// - Parameter whole: that of the table that this one is a change of.
  init(_ whole: PopularTracks? = nil) {
    built = whole?.built ?? MadeOnce()
  }

  /// A share of a hundredth of all tracks has a hundred of so many.
  private static let maximumKept = 16_384

  /// - Complexity: O(tracks) the first time in a generation, O(tracks that were added) in each change of it.
  func best(of tracks: TrackTable) -> Best {
    found.value {
      // As many more as a delta holds; where more have gone, callers go over all tracks.
      let builtLimit = PopularTracks.maximumKept + GenerationDelta.capacity
      let built = built.value {
        let (best, known) = tracks.best(of: 0..<UInt32(tracks.builtCount), limit: builtLimit)
        return Best(ordinals: best.map(\.ordinal), isAll: known <= builtLimit)
      }
      let added = UInt32(tracks.builtCount)..<UInt32(tracks.count)
      let (best, known) = tracks.best(
        of: (built.ordinals + added).filter(tracks.isLive), limit: PopularTracks.maximumKept)
      return Best(
        ordinals: tracks.placed(best), isAll: built.isAll && known <= PopularTracks.maximumKept)
    }
  }
}

extension TrackTable {
  /// The best known of some tracks, and how many of them anything is known of.
  fileprivate func best(
    of ordinals: some Sequence<UInt32>, limit: Int
  ) -> (best: [(score: Float, ordinal: UInt32)], known: Int) {
    var (selection, known) = (TopSelection(limit: limit), 0)
    for ordinal in ordinals {
      guard let popularity = popularity(at: ordinal), popularity > 0 else { continue }
      selection.offer(popularity, ordinal)
      known += 1
    }
    return (selection.finish(), known)
  }

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
