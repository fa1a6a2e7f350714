import IndexFile
import MusicBundle
import MusicNames
import RequestReading

/// What moves a candidate after fusion: how well known it is, preferences that it breaks, disliked
/// artists, kinds of recordings that nobody asked for, novelty and familiarity.
///
/// Each but the first multiplies the score by at most 1, so a candidate is only ever held back.
struct RankingPenalties {
  private let question: ResolvedQuestion
  private let popularityWeight: Double
  /// How often each artist was disliked, less how often liked.
  private let dislikedArtists: [UInt32: Int]
  private let novelty: Double
  /// The tracks that are of a wanted kind of recording, whatever their title says; nil for nothing.
  private let wantedRecordings: OrdinalSet?

  init(_ question: ResolvedQuestion) {
    self.question = question
    let isFused = question.question.kind.isFused
    popularityWeight = isFused ? question.recipe.weight(of: Channel.popularity) : 0
    dislikedArtists =
      isFused
      ? RankingPenalties.dislikedArtists(
        question.likes, question.dislikes, question.snapshot.tracks) : [:]
    let wanted = question.analysis.versionTags
    wantedRecordings = isFused ? RankingPenalties.recordings(wanted, in: question.snapshot) : nil
    // A recommendation's novelty is weighed by the model, over the whole catalog.
    novelty = question.question.kind == .recommendation ? 0 : question.question.novelty
  }

  /// Whether anything is held back where one channel answers alone.
  var hasAny: Bool {
    !question.preferences.isEmpty || novelty > 0 || question.diversity.familiarity > 0
  }

  func apply(to candidate: inout Candidate) {
    let ordinal = candidate.ordinal
    let recipe = question.recipe
    let popularity = question.snapshot.popularity(of: ordinal)
    var score = recipe.raised(
      candidate.score, popularity: popularity, weight: popularityWeight)
    for preference in question.preferences where !preference.tracks.contains(ordinal) {
      score *= 1 - preference.strength
    }
    if question.question.kind.isFused {
      score = recipe.heldBack(
        score, dislike: dislike(of: ordinal), versionDistance: versionDistance(of: ordinal))
    }
    let known = question.snapshot.knownPopularity(of: ordinal) ?? popularity
    score *= 1 - novelty * known
    score *= 1 - question.diversity.familiarity * (1 - known)
    candidate.score = score
  }

  private static func dislikedArtists(
    _ likes: [UInt32], _ dislikes: [UInt32], _ tracks: TrackTable
  ) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for track in dislikes {
      for artist in tracks.artistIdentities(of: track) { counts[artist, default: 0] += 1 }
    }
    for track in likes { for artist in tracks.artistIdentities(of: track) { counts[artist]? -= 1 } }
    return counts
  }

  private static func recordings(
    _ wanted: VersionTags, in snapshot: EngineSnapshot
  ) -> OrdinalSet? {
    guard !wanted.isEmpty else { return nil }
    let filters = RecordingKind.allCases
      .filter { $0.versionTag.map { !$0.isDisjoint(with: wanted) } ?? false }
      .flatMap { snapshot.recordingsBesideTitle($0) }
    return filters.isEmpty ? nil : snapshot.compiled(.oneOf(filters))
  }

  /// 0...1: how often a track's artists were disliked, net of likes.
  func dislike(of ordinal: UInt32) -> Double {
    guard !dislikedArtists.isEmpty else { return 0 }
    let artists = question.snapshot.tracks.artistIdentities(of: ordinal)
    let count = artists.map { dislikedArtists[$0, default: 0] }.max() ?? 0
    return count > 0 ? Double(count) / Double(count + 2) : 0
  }

  /// 0...1: how far a track is from the kind of recording that is wanted.
  func versionDistance(of ordinal: UInt32) -> Double {
    if wantedRecordings?.contains(ordinal) == true { return 0 }
    let tags = question.snapshot.tracks.versionTags(of: ordinal)
    return Double(VersionCollapse.distance(tags, question.analysis.versionTags)) / 3
  }
}
