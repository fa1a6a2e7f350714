import CKernels
public import IndexFile

extension RecommenderModel {
  /// The items most like the seeds by who listens to them, best first, seeds left out.
  ///
  /// The parts count as in the blend: the cosine with the seeds' mean direction in the factor space,
  /// and the seeds' neighbors; a model that has only one of them uses that one.
  ///
  /// - Parameters:
  ///   - seeds: the items to be like, in any order.
  ///   - weights: one for each seed, 1 by default; below 0 to be unlike it.
  ///   - limit: how many at most.
  ///   - allowed: the items that may come, or nil for all.
  public func similar(
    to seeds: [UInt32], weights: [Float]? = nil, limit: Int, allowed: OrdinalSet? = nil
  ) -> [Recommendation] {
    similar(to: seeds, weights: weights, limits: [limit], allowed: [allowed])[0]
  }

  /// The same several times, each with a limit of its own among other items: what is read of a large catalog
  /// is read once for all, and the answers are those of one after the other.
  ///
  /// - Parameters:
  ///   - seeds: the items to be like, in any order.
  ///   - weights: one for each seed, 1 by default; below 0 to be unlike it.
  ///   - limits: how many at most, of each.
  ///   - allowed: the items that may come, of each; nil for all.
  /// - Precondition: there are as many limits as sets of items.
  public func similar(
    to seeds: [UInt32], weights: [Float]? = nil, limits: [Int], allowed: [OrdinalSet?]
  ) -> [[Recommendation]] {
    precondition(limits.count == allowed.count, "Each search has a limit and what it is among.")
    let weighted = seeds.enumerated().map { index, item in
      (item: item, weight: weights.map { index < $0.count ? $0[index] : 0 } ?? 1)
    }
    let profile = ListenerProfile(weighted).clipped(to: totalCount)
    guard !profile.isEmpty, limits.contains(where: { $0 > 0 }) else {
      return limits.map { _ in [] }
    }
    let targets = zip(limits, allowed).map { LargeSearch.Target(limit: max($0, 0), allowed: $1) }
    return blend.best(targets, for: profile, by: .direction, excluding: profile.items).map { best in
      best.items.filter { $0.score > 0 }.map {
        Recommendation(item: $0.ordinal, sum: $0.score, basis: .taste)
      }
    }
  }
}

extension FactorModel {
  /// The weighted mean of the items' unit vectors, scaled to length 1, padded to the stride.
  func direction(of profile: ListenerProfile) -> [Float] {
    var mean = [Float](repeating: 0, count: items.stride)
    for (item, weight) in zip(profile.items, profile.weights) {
      let factor = weight * items.inverseNorm(of: Int(item))
      items.withRow(Int(item)) { vector in
        for column in 0..<items.rank { mean[column] += factor * vector[column] }
      }
    }
    let square = rf_linalg_dot(mean, mean, items.stride)
    if square > 0 {
      let inverse = 1 / square.squareRoot()
      for column in mean.indices { mean[column] *= inverse }
    }
    return mean
  }
}
