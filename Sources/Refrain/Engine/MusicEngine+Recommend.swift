import IndexFile
import Recommender

/// The names of channels in evidence.
enum Channel {
  static let text = "text"
  static let listening = "listening"
}

/// For whom is recommended: a listener of the catalog, or what somebody said in a conversation.
public struct TasteRequest: Sendable, Equatable {
  /// A listener's id, when the catalog knows them.
  public var listener: String?
  /// Ids of tracks that they like.
  public var likes: [String]
  /// Ids of tracks that they do not.
  public var dislikes: [String]
  /// 0...1: how strongly popular tracks are held back.
  public var novelty: Double

  /// A taste.
  public init(
    listener: String? = nil, likes: [String] = [], dislikes: [String] = [], novelty: Double = 0
  ) {
    self.listener = listener
    self.likes = likes
    self.dislikes = dislikes
    self.novelty = novelty
  }
}

extension MusicEngine {
  /// The tracks that suit a taste best, one a song, none of them a recording of what the listener
  /// has already.
  ///
  /// Likes and dislikes given in the call count at once: the listener's factors are folded in
  /// without retraining. Where nothing is known, popular tracks come, and each says so.
  ///
  /// - Throws: `.notBuilt` without a recommender, `.unknown` for ids that do not exist, `.invalid`
  ///   for a limit outside 1...1,000 or a novelty outside 0...1.
  public func recommend(
    for taste: TasteRequest, filter: TrackFilter = .everything, limit: Int = 10
  ) throws(EngineError) -> SearchAnswer {
    try snapshot.recommend(for: taste, filter: filter, limit: limit)
  }

  /// What could come next after a sequence of tracks: one recording of a song, none of the
  /// sequence's own.
  ///
  /// - Parameters:
  ///   - sequence: ids in their order; may be empty for a listener who has played something.
  ///   - listener: whose dislikes and skips are left out; without a sequence, what they played last
  ///     is gone on from.
  /// - Throws: as `recommend(for:filter:limit:)`.
  public func continuePlaylist(
    _ sequence: [String], listener: String? = nil, filter: TrackFilter = .everything,
    limit: Int = 10
  ) throws(EngineError) -> SearchAnswer {
    try snapshot.continuePlaylist(sequence, listener: listener, filter: filter, limit: limit)
  }
}

extension EngineSnapshot {
  func recommend(
    for taste: TasteRequest, filter: TrackFilter, limit: Int
  ) throws(EngineError) -> SearchAnswer {
    try checkLimit(limit)
    guard (0...1).contains(taste.novelty) else {
      throw .invalid("novelty is \(taste.novelty); it must be in 0...1.")
    }
    let listening = try requiredListening()
    let profile = try profile(of: taste)
    let allowed = allowed(filter, butSongsOf: profile.items)
    let found = try songs(limit, \Recommendation.item) { limit throws(EngineError) in
      listening.model.recommend(
        RecommendationRequest(
          profile: profile, limit: limit, allowed: allowed, novelty: Float(taste.novelty)))
    }
    return answer(found, filter: filter, allowed: allowed)
  }

  func continuePlaylist(
    _ sequence: [String], listener: String?, filter: TrackFilter, limit: Int
  ) throws(EngineError) -> SearchAnswer {
    try checkLimit(limit)
    var ordinals = try ordinals(of: sequence)
    let own = try profile(of: listener)
    if let listener, ordinals.isEmpty {
      ordinals = recentlyPlayed(by: listener, limit: EngineSnapshot.longestRecentSequence)
    }
    guard !ordinals.isEmpty else {
      throw .invalid(
        "A playlist to continue has at least one track, or a listener who has played some.")
    }
    let listening = try requiredListening()
    let known = ordinals + own.disliked
    var allowed =
      allowed(filter, butSongsOf: known) ?? OrdinalSet(capacity: tracks.count, full: true)
    for ordinal in known { allowed.remove(ordinal) }
    let found = try songs(limit, \Recommendation.item) { limit throws(EngineError) in
      listening.model.continueSession(ordinals, limit: limit, allowed: allowed)
    }
    return answer(found, filter: filter, allowed: allowed)
  }

  /// How much of what a listener played last is gone on from.
  private static let longestRecentSequence = 20

  private func requiredListening() throws(EngineError) -> Listening {
    guard let listening else {
      throw .notBuilt(
        "This bundle has no recommender: import listening events and build it again.")
    }
    return listening
  }

  /// The ordinals of tracks that must exist.
  func ordinals(of ids: [String]) throws(EngineError) -> [UInt32] {
    var result: [UInt32] = []
    for id in ids {
      guard let ordinal = tracks.ordinal(ofID: id) else {
        throw .unknown("No track in the catalog has the id \"\(id)\". Search for it first.")
      }
      result.append(ordinal)
    }
    return result
  }

  private func answer(
    _ found: [Recommendation], filter: TrackFilter, allowed: OrdinalSet?
  ) -> SearchAnswer {
    var answer = answer(
      found.map { ($0.item, Double($0.score)) }, channel: Channel.listening, filter: filter,
      alternatives: .some(allowed))
    for (place, recommendation) in found.enumerated() {
      answer.hits[place].basis = recommendation.basis.rawValue
      // What is disliked adds less than nothing: no reason for a track.
      answer.hits[place].because = recommendation.reasons.filter { $0.share > 0 }.map { reason in
        TrackHit.Because(
          id: tracks.id(of: reason.item), title: tracks.title(of: reason.item),
          share: Double(reason.share))
      }
    }
    return answer
  }
}

extension EngineSnapshot {
  func checkLimit(_ limit: Int) throws(EngineError) {
    guard (1...MusicEngine.maximumLimit).contains(limit) else {
      throw .invalid("limit is \(limit); it must be in 1...\(MusicEngine.maximumLimit).")
    }
  }

  /// An answer from one channel, best first.
  ///
  /// - Parameter alternatives: which recordings a hit that stands for a song may list, nil for any
  ///   of it; `.none` when each hit stands for itself.
  func answer(
    _ ranked: [(ordinal: UInt32, score: Double)], channel: String, filter: TrackFilter,
    alternatives: OrdinalSet?? = .none
  ) -> SearchAnswer {
    let hits = ranked.enumerated().map { place, entry in
      var hit = hit(entry.ordinal, score: entry.score)
      hit.channels = [.init(name: channel, rank: place + 1, score: entry.score)]
      if let allowed = alternatives, !tracks.isOnlyVersion(entry.ordinal) {
        hit.versions = listed(
          tracks.versions(of: entry.ordinal).filter {
            $0 != entry.ordinal && allowed?.contains($0) ?? true
          })
      }
      return hit
    }
    return SearchAnswer(
      hits: hits, total: hits.count, explanation: hits.isEmpty ? explain(filter) : nil,
      notes: unknownNames(in: filter),
      constraints: filter.conjuncts.map { .init(constraint: $0.description, kind: .hard) })
  }

  /// A hit without evidence.
  func hit(_ ordinal: UInt32, score: Double) -> TrackHit {
    TrackHit(
      id: tracks.id(of: ordinal), title: tracks.title(of: ordinal),
      artists: tracks.artistNames(of: ordinal), album: tracks.album(of: ordinal),
      released: tracks.released(ordinal), language: tracks.language(of: ordinal),
      duration: tracks.duration(of: ordinal), score: score)
  }
}
