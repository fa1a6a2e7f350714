import CLAPACKE

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few routines of BLAS and LAPACK that training uses, on row-major matrices.
///
/// Each call runs on the calling thread: parallelism is the work pool's, and a threaded BLAS inside
/// of it would make small factorisations many times slower.
enum BLAS {
  /// Tells OpenBLAS, if that is what the process is linked with, to stay on the calling thread.
  static let singleThreaded: Bool = setThreads(1)

  private static func setThreads(_ count: Int32) -> Bool {
    guard let symbol = dlsym(nil, "openblas_set_num_threads") else { return false }
    typealias SetThreads = @convention(c) (Int32) -> Void
    unsafeBitCast(symbol, to: SetThreads.self)(count)
    return true
  }

  /// Runs one large factorisation, outside of any pool, on several threads of the library's own.
  private static func onThreads<Result>(_ count: Int, _ body: () -> Result) -> Result {
    _ = singleThreaded
    guard count > 1 else { return body() }
    _ = setThreads(Int32(count))
    defer { _ = setThreads(1) }
    return body()
  }

  /// Adds `rows' * rows` to the upper triangle of `gram`; `rows` is `count` x `width` and `gram` is
  /// `width` x `width`, both with rows of `stride` floats.
  static func addGram(
    rows: UnsafePointer<Float>, count: Int, width: Int, stride: Int,
    to gram: UnsafeMutablePointer<Float>
  ) {
    guard count > 0, width > 0 else { return }
    _ = singleThreaded
    cblas_ssyrk(
      CblasRowMajor, CblasUpper, CblasTrans, Int32(width), Int32(count), 1, rows, Int32(stride),
      1, gram, Int32(stride))
  }

  /// `out = a * b'`: a is `m` x `k`, b is `n` x `k`, out is `m` x `n`.
  static func multiplyTransposed(
    _ a: UnsafePointer<Float>, rows m: Int, stride aStride: Int,
    _ b: UnsafePointer<Float>, rows n: Int, stride bStride: Int,
    inner k: Int, into out: UnsafeMutablePointer<Float>, stride outStride: Int
  ) {
    guard m > 0, n > 0 else { return }
    _ = singleThreaded
    cblas_sgemm(
      CblasRowMajor, CblasNoTrans, CblasTrans, Int32(m), Int32(n), Int32(k), 1, a,
      Int32(aStride), b, Int32(bStride), 0, out, Int32(outStride))
  }

  /// The eigenvalues, descending, and the eigenvectors, a row each, of a symmetric matrix given by
  /// its upper triangle.
  static func eigen(
    upper a: [Float], size: Int
  ) throws(RecommenderError) -> (values: [Float], vectors: [Float]) {
    guard size > 0 else { return ([], []) }
    _ = singleThreaded
    // In double precision: the smallest eigenvalues decide how far rare items may move.
    var matrix = a.map { Double($0) }
    var values = [Double](repeating: 0, count: size)
    let code = LAPACKE_dsyevd(
      LAPACK_COL_MAJOR, CChar(UInt8(ascii: "V")), CChar(UInt8(ascii: "L")), Int32(size),
      &matrix, Int32(size), &values)
    guard code == 0 else { throw .linearAlgebra(routine: "dsyevd", code: Int(code)) }
    var vectors: [Float] = []
    vectors.reserveCapacity(size * size)
    for index in (0..<size).reversed() {
      for place in index * size..<(index + 1) * size { vectors.append(Float(matrix[place])) }
    }
    return (values.reversed().map { Float(max($0, 0)) }, vectors)
  }

  /// The Cholesky factor of a symmetric positive definite matrix: L in the lower triangle, row-major.
  static func cholesky(
    symmetric a: [Float], size: Int
  ) throws(RecommenderError) -> [Float] {
    var factor = a
    guard size > 0 else { return factor }
    _ = singleThreaded
    let code = LAPACKE_spotrf_work(
      LAPACK_COL_MAJOR, CChar(UInt8(ascii: "U")), Int32(size), &factor, Int32(size))
    guard code == 0 else { throw .linearAlgebra(routine: "spotrf", code: Int(code)) }
    return factor
  }

  /// Replaces each of `count` rows x of length `size` by L^-1 x.
  static func solveLower(
    _ factor: [Float], size: Int, rows: UnsafeMutablePointer<Float>, count: Int
  ) {
    guard size > 0, count > 0 else { return }
    // Rows x' L'^-1: L' on the right, as the transpose of the lower triangle.
    _ = singleThreaded
    cblas_strsm(
      CblasRowMajor, CblasRight, CblasLower, CblasTrans, CblasNonUnit, Int32(count),
      Int32(size), 1, factor, Int32(size), rows, Int32(size))
  }

  /// Replaces a symmetric positive definite matrix by its inverse, in place.
  static func invert(
    symmetric a: inout [Float], size: Int, threads: Int
  ) throws(RecommenderError) {
    guard size > 0 else { return }
    let upper = CChar(UInt8(ascii: "U"))
    let codes = onThreads(size >= 512 ? threads : 1) {
      let factored = LAPACKE_spotrf_work(LAPACK_COL_MAJOR, upper, Int32(size), &a, Int32(size))
      guard factored == 0 else { return (factored, Int32(0)) }
      return (0, LAPACKE_spotri_work(LAPACK_COL_MAJOR, upper, Int32(size), &a, Int32(size)))
    }
    guard codes.0 == 0 else { throw .linearAlgebra(routine: "spotrf", code: Int(codes.0)) }
    guard codes.1 == 0 else { throw .linearAlgebra(routine: "spotri", code: Int(codes.1)) }
    // Column-major upper is row-major lower.
    a.withUnsafeMutableBufferPointer { a in
      for i in 0..<size {
        for j in 0..<i { a[j * size + i] = a[i * size + j] }
      }
    }
  }

  /// Adds `rows' * rows` to the upper triangle of `gram` and `rows' * targets` to `right`.
  static func addProducts(
    _ rows: [Float], _ targets: [Float], count: Int, width: Int, rank: Int, gram: inout [Float],
    right: inout [Float]
  ) {
    guard count > 0, width > 0, rank > 0 else { return }
    _ = singleThreaded
    cblas_ssyrk(
      CblasRowMajor, CblasUpper, CblasTrans, Int32(width), Int32(count), 1, rows, Int32(width), 1,
      &gram, Int32(width))
    cblas_sgemm(
      CblasRowMajor, CblasTrans, CblasNoTrans, Int32(width), Int32(rank), Int32(count), 1, rows,
      Int32(width), targets, Int32(rank), 1, &right, Int32(rank))
  }

  /// Solves a symmetric positive definite system, given by its upper triangle, for the `count`
  /// columns of a row-major matrix, in place.
  static func solve(
    upper a: inout [Float], size: Int, rightSides b: inout [Float], count: Int
  ) throws(RecommenderError) {
    guard size > 0, count > 0 else { return }
    _ = singleThreaded
    let code = LAPACKE_sposv(
      LAPACK_ROW_MAJOR, CChar(UInt8(ascii: "U")), Int32(size), Int32(count), &a, Int32(size), &b,
      Int32(count))
    guard code == 0 else { throw .linearAlgebra(routine: "sposv", code: Int(code)) }
  }
}
