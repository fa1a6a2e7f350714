import IndexFile
import Primitives

/// Ranks all items for many listeners at once: the bulk form that evaluation and batch jobs use.
struct BulkRanker {
  let scorer: any ItemScorer
  let pool: WorkPool

  /// The `limit` best items of each profile, own items left out.
  func rank(_ profiles: [ListenerProfile], limit: Int) -> [[(score: Float, ordinal: UInt32)]] {
    let scorer = scorer
    let batches = pool.mapRanges(of: profiles.indices, size: 32) { range in
      let part = Array(profiles[range])
      let count = scorer.itemCount
      let scores = UnsafeMutablePointer<Float>.allocate(capacity: max(part.count * count, 1))
      defer { scores.deallocate() }
      scorer.score(part, into: scores)
      return part.indices.map { row in
        ScoreRow(scores: UnsafeMutableBufferPointer(start: scores + row * count, count: count))
          .best(limit, excluding: part[row].items, allowed: nil)
      }
    }
    return batches.flatMap { $0 }
  }
}
