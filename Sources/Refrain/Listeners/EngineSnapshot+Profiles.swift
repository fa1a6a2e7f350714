import MusicBundle
import MusicCatalog
import MusicNames
import Recommender

extension EngineSnapshot {
  /// What is known of a listener in this generation's ordinals; empty for nobody.
  ///
  /// The confidences are those that the next build will give the listener's events, so that an
  /// answer does not change when that build is published, but for what the model learns from it.
  ///
  /// - Throws: `.unknown` for a listener whom the catalog does not know, or when it cannot be read.
  func profile(of listener: String?) throws(EngineError) -> ListenerProfile {
    guard let listener else { return ListenerProfile(likes: []) }
    return ListenerProfile(
      events: try events(ofListener: listener).compactMap(interaction),
      weighting: Listening.weighting)
  }

  /// What a listener did.
  ///
  /// - Throws: as `profile(of:)`.
  func events(ofListener listener: String) throws(EngineError) -> [ListeningEvent] {
    switch listeners.history(of: listener) {
    case .events(let events): return events
    case .unavailable(let error):
      // The generation may know somebody who was forgotten since.
      throw .unknown(
        "The catalog alone knows its listeners, and it cannot be read: \(error)", of: .listener)
    case .unknownListener: break
    }
    throw .unknown(
      "Nothing is known of a listener \"\(listener.prefix(64))\". Give likes, or record feedback.",
      of: .listener)
  }

  /// A listener's profile with what is said in the call laid over it; a like counts as much as a
  /// recorded one.
  func profile(of taste: Taste) throws(EngineError) -> ListenerProfile {
    let weighting = Listening.weighting
    let said = ListenerProfile(
      likes: try ordinals(of: taste.likes), dislikes: try ordinals(of: taste.dislikes),
      likeWeight: weighting.like, dislikeWeight: weighting.dislike)
    return try profile(of: taste.listener).adding(said)
  }

  /// What a listener heard last, oldest first: plays whose time is known. A playlist that was imported is a
  /// listener of its entries, whose times are their places.
  func recentlyPlayed(by listener: String, limit: Int) -> [UInt32] {
    guard case .events(let events) = listeners.history(of: listener) else { return [] }
    let timed = events.filter { $0.time != nil }
    let plays = timed.filter { $0.kind == .play }
    let sequence = plays.isEmpty ? timed.filter { $0.kind == .playlist } : plays
    let entries =
      sequence
      .compactMap { event in tracks.ordinal(ofID: event.track).map { (event.time ?? 0, $0) } }
      .sorted { $0 < $1 }
    return entries.suffix(limit).map(\.1)
  }

  private func interaction(_ event: ListeningEvent) -> InteractionEvent? {
    tracks.ordinal(ofID: event.track).map { item in
      InteractionEvent(
        listener: 0, item: item, kind: InteractionKind(event.kind), weight: Float(event.weight),
        time: event.time.map(Double.init))
    }
  }
}
