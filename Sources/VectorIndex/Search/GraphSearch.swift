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

  /// Puts the entries nearest to the query into the pool.
  func enter(_ rows: CodeRows, _ pool: inout BeamPool) {
    let counts = storage.header.entries
    let width = counts.degree > 0 ? GraphSearch.entryBeam : pool.capacity
    var nearest = scratch.pool(capacity: width)
    let entryRows = storage.entryRows
    scan(0..<counts.scanned, entryRows, &nearest)
    // Those behind the sample have no links to follow: they count as looked at.
    scan(counts.linked..<counts.total, entryRows, &nearest, mark: BeamKey.mark)
    if counts.degree > 0 {
      let view = GraphView(
        links: base(storage.entryGraph), degree: counts.degree, count: counts.linked)
      GraphWalk(rows: entryRows, graph: view).run(codeQuery, scratch: scratch, pool: &nearest)
    }
    scratch.clearVisited()
    // The pools share their memory: the keys are translated in place, in their order.
    let found = min(nearest.count, pool.capacity)
    let keys = (0..<found).map { nearest.slots[$0] }
    pool = scratch.pool(capacity: pool.capacity)
    for key in keys {
      let vertex = base(storage.entries)[Int(BeamKey.vertex(key))]
      guard scratch.visit(vertex) else { continue }
      _ = pool.insert(BeamKey.make(BeamKey.distance(key), vertex))
    }
  }

  /// Entries that a walk among them keeps.
  private static let entryBeam = 12

  /// Puts the best of each group of a range of entries into the pool, by their places.
  private func scan(
    _ range: Range<Int>, _ rows: CodeRows, _ pool: inout BeamPool, mark: UInt64 = 0
  ) {
    var first = range.lowerBound
    while first < range.upperBound {
      let size = min(GraphBuilder.entryGroup, range.upperBound - first)
      rows.distances(
        from: codeQuery, toRowsFrom: first, count: size, products: scratch.products,
        into: scratch.distances)
      var best = UInt64.max
      for i in 0..<size {
        best = min(best, BeamKey.make(scratch.distances[i], UInt32(first + i)) | mark)
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
