import IndexFile
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
    let profile = request.profile.clipped(to: totalCount)
    guard request.limit > 0, itemCount > 0 else { return [] }
    let excluded = request.includesOwn ? profile.disliked : profile.items
    guard profile.weights.contains(where: { $0 > 0 }), !isPopularityOnly else {
      return popular(request, excluding: excluded, profile: profile)
    }
    let depth = request.novelty > 0 ? max(request.limit * 10, 500) : request.limit
    var best = blend.best(depth, for: profile, excluding: excluded, allowed: request.allowed)
    if request.novelty > 0 {
      best.items = rankedByNovelty(best.items, strength: request.novelty, limit: request.limit)
    }
    let reasons = reasons(
      for: best.items.map { $0.ordinal }, profile: profile, scales: best.scales,
      limit: request.reasons)
    return zip(best.items, reasons).map {
      Recommendation(item: $0.ordinal, sum: $0.score, basis: .taste, reasons: $1)
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
    _ request: RecommendationRequest, excluding excluded: [UInt32], profile: ListenerProfile
  ) -> [Recommendation] {
    let part = Blend(
      [.init(.popularity(popularity), weight: 1)], itemCount: itemCount,
      addedCount: blend.addedCount)
    return part.best(
      request.limit, for: profile, excluding: excluded, allowed: request.allowed
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
