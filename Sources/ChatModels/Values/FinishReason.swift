/// Why a model stopped.
public enum FinishReason: Sendable, Equatable {
  /// It had said everything.
  case stop
  /// It reached the limit of tokens; what there is ends anywhere.
  case length
  /// It waits for the results of its calls.
  case toolCalls
  /// The server held back the rest.
  case contentFilter
  /// Another word of the server.
  case other(String)

  /// The reason of a server's word.
  public init(_ word: String) {
    self =
      switch word {
      case "stop": .stop
      case "length": .length
      case "tool_calls", "function_call": .toolCalls
      case "content_filter": .contentFilter
      default: .other(word)
      }
  }

  /// The word that chat completions use.
  public var word: String {
    switch self {
    case .stop: "stop"
    case .length: "length"
    case .toolCalls: "tool_calls"
    case .contentFilter: "content_filter"
    case .other(let word): word
    }
  }
}
