#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps the BLAS library to one thread a call: the calls themselves run side by side.
///
/// OpenBLAS with threads of its own inside a thread pool is several times slower, and its results
/// depend on their number.
enum BLASThreads {
  /// Takes effect at its first use; later uses cost nothing.
  static let single: Void = {
    // A library other than OpenBLAS has no such function, and needs none.
    guard let symbol = dlsym(nil, "openblas_set_num_threads") else { return }
    unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Void).self)(1)
  }()
}
