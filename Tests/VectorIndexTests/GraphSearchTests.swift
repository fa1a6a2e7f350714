import IndexFile
import Primitives
import TestSupport
import Testing
import VectorIndex

@Suite struct GraphSearchTests {
  static let graph = VectorSearchOptions(strategy: .graph, beam: 64)
  static let small = GraphOptions(degree: 16, constructionBeam: 48, minimumGraphCount: 2)

  private func recall(
    _ vectors: [[Float]], _ queries: [[Float]], _ metric: VectorMetric
  ) throws -> Double {
    let index = try TestVectors.builder(vectors, metric: metric, graph: GraphSearchTests.small)
      .build()
    #expect(index.hasGraph)
    let hits = try queries.map {
      try index.search($0, limit: 10, options: GraphSearchTests.graph)
    }
    #expect(hits.allSatisfy { $0.count == 10 })
    return TestVectors.recall(
      hits, queries.map { TestVectors.nearest($0, vectors, metric, limit: 10) })
  }

  @Test(arguments: VectorMetric.allCases)
  func findsWhatTheOracleFinds(metric: VectorMetric) throws {
    let uniform = try recall(
      TestVectors.uniform(1_500, 12, seed: 1), TestVectors.uniform(20, 12, seed: 2), metric)
    #expect(uniform >= 0.95, "uniform \(uniform)")
    let vectors = TestVectors.clustered(1_500, 12, clusters: 30, seed: 3)
    let clustered = try recall(vectors, Array(vectors.prefix(20)), metric)
    #expect(clustered >= 0.95, "clustered \(clustered)")
    // Queries from elsewhere: shifted away from all vectors.
    let outside = try recall(
      vectors, TestVectors.uniform(20, 12, seed: 4).map { $0.map { $0 * 3 + 1 } }, metric)
    #expect(outside >= 0.9, "outside \(outside)")
  }

  @Test func lengthsMatterForInnerProducts() throws {
    // Lengths differ by three orders of magnitude: the longest win against most queries.
    var generator = SplitMix64(seed: 11)
    let vectors = TestVectors.uniform(1_200, 10, seed: 12).map { vector -> [Float] in
      let length = Float(generator.unit() * generator.unit() * 1_000)
      return vector.map { $0 * length }
    }
    let found = try recall(vectors, TestVectors.uniform(30, 10, seed: 13), .innerProduct)
    #expect(found >= 0.95, "\(found)")
  }

  /// Hardly any of the largest products belongs to a short vector: filters that allow no other, and
  /// searches for very many, have to find those too.
  @Test func shortVectorsAreReachedForInnerProducts() throws {
    var generator = SplitMix64(seed: 14)
    let vectors = TestVectors.clustered(2_000, 12, clusters: 30, seed: 15).map {
      vector -> [Float] in
      let length = Float(0.01 + generator.unit() * generator.unit() * generator.unit())
      return vector.map { $0 * length }
    }
    let index = try TestVectors.builder(
      vectors, metric: .innerProduct, encoding: .float32, graph: GraphSearchTests.small
    ).build()
    let byLength = (0..<UInt32(2_000)).sorted { (left, right) in
      let lengths = [left, right].map { vectors[Int($0)].reduce(0) { $0 + $1 * $1 } }
      return (lengths[0], left) < (lengths[1], right)
    }
    var found: [[VectorHit]] = []
    var truth: [[UInt32]] = []
    for query in TestVectors.clustered(20, 12, clusters: 30, seed: 15) {
      for share in [2, 5, 20] {
        let allowed = OrdinalSet(capacity: 2_000, byLength.prefix(2_000 / share))
        found.append(
          try index.search(
            query, limit: 10, allowed: allowed, options: VectorSearchOptions(strategy: .graph)))
        truth.append(
          TestVectors.nearest(query, vectors, .innerProduct, limit: 10) { allowed.contains($0) })
      }
    }
    let filtered = TestVectors.recall(found, truth)
    #expect(filtered >= 0.98, "\(filtered)")
    let query = TestVectors.uniform(1, 12, seed: 16)[0]
    let options = VectorSearchOptions(strategy: .graph, beam: 1_800)
    let many = TestVectors.recall(
      [try index.search(query, limit: 1_500, options: options)],
      [TestVectors.nearest(query, vectors, .innerProduct, limit: 1_500)])
    #expect(many >= 0.98, "\(many)")
  }

  /// Two groups at a right angle, one much longer: its vectors lead nowhere near the other.
  @Test func queriesAtARightAngleToTheLongestFindTheirNeighbors() throws {
    let long = TestVectors.uniform(1_500, 6, seed: 17).map { $0.map { $0 * 100 } + [0, 0, 0] }
    let short = TestVectors.uniform(500, 3, seed: 18).map { [0, 0, 0, 0, 0, 0] + $0 }
    let queries = TestVectors.uniform(20, 3, seed: 19).map { [0, 0, 0, 0, 0, 0] + $0 }
    let found = try recall(long + short, queries, .innerProduct)
    #expect(found >= 0.95, "\(found)")
  }

  @Test func everyVectorFindsItself() throws {
    var vectors = TestVectors.clustered(900, 8, clusters: 5, spread: 0.05, seed: 21)
    vectors += TestVectors.uniform(100, 8, seed: 22).map { $0.map { $0 * 50 } }
    let index = try TestVectors.builder(
      vectors, metric: .euclidean, graph: GraphSearchTests.small
    ).build()
    for (ordinal, vector) in vectors.enumerated() {
      let hit = try index.search(vector, limit: 1, options: GraphSearchTests.graph).first
      #expect(hit == VectorHit(ordinal: UInt32(ordinal), distance: 0))
    }
  }

  @Test func duplicatesNeitherHideNorCutOff() throws {
    // Forty copies each of a few vectors, between others.
    let some = TestVectors.uniform(10, 6, seed: 31)
    let others = TestVectors.uniform(600, 6, seed: 32)
    let vectors: [[Float]] = (0..<1_000).map { (row: Int) -> [Float] in
      row % 5 < 2 ? some[row % 10] : others[row * 3 / 5]
    }
    let index = try TestVectors.builder(
      vectors, metric: .cosine, graph: GraphSearchTests.small
    ).build()
    #expect(index.count == 1_000)
    #expect(index.distinctCount == 404)
    for query in others.prefix(20) + some {
      let truth = TestVectors.nearest(query, vectors, .cosine, limit: 30)
      let hits = try index.search(query, limit: 30, options: GraphSearchTests.graph)
      let last = TestVectors.distance(query, vectors[Int(truth[29])], .cosine)
      #expect(hits.count == 30)
      let right = hits.filter {
        TestVectors.distance(query, vectors[Int($0.ordinal)], .cosine) <= last + 1e-6
      }
      #expect(right.count >= 28)
    }
    let same = [[Float]](repeating: [1, 2, 3], count: 500)
    let one = try TestVectors.builder(same, metric: .cosine, graph: GraphSearchTests.small).build()
    #expect(try one.search([1, 2, 3], limit: 7).map(\.ordinal) == [0, 1, 2, 3, 4, 5, 6])
  }

  @Test(arguments: [1.0, 0.5, 0.1, 0.02, 0.005])
  func filteredSearchIsNearlyExact(share: Double) throws {
    let vectors = TestVectors.clustered(2_000, 10, clusters: 20, seed: 41)
    let index = try TestVectors.builder(
      vectors, metric: .cosine, graph: GraphSearchTests.small
    ).build()
    var generator = SplitMix64(seed: 42)
    var sets = [OrdinalSet](repeating: OrdinalSet(capacity: 2_000), count: 3)
    // One set at random, one of the vectors farthest from the first query, one of the nearest.
    for ordinal in 0..<UInt32(2_000) where generator.unit() < share { sets[0].insert(ordinal) }
    let byDistance = TestVectors.nearest(vectors[0], vectors, .cosine, limit: 2_000)
    for ordinal in byDistance.suffix(Int(share * 2_000)) { sets[1].insert(ordinal) }
    for ordinal in byDistance.prefix(Int(share * 2_000)) { sets[2].insert(ordinal) }
    for allowed in sets {
      var hits: [[VectorHit]] = []
      var truth: [[UInt32]] = []
      for query in vectors.prefix(15) {
        for strategy in [VectorSearchOptions.Strategy.automatic, .graph] {
          hits.append(
            try index.search(
              query, limit: 10, allowed: allowed, options: VectorSearchOptions(strategy: strategy)))
          #expect(hits.last!.count == min(10, allowed.cardinality))
          #expect(hits.last!.allSatisfy { allowed.contains($0.ordinal) })
          truth.append(
            TestVectors.nearest(query, vectors, .cosine, limit: 10) { allowed.contains($0) })
        }
      }
      let recall = TestVectors.recall(hits, truth)
      #expect(recall >= 0.95, "share \(share) recall \(recall)")
    }
  }

  /// What a search keeps of its filter serves the next one only if that has the same.
  @Test func everySearchObeysItsOwnFilter() throws {
    var vectors = TestVectors.clustered(1_500, 8, clusters: 15, seed: 45)
    for ordinal in 0..<300 { vectors[ordinal + 1_200] = vectors[ordinal] }
    let index = try TestVectors.builder(
      vectors, metric: .euclidean, graph: GraphSearchTests.small
    ).build()
    var filter = OrdinalSet(capacity: 1_500, where: { $0 % 4 == 0 })
    for (turn, query) in vectors.prefix(24).enumerated() {
      switch turn % 4 {
      case 0: filter.remove(UInt32(turn))
      case 1: filter.insert(UInt32(turn))
      case 2: filter = OrdinalSet(capacity: 1_500, where: { ($0 + turn) % 4 == 0 })
      default: break
      }
      for strategy in [VectorSearchOptions.Strategy.graph, .exact, .automatic] {
        let hits = try index.search(
          query, limit: 10, allowed: filter, options: VectorSearchOptions(strategy: strategy))
        #expect(hits.allSatisfy { filter.contains($0.ordinal) })
        let truth = TestVectors.nearest(query, vectors, .euclidean, limit: 10) {
          filter.contains($0)
        }
        let right = Set(hits.map(\.ordinal)).intersection(truth).count
        #expect(right >= (strategy == .exact ? 10 : 9), "turn \(turn), \(strategy): \(right)")
      }
    }
  }

  /// Large enough for a graph of entries: many small clusters, most without an entry of their own.
  @Test func manyClustersAreAllReached() throws {
    try TemporaryFolder.use { folder in
      let vectors = TestVectors.clustered(5_000, 6, clusters: 1_000, spread: 0.01, seed: 91)
      let builder = try TestVectors.builder(
        vectors, metric: .euclidean,
        graph: GraphOptions(degree: 8, constructionBeam: 24, minimumGraphCount: 2))
      try builder.write(to: folder.path("clusters"))
      let index = try VectorIndex(opening: folder.path("clusters"))
      try index.verify()
      var hits: [[VectorHit]] = []
      var truth: [[UInt32]] = []
      for query in TestVectors.clustered(60, 6, clusters: 1_000, spread: 0.01, seed: 91) {
        hits.append(
          try index.search(
            query, limit: 5, options: VectorSearchOptions(strategy: .graph, beam: 32)))
        truth.append(TestVectors.nearest(query, vectors, .euclidean, limit: 5))
      }
      let recall = TestVectors.recall(hits, truth)
      #expect(recall >= 0.97, "\(recall)")
    }
  }

  /// Half of the ordinals have no vector, and the filter allows mostly those.
  @Test func filtersMayAllowOrdinalsWithoutVectors() throws {
    let vectors = TestVectors.clustered(1_000, 8, clusters: 10, seed: 95)
    var builder = try VectorIndexBuilder(
      dimensions: 8, metric: .euclidean, encoding: .float32, graph: GraphSearchTests.small)
    for (row, vector) in vectors.enumerated() { try builder.append(vector, for: UInt32(2 * row)) }
    let index = builder.build(capacity: 2_000)
    let allowed = OrdinalSet(capacity: 2_000, (0..<2_000).filter { $0 % 2 == 1 || $0 % 20 == 0 })
    var hits: [[VectorHit]] = []
    var truth: [[UInt32]] = []
    for query in vectors.prefix(20) {
      for strategy in [VectorSearchOptions.Strategy.automatic, .graph] {
        let options = VectorSearchOptions(strategy: strategy, beam: 32)
        hits.append(try index.search(query, limit: 10, allowed: allowed, options: options))
        #expect(hits.last!.count == 10)
        truth.append(
          TestVectors.nearest(query, vectors, .euclidean, limit: 10) { $0 % 10 == 0 }.map { 2 * $0 }
        )
      }
    }
    #expect(TestVectors.recall(hits, truth) >= 0.95)
    let none = OrdinalSet(capacity: 2_000, (0..<1_000).map { UInt32(2 * $0 + 1) })
    #expect(try index.search(vectors[0], limit: 10, allowed: none).isEmpty)
  }
}
