import CKernels
import LinearAlgebra

/// One listener's normal equations A = D + V'V, factored once and solved for many right sides:
/// what explanations need.
///
/// As in `RowSolver`, the dual form for fewer observations than the rank, the primal otherwise.
struct FoldInSystem: ~Copyable {
  private let rank: Int
  private let stride: Int
  private let isDual: Bool
  private let size: Int
  private let width: Int
  /// D^-1/2 in the dual form.
  private let scales: [Float]
  /// W in the dual form.
  private let rows: [Float]
  private let factor: [Float]

  /// - Precondition: every item is below `factors.count`.
  init(
    factors: FactorMatrix, spectrum: UnsafeBufferPointer<Float>, items: [UInt32],
    confidences: [Float], lambda: Float
  ) {
    rank = factors.rank
    stride = factors.stride
    let count = items.count
    let isDual = count < factors.rank
    self.isDual = isDual
    let roots = confidences.map { $0.magnitude.squareRoot() }
    let scales = (0..<stride).map { column in
      isDual ? 1 / (spectrum[column] + lambda).squareRoot() : 1
    }
    var rows = [Float](repeating: 0, count: max(count, 1) * stride)
    let vectors = items.withUnsafeBufferPointer { factors.rows($0) }
    let places = (0..<UInt32(count)).map { $0 }
    rf_linalg_gather(vectors, stride, places, count, roots, scales, &rows)
    self.scales = scales
    if isDual {
      size = count
      width = FactorMatrix.stride(ofRank: count)
      var system = [Float](repeating: 0, count: width * count + 4)
      rf_linalg_gram(rows, count, stride, &system, width)
      for index in 0..<count { system[index * width + index] += 1 }
      _ = rf_linalg_cholesky(&system, count, width)
      factor = system
      self.rows = rows
    } else {
      size = rank
      width = stride
      var system = [Float](repeating: 0, count: stride * stride)
      BLAS.addGram(rows: rows, count: count, width: rank, stride: stride, to: &system)
      for i in 0..<rank { system[i * stride + i] += spectrum[i] + lambda }
      _ = rf_linalg_cholesky(&system, rank, stride)
      factor = system
      self.rows = []
    }
  }

  /// A^-1 b, `stride` numbers.
  func solve(_ b: UnsafePointer<Float>) -> [Float] {
    var x = [Float](repeating: 0, count: stride)
    guard isDual else {
      for column in 0..<rank { x[column] = b[column] }
      rf_linalg_cholesky_solve(factor, size, width, &x)
      return x
    }
    // With b' = D^-1/2 b: A^-1 b = D^-1/2 (b' - W' (I + WW')^-1 W b').
    let scaled = (0..<stride).map { b[$0] * scales[$0] }
    var inner = (0..<size).map { index in
      rows.withUnsafeBufferPointer {
        rf_linalg_dot($0.baseAddress! + index * stride, scaled, stride)
      }
    }
    rf_linalg_cholesky_solve(factor, size, width, &inner)
    rf_linalg_combine(rows, size, stride, inner, scales, &x)
    for column in 0..<stride { x[column] = scaled[column] * scales[column] - x[column] }
    return x
  }
}
