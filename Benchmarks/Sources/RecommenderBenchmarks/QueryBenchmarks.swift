import IndexFile
import Primitives
import Recommender

/// Microseconds to give a new listener a factor.
struct FoldInBenchmark {
  let rank: Int

  func run() throws {
    let model = try FactorModel(external: syntheticFactors(items: 50_000, rank: rank))
    for likes in [5, 20, 100] {
      var generator = SplitMix64(seed: UInt64(likes))
      let profiles = (0..<200).map { _ in
        ListenerProfile(likes: (0..<likes).map { _ in UInt32(generator.below(50_000)) })
      }
      var sum: Float = 0
      let time = median(9) {
        seconds { for profile in profiles { sum += model.foldIn(profile)[0] } }
      }
      report([
        "benchmark": "fold-in", "rank": rank, "likes": likes,
        "microseconds": time / Double(profiles.count) * 1e6, "check": sum.isFinite ? 1 : 0,
      ])
    }
  }
}

/// Milliseconds to score a whole catalog and take the best hundred.
struct ScoringBenchmark {
  let items: Int
  let rank: Int

  func run() throws {
    let factors = try FactorModel(external: syntheticFactors(items: items, rank: rank))
    let empty = try Interactions(SparseMatrix(rowCount: 0, columnCount: items, triplets: []))
    let model = try RecommenderModel(factors: factors, interactions: empty)
    var generator = SplitMix64(seed: 3)
    let requests = (0..<20).map { _ in
      RecommendationRequest(
        profile: ListenerProfile(likes: (0..<20).map { _ in UInt32(generator.below(items)) }),
        limit: 100, reasons: 0)
    }
    for request in requests { _ = model.recommend(request) }
    let fast = median(5) {
      seconds { for request in requests { _ = model.recommend(request) } } / 20 * 1e3
    }
    let similar = median(5) {
      seconds {
        for request in requests { _ = model.similar(to: request.profile.items, limit: 100) }
      } / 20 * 1e3
    }
    var found = 0
    for request in requests.prefix(5) {
      let exact = model.rank([request.profile], limit: 100, pool: WorkPool(threads: 1))[0]
      let best = Set(model.recommend(request).map { $0.item })
      found += exact.count { best.contains($0.ordinal) }
    }
    report([
      "benchmark": "scoring", "items": items, "rank": rank, "milliseconds": fast,
      "similar_milliseconds": similar, "recall100": Double(found) / 500,
    ])
  }
}
