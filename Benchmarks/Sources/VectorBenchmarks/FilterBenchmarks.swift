import IndexFile
import Primitives
import VectorIndex

/// Recall against the exact scan, and queries a second, where a share of the vectors is allowed.
///
/// Kinds of filters: a random one; one that allows the vectors farthest along a random
/// direction, with the queries that lie there too (`with`); the same filter with the queries that lie
/// at the other end (`against`). For inner products a fourth one, which allows the shortest vectors
/// (`short`).
struct FilterBenchmarks {
  let index: VectorIndex
  let queries: [[Float]]
  let rounds: Int

  private static let queriesAKind = 500

  func measure(_ share: Double) throws {
    var generator = SplitMix64(seed: 7)
    var random = OrdinalSet(capacity: index.capacity)
    for ordinal in 0..<UInt32(index.capacity) where generator.unit() < share {
      random.insert(ordinal)
    }
    try measure(
      share, "none", random, Array(queries.prefix(FilterBenchmarks.queriesAKind)))
    let direction = (0..<index.dimensions).map { _ in Float(generator.unit() * 2 - 1) }
    func place(_ vector: [Float]) -> Float {
      zip(vector, direction).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let places = (0..<UInt32(index.capacity)).map { place(index.vector(of: $0) ?? []) }
    let ranked = (0..<UInt32(index.capacity)).sorted {
      (places[Int($0)], $0) < (places[Int($1)], $1)
    }
    let count = max(1, Int(share * Double(index.capacity)))
    let far = OrdinalSet(capacity: index.capacity, ranked.suffix(count))
    let sorted = queries.sorted { place($0) < place($1) }
    let some = min(FilterBenchmarks.queriesAKind, queries.count / 4)
    try measure(share, "with", far, Array(sorted.suffix(some)))
    try measure(share, "against", far, Array(sorted.prefix(some)))
    if index.metric == .innerProduct {
      let lengths = (0..<UInt32(index.capacity)).map { ordinal in
        (index.vector(of: ordinal) ?? []).reduce(0) { $0 + $1 * $1 }
      }
      let byLength = (0..<UInt32(index.capacity)).sorted {
        (lengths[Int($0)], $0) < (lengths[Int($1)], $1)
      }
      let short = OrdinalSet(capacity: index.capacity, byLength.prefix(count))
      try measure(
        share, "short", short, Array(queries.prefix(FilterBenchmarks.queriesAKind)))
    }
  }

  private func measure(
    _ share: Double, _ correlation: String, _ allowed: OrdinalSet, _ queries: [[Float]]
  ) throws {
    let truth = try VectorBenchmarks.search(
      queries, index, allowed, VectorSearchOptions(strategy: .exact)
    ).map { Set($0.map(\.ordinal)) }
    let (hits, seconds) = try fastest(of: rounds) { () throws(VectorIndexError) in
      try VectorBenchmarks.search(queries, index, allowed, VectorSearchOptions())
    }
    print(
      "{\"share\": \(share), \"correlation\": \"\(correlation)\", "
        + "\"recall\": \(VectorBenchmarks.recall(hits, truth)), "
        + "\"queries_a_second\": \(Double(queries.count) / seconds)}")
  }
}
