/// What a person may see while a turn is under way.
public enum AgentEvent: Sendable, Equatable {
  /// Words that follow those before; every song that they name is in the catalog and keeps the rules.
  case text(String)
  /// The next song of the answer.
  case song(Trajectory.Song)
  /// A tool is called.
  case calling(String)
}
