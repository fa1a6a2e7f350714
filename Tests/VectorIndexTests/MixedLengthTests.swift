import IndexFile
import Primitives
import TestSupport
import Testing

@testable import VectorIndex

/// Vectors of lengths that differ by many orders of magnitude: what is taken can be read and searched,
/// what cannot be is refused at the door.
struct MixedLengthTests {
  @Test(arguments: VectorMetric.allCases, VectorEncoding.allCases)
  func whatIsTakenCanBeReadAndSearched(metric: VectorMetric, encoding: VectorEncoding) throws {
    var generator = SplitMix64(seed: 2)
    var builder = try VectorIndexBuilder(dimensions: 8, metric: metric, encoding: encoding)
    var taken = 0
    for ordinal in 0..<120 as Range<UInt32> {
      // From 1e-38 to 1e17, and some zeros and repetitions.
      let length: Float = [1e-38, 1e-30, 1e-20, 1e-6, 1, 1e4, 1e9, 1e17, 0][generator.below(9)]
      let vector = (0..<8).map { _ in length * (Float(generator.unit()) - 0.5) }
      do {
        try builder.append(vector, for: ordinal)
        taken += 1
      } catch {
        #expect(encoding == .float16, "\(error)")
      }
    }
    #expect(taken > 60)
    try TemporaryFolder.use { folder in
      let path = folder.path("v.idx")
      _ = try builder.write(to: path, capacity: 120)
      let index = try VectorIndex(opening: path)
      try index.verify()
      for query in [[Float](repeating: 1, count: 8), [Float](repeating: 1e-30, count: 8)] {
        let hits = try index.search(query, limit: 20)
        #expect(hits.count == 20)
        #expect(hits.allSatisfy { $0.distance.isFinite })
      }
    }
  }

  @Test(arguments: [VectorMetric.euclidean, .innerProduct])
  func lengthsWhoseSquaresAreNoNumbersAreRefused(metric: VectorMetric) throws {
    var builder = try VectorIndexBuilder(dimensions: 2, metric: metric, encoding: .float32)
    #expect(throws: VectorIndexError.tooLong(ordinal: 3)) { try builder.append([1e20, 0], for: 3) }
    try builder.append([1e17, 0], for: 4)
    #expect(builder.count == 1)
  }
}
