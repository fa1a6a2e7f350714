internal import CKernels

/// The 8-bit codes of many vectors, as the search walks over them.
///
/// Vector i is approximated by `scale * codes` around the center of all vectors. What is compared is
/// `bias - factor * scale * dot(query codes, codes)`: with the bias (the squared length of the
/// approximation) it is the squared Euclidean distance less a constant of the query, without it
/// the negated inner product.
///
/// A view: the memory belongs to whoever made it.
struct CodeRows: @unchecked Sendable {
  /// The first row. Rows are `stride` bytes apart, a multiple of 64, filled up with zeros.
  var codes: UnsafePointer<Int8>
  /// Scale and bias of each row, side by side.
  var terms: UnsafePointer<Float>
  var count: Int
  var stride: Int
  /// 1 where the bias counts (Euclidean distances), 0 for inner products.
  var biasWeight: Float
  let kernels = DistanceKernels.inUse

  static func stride(dimensions: Int) -> Int { (dimensions + 63) / 64 * 64 }

  /// Distances of `query` to the rows that `ids` lists; `products` is room for as many integers.
  @inline(__always)
  func distances(
    from query: CodeQuery, to ids: UnsafePointer<UInt32>, count: Int,
    products: UnsafeMutablePointer<Int32>, into distances: UnsafeMutablePointer<Float>
  ) {
    kernels.dotCodes(query.codes, codes, stride, stride, ids, count, products)
    let factor = query.factor
    for i in 0..<count {
      let term = terms + 2 * Int(ids[i])
      // In this order nothing underflows before the distance itself does.
      distances[i] = term[1] * biasWeight - factor * Float(products[i]) * term[0]
    }
  }

  /// Distances of `query` to the `count` rows from `first` on.
  @inline(__always)
  func distances(
    from query: CodeQuery, toRowsFrom first: Int, count: Int,
    products: UnsafeMutablePointer<Int32>, into distances: UnsafeMutablePointer<Float>
  ) {
    kernels.dotCodes(query.codes, codes + first * stride, stride, stride, nil, count, products)
    let factor = query.factor
    let term = terms + 2 * first
    for i in 0..<count {
      distances[i] = term[2 * i + 1] * biasWeight - factor * Float(products[i]) * term[2 * i]
    }
  }

  /// Asks for the codes and terms of a row ahead of their use.
  @inline(__always)
  func prefetch(_ row: Int, lines: Int) {
    rf_prefetch_lines(codes + row * stride, lines)
    rf_prefetch(terms + 2 * row)
  }
}

/// One side of a comparison of codes: a query, or a stored row that acts as one.
struct CodeQuery {
  /// `stride` codes.
  var codes: UnsafePointer<Int8>
  /// What products are multiplied by besides the row's scale: twice the query's scale.
  var factor: Float
}
