internal import Determinism

/// A finished graph over codes in random order, renumbered into the order of storage.
struct GraphPlan {
  /// The random position of the vertex stored i-th.
  let order: [UInt32]
  /// `degree` places a vertex, in the order of storage.
  let links: [UInt32]
  /// Where searches begin, in the order of storage.
  let entries: [UInt32]
  let counts: EntryCounts
  /// `counts.degree` places for each of the first `counts.linked` entries.
  let entryLinks: [UInt32]

  init(codes: EncodedCodes, options: GraphOptions, metric: VectorMetric, pool: WorkPool) {
    let count = codes.order.count
    var terms = codes.terms
    var lift: [Float] = []
    if metric == .innerProduct {
      let lengths = codes.assembly.lengths(in: codes.order)
      let longest = lengths.max() ?? 0
      lift = lengths.map { (longest * longest - $0 * $0).squareRoot() }
      for i in 0..<count { terms[2 * i + 1] += lift[i] * lift[i] }
    }
    let stride = codes.codes.count / max(1, count)
    let plan = codes.codes.withUnsafeBufferPointer { codes in
      terms.withUnsafeBufferPointer { terms in
        lift.withUnsafeBufferPointer { lift in
          let rows = CodeRows(
            codes: codes.baseAddress!, terms: terms.baseAddress!, count: count, stride: stride,
            biasWeight: 1)
          let space = BuildSpace(rows: rows, lift: lift.isEmpty ? nil : lift.baseAddress)
          let builder = GraphBuilder(space: space, options: options, pool: pool)
          builder.build()
          return GraphPlan(builder)
        }
      }
    }
    self = plan
  }

  /// A sample of so many times the entries that every search compares with is worth links of its
  /// own; below that, walking through it costs more than it saves.
  private static let largestScan = 4
  /// One entry for this many vertices has links to others.
  private static let verticesAnEntry = 32

  /// Renumbers the finished graph.
  private init(_ builder: GraphBuilder) {
    let added = GraphReachability.repair(builder)
    order = VertexOrder.breadthFirst(builder)
    var place = [UInt32](repeating: 0, count: builder.count)
    for (stored, vertex) in order.enumerated() { place[Int(vertex)] = UInt32(stored) }
    let degree = builder.options.degree
    var links = [UInt32](repeating: 0, count: builder.count * degree)
    for (stored, vertex) in order.enumerated() {
      let list = builder.links + Int(vertex) * builder.capacity
      let present = Int(builder.counts[Int(vertex)])
      for i in 0..<degree {
        links[stored * degree + i] = i < present ? place[Int(list[i])] : UInt32(stored)
      }
    }
    self.links = links
    // The first vertices in random order are the sample, so that places in it are vertices there.
    let sample = builder.count / GraphPlan.verticesAnEntry
    let isLinked = sample > GraphPlan.largestScan * builder.entries
    let linked = isLinked ? sample : builder.entries
    let behind = Set(added).union(GraphPlan.longest(builder).filter { $0 >= linked }).sorted()
    entries = ((0..<UInt32(linked)) + behind).map { place[Int($0)] }
    let options = GraphOptions(degree: 16, constructionBeam: 64, alpha: builder.options.alpha)
    entryLinks =
      isLinked ? GraphPlan.links(of: linked, in: builder.space, options, builder.pool) : []
    counts = EntryCounts(
      total: entries.count, scanned: builder.entries, linked: linked,
      degree: isLinked ? options.degree : 0)
  }

  /// For inner products the longest vectors, since those answer most queries and comparing with them
  /// in a row costs little; otherwise none.
  private static func longest(_ builder: GraphBuilder) -> [UInt32] {
    guard let lift = builder.space.lift else { return [] }
    // The longer the vector, the smaller its lift.
    let sorted = (0..<UInt32(builder.count)).sorted { (lift[Int($0)], $0) < (lift[Int($1)], $1) }
    let root = Double(builder.count).squareRoot()
    return Array(sorted.prefix(min(builder.count / 16, max(256, Int(4 * root)))))
  }

  /// A graph of the first `count` vertices alone.
  private static func links(
    of count: Int, in space: BuildSpace, _ options: GraphOptions, _ pool: WorkPool
  ) -> [UInt32] {
    var rows = space.rows
    rows.count = count
    let builder = GraphBuilder(
      space: BuildSpace(rows: rows, lift: space.lift), options: options, pool: pool)
    builder.build()
    return (0..<count).flatMap { vertex in
      let list = builder.links + vertex * builder.capacity
      let present = Int(builder.counts[vertex])
      return (0..<options.degree).map { $0 < present ? list[$0] : UInt32(vertex) }
    }
  }
}
