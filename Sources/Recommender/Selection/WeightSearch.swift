import IndexFile
import LinearAlgebra
import Primitives

/// How well weighted sums of the same models rank what was held out.
///
/// Scoring costs far more than adding up, so all weightings are tried on one batch of scores.
struct WeightSearch {
  /// Quality at a cut of the ranking, means over the listeners who have something held out.
  struct Quality: Sendable {
    var recall: Double
    var ndcg: Double
  }

  let parts: [any ItemScorer]
  let itemCount: Int
  let cut: Int
  let pool: WorkPool

  /// - Parameter weightings: for each a weight for every part.
  func evaluate(
    _ weightings: [[Float]], profiles: [ListenerProfile], heldOut: [[UInt32]]
  ) -> [Quality] {
    let sums = pool.mapRanges(of: profiles.indices, size: 16) { range in
      evaluateBatch(weightings, profiles: Array(profiles[range]), heldOut: Array(heldOut[range]))
    }
    let count = Double(max(profiles.count, 1))
    return weightings.indices.map { weighting in
      var total = Quality(recall: 0, ndcg: 0)
      for sum in sums {
        total.recall += sum[weighting].recall / count
        total.ndcg += sum[weighting].ndcg / count
      }
      return total
    }
  }

  private func evaluateBatch(
    _ weightings: [[Float]], profiles: [ListenerProfile], heldOut: [[UInt32]]
  ) -> [Quality] {
    let size = profiles.count * itemCount
    let scores = parts.map { part in
      let memory = UnsafeMutablePointer<Float>.allocate(capacity: max(size, 1))
      part.score(profiles, into: memory)
      return memory
    }
    let sum = UnsafeMutableBufferPointer<Float>.allocate(capacity: itemCount)
    defer {
      for memory in scores { memory.deallocate() }
      sum.deallocate()
    }
    var result = weightings.map { _ in Quality(recall: 0, ndcg: 0) }
    for (row, profile) in profiles.enumerated() {
      let scales = scores.map { memory in
        ScoreRow(
          scores: UnsafeMutableBufferPointer(start: memory + row * itemCount, count: itemCount)
        ).scale(excluding: profile.items)
      }
      for (index, weights) in weightings.enumerated() {
        sum.update(repeating: 0)
        for part in parts.indices where weights[part] != 0 && scales[part] > 0 {
          let factor = weights[part] / scales[part]
          let from = scores[part] + row * itemCount
          for item in 0..<itemCount { sum[item] += factor * from[item] }
        }
        let best = ScoreRow(scores: sum).best(cut, excluding: profile.items, allowed: nil)
        let quality = quality(of: best.map { $0.ordinal }, heldOut: heldOut[row])
        result[index].recall += quality.recall
        result[index].ndcg += quality.ndcg
      }
    }
    return result
  }

  private func quality(of ranked: [UInt32], heldOut: [UInt32]) -> Quality {
    let relevant = Set(heldOut)
    var hits = 0
    var gain = 0.0
    for (rank, item) in ranked.enumerated() where relevant.contains(item) {
      hits += 1
      gain += 1 / Double(Float.log2(Float(rank + 2)))
    }
    var ideal = 0.0
    for rank in 0..<min(cut, relevant.count) { ideal += 1 / Double(Float.log2(Float(rank + 2))) }
    return Quality(
      recall: Double(hits) / Double(max(relevant.count, 1)), ndcg: ideal > 0 ? gain / ideal : 0)
  }
}
