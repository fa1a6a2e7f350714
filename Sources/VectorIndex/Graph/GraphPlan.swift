internal import Determinism

/// A finished graph over codes in random order, renumbered into the order of storage.
struct GraphPlan {
  /// The random position of the vertex stored i-th.
  let order: [UInt32]
  /// `degree` places a vertex, in the order of storage.
  let links: [UInt32]
  /// Where searches begin, in the order of storage.
  let entries: [UInt32]

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
          return GraphPlan.finished(builder)
        }
      }
    }
    (order, links, entries) = plan
  }

  private static func finished(
    _ builder: GraphBuilder
  ) -> (order: [UInt32], links: [UInt32], entries: [UInt32]) {
    let added = GraphReachability.repair(builder)
    let order = VertexOrder.breadthFirst(builder)
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
    let entries = ((0..<UInt32(builder.entries)) + added).map { place[Int($0)] }
    return (order, links, entries)
  }
}
