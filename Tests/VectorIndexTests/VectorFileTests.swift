import IndexFile
import Primitives
import TestSupport
import Testing
import VectorIndex

@Suite struct VectorFileTests {
  private func build(
    _ encoding: VectorEncoding, metric: VectorMetric = .cosine, isUneven: Bool = false
  ) throws -> VectorIndexBuilder {
    var vectors = TestVectors.clustered(700, 20, clusters: 10, seed: 1)
    if isUneven { for row in vectors.indices { vectors[row][7] *= 100 } }
    vectors[300] = vectors[12]
    return try TestVectors.builder(
      vectors, metric: metric, encoding: encoding,
      graph: GraphOptions(degree: 8, constructionBeam: 24, minimumGraphCount: 2))
  }

  /// Only files of rotated vectors and packed links need a reader that knows of these.
  @Test func theVersionSaysWhatAReaderMustKnow() throws {
    try TemporaryFolder.use { folder in
      func version(_ metric: VectorMetric, isUneven: Bool, hasGraph: Bool) throws -> UInt16 {
        var builder = try build(.int12, metric: metric, isUneven: isUneven)
        if !hasGraph { builder.graph.minimumGraphCount = .max }
        try builder.write(to: folder.path("file"))
        try VectorIndex(opening: folder.path("file")).verify()
        return try MappedIndexFile(opening: folder.path("file"), kind: "VECT", versions: 2...4)
          .identity.formatVersion
      }
      let versions = [
        try version(.cosine, isUneven: false, hasGraph: false),
        try version(.cosine, isUneven: true, hasGraph: false),
        try version(.cosine, isUneven: false, hasGraph: true),
        try version(.innerProduct, isUneven: false, hasGraph: true),
        try version(.innerProduct, isUneven: true, hasGraph: true),
      ]
      #expect(versions == [2, 3, 4, 2, 3])
    }
  }

  @Test(arguments: VectorEncoding.allCases, [false, true])
  func savedAndOpenedAnswersTheSame(encoding: VectorEncoding, isUneven: Bool) throws {
    try TemporaryFolder.use { folder in
      let path = folder.path("saved")
      let builder = try build(encoding, isUneven: isUneven)
      let size = try builder.write(to: path, capacity: 800, buildID: 7)
      #expect(try readBytes(folder.path("saved")).count == size)
      let inMemory = builder.build(capacity: 800)
      let mapped = try VectorIndex(opening: path)
      try mapped.verify()
      #expect(mapped.capacity == 800)
      #expect(mapped.count == 700)
      #expect(mapped.distinctCount == 699)
      #expect(mapped.metric == .cosine)
      #expect(mapped.encoding == encoding)
      for query in TestVectors.uniform(20, 20, seed: 2) {
        for strategy in [VectorSearchOptions.Strategy.exact, .graph] {
          let options = VectorSearchOptions(strategy: strategy)
          let hits = try mapped.search(query, limit: 10, options: options)
          #expect(hits == (try inMemory.search(query, limit: 10, options: options)))
        }
      }
    }
  }

  @Test(arguments: VectorEncoding.allCases, VectorMetric.allCases)
  func bytesDoNotDependOnThreads(encoding: VectorEncoding, metric: VectorMetric) throws {
    try TemporaryFolder.use { folder in
      var files: [[UInt8]] = []
      for threads in [1, 2, 5] {
        let name = "threads-\(encoding)-\(metric)-\(threads)"
        try build(encoding, metric: metric).write(
          to: folder.path(name), pool: WorkPool(threads: threads))
        files.append(try readBytes(folder.path(name)))
      }
      #expect(files[0] == files[1])
      #expect(files[0] == files[2])
    }
  }

  /// No damage crashes: a damaged file is refused, or answers until `verify` refuses it.
  @Test(arguments: [(VectorEncoding.float16, false), (.int12, false), (.int12, true)])
  func damageIsNeverFollowed(encoding: VectorEncoding, isUneven: Bool) throws {
    try TemporaryFolder.use { folder in
      try build(encoding, isUneven: isUneven).write(to: folder.path("whole"))
      let whole = try readBytes(folder.path("whole"))
      let queries = TestVectors.uniform(2, 20, seed: 3)
      var generator = SplitMix64(seed: 4)
      var refused = 0
      for round in 0..<90 {
        var bytes = whole
        if round % 3 == 0 {
          bytes.removeLast(1 + generator.below(bytes.count))
        } else {
          for _ in 0..<(round % 3 == 1 ? 1 : 40) {
            bytes[generator.below(bytes.count)] ^= UInt8(1 + generator.below(255))
          }
        }
        try folder.file("damaged", bytes: bytes)
        do throws(VectorIndexError) {
          let index = try VectorIndex(opening: folder.path("damaged"))
          for query in queries {
            for strategy in [VectorSearchOptions.Strategy.exact, .graph] {
              let hits = try index.search(
                query, limit: 10, options: VectorSearchOptions(strategy: strategy))
              #expect(hits.allSatisfy { Int($0.ordinal) < index.capacity })
            }
            _ = try index.search(
              query, limit: 5, allowed: OrdinalSet(capacity: 700, [1, 300, 699]))
          }
          for ordinal in 0..<UInt32(700) { _ = index.vector(of: ordinal) }
          try index.verify()
        } catch {
          guard case .file(let reason) = error else {
            Issue.record("round \(round): \(error)")
            continue
          }
          #expect(reason.isDamage, "\(reason)")
          refused += 1
        }
      }
      #expect(refused == 90)
    }
  }

  @Test func otherFilesAreRefused() throws {
    try TemporaryFolder.use { folder in
      try folder.file("other", bytes: Array("not an index".utf8))
      #expect(throws: VectorIndexError.self) {
        try VectorIndex(opening: folder.path("other"))
      }
      #expect(throws: VectorIndexError.self) {
        try VectorIndex(opening: folder.path("missing"))
      }
    }
  }
}
