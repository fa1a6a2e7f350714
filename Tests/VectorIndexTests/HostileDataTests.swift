import Primitives
import Testing
import VectorIndex

/// Data that 8-bit codes find hard, in the default encoding and with the default beam.
@Suite struct HostileDataTests {
  enum Kind: String, CaseIterable {
    /// One number of each vector fifty times as large as the others.
    case outlier
    /// Lengths that differ by four orders of magnitude.
    case lengths
    case tiny
    case huge
    /// A thousand away from the origin.
    case offset
    /// Nine numbers of ten are zero.
    case sparse
    /// Whole numbers 0...255.
    case bytes
    /// Few dimensions, many near ties.
    case narrow
  }

  private static func vectors(_ kind: Kind, _ count: Int) -> [[Float]] {
    let dimensions = kind == .narrow ? 2 : 24
    var generator = SplitMix64(seed: 101)
    return TestVectors.clustered(count, dimensions, clusters: 40, spread: 0.4, seed: 100).map {
      vector -> [Float] in
      switch kind {
      case .outlier: return [vector[0] * 50] + vector.dropFirst()
      case .lengths:
        let length = Float(sign: .plus, exponent: generator.below(14) - 7, significand: 1)
        return vector.map { $0 * length }
      case .tiny: return vector.map { $0 * 1e-20 }
      case .huge: return vector.map { $0 * 1e12 }
      case .offset: return vector.map { $0 + 1_000 }
      case .sparse: return vector.map { generator.below(10) == 0 ? $0 : 0 }
      case .bytes: return vector.map { (($0 + 2) * 60).rounded() }
      case .narrow: return vector
      }
    }
  }

  @Test(arguments: Kind.allCases, VectorMetric.allCases)
  func nearlyAllNeighborsAreFound(kind: Kind, metric: VectorMetric) throws {
    let all = HostileDataTests.vectors(kind, 1_020)
    let vectors = Array(all.dropLast(20))
    let index = try TestVectors.builder(
      vectors, metric: metric, encoding: .int12,
      graph: GraphOptions(degree: 16, constructionBeam: 48, minimumGraphCount: 2)
    ).build()
    let options = VectorSearchOptions(strategy: .graph)
    var right = 0
    for query in all.suffix(20) {
      let truth = TestVectors.nearest(query, vectors, metric, limit: 10)
      let hits = try index.search(query, limit: 10, options: options)
      #expect(hits.count == 10)
      // Ties, of which there are many in data like this, may go either way: distances count. What
      // 12 bits cannot tell apart is a tie too.
      let last = TestVectors.distance(query, vectors[Int(truth[9])], metric)
      let slack = 2e-3 * abs(last) + (metric == .cosine ? 1e-5 : 0)
      right += hits.count {
        TestVectors.distance(query, vectors[Int($0.ordinal)], metric) <= last + slack
      }
    }
    #expect(right >= 196, "\(kind) \(metric): \(right) of 200")
  }

  /// One number a hundred times as large as the others: without a rotation these would have hardly a bit.
  @Test(arguments: VectorMetric.allCases, [24, 70])
  func smallNumbersBesideALargeOneCount(metric: VectorMetric, dimensions: Int) throws {
    let all = TestVectors.clustered(1_020, dimensions, clusters: 40, spread: 0.4, seed: 120).map {
      vector in vector.enumerated().map { $0 == 3 ? $1 * 100 : $1 }
    }
    let vectors = Array(all.dropLast(20))
    let index = try TestVectors.builder(
      vectors, metric: metric, encoding: .int12,
      graph: GraphOptions(degree: 16, constructionBeam: 48, minimumGraphCount: 2)
    ).build()
    for strategy in [VectorSearchOptions.Strategy.graph, .exact] {
      let hits = try all.suffix(20).map {
        try index.search($0, limit: 10, options: VectorSearchOptions(strategy: strategy))
      }
      let truth = all.suffix(20).map { TestVectors.nearest($0, vectors, metric, limit: 10) }
      let recall = TestVectors.recall(hits, truth)
      #expect(recall >= 0.97, "\(metric) \(strategy): \(recall)")
    }
    // 12 bits of the large number alone are steps of 1 / 2,032 of the length, and each of the numbers
    // would be off by 0.29 of that.
    var missed = 0.0
    var squares = 0.0
    for (ordinal, vector) in vectors.enumerated() {
      let stored = try #require(index.vector(of: UInt32(ordinal)))
      #expect(stored.count == dimensions)
      let length = metric == .cosine ? vector.reduce(0) { $0 + $1 * $1 }.squareRoot() : 1
      missed += TestVectors.distance(vector.map { $0 / length }, stored, .euclidean)
      squares += TestVectors.distance(stored, stored.map { _ in 0 }, .euclidean)
    }
    #expect((missed / squares).squareRoot() <= 1.0 / 2_032)
  }

  @Test(arguments: VectorMetric.allCases, [1, 4_096])
  func narrowestAndWidest(metric: VectorMetric, dimensions: Int) throws {
    let vectors = TestVectors.uniform(60, dimensions, seed: 110)
    let index = try TestVectors.builder(vectors, metric: metric, encoding: .int12).build()
    for (ordinal, vector) in vectors.prefix(10).enumerated() {
      let hits = try index.search(vector, limit: 100)
      #expect(hits.count == 60)
      let best = TestVectors.distance(vector, vectors[Int(hits[0].ordinal)], metric)
      let own = TestVectors.distance(vector, vectors[ordinal], metric)
      let other = TestVectors.nearest(vector, vectors, metric, limit: 1)[0]
      let truth = TestVectors.distance(vector, vectors[Int(other)], metric)
      #expect(best <= truth + 1e-3 * abs(truth) + 1e-6)
      if metric != .innerProduct { #expect(best <= own + 1e-6) }
    }
  }

  @Test func equalVectorsAreFoundInTheOrderOfTheirOrdinals() throws {
    let same = [[Float]](repeating: [0.25, -3, 7, 1e-3], count: 70)
    for metric in VectorMetric.allCases {
      let index = try TestVectors.builder(same, metric: metric, encoding: .int12).build()
      #expect(index.distinctCount == 1)
      #expect(try index.search([1, 1, 1, 1], limit: 5).map(\.ordinal) == [0, 1, 2, 3, 4])
      #expect(try index.search([1, 1, 1, 1], limit: 500).count == 70)
    }
  }
}
