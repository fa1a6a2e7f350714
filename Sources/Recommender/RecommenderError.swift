public import LinearAlgebra

/// What keeps a model from being trained or asked.
public enum RecommenderError: Error, Sendable, Equatable, CustomStringConvertible {
  /// An input is infinite or not a number; the text says which.
  case notFinite(String)
  /// An ordinal lies outside the matrix; the text says which.
  case outOfRange(String)
  /// A setting that no model can be trained with; the text says what is allowed.
  case invalidRecipe(String)
  /// Training produced an infinite value or none, in the half-epoch named.
  case diverged(halfEpoch: String)
  /// The training was cancelled by its progress callback.
  case cancelled
  /// More memory would be needed than allowed, both in bytes.
  case tooLarge(needed: Int, allowed: Int, what: String)
  /// A dense problem could not be solved.
  case linearAlgebra(LinearAlgebraError)

  /// A sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .notFinite(let what):
      "Not a finite number: \(what). Remove it, or give it a finite weight."
    case .outOfRange(let what): what
    case .invalidRecipe(let what): what
    case .diverged(let halfEpoch):
      "Training left the finite numbers in \(halfEpoch). Raise the regularization, or lower the"
        + " largest confidence of the interactions."
    case .cancelled: "Training was cancelled."
    case .tooLarge(let needed, let allowed, let what):
      "\(what) needs \(needed >> 20) MiB of memory, and \(allowed >> 20) MiB are allowed."
        + " Choose another model, or raise the limit."
    case .linearAlgebra(let error): "\(error) Raise the regularization."
    }
  }

  /// Passes on what fails in linear algebra as an error of the recommender.
  static func wrapping<Result>(
    _ body: () throws(LinearAlgebraError) -> Result
  ) throws(RecommenderError) -> Result {
    do throws(LinearAlgebraError) {
      return try body()
    } catch {
      throw .linearAlgebra(error)
    }
  }
}
