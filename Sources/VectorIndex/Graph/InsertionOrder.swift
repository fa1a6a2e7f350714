internal import Primitives

/// The vertices of a batch in an order in which those that are near each other follow each other.
///
/// Each of them looks for neighbors in the graph as it was before the batch, so that their order changes
/// nothing but which rows of codes and links are still in the processor's cache: those that the vertex
/// before has met.
struct InsertionOrder {
  let vertices: [UInt32]

  /// So many of the first vertices, which are a random sample, stand for regions, and so many of these
  /// for regions of regions.
  private static let regions = 512
  private static let provinces = 16
  private static let chunk = 256

  /// - Parameter batch: vertices behind the first.
  /// - Complexity: O(vertices x 512) distances.
  init(of batch: Range<Int>, in space: BuildSpace, pool: WorkPool) {
    let regions = min(batch.lowerBound, InsertionOrder.regions)
    guard regions > InsertionOrder.provinces, batch.count > regions else {
      vertices = batch.map { UInt32($0) }
      return
    }
    func nearest(of vertices: Range<Int>, among sample: Int) -> [UInt32] {
      pool.mapRanges(of: vertices, size: InsertionOrder.chunk) { range in
        InsertionOrder.nearest(of: range, among: sample, in: space)
      }.flatMap { $0 }
    }
    let provinces = nearest(of: 0..<regions, among: InsertionOrder.provinces)
    let keys = nearest(of: batch, among: regions).enumerated().map { place, region in
      UInt64(provinces[Int(region)]) << 48 | UInt64(region) << 32
        | UInt64(batch.lowerBound + place)
    }
    vertices = keys.sorted().map { UInt32(truncatingIfNeeded: $0) }
  }

  /// The nearest of the first `sample` vertices to each.
  private static func nearest(
    of vertices: Range<Int>, among sample: Int, in space: BuildSpace
  ) -> [UInt32] {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: sample) { products in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: sample) { distances in
        vertices.map { vertex in
          space.rows.distances(
            from: space.query(UInt32(vertex)), toRowsFrom: 0, count: sample,
            products: products.baseAddress!, into: distances.baseAddress!)
          var best = UInt64.max
          for other in 0..<sample {
            best = min(best, BeamKey.make(distances[other], UInt32(other)))
          }
          return BeamKey.vertex(best)
        }
      }
    }
  }
}
