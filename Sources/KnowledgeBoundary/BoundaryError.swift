public import ChatModels
public import MusicAgent

/// Why the boundary cannot be collected, fitted, reported or exported.
public enum BoundaryError: Error, Sendable, CustomStringConvertible {
  /// A file is not there, or the system refuses it.
  case unreadable(path: String, detail: String)
  /// A file cannot be written.
  case unwritable(path: String, detail: String)
  /// A line of a file, from 1, is not what the file's form says; 0 for the file as a whole.
  case malformed(path: String, line: Int, detail: String)
  /// A collection was begun with other settings than it is to go on with.
  case otherSettings(path: String, detail: String)
  /// There are too few requests to learn from.
  case tooFew(requests: Int, minimum: Int)
  /// A setting that nothing fits.
  case invalid(String)
  /// The model gave no answer.
  case model(ChatModelError)
  /// The agent cannot answer.
  case agent(AgentError)
  /// The task was cancelled; what was collected is in the file.
  case cancelled

  /// What happened and what to do, for a person.
  public var description: String {
    switch self {
    case .unreadable(let path, let detail):
      "\(path): cannot be read: \(BoundaryError.sentence(detail))"
    case .unwritable(let path, let detail):
      "\(path): cannot be written: \(BoundaryError.sentence(detail)) What was collected before stays; make room or choose "
        + "another file, and go on."
    case .malformed(let path, 0, let detail): "\(path): \(detail)"
    case .malformed(let path, let line, let detail): "\(path):\(line): \(detail)"
    case .otherSettings(let path, let detail):
      "\(path): was begun with other settings: \(detail) Go on with those, or choose another file."
    case .tooFew(let requests, let minimum):
      "Samples of \(requests) requests are too few to learn from: collect at least \(minimum)."
    case .invalid(let detail): detail
    case .model(let error): error.description
    case .agent(let error): error.description
    case .cancelled: "The collection was stopped. Start it again to go on where it was."
    }
  }

  /// Some of the system's reasons end with a point, some do not.
  private static func sentence(_ detail: String) -> String {
    detail.hasSuffix(".") ? detail : detail + "."
  }
}
