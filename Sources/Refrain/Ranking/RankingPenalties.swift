import IndexFile
import MusicBundle

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

  init(_ question: ResolvedQuestion) {
    self.question = question
    let isFused = question.question.kind.isFused
    popularityWeight = isFused ? question.recipe.weight(of: Channel.popularity) : 0
    dislikedArtists =
      isFused
      ? RankingPenalties.dislikedArtists(
        question.likes, question.dislikes, question.snapshot.tracks) : [:]
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
    var score = candidate.score
    switch recipe.method {
    case .convex: score += popularityWeight * popularity
    case .rank: score *= 1 + popularityWeight * popularity
    }
    for preference in question.preferences where !preference.tracks.contains(ordinal) {
      score *= 1 - preference.strength
    }
    if question.question.kind.isFused {
      score *= 1 - recipe.dislikePenalty * dislike(of: ordinal)
      score *= 1 - recipe.versionPenalty * versionDistance(of: ordinal)
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

  /// 0...1: how often a track's artists were disliked, net of likes.
  func dislike(of ordinal: UInt32) -> Double {
    guard !dislikedArtists.isEmpty else { return 0 }
    let artists = question.snapshot.tracks.artistIdentities(of: ordinal)
    let count = artists.map { dislikedArtists[$0, default: 0] }.max() ?? 0
    return count > 0 ? Double(count) / Double(count + 2) : 0
  }

  /// 0...1: how far a track is from the kind of recording that is wanted.
  func versionDistance(of ordinal: UInt32) -> Double {
    let tags = question.snapshot.tracks.versionTags(of: ordinal)
    return Double(VersionCollapse.distance(tags, question.analysis.versionTags)) / 3
  }
}
