import IndexFile
import MusicBundle
import Recommender

/// What listeners tell: the channel of the recommender.
struct ListeningChannel: RankingChannel {
  /// What is asked of it.
  enum Task {
    /// What suits the listener, or goes with the likes: a part of a search.
    case search
    /// Tracks that go with the seeds, by who listens to what.
    case similar
    /// What suits a taste, with the tracks that speak for it.
    case recommendation
    /// What could come next after a sequence.
    case continuation
  }

  /// What a dislike counts against a like: in a search it is one opinion beside the words.
  private static let dislikeInSearch: Float = -0.5

  private let task: Task
  private let listening: Listening

  init(_ task: Task, _ listening: Listening) {
    self.task = task
    self.listening = listening
  }

  var name: String { Channel.listening }

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    switch task {
    case .search:
      if let listener = question.question.listener {
        return try suiting(listener, question, among: allowed, depth: depth)
      }
      guard !question.likes.isEmpty else { return nil }
      return similar(
        to: question, dislikeWeight: ListeningChannel.dislikeInSearch, among: allowed,
        depth: depth)
    case .similar:
      return similar(to: question, dislikeWeight: -1, among: allowed, depth: depth)
    case .recommendation:
      return ChannelRanking(
        name,
        listening.recommend(
          RecommendationRequest(
            profile: question.profile, limit: depth, allowed: allowed,
            novelty: Float(question.question.novelty))))
    case .continuation:
      return ChannelRanking(
        name, listening.continueSession(question.likes, limit: depth, allowed: allowed))
    }
  }

  private func suiting(
    _ listener: String, _ question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking {
    let given = ListenerProfile(
      likes: question.likes, dislikes: question.dislikes, likeWeight: 2, dislikeWeight: 2)
    let request = RecommendationRequest(
      profile: try question.snapshot.profile(of: listener).adding(given), limit: depth,
      allowed: allowed, reasons: 0)
    return ChannelRanking(name, listening.recommend(request), hasReasons: false)
  }

  private func similar(
    to question: ResolvedQuestion, dislikeWeight: Float, among allowed: OrdinalSet?, depth: Int
  ) -> ChannelRanking {
    let (likes, dislikes) = (question.likes, question.dislikes)
    let found = listening.similar(
      to: likes + dislikes, weights: likes.map { _ in 1 } + dislikes.map { _ in dislikeWeight },
      limit: depth, allowed: allowed)
    return ChannelRanking(name, found, hasReasons: false)
  }
}
