import IndexFile
import Primitives
import Testing
import VectorIndex

@Suite struct ExactSearchTests {
  static let exact = VectorSearchOptions(strategy: .exact)

  @Test(arguments: VectorMetric.allCases, [1, 3, 17, 64, 100])
  func agreesWithDoublePrecision(metric: VectorMetric, dimensions: Int) throws {
    let seed = UInt64(dimensions)
    let vectors = TestVectors.uniform(400, dimensions, seed: seed)
    let index = try TestVectors.builder(vectors, metric: metric).build()
    for query in TestVectors.uniform(10, dimensions, seed: seed + 1) {
      let truth = TestVectors.nearest(query, vectors, metric, limit: 10)
      let hits = try index.search(query, limit: 10, options: ExactSearchTests.exact)
      // In one dimension all cosines are 1 or -1 up to rounding: compare distances, not ordinals.
      let distances = truth.map { TestVectors.distance(query, vectors[Int($0)], metric) }
      for (hit, expected) in zip(hits, distances) {
        #expect(abs(Double(hit.distance) - expected) < 1e-4, "seed \(seed)")
      }
      if dimensions > 3 { #expect(hits.map(\.ordinal) == truth, "seed \(seed)") }
    }
  }

  /// Codes alone would misplace some of these: the bounds must bring back every true neighbor.
  @Test func boundsNeverLoseANeighbor() throws {
    for (spread, metric) in [
      (Float(1e-3), VectorMetric.euclidean), (1e-3, .cosine), (0.5, .innerProduct),
    ] {
      let vectors = TestVectors.clustered(600, 24, clusters: 3, spread: spread, seed: 5)
      let index = try TestVectors.builder(vectors, metric: metric).build()
      for query in vectors.prefix(15) {
        let truth = TestVectors.nearest(query, vectors, metric, limit: 5)
        let hits = try index.search(query, limit: 5, options: ExactSearchTests.exact)
        let last = TestVectors.distance(query, vectors[Int(truth[4])], metric)
        for hit in hits {
          let exact = TestVectors.distance(query, vectors[Int(hit.ordinal)], metric)
          #expect(exact <= last + 1e-6 * (1 + abs(last)), "\(metric) spread \(spread)")
        }
      }
    }
  }

  /// Codes of rotated vectors are of 64 numbers, each of which may miss by half a step, whatever the
  /// dimensions.
  @Test(arguments: VectorMetric.allCases, [5, 70])
  func boundsHoldForRotatedVectors(metric: VectorMetric, dimensions: Int) throws {
    let all = TestVectors.clustered(1_540, dimensions, clusters: 30, seed: 8).map {
      vector in vector.enumerated().map { $0 == 2 ? $1 * 100 : $1 }
    }
    let vectors = Array(all.dropLast(40))
    let index = try TestVectors.builder(vectors, metric: metric).build()
    for query in all.suffix(40) {
      let truth = TestVectors.nearest(query, vectors, metric, limit: 5)
      let hits = try index.search(query, limit: 5, options: ExactSearchTests.exact)
      let last = TestVectors.distance(query, vectors[Int(truth[4])], metric)
      for hit in hits {
        let exact = TestVectors.distance(query, vectors[Int(hit.ordinal)], metric)
        #expect(exact <= last + 2e-7 * (1 + abs(last)))
      }
    }
  }

  @Test func filtersAreObeyedAndFilled() throws {
    let vectors = TestVectors.uniform(300, 8, seed: 2)
    let index = try TestVectors.builder(vectors, metric: .euclidean).build()
    var generator = SplitMix64(seed: 3)
    for share in [0.0, 0.01, 0.3, 1.0] {
      var allowed = OrdinalSet(capacity: 300)
      for ordinal in 0..<UInt32(300) where generator.unit() < share { allowed.insert(ordinal) }
      let hits = try index.search(vectors[7], limit: 20, allowed: allowed)
      let truth = TestVectors.nearest(vectors[7], vectors, .euclidean, limit: 20) {
        allowed.contains($0)
      }
      #expect(hits.map(\.ordinal) == truth)
    }
  }

  @Test func ordinalsMayHaveGapsAndDuplicates() throws {
    var builder = try VectorIndexBuilder(dimensions: 2, metric: .euclidean, encoding: .float32)
    try builder.append([1, 0], for: 3)
    try builder.append([0, 1], for: 5)
    try builder.append([1, 0], for: 9)
    let index = builder.build(capacity: 12)
    #expect(index.count == 3)
    #expect(index.distinctCount == 2)
    #expect(index.capacity == 12)
    #expect(try index.search([1, 0], limit: 5).map(\.ordinal) == [3, 9, 5])
    #expect(try index.search([1, 0], limit: 1).map(\.ordinal) == [3])
    let allowed = OrdinalSet(capacity: 12, [9, 5, 4])
    #expect(try index.search([1, 0], limit: 5, allowed: allowed).map(\.ordinal) == [9, 5])
    #expect(index.vector(of: 9) == [1, 0])
    #expect(index.vector(of: 4) == nil)
    #expect(index.vector(of: 4_000_000) == nil)
    #expect(try index.distance(between: 3, and: 5) == 2)
    #expect(throws: VectorIndexError.unknownOrdinal(4)) {
      try index.distance(between: 3, and: 4)
    }
  }

  @Test func edgesAreDefined() throws {
    let empty = try VectorIndexBuilder(dimensions: 3).build()
    #expect(try empty.search([1, 2, 3], limit: 5).isEmpty)
    let one = try TestVectors.builder([[3, 4, 0]], metric: .cosine).build()
    #expect(try one.search([1, 2, 3], limit: 0).isEmpty)
    #expect(try one.search([1, 2, 3], limit: .max).map(\.ordinal) == [0])
    #expect(try one.search([0, 0, 0], limit: 3) == [VectorHit(ordinal: 0, distance: 1)])
    #expect(one.vector(of: 0) == [0.6, 0.8, 0])
    let zeros = try TestVectors.builder(
      [[0, 0, 0], [-1, 0, 0], [1, 0, 0], [0, 0, 0]], metric: .cosine
    ).build()
    #expect(try zeros.search([2, 0, 0], limit: 4).map(\.ordinal) == [2, 0, 3, 1])
    #expect(try zeros.search([2, 0, 0], limit: 4).map(\.distance) == [0, 1, 1, 2])
    let huge = try TestVectors.builder([[3e38, 3e38], [1e-38, -1e-38]], metric: .cosine).build()
    #expect(try huge.search([1, -1], limit: 1).map(\.ordinal) == [1])
  }

  @Test(arguments: VectorEncoding.allCases)
  func everyEncodingFindsTheSame(encoding: VectorEncoding) throws {
    let vectors = TestVectors.clustered(300, 48, clusters: 300, seed: 8)
    for metric in VectorMetric.allCases {
      let index = try TestVectors.builder(vectors, metric: metric, encoding: encoding).build()
      var found = 0
      for query in vectors.prefix(30) {
        let truth = TestVectors.nearest(query, vectors, metric, limit: 10)
        let hits = try index.search(query, limit: 10)
        found += Set(hits.map(\.ordinal)).intersection(truth).count
        for hit in hits.prefix(3) {
          let exact = TestVectors.distance(query, vectors[Int(hit.ordinal)], metric)
          #expect(abs(Double(hit.distance) - exact) < 0.05 * max(1, abs(exact)))
        }
      }
      #expect(found >= (encoding == .int8 ? 285 : 296), "\(encoding) \(metric) \(found)")
    }
  }

  /// What `vector(of:)` gives back, and how far off it may be in each encoding.
  @Test(arguments: VectorEncoding.allCases)
  func vectorsAreGivenBackWithinTheirBounds(encoding: VectorEncoding) throws {
    let vectors = TestVectors.clustered(200, 70, clusters: 9, seed: 14).map { $0.map { $0 * 40 } }
    let index = try TestVectors.builder(vectors, metric: .euclidean, encoding: encoding).build()
    let mean = (0..<70).map { i in vectors.reduce(0) { $0 + $1[i] } / 200 }
    for (ordinal, vector) in vectors.enumerated() {
      let largest = zip(vector, mean).map { abs($0 - $1) }.max()!
      let found = try #require(index.vector(of: UInt32(ordinal)))
      for (number, back) in zip(vector, found) {
        let bound: Float =
          switch encoding {
          case .float32: 0
          case .float16: number.magnitude / 2_048 + 1e-7
          case .int12: largest / 127 / 32 + 1e-4
          case .int8: largest / 127 / 2 + 1e-4
          }
        #expect(abs(number - back) <= bound, "\(encoding) \(ordinal)")
      }
    }
  }

  @Test func badVectorsAreRefusedByNumber() throws {
    #expect(throws: VectorIndexError.impossibleDimensions(0)) {
      try VectorIndexBuilder(dimensions: 0)
    }
    var builder = try VectorIndexBuilder(dimensions: 2)
    try builder.append([1, 2], for: 4)
    #expect(throws: VectorIndexError.notFinite(ordinal: 6, component: 1)) {
      try builder.append([1, .nan], for: 6)
    }
    #expect(throws: VectorIndexError.notFinite(ordinal: 6, component: 0)) {
      try builder.append([-.infinity, 0], for: 6)
    }
    #expect(throws: VectorIndexError.wrongDimensions(expected: 2, found: 3)) {
      try builder.append([1, 2, 3], for: 6)
    }
    #expect(throws: VectorIndexError.ordinalsNotAscending(previous: 4, next: 4)) {
      try builder.append([1, 2], for: 4)
    }
    #expect(builder.count == 1)
    let index = builder.build()
    #expect(throws: VectorIndexError.queryNotFinite(component: 0)) {
      try index.search([.nan, 1], limit: 1)
    }
    #expect(throws: VectorIndexError.wrongDimensions(expected: 2, found: 1)) {
      try index.search([1], limit: 1)
    }
    var halves = try VectorIndexBuilder(dimensions: 2, metric: .euclidean, encoding: .float16)
    #expect(throws: VectorIndexError.notFinite(ordinal: 0, component: 1)) {
      try halves.append([1, 70_000], for: 0)
    }
    #expect(halves.count == 0)
  }
}
