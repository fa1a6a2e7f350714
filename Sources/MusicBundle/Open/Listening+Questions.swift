package import IndexFile
package import Recommender

// What is asked of the model, in ordinals of tracks. A track that has changed since it was trained is
// still the item that it learned; one that came since is an item behind those, with the factor that what
// is said of it gives it.
extension Listening {
  /// Which model it is and why.
  package var note: String { model.note }

  /// How many listeners have a track; 0 for one that came since.
  package func listenerCount(of track: UInt32) -> Int {
    item(of: track).map { model.listenerCount(ofItem: $0) } ?? 0
  }

  /// The factor of a track; nil without one.
  package func factor(of track: UInt32) -> [Float]? {
    item(of: track).flatMap { model.factor(ofItem: $0) }
  }

  /// As `RecommenderModel.recommend(_:limits:allowed:)`.
  package func recommend(
    _ request: RecommendationRequest, limits: [Int], allowed: [OrdinalSet?]
  ) -> [[Recommendation]] {
    var own = request
    own.profile = ListenerProfile(
      zip(request.profile.items, request.profile.weights).compactMap { track, weight in
        item(of: track).map { (item: $0, weight: weight) }
      })
    own.allowed = nil
    return model.recommend(own, limits: limits, allowed: allowed.map { $0.map(items) }).map(tracks)
  }

  /// As `RecommenderModel.similar(to:weights:limit:allowed:)`.
  package func similar(
    to seeds: [UInt32], weights: [Float]? = nil, limit: Int, allowed: OrdinalSet? = nil
  ) -> [Recommendation] {
    similar(to: seeds, weights: weights, limits: [limit], allowed: [allowed])[0]
  }

  /// As `RecommenderModel.similar(to:weights:limits:allowed:)`.
  package func similar(
    to seeds: [UInt32], weights: [Float]? = nil, limits: [Int], allowed: [OrdinalSet?]
  ) -> [[Recommendation]] {
    let known = seeds.indices.compactMap { place in
      item(of: seeds[place]).map { (item: $0, weight: weights?[place] ?? 1) }
    }
    return model.similar(
      to: known.map(\.item), weights: known.map(\.weight), limits: limits,
      allowed: allowed.map { $0.map(items) }
    ).map(tracks)
  }

  /// As `RecommenderModel.continueSession(_:limit:allowed:reasons:)`.
  package func continueSession(
    _ session: [UInt32], limit: Int, allowed: OrdinalSet? = nil
  ) -> [Recommendation] {
    tracks(
      model.continueSession(
        session.compactMap(item), limit: limit, allowed: allowed.map(items)))
  }

  /// The item that a track is; nil for one that is none.
  private func item(of track: UInt32) -> UInt32? {
    items[track] ?? (track < model.itemCount ? track : nil)
  }

  /// The items of some tracks.
  private func items(_ tracks: OrdinalSet) -> OrdinalSet {
    guard !items.isEmpty || tracks.capacity != model.itemCount else { return tracks }
    var result = tracks.slice(0..<model.itemCount + addedCount)
    for place in 0..<addedCount { result.remove(UInt32(model.itemCount + place)) }
    for (track, item) in items where Int(item) < result.capacity && tracks.contains(track) {
      result.insert(item)
    }
    return result
  }

  private func tracks(_ found: [Recommendation]) -> [Recommendation] {
    guard !tracks.isEmpty else { return found }
    return found.map { $0.renumbered { tracks[$0] ?? $0 } }
  }
}
