internal import CKernels
internal import IndexFile
internal import Primitives

/// Search over the graph where only some vertices may be hits.
///
/// The walk goes through all vertices, allowed or not, since those that are not lead to those that
/// are. It ends when `beam` allowed ones have been found that are nearer than anything left to look
/// at, so it goes on longer by itself where few are allowed or where they lie far from the query;
/// and it gives up when it has cost more than comparing with all that are allowed.
struct FilteredGraphSearch {
  let search: GraphSearch
  /// Whether only what the scratch's filter allows is wanted.
  let isFiltered: Bool
  /// Allowed vertices, spread over all, that are compared to begin at the best of them.
  let seeds: Int
  /// Vertices scored at most before giving up.
  let budget: Int

  private static let seedsKept = 64

  /// The keys of the nearest allowed vertices, ascending, or nil when it gave up.
  func nearest(_ beam: Int) -> [UInt64]? {
    // The smallest keys: the largest complements.
    var results = TopSelection(limit: beam)
    let completed = walk(
      isWanted: { key in ~key > results.threshold }, found: { key in results.offer(~key) })
    return completed ? results.sortedKeys().map { ~$0 } : nil
  }

  /// All allowed vertices whose coded distance is at most `reach`, or nil when it gave up.
  ///
  /// Looks at `margin` vertices beyond the reach as well, since the way to one inside may lead
  /// outside.
  func within(_ reach: Float, margin: Int) -> [UInt32]? {
    let bound = BeamKey.make(reach, UInt32.max >> 1) | BeamKey.mark
    var nearest = TopSelection(limit: margin)
    var inside: [UInt32] = []
    let completed = walk(
      isWanted: { key in
        // Nearest vertices of any kind keep the walk going until `margin` of them are known.
        nearest.offer(~key) || key <= bound
      },
      isDone: { key in key > bound && nearest.isFull && ~key < nearest.threshold },
      found: { key in if key <= bound { inside.append(BeamKey.vertex(key)) } })
    return completed ? inside : nil
  }

  /// Walks from the entries; returns false when the budget ran out.
  private func walk(
    isWanted: (UInt64) -> Bool, isDone: ((UInt64) -> Bool)? = nil, found: (UInt64) -> Void
  ) -> Bool {
    let scratch = search.scratch
    defer { scratch.clearVisited() }
    let rows = search.storage.rows
    let walk = GraphWalk(rows: rows, graph: search.graph)
    var frontier = KeyHeap()
    func meet(_ key: UInt64) {
      guard isWanted(key) else { return }
      frontier.push(key)
      if isAllowed(BeamKey.vertex(key)) { found(key) }
    }
    for key in search.startKeys(rows, seeds: seedKeys()) { meet(key) }
    while !frontier.isEmpty {
      let key = frontier.pop()
      if let isDone { if isDone(key) { break } } else if !isWanted(key) { break }
      let scored = walk.score(BeamKey.vertex(key), search.codeQuery, scratch)
      let ids = scratch.log + scratch.logCount - scored
      for i in 0..<scored { meet(BeamKey.make(scratch.distances[i], ids[i])) }
      if scratch.logCount > budget { return false }
    }
    return true
  }

  /// The nearest of a sample of the allowed vertices, none without a filter.
  func seedKeys() -> [UInt64] {
    guard isFiltered else { return [] }
    let scratch = search.scratch
    let rows = search.storage.rows
    let lines = min(rows.stride / 64, 8)
    let ids = scratch.log + scratch.logCount
    var pool = scratch.pool(capacity: FilteredGraphSearch.seedsKept)
    var count = 0
    func score() {
      rows.distances(
        from: search.codeQuery, to: ids, count: count, products: scratch.products,
        into: scratch.distances)
      for i in 0..<count {
        let key = BeamKey.make(scratch.distances[i], ids[i])
        if key < pool.bound { _ = pool.insert(key) }
      }
      count = 0
    }
    scratch.filter.sample(seeds) { vertex in
      ids[count] = vertex
      rows.prefetch(Int(vertex), lines: lines)
      count += 1
      if count == SearchScratch.batch { score() }
    }
    score()
    return (0..<pool.count).map { pool.slots[$0] }
  }

  @inline(__always)
  private func isAllowed(_ vertex: UInt32) -> Bool {
    !isFiltered || search.scratch.filter.allows(vertex)
  }
}
