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
    // With fewer than half of what is wanted, walks would often end before they have met enough.
    let beam = max(options.beam ?? SearchPlan.defaultBeam(limit: limit), (limit + 1) / 2)
    guard storage.header.degree > 0, options.strategy != .exact, beam < vertices else {
      return exact.hits(limit: limit, allowed: allowed)
    }
    let count = allowedCount
    guard let allowed, count < storage.header.count else {
      if options.strategy == .automatic, scanIsCheaper(vertices, beam: beam) {
        return exact.hits(limit: limit, allowed: allowed)
      }
      let hits = graph.hits(limit: limit, beam: beam, allowed: allowed)
      // Only vertices that no walk reaches leave fewer, or ordinals without a vector in `allowed`.
      return hits.count < min(limit, count) ? exact.hits(limit: limit, allowed: allowed) : hits
    }
    let filter = FilterPlan(
      header: storage.header, allowed: count, beam: beam, limit: limit,
      isForced: options.strategy == .graph)
    if filter.way == .scan { return exact.hits(limit: limit, allowed: allowed) }
    return filtered(allowed, filter, limit: limit) ?? exact.hits(limit: limit, allowed: allowed)
  }

  /// The nearest allowed ordinals that a walk finds, or nil where the scan has to answer.
  private func filtered(
    _ allowed: OrdinalSet, _ plan: FilterPlan, limit: Int
  ) -> [VectorHit]? {
    var plan = plan
    if plan.way == .postFiltered {
      let hits = graph.hits(limit: limit, beam: plan.beam, allowed: allowed, needed: plan.needed)
      if hits.count == limit { return hits }
      plan.goFar()
      scratch.filter.update(allowed, in: storage)
    } else {
      scratch.filter.update(allowed, in: storage)
      if plan.isRare(graph.localShare()) { plan.goFar() }
    }
    var found: [UInt64]?
    let search = FilteredGraphSearch(
      search: graph, isFiltered: true, seeds: plan.seeds, budget: plan.budget)
    switch plan.way {
    case .scan: return nil
    case .filteredTraversal:
      found = FilteredTraversal(search: graph).nearest(
        plan.walkBeam, seeds: search.seedKeys(), budget: plan.budget)
    case .fullTraversal, .postFiltered: found = search.nearest(plan.walkBeam)
    }
    guard let found else { return nil }
    let hits = found.withUnsafeBufferPointer {
      CandidateRanking(storage: storage, query: query, scratch: scratch).hits(
        $0, limit: limit, allowed: allowed)
    }
    return hits.count == limit ? hits : nil
  }

  /// The beam where the caller names none.
  static func defaultBeam(limit: Int) -> Int { max(240, limit <= Int.max / 4 ? 3 * limit : limit) }

  /// Whether comparing with all vectors is expected to cost less than a walk.
  private func scanIsCheaper(_ count: Int, beam: Int) -> Bool {
    Double(count) * SearchPlan.rowCost <= Double(beam) * FilterPlan.scoredAStep
  }

  /// Measured: what comparing with one of many vectors in a row costs, as a share of its cost in a
  /// walk.
  private static let rowCost = 0.25

  /// Allowed vertices that are compared to begin a search for all within a distance at.
  private static let rangeSeeds = 64

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
      if let allowed { scratch.filter.update(allowed, in: storage) }
      let search = FilteredGraphSearch(
        search: graph, isFiltered: allowed != nil, seeds: SearchPlan.rangeSeeds,
        budget: max(allowedCount / 2, 64))
      found = search.within(
        exact.reach(of: distance), margin: options.beam ?? SearchPlan.defaultBeam(limit: 1))
    }
    let vertices = found ?? exact.candidates(within: distance, allowed: allowed)
    return ranked(vertices, limit: .max).filter { $0.distance <= distance }
  }
}
