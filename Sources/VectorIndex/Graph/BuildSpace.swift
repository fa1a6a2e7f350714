/// The squared Euclidean distances between stored vectors that a graph is built with.
///
/// Inner products have no such distances: the largest product with a vector may belong to a far one.
/// There each vector gets one more coordinate, `lift`, that makes all of them equally long;
/// then the nearest and the largest product are the same (Bachrach et al., "Speeding up the Xbox
/// recommender system using a Euclidean transformation for inner-product spaces", RecSys 2014).
struct BuildSpace: Sendable {
  /// With a bias that includes the lift's square.
  let rows: CodeRows
  nonisolated(unsafe) let lift: UnsafePointer<Float>?

  /// A stored row as a query.
  @inline(__always)
  func query(_ vertex: UInt32) -> CodeQuery {
    CodeQuery(
      codes: rows.codes + Int(vertex) * rows.stride, factor: 2 * rows.terms[2 * Int(vertex)])
  }

  /// The part of the distance that `CodeRows` leaves out: the squared length of `vertex`.
  @inline(__always)
  func bias(_ vertex: UInt32) -> Float { rows.terms[2 * Int(vertex) + 1] }

  /// Distances from `vertex` to those of `ids`, any number of them.
  @inline(__always)
  func distances(
    from vertex: UInt32, to ids: UnsafePointer<UInt32>, count: Int, scratch: BuildScratch,
    into distances: UnsafeMutablePointer<Float>
  ) {
    rows.distances(
      from: query(vertex), to: ids, count: count, products: scratch.products, into: distances)
    let bias = bias(vertex)
    if let lift {
      let own = 2 * lift[Int(vertex)]
      for i in 0..<count { distances[i] -= own * lift[Int(ids[i])] }
    }
    for i in 0..<count { distances[i] = max(0, distances[i] + bias) }
  }
}

/// The memory that one thread of the construction works in.
/// Handed from thread to thread, never shared.
final class BuildScratch: @unchecked Sendable {
  let search: SearchScratch
  let products: UnsafeMutablePointer<Int32>
  let between: UnsafeMutablePointer<Float>
  let nearness: UnsafeMutablePointer<Float>
  let ids: UnsafeMutablePointer<UInt32>
  let distances: UnsafeMutablePointer<Float>
  let keys: UnsafeMutablePointer<UInt64>
  let chosen: UnsafeMutablePointer<UInt32>

  init(vertices: Int, stride: Int, candidates: Int) {
    search = SearchScratch(vertices: vertices, stride: stride)
    products = .allocate(capacity: candidates)
    between = .allocate(capacity: candidates)
    nearness = .allocate(capacity: candidates)
    ids = .allocate(capacity: candidates)
    distances = .allocate(capacity: candidates)
    keys = .allocate(capacity: candidates)
    chosen = .allocate(capacity: candidates)
  }

  deinit {
    products.deallocate()
    between.deallocate()
    nearness.deallocate()
    ids.deallocate()
    distances.deallocate()
    keys.deallocate()
    chosen.deallocate()
  }
}
