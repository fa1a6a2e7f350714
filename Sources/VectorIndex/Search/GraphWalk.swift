internal import CKernels

/// The beam search that all graph queries and the construction share.
///
/// Takes the nearest vertex that has not been looked at, collects those of its links that are new,
/// scores them in one kernel call, and keeps the best, until the `width` best have all been
/// looked at. Source of the procedure: Malkov and Yashunin, "Efficient and robust approximate nearest
/// neighbor search using Hierarchical Navigable Small World graphs", 2018, algorithm 2.
struct GraphWalk {
  let rows: CodeRows
  let graph: GraphView

  /// How many rows and lines of each are asked for while links are collected; the kernel asks for
  /// the rows after these.
  private let leadingRows = 8
  private let lines: Int

  init(rows: CodeRows, graph: GraphView) {
    self.rows = rows
    self.graph = graph
    lines = min(rows.stride / 64, 8)
  }

  /// Walks towards `query` from the vertices in `pool`, which are scored and marked as visited.
  @inline(__always)
  func run(_ query: CodeQuery, scratch: SearchScratch, pool: inout BeamPool) {
    var next = 0
    while next < pool.count, next < pool.width {
      let key = pool.slots[next]
      if key & BeamKey.mark != 0 {
        next += 1
        continue
      }
      pool.slots[next] = key | BeamKey.mark
      // Unless something nearer turns up, this is where the walk goes next.
      if next + 1 < pool.count { prefetchList(pool.slots[next + 1]) }
      let scored = score(BeamKey.vertex(key), query, scratch)
      var nearest = next + 1
      var bound = pool.bound
      let ids = scratch.log + scratch.logCount - scored
      for i in 0..<scored {
        let key = BeamKey.make(scratch.distances[i], ids[i])
        if key < bound {
          let position = pool.insert(key)
          if position < nearest {
            nearest = position
            prefetchList(key)
          }
          bound = pool.bound
        }
      }
      next = nearest
    }
  }

  @inline(__always)
  private func prefetchList(_ key: UInt64) {
    graph.prefetch(BeamKey.vertex(key))
  }

  /// Scores the links of `vertex` that are new; they are the last ones in the log.
  @inline(__always)
  func score(_ vertex: UInt32, _ query: CodeQuery, _ scratch: SearchScratch) -> Int {
    let ids = scratch.log + scratch.logCount
    let taken = graph.takeUnvisited(of: vertex, scratch.visited, into: ids)
    for i in 0..<min(taken, leadingRows) { rows.prefetch(Int(ids[i]), lines: lines) }
    for i in min(taken, leadingRows)..<taken { rf_prefetch(rows.terms + 2 * Int(ids[i])) }
    rows.distances(
      from: query, to: ids, count: taken, products: scratch.products, into: scratch.distances)
    scratch.logCount += taken
    return taken
  }
}
