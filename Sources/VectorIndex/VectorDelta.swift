internal import IndexFile
internal import Primitives

/// Vectors that came after the index was built, by ascending ordinal, compared one by one.
///
/// A value: a search keeps the one it began with.
struct VectorDelta: Sendable {
  private let dimensions: Int
  private(set) var ordinals: [UInt32] = []
  /// Where each ordinal's row lies in `rows`. Rows are appended, and moved when one goes.
  private var positions: [Int] = []
  private var rows: [Float] = []
  /// Counts up with every row that is written, so that two states can be compared.
  private var versions: [Int] = []
  private var version = 0

  init(dimensions: Int) {
    self.dimensions = dimensions
  }

  var count: Int { ordinals.count }

  private func index(of ordinal: UInt32) -> Int? { ordinals.sortedIndex(of: ordinal) }

  mutating func set(_ vector: [Float], for ordinal: UInt32) {
    version += 1
    if let index = index(of: ordinal) {
      rows.replaceSubrange(
        positions[index] * dimensions..<(positions[index] + 1) * dimensions, with: vector)
      versions[index] = version
      return
    }
    let index = ordinals.partitioningIndex { $0 >= ordinal }
    ordinals.insert(ordinal, at: index)
    positions.insert(rows.count / dimensions, at: index)
    versions.insert(version, at: index)
    rows += vector
  }

  mutating func remove(_ ordinal: UInt32) -> Bool {
    guard let index = index(of: ordinal) else { return false }
    // The last row moves into the gap.
    let gap = positions[index]
    let last = rows.count / dimensions - 1
    if gap != last {
      for i in 0..<dimensions { rows[gap * dimensions + i] = rows[last * dimensions + i] }
      positions[positions.firstIndex(of: last)!] = gap
    }
    rows.removeLast(dimensions)
    ordinals.remove(at: index)
    positions.remove(at: index)
    versions.remove(at: index)
    return true
  }

  func vector(of ordinal: UInt32) -> [Float]? {
    index(of: ordinal).map {
      Array(rows[positions[$0] * dimensions..<(positions[$0] + 1) * dimensions])
    }
  }

  /// Whether `other`, an earlier state of the same delta, holds the same row for `ordinal`.
  func hasSame(_ ordinal: UInt32, as other: VectorDelta) -> Bool {
    guard let mine = index(of: ordinal), let theirs = other.index(of: ordinal) else { return false }
    return versions[mine] == other.versions[theirs]
  }

  /// The nearest allowed rows, exactly.
  func hits(
    _ query: [Float], metric: VectorMetric, limit: Int, allowed: OrdinalSet?
  ) -> [VectorHit] {
    let query = metric == .cosine ? VectorArithmetic.normalized(query) : query
    let kernels = DistanceKernels.inUse
    let kernel = metric == .euclidean ? kernels.squaredDistanceFloats : kernels.dotFloats
    var products = [Float](repeating: 0, count: ordinals.count)
    kernel(query, rows, dimensions, dimensions, nil, products.count, &products)
    func distance(_ index: Int) -> Float {
      switch metric {
      case .euclidean: products[positions[index]]
      case .cosine: 1 - products[positions[index]]
      case .innerProduct: -products[positions[index]]
      }
    }
    var best = TopSelection(limit: limit)
    for (index, ordinal) in ordinals.enumerated() where allowed?.contains(ordinal) ?? true {
      // Indexes ascend with the ordinals, so that they break ties as those do.
      best.offer(-distance(index), UInt32(index))
    }
    return best.finish().map {
      VectorHit(ordinal: ordinals[Int($0.ordinal)], distance: distance(Int($0.ordinal)))
    }
  }
}
