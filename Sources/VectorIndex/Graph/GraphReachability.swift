import Synchronization

/// Finds what a walk from the entries can never reach, and makes it reachable.
///
/// Pruning keeps the links *from* a vertex useful but may leave one without any link *to* it. Such a
/// vertex gets a link from its nearest reachable neighbor that has a free link, or becomes an
/// entry itself.
enum GraphReachability {
  /// Repairs the builder's graph and returns the vertices that became entries, ascending.
  ///
  /// - Parameter hidden: also repairs what a narrow walk misses; for inner products there is no such
  ///   walk, since the largest product with a vector is seldom its own.
  static func repair(_ builder: GraphBuilder, hidden: Bool) -> [UInt32] {
    var reached = [Bool](repeating: false, count: builder.count)
    var stack: [UInt32] = []
    func spread(from vertex: UInt32) {
      guard !reached[Int(vertex)] else { return }
      reached[Int(vertex)] = true
      stack.append(vertex)
      while let next = stack.popLast() {
        let list = builder.links + Int(next) * builder.capacity
        for i in 0..<Int(builder.counts[Int(next)]) where !reached[Int(list[i])] {
          reached[Int(list[i])] = true
          stack.append(list[i])
        }
      }
    }
    for entry in 0..<builder.entries { spread(from: UInt32(entry)) }
    var added: [UInt32] = []
    let scratch = BuildScratch(
      vertices: builder.count, stride: builder.space.rows.stride,
      candidates: GraphBuilder.candidateLimit(builder.options))
    for vertex in 0..<UInt32(builder.count) where !reached[Int(vertex)] {
      if !link(to: vertex, builder, scratch, where: { reached[Int($0)] }) { added.append(vertex) }
      spread(from: vertex)
    }
    for vertex in hidden ? self.hidden(builder) : [] {
      if link(to: vertex, builder, scratch, where: { _ in true }),
        findsItself(vertex, builder, scratch)
      {
        continue
      }
      added.append(vertex)
    }
    return added.sorted()
  }

  /// Links `vertex` from the nearest vertex that qualifies and has a free link.
  private static func link(
    to vertex: UInt32, _ builder: GraphBuilder, _ scratch: BuildScratch,
    where qualifies: (UInt32) -> Bool
  ) -> Bool {
    let found = builder.search(
      near: vertex, limit: builder.count, beam: builder.options.constructionBeam, scratch)
    for candidate in 0..<found {
      let neighbor = Int(scratch.ids[candidate])
      let position = Int(builder.counts[neighbor])
      guard position < builder.options.degree, qualifies(UInt32(neighbor)) else { continue }
      let list = builder.links + neighbor * builder.capacity
      if (0..<position).contains(where: { list[$0] == vertex }) { continue }
      list[position] = vertex
      builder.counts[neighbor] = UInt16(position + 1)
      return true
    }
    return false
  }

  /// Vertices with so few links to them that a narrow walk towards them misses them: outliers.
  private static func hidden(_ builder: GraphBuilder) -> [UInt32] {
    var links = [Int32](repeating: 0, count: builder.count)
    for vertex in 0..<builder.count {
      let list = builder.links + vertex * builder.capacity
      for i in 0..<Int(builder.counts[vertex]) { links[Int(list[i])] += 1 }
    }
    let weak = (0..<UInt32(builder.count)).filter { links[Int($0)] <= fewLinks }
    let isHidden = Mutex([Bool](repeating: false, count: weak.count))
    builder.forEachVertex(in: 0..<weak.count, chunk: 64) { index, scratch in
      if !findsItself(weak[index], builder, scratch) { isHidden.withLock { $0[index] = true } }
    }
    return isHidden.withLock { flags in weak.indices.filter { flags[$0] }.map { weak[$0] } }
  }

  private static func findsItself(
    _ vertex: UInt32, _ builder: GraphBuilder, _ scratch: BuildScratch
  ) -> Bool {
    builder.meets(vertex, beam: narrowBeam, scratch)
  }

  private static let fewLinks: Int32 = 4
  private static let narrowBeam = 24
}
