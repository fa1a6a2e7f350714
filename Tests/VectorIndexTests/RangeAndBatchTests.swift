import IndexFile
import Primitives
import Testing
import VectorIndex

@Suite struct RangeAndBatchTests {
  @Test(arguments: VectorMetric.allCases)
  func rangeFindsAllWithin(metric: VectorMetric) throws {
    let vectors = TestVectors.clustered(1_000, 9, clusters: 12, seed: 51)
    let index = try TestVectors.builder(
      vectors, metric: metric,
      graph: GraphOptions(degree: 16, constructionBeam: 48, minimumGraphCount: 2)
    ).build()
    for query in vectors.prefix(10) {
      let distances = vectors.map { TestVectors.distance(query, $0, metric) }
      // Between two distances, so that rounding does not decide.
      let sorted = distances.sorted()
      for rank in [0, 5, 60, 400] {
        let border = (sorted[rank] + sorted[rank + 1]) / 2
        let truth = Set(distances.indices.filter { distances[$0] <= border }.map(UInt32.init))
        let exact = try index.search(
          query, within: Float(border), options: VectorSearchOptions(strategy: .exact))
        #expect(Set(exact.map(\.ordinal)) == truth, "\(metric) rank \(rank)")
        let walked = try index.search(query, within: Float(border))
        #expect(Set(walked.map(\.ordinal)).isSubset(of: truth))
        #expect(Double(walked.count) >= 0.95 * Double(truth.count), "\(metric) rank \(rank)")
        let allowed = OrdinalSet(capacity: 1_000, (0..<500).map { UInt32(2 * $0) })
        let even = try index.search(query, within: Float(border), allowed: allowed)
        #expect(even.allSatisfy { $0.ordinal % 2 == 0 })
      }
      #expect(
        try index.search(
          query, within: Float(sorted[0]) - 1, options: VectorSearchOptions(strategy: .exact)
        ).isEmpty)
    }
  }

  @Test func batchIsOneByOne() throws {
    let vectors = TestVectors.clustered(800, 16, clusters: 9, seed: 61)
    let index = try TestVectors.builder(
      vectors, metric: .euclidean,
      graph: GraphOptions(degree: 12, constructionBeam: 32, minimumGraphCount: 2)
    ).build()
    let queries = TestVectors.uniform(40, 16, seed: 62)
    let options = VectorSearchOptions(strategy: .graph, beam: 20)
    let single = try queries.map { try index.search($0, limit: 7, options: options) }
    for threads in [1, 4] {
      let batch = try index.search(
        queries, limit: 7, options: options, pool: WorkPool(threads: threads))
      #expect(batch == single)
    }
    #expect(throws: VectorIndexError.queryNotFinite(component: 2)) {
      var bad = queries
      bad[3][2] = .nan
      _ = try index.search(bad, limit: 1)
    }
  }
}
