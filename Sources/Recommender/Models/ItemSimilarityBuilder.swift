import IndexFile
import Primitives

/// Computes rows of a product of two sparse matrices, keeps the best of each row.
///
/// Row j of the product is `sum over u of left[j][u] * right[u][i]`: with items by listeners on the
/// left and listeners by items on the right, what item j's listeners also have.
struct ItemSimilarityBuilder: Sendable {
  let left: SparseMatrix
  let right: SparseMatrix
  let neighbors: Int
  /// Whether each row is divided by its sum, with what the limit leaves out: then a row that is cut
  /// short counts for no more than it would whole, as those that are walked are.
  let isNormalized: Bool
  /// Turns the sum for (j, i) into the weight; what is not above 0 is dropped.
  let adjust: @Sendable (_ row: Int, _ column: Int, _ sum: Float) -> Float
  /// What `adjust` multiplies the sums of each column by when it does nothing else: only then can rows
  /// be walked.
  var columnFactors: [Float]?

  /// - Complexity: O(sum over listeners of the square of their items).
  func build(pool: WorkPool) -> ItemSimilarity {
    let walk = walk(pool: pool)
    let lists = NeighborLists.rows(count: left.rowCount, pool: pool) {
      rows($0, without: walk)
    }
    return ItemSimilarity(neighbors: lists, walk: walk)
  }

  /// Some rows with their exact weights.
  ///
  /// - Parameter walk: items whose rows stay empty.
  func rows(
    _ rows: Range<Int>, without walk: ItemWalk? = nil
  ) -> [(columns: [UInt32], values: [Float])] {
    var workspace = Workspace(columnCount: right.columnCount)
    return rows.map { row in
      if let walk, walk.starts(at: row) { return ([], []) }
      workspace.accumulate(row, left: left, right: right)
      return best(of: &workspace, row: row)
    }
  }

  /// The two steps of the rows that are shorter to walk than to keep, in large catalogs.
  private func walk(pool: WorkPool) -> ItemWalk? {
    guard let columnFactors, left.rowCount >= FirstPass.minimumCount else { return nil }
    let second = right.mapValues { _, column, value in value * columnFactors[Int(column)] }
    let sums = second.rowSums()
    let items = NeighborLists.rows(count: second.rowCount, pool: pool) { listeners in
      listeners.map { listener in
        ItemSimilarityBuilder.usable(second.row(listener)) { $1 }
      }
    }
    let listeners = NeighborLists.rows(count: left.rowCount, pool: pool) { rows in
      rows.map { item in
        let first = left.row(item)
        let length = first.columns.reduce(0) { $0 + second.count(ofRow: Int($1)) }
        guard length <= ItemWalk.longest else { return ([], []) }
        var total: Float = 0
        for (listener, value) in zip(first.columns, first.values) {
          total += value * (sums[Int(listener)] - second.value(Int(listener), UInt32(item)))
        }
        let unit = isNormalized && total > 0 ? 1 / total : 1
        return ItemSimilarityBuilder.usable(first) { $1 * unit }
      }
    }
    return ItemWalk(listeners: listeners, items: items)
  }

  /// The entries of a row whose weights can be kept.
  private static func usable(
    _ row: SparseMatrix.Row, _ weight: (UInt32, Float) -> Float
  ) -> (columns: [UInt32], values: [Float]) {
    var kept: (columns: [UInt32], values: [Float]) = ([], [])
    for (column, value) in zip(row.columns, row.values) {
      let weight = weight(column, value)
      guard weight > 0, weight.isFinite else { continue }
      kept.columns.append(column)
      kept.values.append(weight)
    }
    return kept
  }

  private func best(
    of workspace: inout Workspace, row: Int
  ) -> (columns: [UInt32], values: [Float]) {
    var selector = TopSelection(limit: neighbors)
    var total: Float = 0
    workspace.flush { column, sum in
      guard Int(column) != row else { return }
      let weight = adjust(row, Int(column), sum)
      guard weight > 0, weight.isFinite else { return }
      selector.offer(weight, column)
      total += weight
    }
    var (columns, values) = selector.finishByOrdinal()
    if isNormalized {
      if total > 0, total.isFinite {
        for index in values.indices { values[index] /= total }
      }
    }
    columns.reserveCapacity(0)
    return (columns, values)
  }

  /// A dense row that remembers which of its columns were touched.
  private struct Workspace: ~Copyable {
    private let sums: UnsafeMutableBufferPointer<Float>
    private let touched: UnsafeMutableBufferPointer<UInt32>
    /// A sum alone does not tell: products that underflow leave it at 0.
    private let isTouched: UnsafeMutableBufferPointer<Bool>
    private var count = 0

    init(columnCount: Int) {
      sums = .allocate(capacity: columnCount)
      sums.initialize(repeating: 0)
      touched = .allocate(capacity: columnCount)
      isTouched = .allocate(capacity: columnCount)
      isTouched.initialize(repeating: false)
    }

    deinit {
      sums.deallocate()
      touched.deallocate()
      isTouched.deallocate()
    }

    mutating func accumulate(_ row: Int, left: SparseMatrix, right: SparseMatrix) {
      let middle = left.columns.unsafeElements
      let leftValues = left.values.unsafeElements
      let offsets = right.offsets.unsafeElements
      let columns = right.columns.unsafeElements
      let values = right.values.unsafeElements
      for leftEntry in left.range(ofRow: row) {
        let inner = Int(middle[leftEntry])
        let factor = leftValues[leftEntry]
        for rightEntry in Int(offsets[inner])..<Int(offsets[inner + 1]) {
          let column = Int(columns[rightEntry])
          if sums[column] == 0, !isTouched[column] {
            isTouched[column] = true
            touched[count] = UInt32(column)
            count += 1
          }
          sums[column] += factor * values[rightEntry]
        }
      }
    }

    /// Gives each touched column once and leaves the row clean.
    mutating func flush(_ body: (UInt32, Float) -> Void) {
      for index in 0..<count {
        let column = touched[index]
        let sum = sums[Int(column)]
        sums[Int(column)] = 0
        isTouched[Int(column)] = false
        body(column, sum)
      }
      count = 0
    }
  }
}
