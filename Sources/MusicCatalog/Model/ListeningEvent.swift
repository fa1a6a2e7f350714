/// One listening signal: a listener, a track, and what happened.
public struct ListeningEvent: Sendable, Equatable {
  /// The listener's id: a person, a session or a playlist.
  public var listener: String
  /// The track's id.
  public var track: String
  /// What happened.
  public var kind: Kind
  /// How much of it, finite; 1 when not said. Plays may carry a count.
  public var weight: Double
  /// Unix seconds, or nil when unknown.
  public var time: Int64?

  /// An event.
  public init(
    listener: String, track: String, kind: Kind = .play, weight: Double = 1, time: Int64? = nil
  ) {
    self.listener = listener
    self.track = track
    self.kind = kind
    self.weight = weight
    self.time = time
  }

  /// The kinds of signals; the raw value is what the catalog stores.
  public enum Kind: Int, Sendable, CaseIterable {
    /// Listened to it.
    case play = 1
    /// Said to like it.
    case like = 2
    /// Stopped it early.
    case skip = 3
    /// Said not to like it.
    case dislike = 4
    /// Put it on a playlist.
    case playlist = 5

    /// The kind's name in files and on the command line.
    public var name: String {
      switch self {
      case .play: "play"
      case .like: "like"
      case .skip: "skip"
      case .dislike: "dislike"
      case .playlist: "playlist"
      }
    }

    /// The kind of that name.
    public init?(name: some StringProtocol) {
      let lower = name.lowercased()
      guard let kind = Kind.allCases.first(where: { $0.name == lower }) else { return nil }
      self = kind
    }
  }
}
