import MusicNames
import Refrain

/// What a song must keep to be in an answer.
struct AnswerRules: Sendable {
  let engine: MusicEngine
  /// What the search for the request would find, refusals of all turns in its filter.
  let question: Question
  /// The tracks that keep the filter.
  let allowed: AllowedTracks
  /// All recordings of what was shown before, but for what is asked for by name again.
  let shown: Set<String>
  /// All recordings of tracks that others shall be like; they do not come themselves.
  let seeds: Set<String>
  /// How many songs there may be.
  let limit: Int
  /// What the conversation refuses by name.
  let refused: RefusedNames
  /// All recordings of the songs that a question is about, where nothing else belongs in its answer; none
  /// where nobody asked for songs, and nil where any song may come.
  let only: Set<String>?
  /// Below it a verdict of the resolver is taken for none, 0...1.
  let minimumConfidence: Double

  /// Why a track may not come; nil when it may.
  func objection(to id: String) -> (outcome: Trajectory.Verdict.Outcome, reason: String)? {
    // First, as "others" refuses what was shown by a rule as well.
    if shown.contains(id) { return (.shown, "it was shown before") }
    if !allowed.contains(id) { return (.forbidden, "it breaks a rule of the conversation") }
    if seeds.contains(id) { return (.forbidden, "others shall be like it") }
    return nil
  }
}
