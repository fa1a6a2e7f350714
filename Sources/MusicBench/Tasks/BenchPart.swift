/// A part of a bench. No song, in any recording, has tasks in two of them.
public enum BenchPart: String, Sendable, CaseIterable {
  /// For learning.
  case train
  /// For choosing among what was learned.
  case validation
  /// For the figures that are told.
  case test
}
