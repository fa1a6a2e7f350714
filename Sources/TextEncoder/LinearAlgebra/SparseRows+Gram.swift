import LinearAlgebra
import Primitives

extension SparseRows {
  /// The product A'A Z without forming A'A or AZ, where A is this matrix.
  ///
  /// Sixteen columns of Z are one cache line a row and one panel of work: a panel goes through all
  /// rows of A, forms a row's sixteen sums and adds them back at once. Panels are independent of
  /// one another, so the thread count does not change a bit of the result.
  ///
  /// - Complexity: O(entries x columns of Z); memory 128 bytes a row of Z and thread.
  func gramTimes(_ basis: DenseMatrix, pool: WorkPool) -> DenseMatrix {
    precondition(basis.rows == columnCount, "A product needs matrices that fit.")
    var product = DenseMatrix(rows: basis.rows, columns: basis.columns)
    product.values.withUnsafeMutableBufferPointer { buffer in
      // Each panel writes to columns of its own.
      nonisolated(unsafe) let destination = buffer
      pool.forEachRange(of: basis.columns, size: GramPanel.width) { range in
        var work = GramPanel(columns: range, of: basis)
        work.multiply(by: self)
        work.store(to: destination, rows: basis.rows)
      }
    }
    return product
  }
}

/// Up to sixteen columns of the product A'A Z.
private struct GramPanel {
  static let width = 16

  private let range: Range<Int>
  private let input: [SIMD16<Float>]
  private var output: [SIMD16<Float>]

  init(columns range: Range<Int>, of basis: DenseMatrix) {
    self.range = range
    let (rows, values) = (basis.rows, basis.values)
    input = (0..<rows).map { row in
      var line = SIMD16<Float>(repeating: 0)
      for (lane, column) in range.enumerated() { line[lane] = values[column * rows + row] }
      return line
    }
    output = Array(repeating: SIMD16<Float>(repeating: 0), count: rows)
  }

  mutating func multiply(by matrix: SparseRows) {
    let rowCount = matrix.rowCount
    output.withUnsafeMutableBufferPointer { output in
      input.withUnsafeBufferPointer { input in
        matrix.offsets.withUnsafeBufferPointer { offsets in
          matrix.columns.withUnsafeBufferPointer { columns in
            matrix.values.withUnsafeBufferPointer { values in
              for row in 0..<rowCount {
                var sum = SIMD16<Float>(repeating: 0)
                for entry in offsets[row]..<offsets[row + 1] {
                  sum += input[Int(columns[entry])] * values[entry]
                }
                for entry in offsets[row]..<offsets[row + 1] {
                  output[Int(columns[entry])] += sum * values[entry]
                }
              }
            }
          }
        }
      }
    }
  }

  func store(to destination: UnsafeMutableBufferPointer<Float>, rows: Int) {
    for (lane, column) in range.enumerated() {
      for row in 0..<rows { destination[column * rows + row] = output[row][lane] }
    }
  }
}
