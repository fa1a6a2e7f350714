/// How near stored vectors are to each other, as the construction of a graph sees it.
///
/// Walks and lists are ordered by what the metric orders by: squared Euclidean distances, or inner
/// products, whose largest values may belong to far vectors. Whether two neighbors lie in the
/// same direction is judged by their *separation*: the squared distance, for inner products the angle.
struct BuildSpace: Sendable {
  /// What walks compare.
  let rows: CodeRows
  /// For inner products; nil where distances are Euclidean.
  let products: ProductTerms?

  init(rows: CodeRows, products: ProductTerms? = nil) {
    self.products = products
    var rows = rows
    if let products { rows.terms = products.terms }
    self.rows = rows
  }

  /// The first `count` vectors alone.
  func prefix(_ count: Int) -> BuildSpace {
    var rows = rows
    rows.count = count
    return BuildSpace(rows: rows, products: products)
  }

  /// A stored row as a query.
  @inline(__always)
  func query(_ vertex: UInt32) -> CodeQuery {
    CodeQuery(
      codes: rows.codes + Int(vertex) * rows.stride, factor: 2 * rows.terms[2 * Int(vertex)])
  }

  /// What candidates for the links of `vertex` are sorted by, from what a walk compares.
  ///
  /// Walks leave out what is the same for all: the squared length of `vertex`.
  @inline(__always)
  func rank(_ walked: Float, from vertex: UInt32) -> Float {
    products == nil ? max(0, walked + rows.terms[2 * Int(vertex) + 1]) : walked
  }

  /// How far apart `vertex` and `other` are, from their rank.
  @inline(__always)
  func separation(of vertex: UInt32, from other: UInt32, rank: Float) -> Float {
    products?.separation(of: vertex, from: other, walked: rank) ?? rank
  }

  /// Ranks of those of `ids`, any number of them, as candidates for the links of `vertex`.
  @inline(__always)
  func ranks(
    from vertex: UInt32, to ids: UnsafePointer<UInt32>, count: Int, scratch: BuildScratch,
    into ranks: UnsafeMutablePointer<Float>
  ) {
    rows.distances(
      from: query(vertex), to: ids, count: count, products: scratch.products, into: ranks)
    for i in 0..<count { ranks[i] = rank(ranks[i], from: vertex) }
  }

  /// Separations of `vertex` from those of `ids`, any number of them.
  @inline(__always)
  func separations(
    from vertex: UInt32, to ids: UnsafePointer<UInt32>, count: Int, scratch: BuildScratch,
    into separations: UnsafeMutablePointer<Float>
  ) {
    ranks(from: vertex, to: ids, count: count, scratch: scratch, into: separations)
    guard let products else { return }
    for i in 0..<count {
      separations[i] = products.separation(of: vertex, from: ids[i], walked: separations[i])
    }
  }
}

/// The memory that one thread of the construction works in.
/// Handed from thread to thread, never shared.
final class BuildScratch: @unchecked Sendable {
  let search: SearchScratch
  let products: UnsafeMutablePointer<Int32>
  let between: UnsafeMutablePointer<Float>
  let nearness: UnsafeMutablePointer<Float>
  let ids: UnsafeMutablePointer<UInt32>
  let distances: UnsafeMutablePointer<Float>
  let keys: UnsafeMutablePointer<UInt64>
  let chosen: UnsafeMutablePointer<UInt32>

  init(vertices: Int, stride: Int, candidates: Int) {
    search = SearchScratch(vertices: vertices, stride: stride)
    products = .allocate(capacity: candidates)
    between = .allocate(capacity: candidates)
    nearness = .allocate(capacity: candidates)
    ids = .allocate(capacity: candidates)
    distances = .allocate(capacity: candidates)
    keys = .allocate(capacity: candidates)
    chosen = .allocate(capacity: candidates)
  }

  deinit {
    products.deallocate()
    between.deallocate()
    nearness.deallocate()
    ids.deallocate()
    distances.deallocate()
    keys.deallocate()
    chosen.deallocate()
  }
}
