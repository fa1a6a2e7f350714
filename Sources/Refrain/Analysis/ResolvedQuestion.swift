import IndexFile
import MusicBundle
import Recommender
import TextIndex

/// A question in the terms of one snapshot: ids as ordinals, words read and looked up, constraints as
/// sets of tracks. Everything on the way to its answer reads from here.
struct ResolvedQuestion: Sendable {
  let question: Question
  let snapshot: EngineSnapshot
  /// How rankings become one.
  let recipe: FusionRecipe
  /// What its words say.
  let analysis: QuestionAnalysis
  /// The words as a query whose terms have been looked up; nil without any.
  let query: PreparedQuery?
  /// Liked tracks, the seeds or the sequence, oldest first.
  let likes: [UInt32]
  let dislikes: [UInt32]
  /// What is known of whose taste it is; for recommendations.
  let profile: ListenerProfile
  /// Which recording of a song is shown.
  let versions: VersionPolicy
  let diversity: Diversity
  /// The filter with what the words demand.
  let filter: TrackFilter
  /// What satisfies it; nil for everything.
  let admitted: OrdinalSet?
  /// What may be returned: admitted, and not known already; nil for everything.
  let allowed: OrdinalSet?
  /// What satisfies each preference, and the share of its score that a track loses otherwise.
  let preferences: [(tracks: OrdinalSet, strength: Double)]

  /// How many of the tracks that a listener played last are continued.
  private static let maximumSequence = 20

  init(_ question: Question, in snapshot: EngineSnapshot) throws(EngineError) {
    try question.check(channels: snapshot.channelNames)
    self.question = question
    self.snapshot = snapshot
    recipe = question.fusion ?? snapshot.fusion
    versions = question.versions ?? question.kind.defaultVersions
    diversity = question.diversity ?? question.kind.defaultDiversity
    analysis = QuestionAnalysis(
      question, recipe: recipe, tracks: snapshot.tracks, text: snapshot.text)
    query = analysis.query == .nothing ? nil : snapshot.text.prepare(analysis.query)
    dislikes = try snapshot.ordinals(of: question.dislikes)
    likes = try ResolvedQuestion.likes(of: question, in: snapshot)
    profile = try ResolvedQuestion.profile(of: question, in: snapshot)
    filter = .all(question.filter.conjuncts + analysis.constraints)
    admitted = try ResolvedQuestion.admitted(filter, analysis, in: snapshot)
    preferences = question.preferences.map {
      (FilterCompiler(snapshot).set(of: $0.filter), $0.strength)
    }
    // Other recordings of a known song are nothing new, unless a kind of recording is asked for.
    let leavesOutVersions = versions != .all && analysis.versionTags.isEmpty
    let known = try ResolvedQuestion.known(question, likes, dislikes, profile, in: snapshot)
      .flatMap { ordinal in
        leavesOutVersions && !snapshot.tracks.isOnlyVersion(ordinal)
          ? snapshot.tracks.versions(of: ordinal) : [ordinal]
      }
    if known.isEmpty {
      allowed = admitted
    } else {
      var rest = admitted ?? OrdinalSet(capacity: snapshot.tracks.count, full: true)
      for ordinal in known { rest.remove(ordinal) }
      allowed = rest
    }
  }

  /// Whether nothing is said that a channel could go by.
  var isBlank: Bool {
    guard query == nil else { return false }
    switch question.kind {
    case .search: return analysis.meaning.isEmpty && likes.isEmpty && question.listener == nil
    case .words: return true
    case .meaning, .similar, .recommendation, .continuation: return false
    }
  }

  /// Whether anything is demanded of the tracks.
  var hasConstraints: Bool { !filter.conjuncts.isEmpty || analysis.demanded != nil }

  /// Whether it asks for well or little known tracks of any kind: something to go by where nothing is
  /// looked for and nothing demanded.
  var isByPopularity: Bool {
    preferences.isEmpty && (question.novelty > 0 || diversity.familiarity > 0)
  }

  /// The last hit's position, counted from 1.
  var end: Int { question.offset + question.limit }

  private static func likes(
    of question: Question, in snapshot: EngineSnapshot
  ) throws(EngineError) -> [UInt32] {
    let likes = try snapshot.ordinals(of: question.likes)
    guard question.kind == .continuation, likes.isEmpty else { return likes }
    let recent = question.listener.map {
      snapshot.recentlyPlayed(by: $0, limit: ResolvedQuestion.maximumSequence)
    }
    guard let recent, !recent.isEmpty else {
      // Somebody of whom nothing is known is a better explanation than an empty sequence.
      _ = try snapshot.profile(of: question.listener)
      throw .invalid(
        "A playlist to continue has at least one track, or a listener who has played some.")
    }
    return recent
  }

  /// Whose taste a recommendation is for; of a continuation, what the listener thinks of tracks.
  private static func profile(
    of question: Question, in snapshot: EngineSnapshot
  ) throws(EngineError) -> ListenerProfile {
    switch question.kind {
    case .recommendation:
      try snapshot.profile(
        of: Taste(
          listener: question.listener, likes: question.likes, dislikes: question.dislikes))
    case .continuation: try snapshot.profile(of: question.listener)
    case .search, .words, .meaning, .similar: ListenerProfile(likes: [])
    }
  }

  private static func admitted(
    _ filter: TrackFilter, _ analysis: QuestionAnalysis, in snapshot: EngineSnapshot
  ) throws(EngineError) -> OrdinalSet? {
    let admitted = FilterCompiler(snapshot).allowed(filter)
    guard let demanded = analysis.demanded else { return admitted }
    do throws(IndexFileError) {
      return try snapshot.text.matches(demanded, allowed: admitted)
    } catch {
      throw .file(error)
    }
  }

  /// The tracks that are not to be returned because they are known.
  private static func known(
    _ question: Question, _ likes: [UInt32], _ dislikes: [UInt32], _ profile: ListenerProfile,
    in snapshot: EngineSnapshot
  ) throws(EngineError) -> [UInt32] {
    let excluded = try snapshot.ordinals(of: question.excluded)
    switch question.kind {
    case .search, .words, .meaning, .similar: return likes + dislikes + excluded
    case .recommendation:
      // The model leaves the profile's own tracks out; what is left is their songs' other recordings.
      let tracks = snapshot.tracks
      return profile.items.filter { Int($0) < tracks.count && !tracks.isOnlyVersion($0) } + excluded
    case .continuation: return likes + profile.disliked + dislikes + excluded
    }
  }
}
