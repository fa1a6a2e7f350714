import IndexFile
import Primitives
import VectorIndex

/// Nearest neighbors: ten queries of each kind over 8,000 vectors in groups.
enum VectorOperations {
  private static let count = 8000
  private static let dimensions = 64

  /// Vectors around a hundred centers.
  private struct Clusters {
    private var generator: SplitMix64
    private let centers: [[Float]]

    init(seed: UInt64) {
      var places = SplitMix64(seed: 5)
      centers = (0..<100).map { _ in
        (0..<VectorOperations.dimensions).map { _ in Float(places.unit() - 0.5) }
      }
      generator = SplitMix64(seed: seed)
    }

    mutating func vector() -> [Float] {
      centers[generator.below(centers.count)].map { $0 + 0.3 * Float(generator.unit() - 0.5) }
    }
  }

  static func prepare(_ folder: String) throws {
    try built(count, .cosine).write(to: folder + "/cosine.idx", pool: WorkPool(threads: 1))
    try built(count, .innerProduct).write(to: folder + "/products.idx", pool: WorkPool(threads: 1))
  }

  private static func built(_ count: Int, _ metric: VectorMetric) throws -> VectorIndexBuilder {
    var builder = try VectorIndexBuilder(dimensions: dimensions, metric: metric)
    var clusters = Clusters(seed: 6)
    for ordinal in 0..<count { try builder.append(clusters.vector(), for: UInt32(ordinal)) }
    return builder
  }

  static func all(_ folder: String) throws -> [Operation] {
    let cosine = try VectorIndex(opening: folder + "/cosine.idx")
    let products = try VectorIndex(opening: folder + "/products.idx")
    var clusters = Clusters(seed: 7)
    let asked = (0..<10).map { _ in clusters.vector() }
    func search(
      _ name: String, _ index: VectorIndex, limit: Int = 10, every: Int? = nil,
      _ options: VectorSearchOptions = VectorSearchOptions()
    ) -> Operation {
      let allowed = every.map { step in OrdinalSet(capacity: count) { $0 % step == 1 } }
      return Operation("vectors " + name) {
        for query in asked {
          _ = try index.search(query, limit: limit, allowed: allowed, options: options)
        }
      }
    }
    return [
      search("10 nearest", cosine),
      search("100 nearest", cosine, limit: 100),
      search("10 nearest, beam 200", cosine, VectorSearchOptions(beam: 200)),
      search("exact", cosine, VectorSearchOptions(strategy: .exact)),
      search("half allowed", cosine, every: 2),
      search("a tenth allowed", cosine, every: 10),
      search("a hundredth allowed", cosine, every: 100),
      search("inner products", products),
      Operation("vectors open") { _ = try VectorIndex(opening: folder + "/cosine.idx") },
      Operation("vectors build 2,500") {
        try built(2500, .cosine).write(to: folder + "/built.idx", pool: WorkPool(threads: 1))
      },
    ]
  }
}
