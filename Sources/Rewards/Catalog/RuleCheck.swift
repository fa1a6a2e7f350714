import IndexFile
import MusicBundle
import Refrain

/// A rule as it is checked on a track.
struct RuleCheck: Sendable {
  let rule: TaskRule
  private let test: @Sendable (UInt32) -> Bool

  /// - Parameter shown: the tracks that were shown before.
  init(_ rule: TaskRule, shown: [UInt32], view: CatalogView) {
    self.rule = rule
    let tracks = view.tracks
    switch rule {
    case .popularity(let range):
      test = { range.contains(view.popularity(of: $0)) }
    case .otherArtists:
      let before = Set(shown.flatMap(tracks.artistIdentities))
      test = { track in !tracks.artistIdentities(of: track).contains { before.contains($0) } }
    case .noTracks(let ids):
      let songs = Set(ids.compactMap { tracks.ordinal(ofID: $0) }.map(tracks.song))
      test = { !songs.contains(tracks.song(of: $0)) }
    case .artistCap:
      // A rule of the list, which `ConstraintReward` counts.
      test = { _ in true }
    default:
      let allowed = view.allowed(rule.filter ?? .everything)
      test = { allowed.contains($0) }
    }
  }

  /// Whether a track keeps the rule.
  func holds(_ track: UInt32) -> Bool { test(track) }
}
