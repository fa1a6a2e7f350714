/// Which of several recordings of one song an answer shows.
public enum VersionPolicy: String, Sendable, CaseIterable {
  /// The kind that the words ask for ("live", "remix", "karaoke"), else the plain recording.
  case automatic
  /// The plain recording, where the catalog has it.
  case original
  /// The one that is heard most.
  case popular
  /// The one that fits best.
  case best
  /// Every recording is a hit of its own.
  case all
}
