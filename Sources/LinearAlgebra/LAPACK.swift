#if canImport(Accelerate)
  import Accelerate
#else
  import CLAPACKE
#endif

/// The routines of LAPACK that are used, on column-major matrices, each with the status that it
/// returns: 0 for success.
///
/// Platforms differ here and nowhere else. LAPACKE finds the size of the working memory itself; the
/// Fortran interface, which is what Accelerate has, is asked for it first by a call of size -1, so
/// both run the same blocks.
///
/// The branch for Accelerate was compiled and run on Linux against the Fortran interface of another
/// LAPACK, with results equal to those of LAPACKE to the bit. On an Apple platform it was never run.
enum LAPACK {
  #if canImport(Accelerate)
    /// A QR factorization: R and the reflections in place of the matrix, their scales in `scales`.
    static func geqrf(
      rows: Int, columns: Int, _ matrix: inout [Float], _ scales: inout [Float]
    ) -> Int {
      var (m, n, stride, info) = (Int32(rows), Int32(columns), Int32(max(rows, 1)), Int32(0))
      withWorkspace(of: Float.self) { work, size in
        sgeqrf_(&m, &n, &matrix, &stride, &scales, work, &size, &info)
      }
      return Int(info)
    }

    /// The orthonormal columns that reflections stand for, in their place.
    static func orgqr(
      rows: Int, columns: Int, _ matrix: inout [Float], _ scales: inout [Float]
    ) -> Int {
      var (m, n, k) = (Int32(rows), Int32(columns), Int32(columns))
      var (stride, info) = (Int32(max(rows, 1)), Int32(0))
      withWorkspace(of: Float.self) { work, size in
        sorgqr_(&m, &n, &k, &matrix, &stride, &scales, work, &size, &info)
      }
      return Int(info)
    }

    /// Ascending eigenvalues, and eigenvectors as columns, of the upper triangle; by QR iterations.
    static func syev(upper matrix: inout [Double], order: Int, _ values: inout [Double]) -> Int {
      var (n, stride, info) = (Int32(order), Int32(max(order, 1)), Int32(0))
      var (job, triangle) = (character("V"), character("U"))
      withWorkspace(of: Double.self) { work, size in
        dsyev_(&job, &triangle, &n, &matrix, &stride, &values, work, &size, &info)
      }
      return Int(info)
    }

    /// Ascending eigenvalues, and eigenvectors as columns, of the lower triangle; divides and
    /// conquers.
    static func syevd(lower matrix: inout [Double], order: Int, _ values: inout [Double]) -> Int {
      var (n, stride, info) = (Int32(order), Int32(max(order, 1)), Int32(0))
      var (job, triangle) = (character("V"), character("L"))
      // The documented minimum: these two need no more.
      var integerSize = Int32(3 + 5 * order)
      var integers = [Int32](repeating: 0, count: Int(integerSize))
      withWorkspace(of: Double.self) { work, size in
        dsyevd_(
          &job, &triangle, &n, &matrix, &stride, &values, work, &size, &integers, &integerSize,
          &info)
      }
      return Int(info)
    }

    /// The Cholesky factor of the upper triangle, in its place.
    static func potrf(upper matrix: inout [Float], order: Int) -> Int {
      var (n, stride, info) = (Int32(order), Int32(max(order, 1)), Int32(0))
      var triangle = character("U")
      spotrf_(&triangle, &n, &matrix, &stride, &info)
      return Int(info)
    }

    /// The upper triangle of the inverse, in place of the Cholesky factor.
    static func potri(upper matrix: inout [Float], order: Int) -> Int {
      var (n, stride, info) = (Int32(order), Int32(max(order, 1)), Int32(0))
      var triangle = character("U")
      spotri_(&triangle, &n, &matrix, &stride, &info)
      return Int(info)
    }

    /// The solutions of a positive definite system, in place of its `count` right sides.
    static func posv(
      upper matrix: inout [Float], order: Int, rightSides: inout [Float], count: Int
    ) -> Int {
      var (n, columns) = (Int32(order), Int32(count))
      var (stride, rightStride, info) = (Int32(max(order, 1)), Int32(max(order, 1)), Int32(0))
      var triangle = character("U")
      sposv_(&triangle, &n, &columns, &matrix, &stride, &rightSides, &rightStride, &info)
      return Int(info)
    }

    private static func character(_ letter: Unicode.Scalar) -> CChar {
      CChar(UInt8(ascii: letter))
    }

    /// Calls a routine for the size of its working memory, then with that memory.
    private static func withWorkspace<Element: BinaryFloatingPoint>(
      of type: Element.Type, _ routine: (UnsafeMutablePointer<Element>, inout Int32) -> Void
    ) {
      var (size, wanted) = (Int32(-1), Element(0))
      routine(&wanted, &size)
      size = max(Int32(wanted), 1)
      withUnsafeTemporaryAllocation(of: Element.self, capacity: Int(size)) {
        routine($0.baseAddress!, &size)
      }
    }
  #else
    /// A QR factorization: R and the reflections in place of the matrix, their scales in `scales`.
    static func geqrf(
      rows: Int, columns: Int, _ matrix: inout [Float], _ scales: inout [Float]
    ) -> Int {
      Int(
        LAPACKE_sgeqrf(
          LAPACK_COL_MAJOR, Int32(rows), Int32(columns), &matrix, Int32(max(rows, 1)), &scales))
    }

    /// The orthonormal columns that reflections stand for, in their place.
    static func orgqr(
      rows: Int, columns: Int, _ matrix: inout [Float], _ scales: inout [Float]
    ) -> Int {
      Int(
        LAPACKE_sorgqr(
          LAPACK_COL_MAJOR, Int32(rows), Int32(columns), Int32(columns), &matrix,
          Int32(max(rows, 1)), scales))
    }

    /// Ascending eigenvalues, and eigenvectors as columns, of the upper triangle; by QR iterations.
    static func syev(upper matrix: inout [Double], order: Int, _ values: inout [Double]) -> Int {
      Int(
        LAPACKE_dsyev(
          LAPACK_COL_MAJOR, character("V"), character("U"), Int32(order), &matrix,
          Int32(max(order, 1)), &values))
    }

    /// Ascending eigenvalues, and eigenvectors as columns, of the lower triangle; divides and
    /// conquers.
    static func syevd(lower matrix: inout [Double], order: Int, _ values: inout [Double]) -> Int {
      Int(
        LAPACKE_dsyevd(
          LAPACK_COL_MAJOR, character("V"), character("L"), Int32(order), &matrix,
          Int32(max(order, 1)), &values))
    }

    /// The Cholesky factor of the upper triangle, in its place.
    static func potrf(upper matrix: inout [Float], order: Int) -> Int {
      Int(
        LAPACKE_spotrf_work(
          LAPACK_COL_MAJOR, character("U"), Int32(order), &matrix, Int32(max(order, 1))))
    }

    /// The upper triangle of the inverse, in place of the Cholesky factor.
    static func potri(upper matrix: inout [Float], order: Int) -> Int {
      Int(
        LAPACKE_spotri_work(
          LAPACK_COL_MAJOR, character("U"), Int32(order), &matrix, Int32(max(order, 1))))
    }

    /// The solutions of a positive definite system, in place of its `count` right sides.
    static func posv(
      upper matrix: inout [Float], order: Int, rightSides: inout [Float], count: Int
    ) -> Int {
      Int(
        LAPACKE_sposv_work(
          LAPACK_COL_MAJOR, character("U"), Int32(order), Int32(count), &matrix,
          Int32(max(order, 1)), &rightSides, Int32(max(order, 1))))
    }

    private static func character(_ letter: Unicode.Scalar) -> CChar {
      CChar(UInt8(ascii: letter))
    }
  #endif
}
