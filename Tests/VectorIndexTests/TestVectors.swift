import Primitives
import VectorIndex

/// Seeded collections of vectors for the tests.
enum TestVectors {
  static func uniform(_ count: Int, _ dimensions: Int, seed: UInt64) -> [[Float]] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      (0..<dimensions).map { _ in Float(generator.unit() * 2 - 1) }
    }
  }

  /// `clusters` centers, and vectors around them.
  static func clustered(
    _ count: Int, _ dimensions: Int, clusters: Int, spread: Float = 0.2, seed: UInt64
  ) -> [[Float]] {
    let centers = uniform(clusters, dimensions, seed: seed)
    var generator = SplitMix64(seed: seed &+ 1)
    return (0..<count).map { _ in
      centers[generator.below(clusters)].map { $0 + spread * Float(generator.unit() * 2 - 1) }
    }
  }

  /// Distances in double precision: the oracle.
  static func distance(_ left: [Float], _ right: [Float], _ metric: VectorMetric) -> Double {
    // One plain loop: without the optimizer, closures over pairs cost several times as much.
    var (product, leftSquares, rightSquares, squares) = (0.0, 0.0, 0.0, 0.0)
    for index in 0..<left.count {
      let (x, y) = (Double(left[index]), Double(right[index]))
      product += x * y
      leftSquares += x * x
      rightSquares += y * y
      squares += (x - y) * (x - y)
    }
    switch metric {
    case .euclidean: return squares
    case .innerProduct: return -product
    case .cosine:
      let lengths = leftSquares.squareRoot() * rightSquares.squareRoot()
      return lengths > 0 ? 1 - product / lengths : 1
    }
  }

  /// The nearest `limit` of `vectors` by the oracle, ties by ordinal.
  static func nearest(
    _ query: [Float], _ vectors: [[Float]], _ metric: VectorMetric, limit: Int,
    where isAllowed: (UInt32) -> Bool = { _ in true }
  ) -> [UInt32] {
    let scored = vectors.indices.filter { isAllowed(UInt32($0)) }.map {
      (distance(query, vectors[$0], metric), UInt32($0))
    }
    return scored.sorted { $0 < $1 }.prefix(limit).map(\.1)
  }

  static func builder(
    _ vectors: [[Float]], metric: VectorMetric, encoding: VectorEncoding = .float32,
    graph: GraphOptions = GraphOptions()
  ) throws -> VectorIndexBuilder {
    var builder = try VectorIndexBuilder(
      dimensions: vectors.first?.count ?? 4, metric: metric, encoding: encoding, graph: graph)
    for (ordinal, vector) in vectors.enumerated() {
      try builder.append(vector, for: UInt32(ordinal))
    }
    return builder
  }

  /// The share of `truth` among the hits.
  static func recall(_ hits: [[VectorHit]], _ truth: [[UInt32]]) -> Double {
    var found = 0
    var wanted = 0
    for (hits, truth) in zip(hits, truth) {
      found += Set(hits.map(\.ordinal)).intersection(truth).count
      wanted += truth.count
    }
    return Double(found) / Double(max(1, wanted))
  }
}
