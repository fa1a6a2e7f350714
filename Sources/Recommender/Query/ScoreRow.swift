import CKernels
import IndexFile
import Primitives

/// The scores of all items for one listener, and the two things that are asked of them: which are
/// best, and what a good score is.
struct ScoreRow {
  let scores: UnsafeMutableBufferPointer<Float>

  /// How many best scores a scale is the mean of.
  static let calibrationDepth = 100

  /// The `limit` best items that are allowed and not excluded, best first.
  ///
  /// - Parameter excluded: ascending ordinals.
  func best(
    _ limit: Int, excluding excluded: [UInt32], allowed: OrdinalSet?
  ) -> [(score: Float, ordinal: UInt32)] {
    let selector = select(limit, excluding: excluded, allowed: allowed)
    return selector.finish()
  }

  /// The mean of the best scores above 0 of what is not excluded; 0 when there are none.
  func scale(excluding excluded: [UInt32]) -> Float {
    let selector = select(
      ScoreRow.calibrationDepth, excluding: excluded, allowed: nil, above: 0)
    return ScoreRow.scale(of: selector.finish().map { $0.score })
  }

  /// Scales below it, which only vanishing weights bring about, would make of the best scores
  /// numbers that are none.
  private static let minimumScale: Float = 1e-24

  /// The mean of the best hundred of some scores, those above 0; 0 when there are none, or when the
  /// mean is no number to divide by.
  static func scale(of scores: [Float]) -> Float {
    var selector = TopSelection(limit: calibrationDepth)
    for (index, score) in scores.enumerated() where score > 0 {
      selector.offer(score, UInt32(truncatingIfNeeded: index))
    }
    let best = selector.finish()
    var sum: Float = 0
    for entry in best { sum += entry.score }
    let scale = best.isEmpty ? 0 : sum / Float(best.count)
    return scale >= minimumScale && scale.isFinite ? scale : 0
  }

  private func select(
    _ limit: Int, excluding excluded: [UInt32], allowed: OrdinalSet?, above: Float? = nil
  ) -> TopSelection {
    var selector = TopSelection(limit: limit)
    var exclusion = 0
    let block = 4096
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: block) { found in
      var start = 0
      while start < scores.count {
        let count = min(block, scores.count - start)
        let threshold = max(selector.scoreThreshold, above?.nextUp ?? -.greatestFiniteMagnitude)
        let hits = rf_scoring_at_least(
          scores.baseAddress! + start, count, threshold, found.baseAddress!)
        for index in 0..<hits {
          let ordinal = UInt32(start) + found[index]
          while exclusion < excluded.count, excluded[exclusion] < ordinal { exclusion += 1 }
          if exclusion < excluded.count, excluded[exclusion] == ordinal { continue }
          if let allowed, !allowed.contains(ordinal) { continue }
          let score = scores[Int(ordinal)]
          if score.isFinite { selector.offer(score, ordinal) }
        }
        start += count
      }
    }
    return selector
  }
}
