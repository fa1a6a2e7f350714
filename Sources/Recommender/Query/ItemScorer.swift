import CKernels
import IndexFile
import LinearAlgebra

/// Gives every item a score for a listener's profile.
protocol ItemScorer: Sendable {
  /// The number of items.
  var itemCount: Int { get }

  /// Writes the scores of all items for each profile, a row of `itemCount` each.
  func score(_ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>)
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
}

extension Popularity: ItemScorer {
  var itemCount: Int { counts.count }

  func score(_ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>) {
    for index in profiles.indices {
      _ = UnsafeMutableBufferPointer(start: scores + index * itemCount, count: itemCount)
        .update(fromContentsOf: counts.unsafeElements)
    }
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
      guard !profiles.isEmpty else { return }
      items.forEachBlock { rows, base in
        let scores = scores + rows.lowerBound
        guard profiles.count > 1 else {
          rf_linalg_scores(base, rows.count, stride, factors.baseAddress!, scores)
          return
        }
        BLAS.multiplyTransposed(
          factors.baseAddress!, rows: profiles.count, stride: stride, base, rows: rows.count,
          stride: stride, inner: items.rank, into: scores, stride: itemCount)
      }
    }
  }
}
