import IndexFile
import MusicBundle
import MusicNames
package import Refrain

/// What a rule means, track by track. `artistCap` is a rule of the list, which `ArtistCap` counts.
package struct RuleCheck: Sendable {
  let rule: TaskRule
  private let test: @Sendable (UInt32) -> Bool

  /// - Parameter shown: the tracks that were shown before.
  package init(_ rule: TaskRule, shown: [UInt32], view: CatalogView) {
    self.rule = rule
    let tracks = view.tracks
    switch rule {
    case .popularity(let range):
      // Nobody knows whether a song without a figure is well known.
      test = { view.knownPopularity(of: $0).map(range.contains) ?? false }
    case .otherArtists:
      let before = Set(shown.flatMap(tracks.artistIdentities))
      test = { track in !tracks.artistIdentities(of: track).contains { before.contains($0) } }
    case .noTracks(let ids), .like(let ids):
      let songs = Set(ids.compactMap { tracks.ordinal(ofID: $0) }.map(tracks.song))
      test = { !songs.contains(tracks.song(of: $0)) }
    case .albums(let names):
      let albums = RuleCheck.albums(names, tracks)
      test = { track in tracks.albumOrdinal(of: track).map(albums.contains) ?? false }
    case .noAlbums(let names):
      let albums = RuleCheck.albums(names, tracks)
      test = { track in !(tracks.albumOrdinal(of: track).map(albums.contains) ?? false) }
    case .artistCap:
      test = { _ in true }
    case .artists, .noArtists, .allTags, .anyTags, .noTags, .years, .languages, .noLanguages,
      .duration, .recordings, .noRecordings:
      let allowed = view.allowed(rule.filter(in: view) ?? .everything)
      test = { allowed.contains($0) }
    }
  }

  private static func albums(_ names: [String], _ tracks: TrackTable) -> Set<UInt32> {
    Set(names.flatMap { tracks.names.albumLookup.ordinals(named: $0) })
  }

  /// Whether a track keeps the rule.
  package func holds(_ track: UInt32) -> Bool { test(track) }
}
