import IndexFile
import LinearAlgebra

/// The weights that EASE has learned, as a matrix or as inner products.
struct EASEModel: Sendable {
  /// The number of items.
  let itemCount: Int
  /// 0 when `elements` is the items' matrix of weights; else the length of the items' vectors.
  let rank: Int
  let elements: IndexArray<Float>
  let scales: IndexArray<Float>

  /// The weight from one item to another; 0 to itself.
  func weight(from item: Int, to target: Int) -> Float {
    guard item != target, item < itemCount, target < itemCount else { return 0 }
    if rank == 0 { return elements[item * itemCount + target] }
    var sum: Float = 0
    for component in 0..<rank {
      sum += elements[item * rank + component] * elements[target * rank + component]
    }
    return sum * scales[target]
  }
}

extension EASEModel: ItemScorer {
  func score(_ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>) {
    guard rank > 0, !profiles.isEmpty, itemCount > 0 else {
      scoreByMatrix(profiles, into: scores)
      return
    }
    let base = elements.unsafeElements.baseAddress!
    var sums = [Float](repeating: 0, count: profiles.count * rank)
    for (row, profile) in profiles.enumerated() {
      for (item, weight) in zip(profile.items, profile.weights) where item < itemCount {
        for component in 0..<rank {
          sums[row * rank + component] += weight * base[Int(item) * rank + component]
        }
      }
    }
    BLAS.multiplyTransposed(
      sums, rows: profiles.count, stride: rank, base, rows: itemCount, stride: rank, inner: rank,
      into: scores, stride: itemCount)
    for (row, profile) in profiles.enumerated() {
      let target = scores + row * itemCount
      // An item says nothing for itself.
      for (item, weight) in zip(profile.items, profile.weights) where item < itemCount {
        var square: Float = 0
        for component in 0..<rank {
          square += base[Int(item) * rank + component] * base[Int(item) * rank + component]
        }
        target[Int(item)] -= weight * square
      }
      for item in 0..<itemCount { target[item] *= scales.unsafeElements[item] }
    }
  }

  private func scoreByMatrix(
    _ profiles: [ListenerProfile], into scores: UnsafeMutablePointer<Float>
  ) {
    for (row, profile) in profiles.enumerated() {
      let target = scores + row * itemCount
      target.update(repeating: 0, count: itemCount)
      for (item, weight) in zip(profile.items, profile.weights) where item < itemCount {
        let from = elements.unsafeElements.baseAddress! + Int(item) * itemCount
        for other in 0..<itemCount { target[other] += weight * from[other] }
      }
    }
  }
}
