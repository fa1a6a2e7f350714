internal import CKernels
internal import Primitives
import Synchronization

/// Builds the proximity graph of vectors that lie in random order.
///
/// Vertices are inserted in batches. The vertices of one batch look for their neighbors in the
/// graph as it was before the batch, each on its own, so that any number of threads computes the
/// same; then the links back are added, grouped by the vertex that they start from. Batches double in
/// size up to 2% of the collection. Source of the scheme: Manohar et al., "ParlayANN", PPoPP 2024.
final class GraphBuilder: @unchecked Sendable {
  let space: BuildSpace
  let options: GraphOptions
  let pool: WorkPool
  let count: Int
  /// Room for more links than the final degree, so that a list is not pruned at each new link.
  let capacity: Int
  let links: UnsafeMutablePointer<UInt32>
  let counts: UnsafeMutablePointer<UInt16>
  private let scratches = Mutex<[BuildScratch]>([])

  /// How many of the first vertices, which are a random sample, every search compares with first:
  /// so many that one of them is in the right region, so few that they cost little.
  let entries: Int
  /// Of this many entries the best one goes into the pool.
  static let entryGroup = 16

  static func entryCount(of count: Int) -> Int {
    min(count, max(64, min(256, Int(Double(count).squareRoot()))))
  }

  init(space: BuildSpace, options: GraphOptions, pool: WorkPool) {
    self.space = space
    self.options = options
    self.pool = pool
    count = space.rows.count
    capacity = options.degree + options.degree / 2
    entries = GraphBuilder.entryCount(of: count)
    links = .allocate(capacity: count * capacity)
    counts = .allocate(capacity: count)
    counts.initialize(repeating: 0, count: count)
    for vertex in 0..<count {
      (links + vertex * capacity).initialize(repeating: UInt32(vertex), count: capacity)
    }
    LargePages.request(UnsafeRawBufferPointer(start: links, count: 4 * count * capacity))
  }

  deinit {
    links.deallocate()
    counts.deallocate()
  }

  func build() {
    guard count > 1 else { return }
    let largest = max(64, count / 50)
    var start = 1
    while start < count {
      let end = min(count, start + min(start, largest))
      insert(start..<end)
      start = end
    }
    pruneAll()
  }

  /// Adds the links of a finished graph of the same vertices behind those that are here, as far as
  /// there is room.
  func append(_ other: GraphBuilder) {
    for vertex in 0..<count {
      let list = links + vertex * capacity
      let added = other.links + vertex * other.capacity
      var present = Int(counts[vertex])
      for i in 0..<Int(other.counts[vertex]) where present < options.degree {
        if (0..<present).contains(where: { list[$0] == added[i] }) { continue }
        list[present] = added[i]
        present += 1
      }
      counts[vertex] = UInt16(present)
    }
  }

  /// The graph as it is now; searches do not leave the first `limit` vertices.
  func view(limit: Int) -> GraphView {
    links.withMemoryRebound(to: UInt8.self, capacity: 4 * count * capacity) {
      var view = GraphView(
        links: $0, degree: capacity, layout: .plain(degree: capacity, width: 4), count: limit)
      view.counts = UnsafePointer(counts)
      return view
    }
  }

  // MARK: - One batch

  private func insert(_ batch: Range<Int>) {
    let limit = batch.lowerBound
    let order = InsertionOrder(of: batch, in: space, pool: pool).vertices
    pool.forEachRange(of: order.count, size: 16) { part in
      self.withScratch { scratch in
        for vertex in order[part] { self.findNeighbors(of: vertex, limit: limit, scratch) }
      }
    }
    addLinksBack(of: batch)
  }

  private func findNeighbors(of vertex: UInt32, limit: Int, _ scratch: BuildScratch) {
    let candidates = search(near: vertex, limit: limit, beam: options.constructionBeam, scratch)
    let selection = NeighborSelection(space: space, alpha: options.alpha)
    let list = links + Int(vertex) * capacity
    let chosen = selection.choose(
      from: scratch.ids, scratch.distances, count: candidates, limit: options.degree,
      scratch: scratch, into: scratch.chosen)
    list.update(from: scratch.chosen, count: chosen)
    counts[Int(vertex)] = UInt16(chosen)
  }

  /// Whether a walk towards `vertex` comes across it.
  func meets(_ vertex: UInt32, beam: Int, _ scratch: BuildScratch) -> Bool {
    let pool = walk(towards: vertex, limit: count, beam: beam, scratch.search)
    return (0..<pool.count).contains { BeamKey.vertex(pool.slots[$0]) == vertex }
  }

  /// The nearest of the first `limit` vertices, sorted, in the scratch's `ids` and `distances`.
  func search(near vertex: UInt32, limit: Int, beam: Int, _ scratch: BuildScratch) -> Int {
    let pool = walk(towards: vertex, limit: limit, beam: beam, scratch.search)
    var found = 0
    for i in 0..<pool.count {
      let id = BeamKey.vertex(pool.slots[i])
      if id == vertex { continue }
      scratch.ids[found] = id
      let rank = space.rank(BeamKey.distance(pool.slots[i]), from: vertex)
      scratch.distances[found] = space.separation(of: vertex, from: id, rank: rank)
      found += 1
    }
    return found
  }

  private func walk(
    towards vertex: UInt32, limit: Int, beam: Int, _ scratch: SearchScratch
  ) -> BeamPool {
    let walk = GraphWalk(rows: space.rows, graph: view(limit: limit))
    var pool = scratch.pool(capacity: beam)
    let query = space.query(vertex)
    scratch.enter(query, among: 0..<min(limit, entries), of: space.rows, &pool)
    walk.run(query, scratch: scratch, pool: &pool)
    scratch.clearVisited()
    return pool
  }

  // MARK: - Links back

  /// Adds the reverse of the batch's links. Each bucket of targets is one piece of work, so that
  /// no two threads write to one list.
  private func addLinksBack(of batch: Range<Int>) {
    let buckets = 64
    var edges = [[UInt64]](repeating: [], count: buckets)
    for vertex in batch {
      let list = links + vertex * capacity
      for i in 0..<Int(counts[vertex]) {
        let target = UInt64(list[i])
        edges[Int(target) * buckets / count].append(target << 32 | UInt64(vertex))
      }
    }
    let grouped = edges
    pool.forEach(buckets) { bucket in
      let edges = grouped[bucket].sorted()
      self.withScratch { scratch in
        var start = 0
        while start < edges.count {
          let target = edges[start] >> 32
          var end = start + 1
          while end < edges.count, edges[end] >> 32 == target { end += 1 }
          edges.withUnsafeBufferPointer { edges in
            self.link(
              UInt32(target), to: UnsafeBufferPointer(rebasing: edges[start..<end]), scratch)
          }
          start = end
        }
      }
    }
  }

  /// Adds links from `vertex` to the sources of `edges`, pruning when there is no room for all.
  private func link(
    _ vertex: UInt32, to edges: UnsafeBufferPointer<UInt64>, _ scratch: BuildScratch
  ) {
    let list = links + Int(vertex) * capacity
    let present = Int(counts[Int(vertex)])
    if present + edges.count <= capacity {
      for i in 0..<edges.count { list[present + i] = UInt32(truncatingIfNeeded: edges[i]) }
      counts[Int(vertex)] = UInt16(present + edges.count)
      return
    }
    // A very popular vertex may get more links in one batch than fit: the rest is not considered.
    let room = max(0, GraphBuilder.candidateLimit(options) - present)
    scratch.ids.update(from: list, count: present)
    for i in 0..<min(room, edges.count) {
      scratch.ids[present + i] = UInt32(truncatingIfNeeded: edges[i])
    }
    prune(vertex, candidates: present + min(room, edges.count), scratch)
  }

  /// Replaces the links of `vertex` by a selection from the first `candidates` of `scratch.ids`.
  private func prune(_ vertex: UInt32, candidates: Int, _ scratch: BuildScratch) {
    space.ranks(
      from: vertex, to: scratch.ids, count: candidates, scratch: scratch, into: scratch.distances)
    for i in 0..<candidates {
      scratch.keys[i] = BeamKey.make(scratch.distances[i], scratch.ids[i])
    }
    var keys = UnsafeMutableBufferPointer(start: scratch.keys, count: candidates)
    keys.sort()
    for i in 0..<candidates {
      scratch.ids[i] = BeamKey.vertex(scratch.keys[i])
      scratch.distances[i] = space.separation(
        of: vertex, from: scratch.ids[i], rank: BeamKey.distance(scratch.keys[i]))
    }
    let chosen = NeighborSelection(space: space, alpha: options.alpha).choose(
      from: scratch.ids, scratch.distances, count: candidates, limit: options.degree,
      scratch: scratch, into: scratch.chosen)
    let list = links + Int(vertex) * capacity
    list.update(from: scratch.chosen, count: chosen)
    for i in chosen..<capacity { list[i] = vertex }
    counts[Int(vertex)] = UInt16(chosen)
  }

  /// Brings every list down to the final degree.
  private func pruneAll() {
    forEachVertex(in: 0..<count, chunk: 256) { vertex, scratch in
      let present = Int(self.counts[vertex])
      guard present > self.options.degree else { return }
      scratch.ids.update(from: self.links + vertex * self.capacity, count: present)
      self.prune(UInt32(vertex), candidates: present, scratch)
    }
  }

  // MARK: - Threads

  static func candidateLimit(_ options: GraphOptions) -> Int {
    max(options.constructionBeam + options.degree, 4 * options.degree) + 64
  }

  func forEachVertex(
    in range: Range<Int>, chunk: Int, _ body: @Sendable (Int, BuildScratch) -> Void
  ) {
    pool.forEachRange(of: range.count, size: chunk) { part in
      self.withScratch { scratch in
        for offset in part { body(range.lowerBound + offset, scratch) }
      }
    }
  }

  private func withScratch(_ body: (BuildScratch) -> Void) {
    let scratch =
      scratches.withLock { $0.popLast() }
      ?? BuildScratch(
        vertices: count, stride: space.rows.stride,
        candidates: GraphBuilder.candidateLimit(options))
    body(scratch)
    scratches.withLock { $0.append(scratch) }
  }
}
