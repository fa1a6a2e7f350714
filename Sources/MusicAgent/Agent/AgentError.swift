public import Refrain

/// Why a turn has no answer. What goes wrong with the model is no reason: the engine's own list takes its
/// place, or none, and the trajectory's `failure` says why.
public enum AgentError: Error, Sendable, CustomStringConvertible {
  /// The engine cannot answer.
  case engine(EngineError)
  /// The task was cancelled.
  case cancelled

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .engine(let error): error.description
    case .cancelled: "The turn was withdrawn before it was answered."
    }
  }
}
