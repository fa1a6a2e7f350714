public import ChatModels
import JSON
public import MusicTools
import Refrain

/// Answers people's requests for music: from a model's memory or with tools, and never with a song
/// that the catalog does not have or that the conversation refuses.
///
/// ```swift
/// let agent = MusicAgent(MusicToolbox(engine), model: model)
/// var conversation = Conversation()
/// let turn = try await agent.answer("sad songs, nothing by Adele", in: &conversation)
/// print(turn.text)
/// for song in turn.songs { print(song.title, song.artists) }
/// ```
///
/// One turn is context (what was said and shown, the listener's taste in a few lines), a decision
/// (`TurnPolicy`), the model's replies and its calls of tools, and a checked answer. Songs are taken
/// from the model's final call or, when it calls nothing, from its prose; each goes through the name
/// resolver and the rules of the conversation (what was refused in any turn, what was shown, how many,
/// one recording a song) before anybody sees it. What fails is repaired once with the nearest song
/// that keeps the rules, else left out, and so is the sentence that names it. When nothing is left, the
/// engine's own list is the answer.
public struct MusicAgent: Sendable {
  /// The tools, and the engine behind them.
  public let toolbox: MusicToolbox
  /// The model.
  public let model: any ChatModel
  /// What a turn may cost, and how it is to go.
  public var options: AgentOptions
  /// Decides which way a turn goes, unless the call says it.
  public var policy: any TurnPolicy
  /// How models are told the tools: worked out once for all turns.
  private let definitions: [ToolDefinition]

  /// An agent.
  public init(
    _ toolbox: MusicToolbox, model: any ChatModel, options: AgentOptions = AgentOptions(),
    policy: any TurnPolicy = .alwaysTools
  ) {
    self.toolbox = toolbox
    self.model = model
    self.options = options
    self.policy = policy
    definitions = toolbox.tools.map { ToolDefinition($0) }
  }

  /// Answers one turn, and adds it to the conversation.
  ///
  /// What goes wrong with the model or with tools is in the trajectory's `problems`; the answer stands
  /// nevertheless. All of a turn is answered from one generation of the catalog, and the handles of its
  /// answers are its own.
  ///
  /// - Parameters:
  ///   - request: the person's words.
  ///   - conversation: what was said and shown before.
  ///   - route: how to go; nil lets the policy decide.
  ///   - tools: which tools the model has in this turn; nil for those of the options.
  ///   - show: gets what may be shown as it comes: words and songs that have been checked.
  /// - Throws: `AgentError`; `.cancelled` when the task is, and then the conversation is as before.
  public func answer(
    _ request: String, in conversation: inout Conversation, route: RoutePlan? = nil,
    tools: ToolAccess? = nil, show: (@Sendable (AgentEvent) -> Void)? = nil
  ) async throws(AgentError) -> Trajectory {
    var options = options
    options.tools = tools ?? options.tools
    let run = try TurnRun(
      request, conversation, toolbox: toolbox, definitions: definitions, model: model,
      options: options,
      show: show)
    let turn = try await run.answer(route, policy)
    conversation.add(turn)
    return turn
  }
}
