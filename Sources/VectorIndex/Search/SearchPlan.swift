internal import IndexFile

/// One search: chooses between the exact scan and the graph, and runs it.
struct SearchPlan {
  let storage: VectorIndexStorage
  let query: PreparedQuery
  let scratch: SearchScratch
  let allowed: OrdinalSet?
  let options: VectorSearchOptions

  private var exact: ExactScan { ExactScan(storage: storage, query: query, scratch: scratch) }
  private var graph: GraphSearch { GraphSearch(storage: storage, query: query, scratch: scratch) }

  // MARK: - The nearest

  /// The nearest `limit` allowed ordinals.
  func hits(limit: Int) -> [VectorHit] {
    let vertices = storage.header.vertices
    let beam = max(options.beam ?? SearchPlan.defaultBeam(limit: limit), limit)
    guard storage.header.degree > 0, options.strategy != .exact, beam < vertices else {
      return exact.hits(limit: limit, allowed: allowed)
    }
    let count = allowedCount
    guard let allowed, count < storage.header.count else {
      if options.strategy == .automatic, scanIsCheaper(vertices, share: 1, beam: beam) {
        return exact.hits(limit: limit, allowed: allowed)
      }
      let hits = graph.hits(limit: limit, beam: beam, allowed: allowed)
      // Only vertices that no walk reaches leave fewer, or ordinals without a vector in `allowed`.
      return hits.count < min(limit, count) ? exact.hits(limit: limit, allowed: allowed) : hits
    }
    let share = Double(count) / Double(storage.header.count)
    let narrow = SearchPlan.filteredBeam(beam, limit: limit, share: share)
    if options.strategy == .automatic, scanIsCheaper(count, share: share, beam: narrow) {
      return exact.hits(limit: limit, allowed: allowed)
    }
    let search = FilteredGraphSearch(
      search: graph, allowed: allowed, budget: options.strategy == .graph ? .max : max(count, 64))
    if let found = search.nearest(narrow) {
      let hits = ranked(found, limit: limit)
      if hits.count == limit { return hits }
    }
    return exact.hits(limit: limit, allowed: allowed)
  }

  /// The beam where the caller names none.
  static func defaultBeam(limit: Int) -> Int { max(240, limit <= Int.max / 4 ? 3 * limit : limit) }

  /// Allowed vertices that a filtered walk keeps.
  ///
  /// The wanted ones among a tenth of all are the best of ten times as many in the whole, and the
  /// more neighbours are wanted, the fewer beyond them a walk has to keep for the same recall.
  private static func filteredBeam(_ beam: Int, limit: Int, share: Double) -> Int {
    let narrowing = share.squareRoot().squareRoot()
    return max(limit + limit / 2 + 8, Int(Double(beam) * narrowing))
  }

  /// Whether comparing with `count` vectors is expected to cost less than a walk that has to pass
  /// 1 / `share` vertices for each one that counts.
  private func scanIsCheaper(_ count: Int, share: Double, beam: Int) -> Bool {
    let walked = Double(beam) / max(share, 1e-9) * SearchPlan.scoredAStep
    // Vectors in a row cost less than those that links lead to.
    let ratio = share == 1 ? SearchPlan.rowCost : SearchPlan.listCost
    return Double(count) * ratio <= walked
  }

  /// Measured: new vertices scored a step, and the cost of comparing with one vector of a scan as
  /// a share of its cost within a walk, bookkeeping included.
  private static let scoredAStep = 8.0
  private static let rowCost = 0.25
  private static let listCost = 0.2

  private func ranked(_ found: [UInt32], limit: Int) -> [VectorHit] {
    found.withUnsafeBufferPointer { ids in
      guard let address = ids.baseAddress else { return [] }
      return HitCollector(storage: storage, query: query).hits(
        address, count: ids.count, limit: limit, allowed: allowed)
    }
  }

  /// How many vectors are allowed; an estimate where some ordinals have none, since a filter says
  /// nothing of those. Then it stays below the number of all, so that the filter is obeyed.
  private var allowedCount: Int {
    let header = storage.header
    guard let allowed else { return header.count }
    let count = allowed.cardinality
    if header.count == header.capacity { return count }
    let share = Double(count) / Double(max(1, header.capacity))
    return min(header.count - 1, Int(share * Double(header.count)))
  }

  // MARK: - Everything within a distance

  /// All allowed ordinals at most `distance` away.
  func hits(within distance: Float) -> [VectorHit] {
    var found: [UInt32]?
    if storage.header.degree > 0, options.strategy != .exact {
      let search = FilteredGraphSearch(
        search: graph, allowed: allowed, budget: max(allowedCount / 2, 64))
      found = search.within(
        exact.reach(of: distance), margin: options.beam ?? SearchPlan.defaultBeam(limit: 1))
    }
    let vertices = found ?? exact.candidates(within: distance, allowed: allowed)
    return ranked(vertices, limit: .max).filter { $0.distance <= distance }
  }
}
