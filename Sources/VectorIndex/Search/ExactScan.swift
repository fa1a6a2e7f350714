internal import IndexFile
internal import Primitives

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
  /// The length of what the query's codes miss, and of the query (centered where the search is).
  private let error: Float
  private let length: Float
  /// The maximum that codes can be off, in steps: half a step in every number, and a little more.
  private let maximumMiss: Float

  init(storage: VectorIndexStorage, query: PreparedQuery, scratch: SearchScratch) {
    self.storage = storage
    self.query = query
    self.scratch = scratch
    error = query.coded.withUnsafeBufferPointer {
      ScalarQuantizer(center: storage.center).error(
        of: $0, centering: storage.header.metric != .innerProduct, scale: query.factor / 2,
        codes: scratch.codes)
    }
    length = query.squaredLength.squareRoot() + error
    maximumMiss = 0.51 * Float(storage.header.codedDimensions).squareRoot()
  }

  /// The exact nearest `limit` allowed ordinals.
  func hits(limit: Int, allowed: OrdinalSet?) -> [VectorHit] {
    var survivors = Survivors(limit: limit)
    forEachCoded(allowed) { vertex, distance, rows in
      if cannotReach(survivors.bound, vertex, distance, rows) { return }
      let (low, high) = bounds(of: vertex, distance, rows)
      survivors.add(UInt32(vertex), low: low, high: high)
    }
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
    forEachCoded(allowed) { vertex, distance, rows in
      if bounds(of: vertex, distance, rows).low <= limit { found.append(UInt32(vertex)) }
    }
    return found
  }

  /// A hit's `distance` as the bounds measure it: a length, or twice a negated inner product.
  private func bound(of distance: Float) -> Float {
    switch storage.header.metric {
    case .euclidean: distance >= 0 ? distance.squareRoot() : -.infinity
    case .cosine: max(0, 2 * distance).squareRoot() + 1e-3
    case .innerProduct: 2 * distance + 2 * productWithCenter + 1e-3 * distance.magnitude
    }
  }

  /// A hit's `distance` as codes measure it, and a little more for what they miss.
  func reach(of distance: Float) -> Float {
    let bound = bound(of: distance)
    switch storage.header.metric {
    case .innerProduct: return bound + 2 * length * error
    case .cosine, .euclidean:
      let reached = max(0, bound + 2 * error)
      return reached * reached - query.squaredLength
    }
  }

  private var productWithCenter: Float {
    zip(query.coded, storage.center).reduce(0) { $0 + $1.0 * $1.1 }
  }

  // MARK: - Bounds

  /// Calls `body` with every allowed vertex and its coded distance.
  @inline(__always)
  private func forEachCoded(_ allowed: OrdinalSet?, _ body: (Int, Float, CodeRows) -> Void) {
    let rows = storage.rows
    if let allowed {
      forEachAllowed(allowed) { ids, count in
        rows.distances(
          from: codeQuery, to: ids, count: count, products: scratch.products,
          into: scratch.distances)
        for i in 0..<count { body(Int(ids[i]), scratch.distances[i], rows) }
      }
      return
    }
    var first = 0
    while first < rows.count {
      let size = min(SearchScratch.batch, rows.count - first)
      rows.distances(
        from: codeQuery, toRowsFrom: first, count: size, products: scratch.products,
        into: scratch.distances)
      for i in 0..<size { body(first + i, scratch.distances[i], rows) }
      first += size
    }
  }

  private var codeQuery: CodeQuery {
    CodeQuery(codes: UnsafePointer(scratch.codes), factor: query.factor)
  }

  /// The bounds of a vertex's distance. The slack covers the rounding of single precision.
  @inline(__always)
  private func bounds(
    of vertex: Int, _ distance: Float, _ rows: CodeRows
  ) -> (low: Float, high: Float) {
    bounds(of: vertex, distance, rows, missed: base(storage.errors)[vertex])
  }

  @inline(__always)
  private func bounds(
    of vertex: Int, _ distance: Float, _ rows: CodeRows, missed: Float
  ) -> (low: Float, high: Float) {
    if rows.biasWeight == 0 {
      // |q·b - q̂·b̂| <= |q| |b - b̂| + |b̂| |q - q̂|; distances are twice the negated product.
      let own = rows.terms[2 * vertex + 1].squareRoot()
      let reach = 2 * (length * missed + own * error)
      let slack = reach + 1e-5 * (distance.magnitude + length * own)
      return (distance - slack, distance + slack)
    }
    let apart = max(0, distance + query.squaredLength).squareRoot()
    // Squares lose most near zero, where two nearly equal lengths are subtracted.
    let rounding = 1e-3 * length + 1e-5 * apart
    let reach = missed + error + rounding
    return (apart - reach, apart + reach)
  }

  /// Whether a vertex lies beyond `bound` even if each of its codes misses by half a step: most do,
  /// and their own errors need not be fetched from memory.
  @inline(__always)
  private func cannotReach(
    _ bound: Float, _ vertex: Int, _ distance: Float, _ rows: CodeRows
  ) -> Bool {
    // Only the zero vector under cosine misses by more; it is sqrt(2) away from every query.
    if storage.header.metric == .cosine, bound > 1.4 { return false }
    let missed = rows.terms[2 * vertex] * maximumMiss
    return bounds(of: vertex, distance, rows, missed: missed).low > bound
  }

  /// Calls `body` with the vertices of the allowed ordinals, each vertex once, in batches.
  ///
  /// In the order of storage: rows that are read one behind the other cost a fraction of rows in
  /// the order of ordinals.
  private func forEachAllowed(
    _ allowed: OrdinalSet, _ body: (UnsafePointer<UInt32>, Int) -> Void
  ) {
    let filter = scratch.filter
    filter.update(allowed, in: storage)
    let rows = storage.rows
    let lines = min(rows.stride / 64, 16)
    // One batch is asked for while the one before it is compared.
    var batch = scratch.log
    var pending = 0
    var asked = 0
    for word in 0..<filter.wordCount {
      var bits = filter.bits[word]
      while bits != 0 {
        let vertex = UInt32(word << 6 + bits.trailingZeroBitCount)
        bits &= bits - 1
        batch[pending] = vertex
        rows.prefetch(Int(vertex), lines: lines)
        pending += 1
        if pending - asked == ExactScan.batch {
          if asked > 0 { body(batch, asked) }
          batch += asked
          pending -= asked
          asked = pending
        }
      }
      if batch - scratch.log > SearchScratch.batch {
        scratch.log.update(from: batch, count: pending)
        batch = scratch.log
      }
    }
    if pending > 0 { body(batch, pending) }
  }

  /// Rows that are asked for at once.
  private static let batch = 32
}

/// The vertices that may be among the best `limit`, by lower and upper bounds of their distances.
private struct Survivors {
  let limit: Int
  /// The smallest upper bounds, as the largest of their complements.
  private var highs: TopSelection
  private var entries: [(low: Float, vertex: UInt32)] = []
  private(set) var bound = Float.infinity

  init(limit: Int) {
    self.limit = limit
    highs = TopSelection(limit: limit)
  }

  @inline(__always)
  mutating func add(_ vertex: UInt32, low: Float, high: Float) {
    if low > bound { return }
    insert(vertex, low, high)
  }

  private mutating func insert(_ vertex: UInt32, _ low: Float, _ high: Float) {
    entries.append((low, vertex))
    guard highs.offer(~UInt64(high.orderedBits)), highs.isFull else { return }
    bound = Float(orderedBits: UInt32(truncatingIfNeeded: ~highs.threshold))
    if entries.count > 4 * limit + 4_096 { prune() }
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
}
