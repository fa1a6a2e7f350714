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
      links: base(storage.graph), degree: storage.header.degree,
      layout: storage.header.links, count: storage.header.vertices)
  }

  /// The links that an ordinary walk follows.
  private var leadingGraph: GraphView {
    var view = graph
    view.followed = storage.header.followed
    return view
  }

  /// The best `limit` of an ordinary walk, of those that are allowed; none when the walk has met
  /// fewer than `needed` of these.
  func hits(limit: Int, beam: Int, allowed: OrdinalSet? = nil, needed: Int = 0) -> [VectorHit] {
    let vertices = storage.header.vertices
    let wanted = limit + max(limit / 2, 10)
    var pool = scratch.pool(capacity: min(max(beam, wanted), vertices), width: beam)
    let rows = storage.rows
    enter(rows, &pool)
    GraphWalk(rows: rows, graph: leadingGraph).run(codeQuery, scratch: scratch, pool: &pool)
    scratch.clearVisited()
    let keys = UnsafeBufferPointer(start: pool.slots, count: pool.count)
    if let allowed, needed > 0 {
      let met = keys.count { storage.allows(BeamKey.vertex($0), allowed) }
      if met < needed { return [] }
    }
    return CandidateRanking(storage: storage, query: query, scratch: scratch).hits(
      keys, limit: limit, allowed: allowed)
  }

  /// Puts the entries nearest to the query into the pool.
  func enter(_ rows: CodeRows, _ pool: inout BeamPool) {
    let counts = storage.header.entries
    let width = counts.degree > 0 ? entryBeam : pool.capacity
    var nearest = scratch.pool(capacity: width)
    let entryRows = storage.entryRows
    scan(0..<counts.scanned, entryRows, &nearest)
    if counts.degree > 0 {
      let view = GraphView(
        links: base(storage.entryGraph), degree: counts.degree,
        layout: counts.links, count: counts.linked)
      GraphWalk(rows: entryRows, graph: view).run(codeQuery, scratch: scratch, pool: &nearest)
    }
    scratch.clearVisited()
    // The pools share their memory: the keys are translated in place, in their order.
    let found = min(nearest.count, pool.capacity)
    let keys = (0..<found).map { nearest.slots[$0] }
    pool = scratch.pool(capacity: pool.capacity, width: pool.width)
    for key in keys {
      let vertex = base(storage.entries)[Int(BeamKey.vertex(key))]
      guard scratch.visit(vertex) else { continue }
      _ = pool.insert(BeamKey.make(BeamKey.distance(key), vertex))
    }
    scanEach(counts.linked..<counts.total, entryRows, &pool)
  }

  /// The share of what the scratch's filter allows among the vertices nearest to the query.
  func localShare() -> Double {
    var pool = scratch.pool(capacity: GraphSearch.neighborhood)
    let rows = storage.rows
    enter(rows, &pool)
    GraphWalk(rows: rows, graph: leadingGraph).run(codeQuery, scratch: scratch, pool: &pool)
    scratch.clearVisited()
    let met = (0..<pool.count).count { scratch.filter.allows(BeamKey.vertex(pool.slots[$0])) }
    return Double(met) / Double(max(1, pool.count))
  }

  /// Vertices that tell how many are allowed near a query: so many that a tenth of them is not a few.
  private static let neighborhood = 128

  /// The keys of the entries nearest to the query and of `seeds`, all marked as visited.
  func startKeys(_ rows: CodeRows, seeds: [UInt64]) -> [UInt64] {
    var pool = scratch.pool(capacity: 64)
    enter(rows, &pool)
    var keys = (0..<pool.count).map { pool.slots[$0] }
    for key in seeds where scratch.visit(BeamKey.vertex(key)) { keys.append(key) }
    return keys
  }

  /// Entries that a walk among them keeps.
  private var entryBeam: Int {
    // Where links lead to the largest products, they soon come to the longest vectors.
    storage.header.metric == .innerProduct ? 6 : 12
  }

  /// Puts the best of each group of a range of entries into the pool, by their positions.
  private func scan(_ range: Range<Int>, _ rows: CodeRows, _ pool: inout BeamPool) {
    scratch.enter(codeQuery, among: range, of: rows, &pool)
  }

  /// Puts every one of a range of entries that is near enough into the pool, by its vertex.
  private func scanEach(_ range: Range<Int>, _ rows: CodeRows, _ pool: inout BeamPool) {
    let vertices = base(storage.entries)
    var first = range.lowerBound
    while first < range.upperBound {
      let size = min(SearchScratch.batch, range.upperBound - first)
      rows.distances(
        from: codeQuery, toRowsFrom: first, count: size, products: scratch.products,
        into: scratch.distances)
      for i in 0..<size {
        let vertex = vertices[first + i]
        let key = BeamKey.make(scratch.distances[i], vertex)
        if key < pool.bound, scratch.visit(vertex) { _ = pool.insert(key) }
      }
      first += size
    }
  }
}
