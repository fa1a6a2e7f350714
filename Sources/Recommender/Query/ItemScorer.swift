import CKernels
import IndexFile

/// Gives every item a score for a listener's profile.
protocol ItemScorer: Sendable {
  /// The number of items.
  var itemCount: Int { get }

  /// Writes the scores of all items for each profile, a row of `itemCount` each.
  func score(_ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>)

  /// What each item of the profile adds to the score of `target`, in the order of the profile.
  func contributions(of profile: ListenerProfile, to target: Int) -> [Float]
}

extension ItemSimilarity: ItemScorer {
  func score(_ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>) {
    for (index, profile) in profiles.enumerated() {
      let row = UnsafeMutableBufferPointer(start: scores + index * itemCount, count: itemCount)
      row.update(repeating: 0)
      profile.items.withUnsafeBufferPointer { items in
        profile.weights.withUnsafeBufferPointer {
          accumulate(items: items, confidences: $0, into: row)
        }
      }
    }
  }

  func contributions(of profile: ListenerProfile, to target: Int) -> [Float] {
    zip(profile.items, profile.weights).map { $1 * weight(from: Int($0), to: target) }
  }
}

extension Popularity: ItemScorer {
  var itemCount: Int { counts.count }

  func score(_ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>) {
    for index in profiles.indices {
      _ = UnsafeMutableBufferPointer(start: scores + index * itemCount, count: itemCount)
        .update(fromContentsOf: counts.unsafeElements)
    }
  }

  func contributions(of profile: ListenerProfile, to target: Int) -> [Float] {
    Array(repeating: 0, count: profile.items.count)
  }
}

extension FactorModel: ItemScorer {
  func score(_ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>) {
    let stride = items.stride
    var factors = [Float](repeating: 0, count: stride * profiles.count)
    factors.withUnsafeMutableBufferPointer { factors in
      for (index, profile) in profiles.enumerated() {
        foldIn(profile, into: factors.baseAddress! + index * stride)
      }
      if profiles.count == 1 {
        rf_linalg_scores(items.base, itemCount, stride, factors.baseAddress!, scores)
      } else if profiles.count > 1 {
        BLAS.multiplyTransposed(
          factors.baseAddress!, rows: profiles.count, stride: stride, items.base,
          rows: itemCount, stride: stride, inner: items.rank, into: scores, stride: itemCount)
      }
    }
  }

  /// Source: Hu, Koren and Volinsky 2008, section 5: x = A^-1 sum c_j y_j, so the score of i is the
  /// sum over the listener's liked items of c_j y_i' A^-1 y_j. The dislikes shape A, and so every
  /// contribution, but add nothing of their own.
  func contributions(of profile: ListenerProfile, to target: Int) -> [Float] {
    // y_i' A^-1 V'r = sum_j r_j sqrt(c_j) y_j' (A^-1 y_i): one solution for all contributions.
    guard target < itemCount, !profile.isEmpty else {
      return Array(repeating: 0, count: profile.items.count)
    }
    let direction = inverse(of: profile, times: items.vector(target))
    return zip(profile.items, profile.weights).map { item, weight in
      guard weight > 0, Int(item) < itemCount else { return 0 }
      let y = items.base + Int(item) * items.stride
      var sum: Float = 0
      for column in 0..<items.rank { sum += y[column] * direction[column] }
      return weight * sum
    }
  }

  /// A^-1 b for the listener's A, by Woodbury's identity or directly, in double precision.
  private func inverse(of profile: ListenerProfile, times b: [Float]) -> [Float] {
    let profile = profile.clipped(to: itemCount)
    let rank = items.rank
    var mass: Float = 0
    for weight in profile.weights { mass += weight.magnitude }
    let lambda = recipe.regularisation(mass: mass, otherCount: itemCount)
    let diagonal = (0..<rank).map { Double(weightedSpectrum[$0] + lambda) }
    let rows = zip(profile.items, profile.weights).map { item, weight in
      items.vector(Int(item)).map { Double($0) * Double(weight.magnitude).squareRoot() }
    }
    // D^-1 b - D^-1 V' (I + V D^-1 V')^-1 V D^-1 b
    let scaled = (0..<rank).map { Double(b[$0]) / diagonal[$0] }
    let right = rows.map { row in zip(row, scaled).reduce(0) { $0 + $1.0 * $1.1 } }
    var system = [Double](repeating: 0, count: rows.count * rows.count)
    for i in rows.indices {
      for j in 0...i {
        var sum = i == j ? 1.0 : 0.0
        for k in 0..<rank { sum += rows[i][k] * rows[j][k] / diagonal[k] }
        system[i * rows.count + j] = sum
      }
    }
    let solution = DenseCholesky.solve(lower: &system, size: rows.count, right)
    return (0..<rank).map { k in
      var sum = scaled[k]
      for i in rows.indices { sum -= rows[i][k] * solution[i] / diagonal[k] }
      return Float(sum)
    }
  }
}
