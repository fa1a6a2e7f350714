import CKernels
import IndexFile
import LinearAlgebra
import Primitives

/// Solves one row of the weighted least squares problem exactly, given the other side's factors in
/// the basis where their Gram matrix is diagonal.
///
/// For a row with items j of confidence |c_j| and target 1 (c > 0) or 0 (c < 0), the minimum of
///
///     sum_j |c_j| (target_j - x.y_j)^2 + unobserved * sum_all (x.y)^2 + lambda |x|^2
///
/// is A^-1 V'r with V's rows sqrt|c_j| y_j, r_j = sqrt|c_j| target_j and A = D + V'V. D is diagonal
/// in this basis, so with n observations and rank d the cheaper of two systems is solved:
///
/// - n < d, the *dual*: x = D^-1/2 W' (I + WW')^-1 r with W = V D^-1/2, a system of n;
/// - otherwise the *primal*: (D + V'V) x = V'r, a system of d.
///
/// The rotation is the idea of this engine's solver; the identity is Woodbury's.
struct RowSolver {
  /// The other side's factors, rotated.
  let factors: UnsafePointer<Float>
  let factorCount: Int
  let rank: Int
  let stride: Int
  /// The Gram matrix's eigenvalues times the weight of what is not observed; `stride` of them.
  let spectrum: UnsafePointer<Float>

  /// Up to here the triangle stays in the first two caches, and our own sums of outer products beat
  /// a BLAS call, which packs its operands first.
  private static let maximumOwnRank = 128

  /// Memory that a thread reuses from row to row.
  final class Workspace {
    /// Rows gathered at once in the primal.
    static let block = 256
    let capacity: Int
    fileprivate let rows: UnsafeMutablePointer<Float>
    fileprivate let system: UnsafeMutablePointer<Float>
    fileprivate let scales: UnsafeMutablePointer<Float>
    fileprivate let rootConfidences: UnsafeMutablePointer<Float>
    fileprivate let rightSide: UnsafeMutablePointer<Float>

    init(rank: Int) {
      let stride = FactorMatrix.stride(ofRank: rank)
      capacity = max(stride, Workspace.block)
      rows = .allocate(capacity: capacity * stride)
      system = .allocate(capacity: (stride + 16) * (stride + 16))
      scales = .allocate(capacity: stride)
      rootConfidences = .allocate(capacity: capacity)
      rightSide = .allocate(capacity: max(capacity, stride))
    }

    deinit {
      rows.deallocate()
      system.deallocate()
      scales.deallocate()
      rootConfidences.deallocate()
      rightSide.deallocate()
    }
  }

  /// Workspaces for rows of one rank, handed from one call to the next.
  static func workspaces(rank: Int) -> ScratchPool<Workspace> {
    ScratchPool(maximumIdle: 64) { Workspace(rank: rank) }
  }

  /// Writes the row's factor (`stride` numbers) to `out`.
  ///
  /// - Precondition: every item is below `factorCount`; `lambda` is above 0.
  /// - Returns: the minimum, or nil where the system is not positive definite.
  func solve(
    items: UnsafePointer<UInt32>, confidences: UnsafePointer<Float>, count: Int, lambda: Float,
    workspace: Workspace, into out: UnsafeMutablePointer<Float>
  ) -> Double? {
    guard count > 0 else {
      out.update(repeating: 0, count: stride)
      return 0
    }
    return count < rank
      ? solveDual(
        items: items, confidences: confidences, count: count, lambda: lambda,
        workspace: workspace, into: out)
      : solvePrimal(
        items: items, confidences: confidences, count: count, lambda: lambda,
        workspace: workspace, into: out)
  }

  private func solveDual(
    items: UnsafePointer<UInt32>, confidences: UnsafePointer<Float>, count: Int, lambda: Float,
    workspace: Workspace, into out: UnsafeMutablePointer<Float>
  ) -> Double? {
    rf_linalg_scales(spectrum, stride, lambda, workspace.scales)
    rootConfidences(confidences, count, workspace)
    rf_linalg_gather(
      factors, stride, items, count, workspace.rootConfidences, workspace.scales, workspace.rows)
    let width = FactorMatrix.stride(ofRank: count)
    rf_linalg_gram(workspace.rows, count, stride, workspace.system, width)
    for index in 0..<count {
      workspace.system[index * width + index] += 1
      workspace.rightSide[index] = confidences[index] > 0 ? workspace.rootConfidences[index] : 0
    }
    guard rf_linalg_cholesky(workspace.system, count, width) == 0 else { return nil }
    rf_linalg_cholesky_solve(workspace.system, count, width, workspace.rightSide)
    rf_linalg_combine(
      workspace.rows, count, stride, workspace.rightSide, workspace.scales, out)
    // r'(I + WW')^-1 r
    var minimum = 0.0
    for index in 0..<count where confidences[index] > 0 {
      minimum += Double(workspace.rootConfidences[index] * workspace.rightSide[index])
    }
    return minimum
  }

  private func solvePrimal(
    items: UnsafePointer<UInt32>, confidences: UnsafePointer<Float>, count: Int, lambda: Float,
    workspace: Workspace, into out: UnsafeMutablePointer<Float>
  ) -> Double? {
    let system = workspace.system
    system.update(repeating: 0, count: stride * stride)
    out.update(repeating: 0, count: stride)
    workspace.scales.update(repeating: 1, count: stride)
    var (start, minimum) = (0, 0.0)
    while start < count {
      let block = min(Workspace.block, count - start)
      rootConfidences(confidences + start, block, workspace)
      rf_linalg_gather(
        factors, stride, items + start, block, workspace.rootConfidences, workspace.scales,
        workspace.rows)
      if rank <= RowSolver.maximumOwnRank {
        rf_linalg_add_outer(workspace.rows, block, stride, system)
      } else {
        BLAS.addGram(
          rows: workspace.rows, count: block, width: rank, stride: stride, to: system)
      }
      for index in 0..<block {
        workspace.rightSide[index] =
          confidences[start + index] > 0 ? workspace.rootConfidences[index] : 0
        minimum += Double(max(confidences[start + index], 0))
      }
      addCombination(of: workspace, count: block, to: out)
      start += block
    }
    for column in 0..<rank { system[column * stride + column] += spectrum[column] + lambda }
    workspace.rightSide.update(from: out, count: rank)
    guard rf_linalg_cholesky(system, rank, stride) == 0 else { return nil }
    rf_linalg_cholesky_solve(system, rank, stride, out)
    // r'r - x.V'r
    for column in 0..<rank { minimum -= Double(out[column]) * Double(workspace.rightSide[column]) }
    return minimum
  }

  private func rootConfidences(
    _ confidences: UnsafePointer<Float>, _ count: Int, _ workspace: Workspace
  ) {
    for index in 0..<count {
      workspace.rootConfidences[index] = confidences[index].magnitude.squareRoot()
    }
  }

  private func addCombination(
    of workspace: Workspace, count: Int, to out: UnsafeMutablePointer<Float>
  ) {
    for index in 0..<count where workspace.rightSide[index] != 0 {
      let weight = workspace.rightSide[index]
      let row = workspace.rows + index * stride
      for column in 0..<stride { out[column] += weight * row[column] }
    }
  }
}
