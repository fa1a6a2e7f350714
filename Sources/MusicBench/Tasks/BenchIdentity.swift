import IndexFile
import JSON
import MusicBundle
import MusicCatalog
import Primitives
public import Refrain
import Rewards

/// What tells one bench from another: short hashes of catalogs and tasks, which their files carry, so
/// that no answer is scored as one to another task and no task by another catalog.
public enum BenchIdentity {
  /// The hash of what tasks rest on: the names, artists, albums, dates, lengths, languages and tags of all
  /// tracks, in whatever order they came. Who listened to what does not count: likes that tasks hold out
  /// are better left out of the bundle that is asked.
  ///
  /// - Complexity: O(tracks), some milliseconds for ten thousand.
  public static func catalog(_ engine: MusicEngine) -> String {
    let tracks = engine.pinned().view.tracks
    var sum: UInt64 = 0
    for track in 0..<UInt32(tracks.count) where tracks.isLive(track) {
      sum &+= hash(of: track, tracks)
    }
    return text(of: sum)
  }

  private static func hash(of track: UInt32, _ tracks: TrackTable) -> UInt64 {
    var hash = FNV1a()
    hash.combine(tracks.id(of: track))
    hash.combine(tracks.title(of: track))
    for name in tracks.artistNames(of: track) { hash.combine(name) }
    hash.combine(tracks.album(of: track) ?? "")
    hash.combine(tracks.released(track).map { "\($0)" } ?? "")
    hash.combine(tracks.language(of: track) ?? "")
    hash.combine(UInt64((tracks.duration(of: track) ?? 0).rounded().magnitude))
    for tag in tracks.tags(of: track).map(\.name).sorted() { hash.combine(tag) }
    return SplitMix64.mix(hash.value)
  }

  /// The hash of tasks, one after the other.
  public static func tasks(_ tasks: [BenchTask]) -> String {
    var hash = FNV1a()
    for task in tasks { hash.combine(task.digest) }
    return text(of: hash.value)
  }

  static func text(of hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension BenchTask {
  /// The hash of all that the task says.
  public var digest: String {
    var hash = FNV1a()
    hash.combine(json.compact)
    return BenchIdentity.text(of: hash.value)
  }
}
