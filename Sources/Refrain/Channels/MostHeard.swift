import IndexFile
import MusicBundle
import MusicNames
import Primitives

/// The tracks of a snapshot that most listeners have, looked for when they are asked for first.
///
/// Equals come in an order that has nothing to do with that of the catalog, where an artist's tracks are
/// neighbors, and is the same each time: that of a hash of their ids.
final class MostHeard: Sendable {
  private let found = MadeOnce<[ChannelRanking.Entry]>()
  /// Those of the tracks that were built, whatever has become of them since: the same for all snapshots of a
  /// generation.
  private let built: MadeOnce<[ChannelRanking.Entry]>

  /// A share of a hundredth of all tracks has a hundred of so many.
  private static let maximumKept = 16_384

  /// - Parameter other: that of an earlier snapshot of the same generation.
  init(_ other: MostHeard? = nil) {
    built = other?.built ?? MadeOnce()
  }

  /// The best of all tracks, best first.
  ///
  /// - Complexity: O(tracks) at the first call in a generation, O(tracks that were added) in each snapshot.
  func best(in snapshot: EngineSnapshot) -> [ChannelRanking.Entry] {
    let tracks = snapshot.tracks
    return found.value {
      let built = built.value {
        let all = OrdinalSet(capacity: tracks.builtCount, full: true)
        // As many more as a delta holds; where more have gone, callers go over all tracks.
        return MostHeard.best(
          MostHeard.maximumKept + GenerationDelta.capacity, of: all, in: snapshot)
      }
      var best = Best(limit: MostHeard.maximumKept, names: tracks.names)
      for entry in built where tracks.isLive(entry.ordinal) {
        best.offer(entry.ordinal, worth: entry.score)
      }
      for ordinal in UInt32(tracks.builtCount)..<UInt32(tracks.count) where tracks.isLive(ordinal) {
        best.offer(ordinal, worth: snapshot.knownPopularity(of: ordinal) ?? 0)
      }
      return best.entries()
    }
  }

  /// The best of some tracks, best first.
  ///
  /// - Complexity: O(tracks of the set), and a sort of some of them.
  static func best(
    _ limit: Int, of allowed: OrdinalSet, in snapshot: EngineSnapshot
  ) -> [ChannelRanking.Entry] {
    var best = Best(limit: limit, names: snapshot.tracks.names)
    allowed.forEach { best.offer($0, worth: snapshot.knownPopularity(of: $0) ?? 0) }
    return best.entries()
  }

  /// The place of a track among equals.
  static func mixed(_ ordinal: UInt32, _ names: NameTable) -> UInt64 {
    var hash = FNV1a()
    hash.combine(names.id(of: ordinal))
    var generator = SplitMix64(seed: hash.value)
    return generator.next()
  }

  /// Those kept so far: twice as many as are wanted, of which the worse half goes now and then.
  private struct Best {
    private struct Heard {
      var worth: Double
      var mixed: UInt64
      var ordinal: UInt32

      static func isBefore(_ left: Heard, _ right: Heard) -> Bool {
        (right.worth, left.mixed) < (left.worth, right.mixed)
      }
    }

    private let limit: Int
    private let names: NameTable
    private var kept: [Heard] = []
    /// The worst of those that are among the best so far.
    private var bar: Heard?

    init(limit: Int, names: NameTable) {
      self.limit = limit
      self.names = names
      kept.reserveCapacity(2 * limit)
    }

    mutating func offer(_ ordinal: UInt32, worth: Double) {
      if let bar, worth < bar.worth { return }
      let heard = Heard(worth: worth, mixed: MostHeard.mixed(ordinal, names), ordinal: ordinal)
      if let bar, !Heard.isBefore(heard, bar) { return }
      kept.append(heard)
      if kept.count >= 2 * limit { cut() }
    }

    private mutating func cut() {
      kept.sort(by: Heard.isBefore)
      kept.removeLast(max(0, kept.count - limit))
      bar = kept.count == limit ? kept.last : nil
    }

    mutating func entries() -> [ChannelRanking.Entry] {
      cut()
      return kept.map { .init(ordinal: $0.ordinal, score: $0.worth) }
    }
  }
}
