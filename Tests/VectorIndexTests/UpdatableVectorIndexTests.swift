import IndexFile
import Primitives
import Synchronization
import TestSupport
import Testing
import VectorIndex

@Suite struct UpdatableVectorIndexTests {
  /// What a build refuses, no change brings in: the same vectors under each metric.
  @Test(arguments: VectorMetric.allCases)
  func refusesWhatABuilderRefuses(metric: VectorMetric) throws {
    let index = try TestVectors.builder([[1, 0], [0, 1]], metric: metric).build()
    let vectors: [[Float]] = [
      [1, 2], [1], [1, 2, 3], [.nan, 0], [0, .infinity], [1e20, 0], [-1e18, 1e18], [1e17, 0],
      [0, 0],
    ]
    for vector in vectors {
      for ordinal: UInt32 in [7, .max] {
        let space = UpdatableVectorIndex(index)
        var builder = try VectorIndexBuilder(dimensions: 2, metric: metric)
        func error(_ body: () throws(VectorIndexError) -> Void) -> VectorIndexError? {
          do throws(VectorIndexError) { try body() } catch { return error }
          return nil
        }
        let refused = error { () throws(VectorIndexError) in try space.set(vector, for: ordinal) }
        let expected = error { () throws(VectorIndexError) in
          try builder.append(vector, for: ordinal)
        }
        #expect(refused == expected, "\(vector) at \(ordinal)")
        #expect(space.vector(of: ordinal) == nil || refused == nil)
      }
    }
  }

  /// Random changes, checked against a plain table of vectors after each round.
  @Test(arguments: VectorMetric.allCases)
  func followsAPlainTable(metric: VectorMetric) throws {
    try TemporaryFolder.use { folder in
      let seed: UInt64 = 71
      let pool = TestVectors.uniform(900, 7, seed: seed)
      var table = [[Float]?](repeating: nil, count: 500)
      for ordinal in 0..<300 { table[ordinal] = pool[ordinal] }
      let graph = GraphOptions(degree: 12, constructionBeam: 32, minimumGraphCount: 2)
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
          try space.consolidate(to: folder.path("round-\(metric)-\(round)"), graph: graph)
          #expect(space.pendingCount == 0)
          try check(space, table, metric, "seed \(seed) round \(round), consolidated")
        }
      }
    }
  }

  private func check(
    _ space: UpdatableVectorIndex, _ table: [[Float]?], _ metric: VectorMetric, _ note: Comment
  ) throws {
    let live = table.indices.filter { table[$0] != nil }.map(UInt32.init)
    #expect(space.count == live.count, note)
    let even = OrdinalSet(capacity: 500, live.filter { $0 % 2 == 0 })
    for query in TestVectors.uniform(5, 7, seed: 72) {
      for allowed in [nil, even] {
        let candidates = live.filter { allowed?.contains($0) ?? true }
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
    #expect((space.vector(of: live[0]) != nil) && space.vector(of: 9_999) == nil)
  }

  @Test func changesDuringConsolidationSurvive() async throws {
    try await TemporaryFolder.use { folder in
      let vectors = TestVectors.clustered(1_500, 8, clusters: 10, seed: 81)
      let space = UpdatableVectorIndex(
        try TestVectors.builder(vectors, metric: .euclidean).build())
      try space.set([9, 9, 9, 9, 9, 9, 9, 9], for: 1_600)
      let path = folder.path("busy")
      async let done: Void = Task.detached {
        try space.consolidate(
          to: path, graph: GraphOptions(degree: 16, constructionBeam: 64, minimumGraphCount: 2))
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
  }

  /// Readers on several threads while one writes and consolidations replace the base: no answer ever
  /// lacks what was there all the time, or holds what was removed before the search began.
  @Test func readersNeverSeeHalfAChange() async throws {
    try await TemporaryFolder.use { folder in
      let vectors = TestVectors.clustered(1_200, 6, clusters: 12, seed: 83)
      let graph = GraphOptions(degree: 12, constructionBeam: 32, minimumGraphCount: 2)
      let space = UpdatableVectorIndex(
        try TestVectors.builder(vectors, metric: .euclidean, graph: graph).build())
      // Ordinals below 100 stay; from 100 on they are removed one after the other.
      let signals = Signals()
      let exact = VectorSearchOptions(strategy: .exact)
      try await withThrowingTaskGroup(of: Int.self) { group in
        for reader in 0..<3 {
          group.addTask {
            var searches = 0
            while !signals.isOver.load(ordering: .acquiring) || searches < 20 {
              let ordinal = (searches * 7 + reader) % 100
              let goneBefore = signals.removed.load(ordering: .acquiring)
              let hits = try space.search(vectors[ordinal], limit: 3, options: exact)
              #expect(hits.first?.ordinal == UInt32(ordinal))
              #expect(hits.count == 3)
              #expect(hits.allSatisfy { $0.ordinal < 100 || $0.ordinal >= goneBefore })
              searches += 1
              // Else readers would fill all threads, and the writer would never run.
              await Task.yield()
            }
            return searches
          }
        }
        for round in 0..<3 {
          let consolidation = space.consolidateInBackground(
            to: folder.path("readers-\(round)"), graph: graph, pool: WorkPool(threads: 1))
          for _ in 0..<60 {
            let next = signals.removed.load(ordering: .relaxed)
            #expect(space.remove(UInt32(next)))
            signals.removed.store(next + 1, ordering: .releasing)
            try space.set(vectors[next].map { $0 + 50 }, for: UInt32(2_000 + next))
            await Task.yield()
          }
          try await consolidation.value
        }
        signals.isOver.store(true, ordering: .releasing)
        for try await searches in group { #expect(searches >= 20) }
      }
      #expect(space.count == 1_200)
      for ordinal in 100..<280 { #expect(space.vector(of: UInt32(ordinal)) == nil) }
      // The new generations are whole files that answer on their own.
      let last = try VectorIndex(opening: folder.path("readers-2"))
      try last.verify()
      #expect(try last.search(vectors[5], limit: 1).first?.ordinal == 5)
    }
  }

  /// What the writer tells the readers: ordinals below `removed` (from 100 on) are removed.
  private final class Signals: Sendable {
    let removed = Atomic<Int>(100)
    let isOver = Atomic<Bool>(false)
  }

  @Test func aFailedConsolidationChangesNothing() async throws {
    try await TemporaryFolder.use { folder in
      let vectors = TestVectors.uniform(50, 4, seed: 84)
      let space = UpdatableVectorIndex(try TestVectors.builder(vectors, metric: .euclidean).build())
      space.remove(7)
      try space.set([5, 5, 5, 5], for: 60)
      await #expect(throws: VectorIndexError.self) {
        try await space.consolidateInBackground(to: folder.path("missing/folder")).value
      }
      #expect(space.count == 50)
      #expect(space.pendingCount == 1)
      #expect(try space.search([5, 5, 5, 5], limit: 1).first?.ordinal == 60)
      #expect(space.vector(of: 7) == nil)
    }
  }

  @Test func badVectorsAreRefused() throws {
    let space = UpdatableVectorIndex(
      try TestVectors.builder([[1, 2]], metric: .cosine).build())
    #expect(throws: VectorIndexError.notFinite(ordinal: 5, component: 1)) {
      try space.set([1, .infinity], for: 5)
    }
    #expect(throws: VectorIndexError.wrongDimensions(expected: 2, found: 1)) {
      try space.set([1], for: 5)
    }
    #expect(space.count == 1)
    #expect(!space.remove(5))
  }
}
