import IndexFile
import MusicBundle

/// Some tracks by their ids, for a filter.
public struct TrackSelection: Sendable, Equatable {
  /// What a description of the filter calls them.
  public let name: String
  /// The ids, in any order; those that no track has stand for nothing.
  public var ids: [String] {
    switch source {
    case .ids(let ids): ids
    case .ordinals(let ids): ids()
    }
  }
  /// Their ordinals in the table that this is about, so that it need not look them up again.
  private let ordinals: [UInt32]
  private let version: UInt64?
  private let source: Source

  private enum Source: Sendable {
    case ids([String])
    /// Of so many tracks that their ids are only made where somebody asks for them.
    case ordinals(@Sendable () -> [String])
  }

  /// A selection of your own.
  public init(named name: String = "the selection", _ ids: [String]) {
    self.name = name
    source = .ids(ids)
    ordinals = []
    version = nil
  }

  init(named name: String, _ ids: [String], in tracks: TrackTable) {
    self.name = name
    source = .ids(ids)
    ordinals = ids.compactMap { tracks.ordinal(ofID: $0) }
    version = tracks.version
  }

  /// The tracks with these ordinals.
  init(named name: String, ordinals: [UInt32], in tracks: TrackTable) {
    self.name = name
    source = .ordinals { ordinals.map { tracks.id(of: $0) } }
    self.ordinals = ordinals
    version = tracks.version
  }

  func ordinals(in tracks: TrackTable) -> [UInt32] {
    version == tracks.version
      ? ordinals : ids.compactMap { tracks.ordinal(ofID: $0) }
  }

  /// The same ids under the same name.
  public static func == (left: TrackSelection, right: TrackSelection) -> Bool {
    left.name == right.name && left.ids == right.ids
  }
}
