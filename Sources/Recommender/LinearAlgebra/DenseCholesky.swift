/// A plain Cholesky solution in double precision, for explanations, where a system is solved once
/// and nobody waits for it.
enum DenseCholesky {
  /// Solves the symmetric positive definite system given by its lower triangle, which is
  /// overwritten.
  static func solve(lower a: inout [Double], size n: Int, _ b: [Double]) -> [Double] {
    var x = b
    for j in 0..<n {
      for i in j..<n {
        var sum = a[i * n + j]
        for k in 0..<j { sum -= a[i * n + k] * a[j * n + k] }
        a[i * n + j] = i == j ? max(sum, .leastNormalMagnitude).squareRoot() : sum / a[j * n + j]
      }
    }
    for i in 0..<n {
      for k in 0..<i { x[i] -= a[i * n + k] * x[k] }
      x[i] /= a[i * n + i]
    }
    for i in (0..<n).reversed() {
      for k in (i + 1)..<max(n, i + 1) { x[i] -= a[k * n + i] * x[k] }
      x[i] /= a[i * n + i]
    }
    return x
  }
}
