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
  /// Whether each row is divided by its sum.
  let isNormalized: Bool
  /// Turns the sum for (j, i) into the weight; what is not above 0 is dropped.
  let adjust: @Sendable (_ row: Int, _ column: Int, _ sum: Float) -> Float

  /// - Complexity: O(sum over listeners of the square of their items).
  func build(pool: WorkPool) -> ItemSimilarity {
    ItemSimilarity(neighbors: NeighborLists.rows(count: left.rowCount, pool: pool, rows))
  }

  /// Some rows with their exact weights.
  func rows(_ rows: Range<Int>) -> [(columns: [UInt32], values: [Float])] {
    var workspace = Workspace(columnCount: right.columnCount)
    return rows.map { row in
      workspace.accumulate(row, left: left, right: right)
      return best(of: &workspace, row: row)
    }
  }

  private func best(
    of workspace: inout Workspace, row: Int
  ) -> (columns: [UInt32], values: [Float]) {
    var selector = TopSelection(limit: neighbors)
    workspace.flush { column, sum in
      guard Int(column) != row else { return }
      let weight = adjust(row, Int(column), sum)
      if weight > 0, weight.isFinite { selector.offer(weight, column) }
    }
    var (columns, values) = selector.finishByOrdinal()
    if isNormalized {
      let sum = values.reduce(0, +)
      if sum > 0 { for index in values.indices { values[index] /= sum } }
    }
    columns.reserveCapacity(0)
    return (columns, values)
  }

  /// A dense row that remembers which of its columns were touched.
  private struct Workspace: ~Copyable {
    private let sums: UnsafeMutableBufferPointer<Float>
    private let touched: UnsafeMutableBufferPointer<UInt32>
    private var count = 0

    init(columnCount: Int) {
      sums = .allocate(capacity: columnCount)
      sums.initialize(repeating: 0)
      touched = .allocate(capacity: columnCount)
    }

    deinit {
      sums.deallocate()
      touched.deallocate()
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
          if sums[column] == 0 {
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
        body(column, sum)
      }
      count = 0
    }
  }
}
