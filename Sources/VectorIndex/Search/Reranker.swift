/// Distances in the highest precision that the index holds.
struct Reranker {
  let storage: VectorIndexStorage
  private let kernels = DistanceKernels.inUse

  init(_ storage: VectorIndexStorage) {
    self.storage = storage
  }

  /// Distances (`VectorHit.distance`) of `query` to the vertices that `ids` lists.
  ///
  /// `query` is at unit length for cosine.
  func distances(
    from query: [Float], to ids: UnsafePointer<UInt32>, count: Int,
    into distances: UnsafeMutablePointer<Float>
  ) {
    query.withUnsafeBufferPointer {
      self.distances(from: $0.baseAddress!, to: ids, count: count, into: distances)
    }
  }

  func distances(
    from query: UnsafePointer<Float>, to ids: UnsafePointer<UInt32>, count: Int,
    into distances: UnsafeMutablePointer<Float>
  ) {
    let dimensions = storage.header.dimensions
    let isEuclidean = storage.header.metric == .euclidean
    if let floats = storage.floats {
      let kernel = isEuclidean ? kernels.squaredDistanceFloats : kernels.dotFloats
      kernel(query, base(floats), dimensions, dimensions, ids, count, distances)
    } else if let halves = storage.halves {
      let kernel = isEuclidean ? kernels.squaredDistanceHalves : kernels.dotHalves
      kernel(query, base(halves), dimensions, dimensions, ids, count, distances)
    } else {
      decoded(query, ids, count, distances)
    }
    switch storage.header.metric {
    case .euclidean: break
    case .cosine: for i in 0..<count { distances[i] = 1 - distances[i] }
    case .innerProduct: for i in 0..<count { distances[i] = -distances[i] }
    }
  }

  /// Products or squared distances to what the codes stand for, when they are all there is.
  private func decoded(
    _ query: UnsafePointer<Float>, _ ids: UnsafePointer<UInt32>, _ count: Int,
    _ out: UnsafeMutablePointer<Float>
  ) {
    let dimensions = storage.header.dimensions
    let kernel =
      storage.header.metric == .euclidean ? kernels.squaredDistanceFloats : kernels.dotFloats
    for i in 0..<count {
      let row = storage.vector(Int(ids[i]))
      row.withUnsafeBufferPointer {
        kernel(query, $0.baseAddress, dimensions, dimensions, nil, 1, out + i)
      }
    }
  }
}
