internal import CKernels
internal import IndexFile

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
    if let fine = storage.fine {
      refined(query, base(fine), ids, count, distances)
      return
    }
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

  /// Distances to 12-bit codes.
  ///
  /// Cosines are half the squared distance of the unit vectors: near the query, where they matter,
  /// that is off by less than the product with a vector that is not quite as long as 1.
  private func refined(
    _ query: [Float], _ fine: UnsafePointer<UInt8>, _ ids: UnsafePointer<UInt32>, _ count: Int,
    _ distances: UnsafeMutablePointer<Float>
  ) {
    let stride = storage.header.stride
    let query =
      storage.header.isRotated ? BlockRotation.rotated(query, stride: stride) : query
    let isProduct = storage.header.metric == .innerProduct
    let center = base(storage.center)
    let kernel = isProduct ? kernels.dotFineCodes : kernels.squaredDistanceFineCodes
    withUnsafeTemporaryAllocation(of: Float.self, capacity: stride) { padded in
      padded.initialize(repeating: 0)
      if isProduct {
        _ = padded.update(fromContentsOf: query)
      } else {
        for i in query.indices { padded[i] = query[i] - center[i] }
      }
      kernel(
        padded.baseAddress!, base(storage.codes), fine, stride, base(storage.terms), ids, count,
        distances)
    }
    switch storage.header.metric {
    case .euclidean: break
    case .cosine:
      let errors = base(storage.errors)
      for i in 0..<count {
        let isZero = errors[Int(ids[i])] == EncodedCodes.zeroVectorError
        distances[i] = isZero ? 1 : 0.5 * distances[i]
      }
    case .innerProduct:
      var withCenter: Float = 0
      kernels.dotFloats(query, center, query.count, query.count, nil, 1, &withCenter)
      let terms = base(storage.terms)
      for i in 0..<count {
        distances[i] = -(withCenter + terms[2 * Int(ids[i])] * 0.0625 * distances[i])
      }
    }
  }

  /// Products or squared distances to what the codes stand for, when they are all there is.
  private func decoded(
    _ query: [Float], _ ids: UnsafePointer<UInt32>, _ count: Int,
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
