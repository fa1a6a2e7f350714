#if canImport(Accelerate)
  import Accelerate
#else
  import CLAPACKE
#endif

/// The products of BLAS that are used, on row-major matrices of Float, each on the calling thread.
///
/// `stride` is the distance from one row to the next, in elements.
package enum BLAS {
  /// Adds `rows' * rows` to the upper triangle of `gram`; `rows` is `count` x `width` and `gram` is
  /// `width` x `width`, both with rows of `stride` floats.
  package static func addGram(
    rows: UnsafePointer<Float>, count: Int, width: Int, stride: Int,
    to gram: UnsafeMutablePointer<Float>
  ) {
    guard count > 0, width > 0 else { return }
    BLASThreads.single
    cblas_ssyrk(
      CblasRowMajor, CblasUpper, CblasTrans, Int32(width), Int32(count), 1, rows, Int32(stride),
      1, gram, Int32(stride))
  }

  /// `out = a * b'`, or `out += a * b'`: a is `m` x `k`, b is `n` x `k`, out is `m` x `n`.
  package static func multiplyTransposed(
    _ a: UnsafePointer<Float>, rows m: Int, stride aStride: Int,
    _ b: UnsafePointer<Float>, rows n: Int, stride bStride: Int,
    inner k: Int, into out: UnsafeMutablePointer<Float>, stride outStride: Int,
    isAdded: Bool = false
  ) {
    guard m > 0, n > 0 else { return }
    BLASThreads.single
    cblas_sgemm(
      CblasRowMajor, CblasNoTrans, CblasTrans, Int32(m), Int32(n), Int32(k), 1, a,
      Int32(aStride), b, Int32(bStride), isAdded ? 1 : 0, out, Int32(outStride))
  }

  /// Adds `rows' * rows` to the upper triangle of `gram` and `rows' * targets` to `right`, where
  /// `rows` is `count` x `width` and `targets` is `count` x `rank`, without padding.
  package static func addProducts(
    _ rows: [Float], _ targets: [Float], count: Int, width: Int, rank: Int, gram: inout [Float],
    right: inout [Float]
  ) {
    guard count > 0, width > 0, rank > 0 else { return }
    addGram(rows: rows, count: count, width: width, stride: width, to: &gram)
    cblas_sgemm(
      CblasRowMajor, CblasTrans, CblasNoTrans, Int32(width), Int32(rank), Int32(count), 1, rows,
      Int32(width), targets, Int32(rank), 1, &right, Int32(rank))
  }

  /// Replaces each of `count` rows x of length `order` by L^-1 x, where L is the lower triangle of
  /// `factor`.
  package static func solveLower(
    _ factor: [Float], order: Int, rows: UnsafeMutablePointer<Float>, count: Int
  ) {
    guard order > 0, count > 0 else { return }
    BLASThreads.single
    // Rows x' L'^-1: L' on the right, as the transpose of the lower triangle.
    cblas_strsm(
      CblasRowMajor, CblasRight, CblasLower, CblasTrans, CblasNonUnit, Int32(count),
      Int32(order), 1, factor, Int32(order), rows, Int32(order))
  }

  /// The product of two column-major matrices without padding, the first one transposed or not.
  static func multiplyColumns(
    _ a: [Float], rows m: Int, isTransposed: Bool, _ b: [Float], columns n: Int, inner k: Int,
    into out: inout [Float]
  ) {
    guard m > 0, n > 0, k > 0 else { return }
    BLASThreads.single
    cblas_sgemm(
      CblasColMajor, isTransposed ? CblasTrans : CblasNoTrans, CblasNoTrans, Int32(m), Int32(n),
      Int32(k), 1, a, Int32(isTransposed ? k : m), b, Int32(k), 0, &out, Int32(m))
  }
}
