/// Why a dense problem could not be solved.
public enum LinearAlgebraError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A routine of LAPACK gave up. A negative code names an argument that holds a number that is not
  /// finite; a positive one where a factorization or an iteration broke down.
  case failed(routine: String, code: Int)

  /// A sentence for a person.
  public var description: String {
    switch self {
    case .failed(let routine, let code) where code < 0:
      "LAPACK's \(routine) refused its argument \(-code): a number in it is not finite."
    case .failed(let routine, let code):
      "LAPACK's \(routine) failed with code \(code): the matrix is not positive definite, or its"
        + " eigenvalues do not converge."
    }
  }
}
