import LinearAlgebra
import Primitives
import Testing

@testable import TextEncoder

struct TruncatedSVDTests {
  @Test(arguments: [(rows: 60, columns: 25), (rows: 20, columns: 40), (rows: 9, columns: 3)])
  func itEqualsADenseDecompositionUpToSign(shape: (rows: Int, columns: Int)) throws {
    let seed: UInt64 = 11
    let matrix = randomSparse(rows: shape.rows, columns: shape.columns, seed: seed)
    let rank = min(6, shape.columns)
    let found = try TruncatedSVD(
      of: matrix, rank: rank, iterations: 12, seed: 5, pool: WorkPool(threads: 2))
    let dense = denseEigen(of: denseGram(of: matrix))
    #expect(found.values.count == rank, "seed \(seed)")
    for component in 0..<found.values.count {
      let expected = dense.values[component].squareRoot()
      #expect(
        abs(Double(found.values[component]) - expected) < 1e-4 * dense.values[0].squareRoot(),
        "component \(component), seed \(seed)")
      let vector = (0..<shape.columns).map { found.vectors[$0, component] }
      let alignment = cosine(vector, dense.vectors[component].map { Float($0) })
      #expect(abs(alignment) > 1 - 1e-4, "component \(component), seed \(seed)")
      #expect(vector.max { abs($0) < abs($1) }! > 0)
    }
  }

  @Test
  func aMatrixOfLowerRankGivesAsManyComponentsAsItHas() throws {
    var matrix = SparseRows(columnCount: 10)
    for row in 0..<20 {
      let group = row % 3
      let entries: [(column: UInt32, value: Float)] = [
        (UInt32(group), Float(group + 1)), (UInt32(group + 3), 1),
      ]
      matrix.append(entries)
    }
    let found = try TruncatedSVD(of: matrix, rank: 8, seed: 1, pool: WorkPool(threads: 1))
    #expect(found.values.count == 3)
    #expect(found.values.allSatisfy { $0.isFinite && $0 > 0 })
  }

  @Test
  func aMatrixOfZerosHasNoComponents() throws {
    var matrix = SparseRows(columnCount: 4)
    for _ in 0..<5 { matrix.append([]) }
    let found = try TruncatedSVD(of: matrix, rank: 3, seed: 1, pool: WorkPool(threads: 1))
    #expect(found.values.isEmpty)
  }

  @Test
  func theThreadCountDoesNotChangeABit() throws {
    let matrix = randomSparse(rows: 300, columns: 90, seed: 3)
    let results = try [1, 2, 5].map { threads in
      try TruncatedSVD(of: matrix, rank: 40, seed: 9, pool: WorkPool(threads: threads))
    }
    for other in results.dropFirst() {
      #expect(other.values == results[0].values)
      #expect(other.vectors.values == results[0].vectors.values)
    }
  }
}

private func randomSparse(rows: Int, columns: Int, seed: UInt64) -> SparseRows {
  var generator = SplitMix64(seed: seed)
  var matrix = SparseRows(columnCount: columns)
  for _ in 0..<rows {
    let row = (0..<columns).compactMap { column -> (column: UInt32, value: Float)? in
      guard generator.below(4) == 0 else { return nil }
      // Columns of falling weight keep the leading singular values apart.
      return (UInt32(column), Float(generator.unit() + 0.1) * 8 / Float(column + 2))
    }
    matrix.append(row)
  }
  return matrix
}

private func denseGram(of matrix: SparseRows) -> [[Double]] {
  var gram = [[Double]](
    repeating: [Double](repeating: 0, count: matrix.columnCount), count: matrix.columnCount)
  for row in 0..<matrix.rowCount {
    for first in matrix.entries(ofRow: row) {
      for second in matrix.entries(ofRow: row) {
        gram[Int(matrix.columns[first])][Int(matrix.columns[second])] +=
          Double(matrix.values[first]) * Double(matrix.values[second])
      }
    }
  }
  return gram
}

/// Jacobi's rotations in double precision: the oracle, independent of LAPACK.
private func denseEigen(of symmetric: [[Double]]) -> (values: [Double], vectors: [[Double]]) {
  let order = symmetric.count
  var matrix = symmetric
  var vectors = (0..<order).map { row in (0..<order).map { $0 == row ? 1.0 : 0 } }
  for _ in 0..<30 {
    for p in 0..<order {
      for q in p + 1..<max(order, p + 1) where abs(matrix[p][q]) > 1e-14 {
        let theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
        let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for k in 0..<order {
          let (a, b) = (matrix[k][p], matrix[k][q])
          matrix[k][p] = cosine * a - sine * b
          matrix[k][q] = sine * a + cosine * b
        }
        for k in 0..<order {
          let (a, b) = (matrix[p][k], matrix[q][k])
          matrix[p][k] = cosine * a - sine * b
          matrix[q][k] = sine * a + cosine * b
          let (c, d) = (vectors[p][k], vectors[q][k])
          vectors[p][k] = cosine * c - sine * d
          vectors[q][k] = sine * c + cosine * d
        }
      }
    }
  }
  let sorted = (0..<order).sorted { matrix[$0][$0] > matrix[$1][$1] }
  return (sorted.map { max(0, matrix[$0][$0]) }, sorted.map { vectors[$0] })
}
