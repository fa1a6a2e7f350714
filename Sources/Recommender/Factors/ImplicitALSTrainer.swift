import CKernels
import IndexFile
import Primitives
import Synchronization

/// One training of implicit ALS.
///
/// A half-epoch takes one side's factors Y, turns them (and nothing else, because the other side is
/// about to be overwritten) into the basis of the eigenvectors of Y'Y, and solves every row of the
/// other side there. The objective depends on inner products only, so the basis need never be
/// turned back.
struct ImplicitALSTrainer {
  let recipe: ImplicitALS
  let interactions: Interactions
  let pool: WorkPool

  func train(
    warmStart: FactorMatrix?, progress: (@Sendable (ImplicitALS.Progress) -> Bool)?
  ) throws(RecommenderError) -> FactorModel {
    let byListener = interactions.matrix
    let byItem = byListener.transposed()
    let listeners = TrainedFactors(count: byListener.rowCount, rank: recipe.rank)
    let items = TrainedFactors(count: byItem.rowCount, rank: recipe.rank)
    begin(items, warmStart: warmStart)
    var previous = Double.infinity
    for epoch in 1...max(recipe.epochs, 1) where recipe.epochs > 0 {
      try halfEpoch(solving: listeners, rows: byListener, given: items, "listeners, epoch \(epoch)")
      let minima = try halfEpoch(
        solving: items, rows: byItem, given: listeners, "items, epoch \(epoch)")
      guard progress != nil || recipe.tolerance > 0 else { continue }
      let loss = minima + penalty(of: listeners, rows: byListener, otherCount: items.count)
      if let progress, !progress(.init(epoch: epoch, epochs: recipe.epochs, loss: loss)) {
        throw .cancelled
      }
      if previous - loss < recipe.tolerance * previous.magnitude { break }
      previous = loss
    }
    // In the items' own eigenbasis any listener's factor is solved: no listener's is stored.
    return try FactorModel(rotating: items, recipe: recipe, pool: pool)
  }

  private func begin(_ items: TrainedFactors, warmStart: FactorMatrix?) {
    let deviation = 0.1 / Float(recipe.rank).squareRoot()
    items.randomize(deviation: deviation, seed: recipe.seed, pool: pool)
    guard let warmStart else { return }
    for row in 0..<min(items.count, warmStart.count) {
      warmStart.withRow(row) { vector in
        if (0..<warmStart.rank).contains(where: { vector[$0] != 0 }) {
          items.row(row).update(from: vector, count: items.stride)
        }
      }
    }
  }

  /// Solves the rows of `target`, with `given` rotated in place.
  ///
  /// - Returns: the objective without the penalty on `given`: the sum of the rows' minima.
  @discardableResult
  func halfEpoch(
    solving target: TrainedFactors, rows: SparseMatrix, given: TrainedFactors, _ name: String
  ) throws(RecommenderError) -> Double {
    let spectrum = try given.diagonalize(pool: pool).spectrum
    let minima = try solve(target, rows: rows, given: given, spectrum: spectrum, name)
    guard target.isFinite(pool: pool) else { throw .diverged(halfEpoch: name) }
    return minima
  }

  private func solve(
    _ target: TrainedFactors, rows: SparseMatrix, given: TrainedFactors, spectrum: [Float],
    _ name: String
  ) throws(RecommenderError) -> Double {
    let weighted = IndexArray(spectrum.map { $0 * recipe.unobserved })
    let solver = UncheckedSendable(
      RowSolver(
        factors: given.base, factorCount: given.count, rank: given.rank, stride: given.stride,
        spectrum: weighted.unsafeElements.baseAddress!))
    let workspaces = RowSolver.workspaces(rank: recipe.rank)
    let size = 64
    let pieces = (rows.rowCount + size - 1) / size
    let minima = Mutex([Double](repeating: 0, count: pieces))
    try pool.forEachThrowing(pieces) { piece throws(RecommenderError) in
      let sum = try workspaces.use { workspace throws(RecommenderError) in
        var sum = 0.0
        for row in piece * size..<min(rows.rowCount, (piece + 1) * size) {
          prefetch(rows, row: row + 1, from: given)
          let minimum = solve(row, of: rows, solver.value, workspace, into: target)
          guard let minimum else { throw .diverged(halfEpoch: "\(name), row \(row)") }
          sum += minimum
        }
        return sum
      }
      minima.withLock { $0[piece] = sum }
    }
    withExtendedLifetime((weighted, given)) {}
    // In the order of the pieces, which no thread count changes.
    return minima.withLock { $0.reduce(0, +) }
  }

  private func solve(
    _ row: Int, of rows: SparseMatrix, _ solver: RowSolver, _ workspace: RowSolver.Workspace,
    into target: TrainedFactors
  ) -> Double? {
    let range = rows.range(ofRow: row)
    guard !range.isEmpty else {
      target.row(row).update(repeating: 0, count: target.stride)
      return 0
    }
    let confidences = UnsafeBufferPointer(rebasing: rows.values.unsafeElements[range])
    var mass: Float = 0
    for confidence in confidences { mass += confidence.magnitude }
    return solver.solve(
      items: rows.columns.unsafeElements.baseAddress! + range.lowerBound,
      confidences: confidences.baseAddress!, count: range.count,
      lambda: recipe.regularization(mass: mass, otherCount: solver.factorCount),
      workspace: workspace, into: target.row(row))
  }

  /// Brings what the next row needs nearer while this one is solved.
  private func prefetch(_ rows: SparseMatrix, row: Int, from given: TrainedFactors) {
    guard row < rows.rowCount else { return }
    let range = rows.range(ofRow: row)
    guard !range.isEmpty else { return }
    rf_linalg_prefetch(
      given.base, given.stride, rows.columns.unsafeElements.baseAddress! + range.lowerBound,
      range.count)
  }

  /// What penalizes the lengths of one side's factors. Sums run in double precision, in an order that no
  /// thread count changes.
  func penalty(of factors: TrainedFactors, rows: SparseMatrix, otherCount: Int) -> Double {
    pool.mapRanges(of: 0..<rows.rowCount, size: 256) { range in
      var sum = 0.0
      for row in range {
        var mass: Float = 0
        for entry in rows.range(ofRow: row) { mass += rows.values.unsafeElements[entry].magnitude }
        let lambda = recipe.regularization(mass: mass, otherCount: otherCount)
        let factor = factors.row(row)
        sum += Double(lambda * rf_linalg_dot(factor, factor, factors.stride))
      }
      return sum
    }.reduce(0, +)
  }
}
