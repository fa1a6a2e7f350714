internal import IndexFile

/// Compares a query with every allowed vector: fast on codes first, then exactly where it matters.
///
/// The codes of a vector miss it by a known length, and so do the query's. By the triangle
/// inequality the true distance lies within the sum of both of the coded one. Whatever cannot be
/// among the best by these bounds is left out; everything else is compared in full precision. So
/// the result is exactly that of comparing in full precision with all.
struct ExactScan {
  let storage: VectorIndexStorage
  let query: PreparedQuery
  let scratch: SearchScratch

  /// The exact nearest `limit` allowed ordinals.
  func hits(limit: Int, allowed: OrdinalSet?) -> [VectorHit] {
    var survivors = Survivors(limit: limit)
    forEachBounds(allowed) { survivors.add($0, low: $1, high: $2) }
    let ids = survivors.vertices()
    return ids.withUnsafeBufferPointer { ids in
      guard let address = ids.baseAddress else { return [] }
      return HitCollector(storage: storage, query: query).hits(
        address, count: ids.count, limit: limit, allowed: allowed)
    }
  }

  // MARK: - Everything within a distance

  /// The vertices of allowed ordinals that may be at most `distance` away.
  func candidates(within distance: Float, allowed: OrdinalSet?) -> [UInt32] {
    var found: [UInt32] = []
    let limit = bound(of: distance)
    forEachBounds(allowed) { vertex, low, _ in
      if low <= limit { found.append(vertex) }
    }
    return found
  }

  /// A hit's `distance` as the bounds measure it: a length, or twice a negated inner product.
  private func bound(of distance: Float) -> Float {
    switch storage.header.metric {
    case .euclidean: distance >= 0 ? distance.squareRoot() : -.infinity
    case .cosine: max(0, 2 * distance).squareRoot() + 1e-3
    case .innerProduct: 2 * distance + 2 * productWithCentre + 1e-3 * distance.magnitude
    }
  }

  /// A hit's `distance` as codes measure it, and a little more for what they miss.
  func reach(of distance: Float) -> Float {
    let bound = bound(of: distance)
    switch storage.header.metric {
    case .innerProduct: return bound + 2 * query.length * query.error
    case .cosine, .euclidean:
      let length = max(0, bound + 2 * query.error)
      return length * length - query.squaredLength
    }
  }

  private var productWithCentre: Float {
    zip(query.vector, storage.centre).reduce(0) { $0 + $1.0 * $1.1 }
  }

  // MARK: - Bounds

  /// Calls `body` with every allowed vertex and the bounds of its distance.
  @inline(__always)
  private func forEachBounds(
    _ allowed: OrdinalSet?, _ body: (UInt32, _ low: Float, _ high: Float) -> Void
  ) {
    let rows = storage.rows
    if let allowed {
      forEachAllowed(allowed) { ids, count in
        rows.distances(
          from: codeQuery, to: ids, count: count, products: scratch.products,
          into: scratch.distances)
        for i in 0..<count { weigh(Int(ids[i]), scratch.distances[i], rows, body) }
      }
      return
    }
    var first = 0
    while first < rows.count {
      let size = min(SearchScratch.batch, rows.count - first)
      rows.distances(
        from: codeQuery, toRowsFrom: first, count: size, products: scratch.products,
        into: scratch.distances)
      for i in 0..<size { weigh(first + i, scratch.distances[i], rows, body) }
      first += size
    }
  }

  private var codeQuery: CodeQuery {
    CodeQuery(codes: UnsafePointer(scratch.codes), factor: query.factor)
  }

  /// Calls `body` with a vertex and its bounds. The slack covers the rounding of single precision.
  @inline(__always)
  private func weigh(
    _ vertex: Int, _ distance: Float, _ rows: CodeRows,
    _ body: (UInt32, _ low: Float, _ high: Float) -> Void
  ) {
    let error = base(storage.errors)[vertex]
    if rows.biasWeight == 0 {
      // |q·b - q̂·b̂| <= |q| |b - b̂| + |b̂| |q - q̂|; distances are twice the negated product.
      let length = rows.terms[2 * vertex + 1].squareRoot()
      let reach = 2 * (query.length * error + length * query.error)
      let slack = reach + 1e-5 * (distance.magnitude + query.length * length)
      body(UInt32(vertex), distance - slack, distance + slack)
    } else {
      let squared = max(0, distance + query.squaredLength)
      let length = squared.squareRoot()
      // Squares lose most near zero, where two nearly equal lengths are subtracted.
      let rounding = 1e-3 * query.length + 1e-5 * length
      let reach = error + query.error + rounding
      body(UInt32(vertex), length - reach, length + reach)
    }
  }

  /// Calls `body` with the vertices of the allowed ordinals, each vertex once, in batches.
  private func forEachAllowed(
    _ allowed: OrdinalSet, _ body: (UnsafePointer<UInt32>, Int) -> Void
  ) {
    let vertexOf = base(storage.vertexOf)
    let vertices = UInt32(storage.header.vertices)
    let capacity = UInt32(storage.header.capacity)
    let distinct = storage.memberStarts.isEmpty
    let batch = SearchScratch.batch
    let ids = scratch.log
    var pending = 0
    allowed.forEach { ordinal in
      guard ordinal < capacity else { return }
      let vertex = vertexOf[Int(ordinal)]
      guard vertex < vertices else { return }
      if !distinct {
        // The visited bits alone: the log holds only the batch that is under way.
        let bit: UInt64 = 1 << UInt64(vertex & 63)
        guard scratch.visited[Int(vertex >> 6)] & bit == 0 else { return }
        scratch.visited[Int(vertex >> 6)] |= bit
      }
      ids[pending] = vertex
      pending += 1
      if pending == batch {
        body(ids, pending)
        pending = 0
      }
    }
    if pending > 0 { body(ids, pending) }
    if !distinct { scratch.clearAll() }
  }
}

/// The vertices that may be among the best `limit`, by lower and upper bounds of their distances.
private struct Survivors {
  let limit: Int
  /// The smallest upper bounds, largest first: a heap of at most `limit`.
  private var highs: [Float] = []
  private var entries: [(low: Float, vertex: UInt32)] = []
  private var bound = Float.infinity

  init(limit: Int) { self.limit = limit }

  @inline(__always)
  mutating func add(_ vertex: UInt32, low: Float, high: Float) {
    if low > bound { return }
    insert(vertex, low, high)
  }

  private mutating func insert(_ vertex: UInt32, _ low: Float, _ high: Float) {
    entries.append((low, vertex))
    if highs.count < limit {
      highs.append(high)
      siftUp(highs.count - 1)
      if highs.count == limit { bound = highs[0] }
    } else if high < highs[0] {
      highs[0] = high
      siftDown()
      bound = highs[0]
      if entries.count > 4 * limit + 4_096 { prune() }
    }
  }

  private mutating func prune() {
    let bound = self.bound
    entries.removeAll { $0.low > bound }
  }

  /// What is left, ascending.
  mutating func vertices() -> [UInt32] {
    prune()
    return entries.map(\.vertex)
  }

  private mutating func siftUp(_ start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      if highs[parent] >= highs[child] { return }
      highs.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var largest = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < highs.count && highs[child] > highs[largest] {
        largest = child
      }
      if largest == parent { return }
      highs.swapAt(parent, largest)
      parent = largest
    }
  }
}
