public import IndexFile
public import Primitives

extension VectorIndex {
  /// The nearest vectors to `query`.
  ///
  /// - Parameters:
  ///   - query: `dimensions` numbers; for cosine of any length.
  ///   - limit: how many hits at most.
  ///   - allowed: the ordinals that may be hits, or nil for all. Ordinals beyond its capacity are
  ///     not allowed.
  ///   - options: how far to look.
  /// - Returns: exactly min(`limit`, allowed ordinals that have a vector) hits, nearest first, ties
  ///   by ordinal. Exact searches return the true nearest; the others nearly always.
  /// - Throws: `.wrongDimensions`, `.queryNotFinite`.
  /// - Complexity: exact O(allowed · `dimensions`); through the graph about O(log `count`) steps.
  public func search(
    _ query: [Float], limit: Int, allowed: OrdinalSet? = nil,
    options: VectorSearchOptions = VectorSearchOptions()
  ) throws(VectorIndexError) -> [VectorHit] {
    try check(query)
    guard limit > 0, count > 0 else { return [] }
    return withScratch { scratch in
      let prepared = PreparedQuery(query, for: storage, codes: scratch.codes)
      if prepared.isIndifferent { return indifferentHits(limit: limit, allowed: allowed) }
      return plan(prepared, scratch, allowed, options).hits(limit: min(limit, count))
    }
  }

  /// All vectors that are at most `distance` from `query`.
  ///
  /// - Parameters:
  ///   - query: `dimensions` numbers; for cosine of any length.
  ///   - distance: as in `VectorHit.distance`: 1 minus the cosine, the negated inner product, or
  ///     the squared Euclidean distance.
  ///   - allowed: the ordinals that may be hits, or nil for all.
  ///   - options: `.exact` returns all; the graph may miss some of those near the border.
  /// - Returns: any number of hits, nearest first, ties by ordinal.
  /// - Throws: `.wrongDimensions`, `.queryNotFinite`.
  public func search(
    _ query: [Float], within distance: Float, allowed: OrdinalSet? = nil,
    options: VectorSearchOptions = VectorSearchOptions()
  ) throws(VectorIndexError) -> [VectorHit] {
    try check(query)
    guard count > 0, !distance.isNaN else { return [] }
    return withScratch { scratch in
      let prepared = PreparedQuery(query, for: storage, codes: scratch.codes)
      if prepared.isIndifferent {
        return indifferentHits(limit: capacity, allowed: allowed).filter { $0.distance <= distance }
      }
      return plan(prepared, scratch, allowed, options).hits(within: distance)
    }
  }

  /// The nearest vectors to each of many queries, in their order; as `search(_:limit:)` for each.
  ///
  /// - Parameters:
  ///   - queries: vectors of `dimensions` numbers.
  ///   - limit: how many hits a query at most.
  ///   - allowed: the ordinals that may be hits, or nil for all.
  ///   - options: how far to look.
  ///   - pool: the threads that search; the answers do not depend on their number.
  /// - Throws: `.wrongDimensions` and `.queryNotFinite`, before any search.
  public func search(
    _ queries: [[Float]], limit: Int, allowed: OrdinalSet? = nil,
    options: VectorSearchOptions = VectorSearchOptions(), pool: WorkPool = WorkPool()
  ) throws(VectorIndexError) -> [[VectorHit]] {
    for query in queries { try check(query) }
    return pool.map(queries.count) { index in
      // Every query has been checked above, which is all that a search can refuse.
      (try? search(queries[index], limit: limit, allowed: allowed, options: options)) ?? []
    }
  }

  private func check(_ query: [Float]) throws(VectorIndexError) {
    guard query.count == dimensions else {
      throw .wrongDimensions(expected: dimensions, found: query.count)
    }
    if let bad = VectorArithmetic.firstNotFinite(in: query) {
      throw .queryNotFinite(component: bad)
    }
  }

  private func plan(
    _ query: PreparedQuery, _ scratch: SearchScratch, _ allowed: OrdinalSet?,
    _ options: VectorSearchOptions
  ) -> SearchPlan {
    SearchPlan(
      storage: storage, query: query, scratch: scratch, allowed: allowed, options: options)
  }

  /// Every vector is as near as any other: the first ordinals.
  private func indifferentHits(limit: Int, allowed: OrdinalSet?) -> [VectorHit] {
    var hits: [VectorHit] = []
    for ordinal in 0..<UInt32(capacity) where hits.count < limit {
      if vertex(of: ordinal) != nil, allowed?.contains(ordinal) ?? true {
        hits.append(VectorHit(ordinal: ordinal, distance: metric == .cosine ? 1 : 0))
      }
    }
    return hits
  }
}
