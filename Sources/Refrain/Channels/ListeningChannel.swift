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

  /// What is read of a large catalog is read once for all.
  var searchesTogether: Bool {
    switch task {
    case .search, .similar, .recommendation: true
    case .continuation: false
    }
  }

  func ranking(
    for question: ResolvedQuestion, among allowed: OrdinalSet?, depth: Int
  ) throws(EngineError) -> ChannelRanking? {
    try rankings(for: question, ofEach: [ChannelSearch(allowed: allowed, depth: depth)])[0]
  }

  func rankings(
    for question: ResolvedQuestion, ofEach searches: [ChannelSearch]
  ) throws(EngineError) -> [ChannelRanking?] {
    switch task {
    case .search:
      if let listener = question.question.listener {
        return try suiting(listener, question, searches)
      }
      guard !question.likes.isEmpty else { return searches.map { _ in nil } }
      return similar(to: question, dislikeWeight: ListeningChannel.dislikeInSearch, searches)
    case .similar:
      return similar(to: question, dislikeWeight: -1, searches)
    case .recommendation:
      let request = RecommendationRequest(
        profile: question.profile, novelty: Float(question.question.novelty))
      return recommended(request, searches).map { ChannelRanking(name, $0) }
    case .continuation:
      return searches.map {
        ChannelRanking(
          name,
          listening.continueSession(question.likes, limit: $0.depth, allowed: $0.allowed))
      }
    }
  }

  private func suiting(
    _ listener: String, _ question: ResolvedQuestion, _ searches: [ChannelSearch]
  ) throws(EngineError) -> [ChannelRanking] {
    let given = ListenerProfile(
      likes: question.likes, dislikes: question.dislikes, likeWeight: 2, dislikeWeight: 2)
    let request = RecommendationRequest(
      profile: try question.snapshot.profile(of: listener).adding(given), reasons: 0)
    return recommended(request, searches).map { ChannelRanking(name, $0, hasReasons: false) }
  }

  private func recommended(
    _ request: RecommendationRequest, _ searches: [ChannelSearch]
  ) -> [[Recommendation]] {
    listening.recommend(
      request, limits: searches.map(\.depth), allowed: searches.map(\.allowed))
  }

  private func similar(
    to question: ResolvedQuestion, dislikeWeight: Float, _ searches: [ChannelSearch]
  ) -> [ChannelRanking] {
    let (likes, dislikes) = (question.likes, question.dislikes)
    let found = listening.similar(
      to: likes + dislikes, weights: likes.map { _ in 1 } + dislikes.map { _ in dislikeWeight },
      limits: searches.map(\.depth), allowed: searches.map(\.allowed))
    return found.map { ChannelRanking(name, $0, hasReasons: false) }
  }
}
