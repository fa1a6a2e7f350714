import CLAPACKE

/// The three factorisations that are needed, under names that read.
///
/// LAPACK returns a status for malformed arguments only (sizes are checked by the callers) and, for
/// eigenvalues, for iterations that do not converge, which finite input does not provoke.
enum LAPACK {
  #if canImport(Accelerate)
    static func factorQR(
      rows: Int, columns: Int, _ matrix: inout [Float], _ reflections: inout [Float]
    ) {
      var (m, n, lda, info) = (Int32(rows), Int32(columns), Int32(rows), Int32(0))
      var size = Int32(64 * max(columns, 1))
      var work = [Float](repeating: 0, count: Int(size))
      sgeqrf_(&m, &n, &matrix, &lda, &reflections, &work, &size, &info)
      precondition(info == 0, "A factorisation was refused its arguments.")
    }

    static func expandQ(
      rows: Int, columns: Int, _ matrix: inout [Float], _ reflections: [Float]
    ) {
      var (m, n, k, lda, info) = (
        Int32(rows), Int32(columns), Int32(columns), Int32(rows), Int32(0)
      )
      var size = Int32(64 * max(columns, 1))
      var work = [Float](repeating: 0, count: Int(size))
      var tau = reflections
      sorgqr_(&m, &n, &k, &matrix, &lda, &tau, &work, &size, &info)
      precondition(info == 0, "A factorisation was refused its arguments.")
    }

    static func symmetricEigen(
      order: Int, _ matrix: inout [Double], _ eigenvalues: inout [Double]
    ) {
      guard order > 0 else { return }
      var (n, lda, info) = (Int32(order), Int32(order), Int32(0))
      var (job, triangle) = (Int8(UInt8(ascii: "V")), Int8(UInt8(ascii: "U")))
      var size = Int32(64 * order + 2)
      var work = [Double](repeating: 0, count: Int(size))
      dsyev_(&job, &triangle, &n, &matrix, &lda, &eigenvalues, &work, &size, &info)
      precondition(info == 0, "A factorisation was refused its arguments.")
    }
  #else
    static func factorQR(
      rows: Int, columns: Int, _ matrix: inout [Float], _ reflections: inout [Float]
    ) {
      let status = LAPACKE_sgeqrf(
        LAPACK_COL_MAJOR, Int32(rows), Int32(columns), &matrix, Int32(rows), &reflections)
      precondition(status == 0, "A factorisation was refused its arguments.")
    }

    static func expandQ(
      rows: Int, columns: Int, _ matrix: inout [Float], _ reflections: [Float]
    ) {
      let status = LAPACKE_sorgqr(
        LAPACK_COL_MAJOR, Int32(rows), Int32(columns), Int32(columns), &matrix, Int32(rows),
        reflections)
      precondition(status == 0, "A factorisation was refused its arguments.")
    }

    static func symmetricEigen(
      order: Int, _ matrix: inout [Double], _ eigenvalues: inout [Double]
    ) {
      guard order > 0 else { return }
      let status = LAPACKE_dsyev(
        LAPACK_COL_MAJOR, CChar(UInt8(ascii: "V")), CChar(UInt8(ascii: "U")), Int32(order),
        &matrix, Int32(order), &eigenvalues)
      precondition(status == 0, "A factorisation was refused its arguments.")
    }
  #endif
}
