internal import Primitives

/// A finished graph over codes in random order, renumbered into the order of storage.
struct GraphPlan {
  /// The random position of the vertex stored i-th.
  let order: [UInt32]
  /// The links of each vertex, in the order of storage.
  let links: [UInt32]
  /// Where searches begin, in the order of storage.
  let entries: [UInt32]
  let counts: EntryCounts
  /// `counts.degree` links for each of the first `counts.linked` entries.
  let entryLinks: [UInt32]

  /// Places a vertex in `links`.
  let degree: Int
  /// For inner products the links at the front of each list that lead to large products; else 0.
  let leading: Int

  /// Builds the graph of `codes`, for inner products with what these need.
  init(codes: EncodedCodes, options: GraphOptions, products: ProductTerms?, pool: WorkPool) {
    let count = codes.order.count
    let plan = codes.codes.withUnsafeBufferPointer { bytes in
      codes.terms.withUnsafeBufferPointer { terms in
        LargePages.request(UnsafeRawBufferPointer(bytes))
        LargePages.request(UnsafeRawBufferPointer(terms))
        let rows = CodeRows(
          codes: bytes.baseAddress!, terms: terms.baseAddress!, count: count,
          stride: bytes.count / max(1, count), biasWeight: 1)
        let space = BuildSpace(rows: rows, products: products)
        if let products {
          let built = ProductGraph.built(
            rows: rows, products: products, options: options, pool: pool)
          return GraphPlan(built.graph, entering: space, leading: built.leading)
        }
        let builder = GraphBuilder(space: space, options: options, pool: pool)
        builder.build()
        return GraphPlan(builder, entering: space, leading: 0)
      }
    }
    self = plan
  }

  /// A sample of so many times the entries that every search compares with is worth links of its
  /// own; below that, walking through it costs more than it saves.
  private static let maximumScanRatio = 4
  /// One entry for this many vertices has links to others.
  private static let verticesAnEntry = 32

  /// Renumbers the finished graph; the entries' own graph is built in `space`.
  private init(_ builder: GraphBuilder, entering space: BuildSpace, leading: Int) {
    self.leading = leading
    let added = GraphReachability.repair(builder, hidden: leading == 0)
    order = VertexOrder.breadthFirst(builder)
    var position = [UInt32](repeating: 0, count: builder.count)
    for (stored, vertex) in order.enumerated() { position[Int(vertex)] = UInt32(stored) }
    let degree = builder.options.degree
    self.degree = degree
    var links = [UInt32](repeating: 0, count: builder.count * degree)
    for (stored, vertex) in order.enumerated() {
      let list = builder.links + Int(vertex) * builder.capacity
      let present = Int(builder.counts[Int(vertex)])
      for i in 0..<degree {
        links[stored * degree + i] = i < present ? position[Int(list[i])] : UInt32(stored)
      }
    }
    self.links = links
    // The first vertices in random order are the sample, so that positions in it are vertices there.
    let sample = builder.count / GraphPlan.verticesAnEntry
    let isLinked = sample > GraphPlan.maximumScanRatio * builder.entries
    let linked = isLinked ? sample : builder.entries
    entries = ((0..<UInt32(linked)) + added).map { position[Int($0)] }
    let options = GraphOptions(degree: 16, constructionBeam: 64, alpha: builder.options.alpha)
    entryLinks =
      isLinked ? GraphPlan.links(of: linked, in: space, options, builder.pool) : []
    counts = EntryCounts(
      total: entries.count, scanned: builder.entries, linked: linked,
      degree: isLinked ? options.degree : 0)
  }

  /// A graph of the first `count` vertices alone.
  private static func links(
    of count: Int, in space: BuildSpace, _ options: GraphOptions, _ pool: WorkPool
  ) -> [UInt32] {
    let builder = GraphBuilder(space: space.prefix(count), options: options, pool: pool)
    builder.build()
    return (0..<count).flatMap { vertex in
      let list = builder.links + vertex * builder.capacity
      let present = Int(builder.counts[vertex])
      return (0..<options.degree).map { $0 < present ? list[$0] : UInt32(vertex) }
    }
  }
}
