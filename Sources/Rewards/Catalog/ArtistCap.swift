import MusicBundle
import MusicNames
package import Refrain

/// Counts the songs of a list by their main artist, who has at most so many of them. Who is only
/// featured is not counted.
package struct ArtistCap {
  private let maximum: Int
  // The table itself: each use of the view's own would copy it.
  private let tracks: TrackTable
  private var counts: [UInt32: Int] = [:]

  /// The cap that a rule sets; nil for other rules.
  package init?(_ rule: TaskRule, view: CatalogView) {
    guard case .artistCap(let maximum) = rule else { return nil }
    self.maximum = maximum
    tracks = view.tracks
  }

  /// Whether a track's artist has fewer songs in the list than they may have.
  package func hasRoom(for track: UInt32) -> Bool {
    artist(of: track).map { counts[$0, default: 0] < maximum } ?? true
  }

  /// Adds a track to the list, whether there is room or not.
  package mutating func add(_ track: UInt32) {
    if let artist = artist(of: track) { counts[artist, default: 0] += 1 }
  }

  private func artist(of track: UInt32) -> UInt32? {
    tracks.mainArtist(of: track).map { tracks.names.identity(of: $0) }
  }
}
