import IndexFile
import MusicBundle
import Recommender

/// What suits the listener, or goes with the likes: a part of a search.
struct ListeningChannel: RankingChannel {
  private let listening: Listening

  init(_ listening: Listening) {
    self.listening = listening
  }

  var name: String { Channel.listening }

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    let (likes, dislikes) = (question.likes, question.dislikes)
    if let listener = question.question.listener {
      let given = ListenerProfile(
        likes: likes, dislikes: dislikes, likeWeight: 2, dislikeWeight: 2)
      let request = RecommendationRequest(
        profile: try question.snapshot.profile(of: listener).adding(given), limit: depth,
        allowed: allowed, reasons: 0)
      return ChannelRanking(name, listening.recommend(request), hasReasons: false)
    }
    guard !likes.isEmpty else { return nil }
    let found = listening.similar(
      to: likes + dislikes, weights: likes.map { _ in 1 } + dislikes.map { _ in -0.5 },
      limit: depth, allowed: allowed)
    return ChannelRanking(name, found, hasReasons: false)
  }
}

/// Tracks that go with the seeds, by who listens to what.
struct SimilarListeningChannel: RankingChannel {
  private let listening: Listening

  init(_ listening: Listening) {
    self.listening = listening
  }

  var name: String { Channel.listening }

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    let (likes, dislikes) = (question.likes, question.dislikes)
    let found = listening.similar(
      to: likes + dislikes, weights: likes.map { _ in 1 } + dislikes.map { _ in -1 },
      limit: depth, allowed: allowed)
    return ChannelRanking(name, found, hasReasons: false)
  }
}

/// What suits a taste, with the tracks that speak for it.
struct RecommendationChannel: RankingChannel {
  private let listening: Listening

  init(_ listening: Listening) {
    self.listening = listening
  }

  var name: String { Channel.listening }

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    ChannelRanking(
      name,
      listening.recommend(
        RecommendationRequest(
          profile: question.profile, limit: depth, allowed: allowed,
          novelty: Float(question.question.novelty))))
  }
}

/// What could come next after a sequence.
struct ContinuationChannel: RankingChannel {
  private let listening: Listening

  init(_ listening: Listening) {
    self.listening = listening
  }

  var name: String { Channel.listening }

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    ChannelRanking(
      name, listening.continueSession(question.likes, limit: depth, allowed: allowed))
  }
}
