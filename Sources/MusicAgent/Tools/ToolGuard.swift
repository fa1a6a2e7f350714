import ChatModels
import JSON
import MusicTools

/// Stands between a model and the tools: who the listener is stays on this side, what was said before
/// goes with a request that is passed on, and what comes from the catalog arrives as data.
struct ToolGuard: Sendable {
  private let toolbox: MusicToolbox
  private let listener: String?
  private let request: String
  /// What the person said before, oldest first.
  private let earlier: [String]
  private let maximumTokens: Int
  /// The tools on offer.
  let definitions: [ToolDefinition]

  /// What the model calls the listener.
  static let alias = "me"
  /// Ids of at least so many bytes are taken out of words, too.
  private static let tellingLength = 4

  /// So many earlier turns, of so many characters each, go with a call.
  private static let maximumTurns = 32
  private static let maximumTurnLength = 1000

  /// - Parameter definitions: those of all tools.
  init(
    _ toolbox: MusicToolbox, definitions: [ToolDefinition], options: AgentOptions, request: String,
    conversation: Conversation
  ) {
    listener = conversation.listener
    self.request = request
    earlier = conversation.requests.suffix(ToolGuard.maximumTurns)
      .map { String($0.prefix(ToolGuard.maximumTurnLength)) }
    maximumTokens = max(options.toolAnswerTokens, TokenBudget.minimum)
    self.toolbox = toolbox.filtered {
      options.tools.admits(type(of: $0).name, isReadOnly: type(of: $0).isReadOnly)
    }
    let names = Set(self.toolbox.tools.map { type(of: $0).name })
    self.definitions = definitions.filter { names.contains($0.name) }
  }

  /// Runs a call; what goes wrong is an answer, too.
  func run(_ call: ToolCall) async -> Trajectory.Call {
    let answer: ToolAnswer
    if let arguments = try? call.parsedArguments() {
      answer = await toolbox.call(
        call.name, arguments: withTurns(named(arguments), of: call.name),
        maximumTokens: maximumTokens)
    } else {
      answer = await toolbox.call(
        call.name, arguments: call.arguments, maximumTokens: maximumTokens)
    }
    return Trajectory.Call(
      name: call.name, arguments: call.arguments,
      answer: CatalogData.marked(anonymous(answer.value)), isError: answer.isError)
  }

  // MARK: The conversation

  /// The arguments with what was said before, where a model passes the person's words on and nothing
  /// else: "the same, but slower" means nothing by itself. What a model has put into words of its own
  /// stays as it is.
  private func withTurns(_ arguments: JSONValue, of name: String) -> JSONValue {
    guard name == MusicToolbox.searchName, !earlier.isEmpty, case .object(let members) = arguments,
      let query = arguments["query"]?.text, arguments["turns"]?.elements?.isEmpty ?? true,
      ToolGuard.folded(query) == ToolGuard.folded(request)
    else { return arguments }
    return .object(
      members.filter { $0.name != "turns" }
        + [.init("turns", .array(earlier.map(JSONValue.string)))])
  }

  private static func folded(_ words: String) -> String {
    words.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  // MARK: The listener

  /// The arguments with the listener of the conversation, whomever the model names.
  private func named(_ arguments: JSONValue) -> JSONValue {
    guard case .object(let members) = arguments else { return arguments }
    return .object(
      members.compactMap { member -> JSONValue.Member? in
        if member.name == "filter" { return JSONValue.Member("filter", named(member.value)) }
        let isFilter = member.name == "played_by"
        guard isFilter || member.name == "listener", ![.null, ""].contains(member.value)
        else { return member }
        // Without a filter that nobody satisfies there would be tracks that nobody asked for.
        let name = listener ?? (isFilter ? ToolGuard.alias : nil)
        return name.map { JSONValue.Member(member.name, .string($0)) }
      })
  }

  /// The answer without the listener's id.
  private func anonymous(_ value: JSONValue) -> JSONValue {
    guard let listener else { return value }
    switch value {
    case .string(let text):
      if text == listener { return .string(ToolGuard.alias) }
      // A short id may be a part of any word.
      let isTelling = listener.utf8.count >= ToolGuard.tellingLength
      return .string(
        isTelling
          ? text.replacing(listener, with: ToolGuard.alias)
          : text.replacing("\"\(listener)\"", with: "\"\(ToolGuard.alias)\""))
    case .array(let elements): return .array(elements.map(anonymous))
    case .object(let members):
      return .object(members.map { JSONValue.Member($0.name, anonymous($0.value)) })
    default: return value
    }
  }
}
