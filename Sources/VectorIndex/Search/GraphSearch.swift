internal import CKernels
internal import IndexFile

/// Unfiltered search over the graph.
struct GraphSearch {
  let storage: VectorIndexStorage
  let query: PreparedQuery
  let scratch: SearchScratch

  var codeQuery: CodeQuery { CodeQuery(codes: UnsafePointer(scratch.codes), factor: query.factor) }

  var graph: GraphView {
    GraphView(
      links: base(storage.graph), degree: storage.header.degree, count: storage.header.vertices)
  }

  func hits(limit: Int, beam: Int, allowed: OrdinalSet? = nil) -> [VectorHit] {
    var pool = scratch.pool(capacity: min(beam, storage.header.vertices))
    let rows = storage.rows
    enter(rows, &pool)
    GraphWalk(rows: rows, graph: graph).run(codeQuery, scratch: scratch, pool: &pool)
    scratch.clearVisited()
    return ranked(pool, limit: limit, allowed: allowed)
  }

  /// Puts the best of each group of entries into the pool.
  func enter(_ rows: CodeRows, _ pool: inout BeamPool) {
    let entries = base(storage.entries)
    let stride = storage.header.stride
    let kernel = rows.kernels.dotCodes
    var first = 0
    while first < storage.header.entries {
      let size = min(GraphBuilder.entryGroup, storage.header.entries - first)
      kernel(
        scratch.codes, base(storage.entryCodes) + first * stride, stride, stride, nil, size,
        scratch.products)
      var best = UInt64.max
      for i in 0..<size {
        let vertex = entries[first + i]
        let term = rows.terms + 2 * Int(vertex)
        let distance =
          term[1] * rows.biasWeight - query.factor * term[0] * Float(scratch.products[i])
        best = min(best, BeamKey.make(distance, vertex))
      }
      if best < pool.bound, scratch.visit(BeamKey.vertex(best)) { _ = pool.insert(best) }
      first += size
    }
  }

  /// The best of the pool, ranked again in full precision.
  func ranked(_ pool: BeamPool, limit: Int, allowed: OrdinalSet?) -> [VectorHit] {
    let considered = min(pool.count, limit + max(limit / 2, 10))
    let ids = scratch.log
    for i in 0..<considered { ids[i] = BeamKey.vertex(pool.slots[i]) }
    return HitCollector(storage: storage, query: query).hits(
      ids, count: considered, limit: limit, allowed: allowed)
  }
}
