#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The number of threads that the BLAS library may use for one call.
///
/// It is one: calls run side by side on a `WorkPool`. A threaded BLAS inside of a pool makes small
/// factorizations several times slower, and its results depend on the number of threads.
enum BLASThreads {
  /// Limits the library to one thread at its first use; later uses cost nothing.
  static let single: Void = set(1)

  /// Runs one large factorization, outside of any pool, on several threads of the library's own.
  static func with<Result>(_ count: Int, _ body: () -> Result) -> Result {
    single
    guard count > 1 else { return body() }
    set(Int32(count))
    defer { set(1) }
    return body()
  }

  private static func set(_ count: Int32) {
    // A library other than OpenBLAS has no such function, and needs none.
    guard let symbol = dlsym(nil, "openblas_set_num_threads") else { return }
    unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Void).self)(count)
  }
}
