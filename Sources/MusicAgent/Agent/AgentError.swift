public import ChatModels
public import Refrain

/// Why a turn has no answer.
public enum AgentError: Error, Sendable, CustomStringConvertible {
  /// The engine cannot answer.
  case engine(EngineError)
  /// The model gave no reply, and the engine's own list was not to take its place.
  case model(ChatModelError)
  /// The task was cancelled.
  case cancelled

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .engine(let error): error.description
    case .model(let error): error.description
    case .cancelled: "The turn was withdrawn before it was answered."
    }
  }
}
