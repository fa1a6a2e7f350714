import IndexFile
import Primitives

@testable import Recommender

/// Random interactions of two tastes, so that there is something to learn.
func randomInteractions(
  listeners: Int, items: Int, share: Double = 0.2, seed: UInt64, signed: Bool = false,
  weighted: Bool = false
) throws -> Interactions {
  var generator = SplitMix64(seed: seed)
  var triplets: [(row: Int, column: Int, value: Float)] = []
  for listener in 0..<listeners {
    for item in 0..<items {
      let liked = listener % 2 == item % 2
      guard generator.unit() < (liked ? share * 1.6 : share * 0.4) else { continue }
      var value: Float = weighted ? Float(1 + generator.below(4)) : 1
      if signed, generator.below(5) == 0 { value = -value }
      triplets.append((listener, item, value))
    }
  }
  return try Interactions(
    SparseMatrix(rowCount: listeners, columnCount: items, triplets: triplets))
}

/// Dense double-precision algebra, plain and slow: the oracle.
struct Dense {
  var rows: [[Double]]

  init(_ rows: [[Double]]) { self.rows = rows }

  init(_ matrix: SparseMatrix) {
    rows = (0..<matrix.rowCount).map { row in
      var dense = [Double](repeating: 0, count: matrix.columnCount)
      for entry in matrix.range(ofRow: row) {
        dense[Int(matrix.columns[entry])] = Double(matrix.values[entry])
      }
      return dense
    }
  }

  init(_ factors: FactorMatrix) {
    rows = (0..<factors.count).map { factors.vector($0).map(Double.init) }
  }

  var transposed: Dense {
    guard let first = rows.first else { return Dense([]) }
    return Dense(first.indices.map { column in rows.map { $0[column] } })
  }

  static func * (a: Dense, b: Dense) -> Dense {
    let columns = b.transposed.rows
    return Dense(a.rows.map { row in columns.map { dot(row, $0) } })
  }

  static func dot(_ x: [Double], _ y: [Double]) -> Double {
    zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The inverse, by elimination with pivots.
  var inverse: Dense {
    let n = rows.count
    var a = rows
    var b = (0..<n).map { i in (0..<n).map { $0 == i ? 1.0 : 0.0 } }
    for k in 0..<n {
      let pivot = (k..<n).max { abs(a[$0][k]) < abs(a[$1][k]) }!
      a.swapAt(k, pivot)
      b.swapAt(k, pivot)
      let scale = a[k][k]
      for j in 0..<n {
        a[k][j] /= scale
        b[k][j] /= scale
      }
      for i in 0..<n where i != k {
        let factor = a[i][k]
        for j in 0..<n {
          a[i][j] -= factor * a[k][j]
          b[i][j] -= factor * b[k][j]
        }
      }
    }
    return Dense(b)
  }

  /// The solution of `self x = b` by conjugate gradients.
  func conjugateGradients(_ b: [Double], steps: Int = 1_000) -> [Double] {
    var x = [Double](repeating: 0, count: b.count)
    var r = b
    var p = r
    var rr = Dense.dot(r, r)
    for _ in 0..<steps where rr > 1e-24 {
      let ap = rows.map { Dense.dot($0, p) }
      let alpha = rr / Dense.dot(p, ap)
      for i in x.indices {
        x[i] += alpha * p[i]
        r[i] -= alpha * ap[i]
      }
      let next = Dense.dot(r, r)
      for i in p.indices { p[i] = r[i] + next / rr * p[i] }
      rr = next
    }
    return x
  }
}

/// The normal equations of one listener, dense.
func normalEquations(
  _ model: FactorModel, _ profile: ListenerProfile
) -> (matrix: Dense, rightSide: [Double]) {
  let items = Dense(model.items)
  let rank = model.items.rank
  let mass = profile.weights.reduce(0) { $0 + abs($1) }
  let lambda = Double(model.recipe.regularization(mass: mass, otherCount: model.itemCount))
  var a = (items.transposed * items).rows.map { $0.map { $0 * Double(model.recipe.unobserved) } }
  var b = [Double](repeating: 0, count: rank)
  for i in 0..<rank { a[i][i] += lambda }
  for (item, weight) in zip(profile.items, profile.weights) {
    let y = items.rows[Int(item)]
    for i in 0..<rank {
      for j in 0..<rank { a[i][j] += Double(abs(weight)) * y[i] * y[j] }
      if weight > 0 { b[i] += Double(weight) * y[i] }
    }
  }
  return (Dense(a), b)
}
