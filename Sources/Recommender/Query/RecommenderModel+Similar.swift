import CKernels
public import IndexFile

extension RecommenderModel {
  /// The items most like the seeds by who listens to them, best first, seeds left out.
  ///
  /// Half of it is the cosine with the seeds' mean direction in the factor space, half the seeds'
  /// neighbours; a model that has only one of them uses that one.
  ///
  /// - Parameters:
  ///   - seeds: the items to be like, in any order.
  ///   - weights: one for each seed, 1 by default; below 0 to be unlike it.
  public func similar(
    to seeds: [UInt32], weights: [Float]? = nil, limit: Int, allowed: OrdinalSet? = nil
  ) -> [Recommendation] {
    let weighted = seeds.enumerated().map { index, item in
      (item: item, weight: weights.map { index < $0.count ? $0[index] : 0 } ?? 1)
    }
    let profile = ListenerProfile(weighted).clipped(to: itemCount)
    guard !profile.isEmpty, limit > 0 else { return [] }
    var sum = [Float](repeating: 0, count: itemCount)
    var row = [Float](repeating: 0, count: itemCount)
    sum.withUnsafeMutableBufferPointer { sum in
      row.withUnsafeMutableBufferPointer { row in
        for part in blend.parts {
          score(part.model, similarTo: profile, into: row.baseAddress!)
          let unit = ScoreRow(scores: row).unit(excluding: profile.items)
          guard unit > 0 else { continue }
          rf_scoring_add_scaled(
            sum.baseAddress!, row.baseAddress!, itemCount,
            1 / (unit * Float(blend.parts.count)))
        }
      }
    }
    let best = sum.withUnsafeMutableBufferPointer {
      ScoreRow(scores: $0).best(limit, excluding: profile.items, allowed: allowed)
    }
    return best.filter { $0.score > 0 }.map {
      Recommendation(item: $0.ordinal, sum: $0.score, basis: .taste)
    }
  }

  private func score(
    _ part: ModelPart, similarTo profile: ListenerProfile, into row: UnsafeMutablePointer<Float>
  ) {
    guard case .factors(let model) = part else {
      part.scorer.score([profile], into: row)
      return
    }
    let direction = model.direction(of: profile)
    rf_linalg_scores(model.items.base, itemCount, model.items.stride, direction, row)
    for item in 0..<itemCount { row[item] *= model.inverseNorm(of: item) }
  }
}

extension FactorModel {
  /// The unit vector that several items point to together, `items.rank` numbers: what stands for an
  /// artist, an album or a playlist in the factor space. Zeros when they cancel out or are unknown.
  public func direction(of items: [UInt32]) -> [Float] {
    var direction = direction(of: ListenerProfile(likes: items).clipped(to: itemCount))
    direction.removeSubrange(self.items.rank...)
    return direction
  }

  /// The weighted mean of the items' unit vectors, scaled to length 1, padded to the stride.
  func direction(of profile: ListenerProfile) -> [Float] {
    var mean = [Float](repeating: 0, count: items.stride)
    for (item, weight) in zip(profile.items, profile.weights) {
      let vector = items.base + Int(item) * items.stride
      let factor = weight * inverseNorm(of: Int(item))
      for column in 0..<items.rank { mean[column] += factor * vector[column] }
    }
    let square = rf_linalg_dot(mean, mean, items.stride)
    if square > 0 {
      let inverse = 1 / square.squareRoot()
      for column in mean.indices { mean[column] *= inverse }
    }
    return mean
  }

  /// 1 over the length of an item's vector; 0 for one without.
  func inverseNorm(of item: Int) -> Float {
    let vector = items.base + item * items.stride
    let square = rf_linalg_dot(vector, vector, items.stride)
    return square > 0 ? 1 / square.squareRoot() : 0
  }
}
