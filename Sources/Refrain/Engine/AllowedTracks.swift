import IndexFile
import MusicBundle

/// The tracks of one generation that satisfy a filter.
public struct AllowedTracks: Sendable {
  private let tracks: TrackTable
  private let allowed: OrdinalSet?

  init(_ filter: TrackFilter, in snapshot: EngineSnapshot) {
    tracks = snapshot.tracks
    allowed = FilterCompiler(snapshot).allowed(filter)
  }

  /// How many there are.
  public var count: Int { allowed?.cardinality ?? tracks.count }

  /// Whether the track with this id is among them; false for an id that no track has.
  ///
  /// - Complexity: O(log tracks) comparisons of ids.
  public func contains(_ id: String) -> Bool {
    guard let ordinal = tracks.ordinal(ofID: id) else { return false }
    return allowed?.contains(ordinal) ?? true
  }

  /// The ids of all of them, in the order of their generation.
  ///
  /// - Complexity: O(tracks).
  public var ids: [String] {
    guard let allowed else { return (0..<UInt32(tracks.count)).map { tracks.id(of: $0) } }
    return allowed.ordinals.map { tracks.id(of: $0) }
  }
}
