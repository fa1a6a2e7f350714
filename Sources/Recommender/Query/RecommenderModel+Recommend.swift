public import IndexFile
import LinearAlgebra
public import Primitives

extension RecommenderModel {
  /// The best items for a listener, best first.
  ///
  /// A profile that holds nothing the model knows gets what is popular, and each result says so.
  /// Fewer than `limit` come back only when fewer are allowed.
  ///
  /// - Complexity: O(items x rank) bytes read in the first pass, plus the profile's fold-in.
  public func recommend(_ request: RecommendationRequest) -> [Recommendation] {
    recommend(request, limits: [request.limit], allowed: [request.allowed])[0]
  }

  /// The same several times for one listener, each with a limit of its own among other items: what is read of a
  /// large catalog is read once for all, and the answers are those of one after the other.
  ///
  /// - Parameters:
  ///   - request: whose limit and allowed items do not count.
  ///   - limits: how many items at most, of each.
  ///   - allowed: the items that may be recommended, of each; nil for all.
  /// - Precondition: there are as many limits as sets of items.
  public func recommend(
    _ request: RecommendationRequest, limits: [Int], allowed: [OrdinalSet?]
  ) -> [[Recommendation]] {
    precondition(limits.count == allowed.count, "Each search has a limit and what it is among.")
    let profile = request.profile.clipped(to: totalCount)
    guard limits.contains(where: { $0 > 0 }), itemCount > 0 else { return limits.map { _ in [] } }
    let excluded = request.includesOwn ? profile.disliked : profile.items
    guard profile.weights.contains(where: { $0 > 0 }), !isPopularityOnly else {
      return zip(limits, allowed).map {
        popular(limit: $0, allowed: $1, excluding: excluded, profile: profile)
      }
    }
    let targets = zip(limits, allowed).map { limit, allowed in
      LargeSearch.Target(
        limit: request.novelty > 0 && limit > 0 ? max(limit * 10, 500) : limit, allowed: allowed)
    }
    let found = blend.best(targets, for: profile, excluding: excluded)
    return zip(found, limits).map { found, limit in
      let items =
        request.novelty > 0
        ? rankedByNovelty(found.items, strength: request.novelty, limit: limit) : found.items
      let reasons = reasons(
        for: items.map { $0.ordinal }, profile: profile, scales: found.scales,
        limit: request.reasons)
      return zip(items, reasons).map {
        Recommendation(item: $0.ordinal, sum: $0.score, basis: .taste, reasons: $1)
      }
    }
  }

  /// The contribution of each of the listener's items to the score of `item`, strongest first, as
  /// shares that add up to 1; empty when the score is 0.
  public func explain(_ item: UInt32, for profile: ListenerProfile) -> [Recommendation.Reason] {
    let profile = profile.clipped(to: totalCount)
    guard item < totalCount, !profile.isEmpty else { return [] }
    let scales = blend.best(1, for: profile, excluding: profile.items, allowed: nil).scales
    return reasons(for: [item], profile: profile, scales: scales, limit: profile.items.count)[0]
  }

  private var isPopularityOnly: Bool {
    blend.parts.allSatisfy {
      if case .popularity = $0.model { true } else { false }
    }
  }

  private func popular(
    limit: Int, allowed: OrdinalSet?, excluding excluded: [UInt32], profile: ListenerProfile
  ) -> [Recommendation] {
    let part = Blend(
      [.init(.popularity(popularity), weight: 1)], itemCount: itemCount,
      addedCount: blend.addedCount)
    return part.best(
      limit, for: profile, excluding: excluded, allowed: allowed
    ).items.map { Recommendation(item: $0.ordinal, sum: $0.score, basis: .popularity) }
  }

  /// Scales scores down by how popular an item is, on a logarithmic scale from 0 to 1.
  private func rankedByNovelty(
    _ items: [(score: Float, ordinal: UInt32)], strength: Float, limit: Int
  ) -> [(score: Float, ordinal: UInt32)] {
    var largest: Float = 1
    for count in popularity.counts.unsafeElements where count > largest && count.isFinite {
      largest = count
    }
    let strength = min(max(strength, 0), 1)
    var selector = TopSelection(limit: limit)
    for entry in items {
      let heard = Int(entry.ordinal) < itemCount ? popularity.counts[Int(entry.ordinal)] : 0
      let count = max(0, min(heard, largest))
      let popularity = Float.log(1 + count) / Float.log(1 + largest)
      let score = entry.score > 0 ? entry.score * (1 - strength * popularity) : entry.score
      selector.offer(score, entry.ordinal)
    }
    return selector.finish()
  }

  func reasons(
    for items: [UInt32], profile: ListenerProfile, scales: [Float], limit: Int
  ) -> [[Recommendation.Reason]] {
    guard limit > 0 else { return items.map { _ in [] } }
    var sums = items.map { _ in [Float](repeating: 0, count: profile.items.count) }
    for (part, scale) in zip(blend.parts, scales) where scale > 0 {
      let explainer = Explainer(part.model, profile: profile)
      for (index, values) in explainer.contributions(to: items).enumerated() {
        for position in values.indices {
          sums[index][position] += part.weight / scale * values[position]
        }
      }
    }
    return sums.map { values in
      let total = values.reduce(0, +)
      guard total > 0, total.isFinite else { return [] }
      var selector = TopSelection(limit: limit)
      for (position, value) in values.enumerated() where value != 0 && value.isFinite {
        selector.offer(value, UInt32(position))
      }
      return selector.finish().map {
        Recommendation.Reason(item: profile.items[Int($0.ordinal)], share: $0.score / total)
      }
    }
  }

  /// The `limit` best items for each of many listeners, own items left out: the bulk form.
  ///
  /// - Returns: for each listener the ordinals, best first, with uncalibrated sums.
  public func rank(
    _ profiles: [ListenerProfile], limit: Int, pool: WorkPool = WorkPool()
  ) -> [[(score: Float, ordinal: UInt32)]] {
    BulkRanker(scorer: blend, pool: pool).rank(profiles, limit: limit)
  }
}
