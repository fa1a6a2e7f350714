import Determinism
import IndexFile
import Testing
import VectorIndex

@Suite struct UpdatableVectorIndexTests {
  private let directory = TemporaryDirectory()

  /// Random changes, checked against a plain table of vectors after each round.
  @Test(arguments: VectorMetric.allCases)
  func followsAPlainTable(metric: VectorMetric) throws {
    let seed: UInt64 = 71
    let pool = TestVectors.uniform(900, 7, seed: seed)
    var table = [[Float]?](repeating: nil, count: 500)
    for ordinal in 0..<300 { table[ordinal] = pool[ordinal] }
    let graph = GraphOptions(degree: 12, constructionBeam: 32, smallestGraph: 2)
    let space = UpdatableVectorIndex(
      try TestVectors.builder(Array(pool[..<300]), metric: metric, graph: graph).build())
    var generator = SplitMix64(seed: seed)
    for round in 0..<6 {
      for _ in 0..<40 {
        let ordinal = UInt32(generator.below(500))
        if generator.below(3) == 0 {
          #expect(space.remove(ordinal) == (table[Int(ordinal)] != nil))
          table[Int(ordinal)] = nil
        } else {
          let vector = pool[generator.below(900)]
          try space.set(vector, for: ordinal)
          table[Int(ordinal)] = vector
        }
      }
      try check(space, table, metric, "seed \(seed) round \(round)")
      if round % 2 == 1 {
        try space.consolidate(to: directory.path("round-\(metric)-\(round)"), graph: graph)
        #expect(space.pendingCount == 0)
        try check(space, table, metric, "seed \(seed) round \(round), consolidated")
      }
    }
  }

  private func check(
    _ space: UpdatableVectorIndex, _ table: [[Float]?], _ metric: VectorMetric, _ note: Comment
  ) throws {
    let living = table.indices.filter { table[$0] != nil }.map(UInt32.init)
    #expect(space.count == living.count, note)
    let even = OrdinalSet(capacity: 500, living.filter { $0 % 2 == 0 })
    for query in TestVectors.uniform(5, 7, seed: 72) {
      for allowed in [nil, even] {
        let candidates = living.filter { allowed?.contains($0) ?? true }
        let truth = candidates.map { (TestVectors.distance(query, table[Int($0)]!, metric), $0) }
          .sorted { $0 < $1 }.prefix(8)
        let hits = try space.search(
          query, limit: 8, allowed: allowed, options: VectorSearchOptions(strategy: .exact))
        #expect(hits.count == truth.count, note)
        for (hit, expected) in zip(hits, truth) {
          #expect(abs(Double(hit.distance) - expected.0) < 1e-4, note)
        }
        let walked = try space.search(
          query, limit: 8, allowed: allowed,
          options: VectorSearchOptions(strategy: .graph, beam: 64))
        #expect(walked.count == truth.count, note)
        #expect(walked.allSatisfy { candidates.contains($0.ordinal) }, note)
      }
    }
    #expect((space.vector(of: living[0]) != nil) && space.vector(of: 9_999) == nil)
  }

  @Test func changesDuringConsolidationSurvive() async throws {
    let vectors = TestVectors.clustered(1_500, 8, clusters: 10, seed: 81)
    let space = UpdatableVectorIndex(
      try TestVectors.builder(vectors, metric: .euclidean).build())
    try space.set([9, 9, 9, 9, 9, 9, 9, 9], for: 1_600)
    let path = directory.path("busy")
    async let done: Void = Task.detached {
      try space.consolidate(
        to: path, graph: GraphOptions(degree: 16, constructionBeam: 64, smallestGraph: 2))
    }.value
    var target = vectors[3]
    for round in 0..<200 {
      target[0] = Float(100 + round)
      try space.set(target, for: 2_000)
      #expect(try space.search(target, limit: 1).first?.ordinal == 2_000)
      space.remove(UInt32(round))
      if round == 50 { space.remove(1_600) }
      await Task.yield()
    }
    try await done
    #expect(try space.search(target, limit: 1).first?.ordinal == 2_000)
    #expect(space.count == 1_301)
    #expect(space.vector(of: 1_600) == nil)
    for ordinal in 0..<UInt32(200) { #expect(space.vector(of: ordinal) == nil) }
    #expect(space.vector(of: 200) == vectors[200])
  }

  @Test func badVectorsAreRefused() throws {
    let space = UpdatableVectorIndex(
      try TestVectors.builder([[1, 2]], metric: .cosine).build())
    #expect(throws: VectorIndexError.notFinite(ordinal: 5, dimension: 1)) {
      try space.set([1, .infinity], for: 5)
    }
    #expect(throws: VectorIndexError.wrongDimensions(expected: 2, found: 1)) {
      try space.set([1], for: 5)
    }
    #expect(space.count == 1)
    #expect(!space.remove(5))
  }
}
