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
    let weighted = seeds.enumerated().map { index, item in
      (item: item, weight: weights.map { index < $0.count ? $0[index] : 0 } ?? 1)
    }
    let profile = ListenerProfile(weighted).clipped(to: totalCount)
    guard !profile.isEmpty, limit > 0 else { return [] }
    let best = blend.best(
      limit, for: profile, by: .direction, excluding: profile.items, allowed: allowed)
    return best.items.filter { $0.score > 0 }.map {
      Recommendation(item: $0.ordinal, sum: $0.score, basis: .taste)
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
