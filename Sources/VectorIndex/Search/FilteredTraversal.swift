internal import CKernels
internal import Primitives

/// A walk over the allowed vertices of a graph alone.
///
/// Looks at a vertex's allowed links, and through those that are not allowed at what these link to;
/// nothing else is scored. So the cost is about that of a walk over a graph of the allowed vertices,
/// where the plain walk scores 1 / share vertices for each that counts. Source of the idea: Patel et
/// al., "ACORN: Performant and predicate-agnostic search over vector embeddings and structured data",
/// SIGMOD 2024.
struct FilteredTraversal {
  /// Whose scratch's filter says what is allowed.
  let search: GraphSearch

  /// The keys of the nearest `beam` allowed vertices that the walk meets, from entries and `seeds`,
  /// ascending; nil when more than `budget` would have to be scored.
  func nearest(_ beam: Int, seeds: [UInt64], budget: Int) -> [UInt64]? {
    let storage = search.storage
    let scratch = search.scratch
    defer { scratch.clearVisited() }
    let rows = storage.rows
    let graph = search.graph
    // The smallest keys: the largest complements.
    var results = TopSelection(limit: beam)
    var frontier = KeyHeap()
    var scored = 0

    @inline(__always)
    func meet(_ key: UInt64, isHit: Bool) {
      guard ~key > results.threshold else { return }
      frontier.push(key)
      if isHit { results.offer(~key) }
    }

    let filter = scratch.filter
    for key in search.startKeys(rows, seeds: seeds) {
      meet(key, isHit: filter.allows(BeamKey.vertex(key)))
    }
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: graph.degree) { through in
      while !frontier.isEmpty {
        let key = frontier.pop()
        guard ~key >= results.threshold else { break }
        if scored > budget { return nil }
        if !frontier.isEmpty { graph.prefetch(BeamKey.vertex(frontier.top)) }
        let ids = scratch.log + scratch.logCount
        let count = gather(
          from: BeamKey.vertex(key), filter.bits, graph, rows, into: ids, through.baseAddress!)
        rows.distances(
          from: search.codeQuery, to: ids, count: count, products: scratch.products,
          into: scratch.distances)
        scored += count
        for i in 0..<count { meet(BeamKey.make(scratch.distances[i], ids[i]), isHit: true) }
      }
      return results.sortedKeys().map { ~$0 }
    }
  }

  /// Collects new allowed vertices one or two links from `vertex`, hardly more than it has links:
  /// more would make steps longer, not better. They and what was passed
  /// through are added to the log.
  @inline(__always)
  private func gather(
    from vertex: UInt32, _ allowed: UnsafePointer<UInt64>, _ graph: GraphView, _ rows: CodeRows,
    into ids: UnsafeMutablePointer<UInt32>, _ through: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let scratch = search.scratch
    let visited = scratch.visited
    let lines = min(rows.stride / 64, 8)
    let direct = graph.takeAllowed(of: vertex, allowed, visited, into: ids, through: through)
    var count = direct.allowed
    for i in 0..<min(direct.through, 8) { graph.prefetch(through[i]) }
    for i in 0..<count { rows.prefetch(Int(ids[i]), lines: lines) }
    for i in 0..<direct.through where count < graph.degree {
      if i + 8 < direct.through { graph.prefetch(through[i + 8]) }
      let taken = graph.takeAllowedOnly(of: through[i], allowed, visited, into: ids + count)
      for new in count..<count + taken { rows.prefetch(Int(ids[new]), lines: lines) }
      count += taken
    }
    (ids + count).update(from: through, count: direct.through)
    scratch.logCount += count + direct.through
    return count
  }
}
