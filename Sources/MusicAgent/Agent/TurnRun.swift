import ChatModels
import JSON
import MusicTools
import Refrain
import RequestReading
import TextAnalysis

/// One turn under way.
actor TurnRun {
  let model: any ChatModel
  let options: AgentOptions
  let conversation: Conversation
  let facts: TurnFacts
  let tools: ToolGuard
  let show: (@Sendable (AgentEvent) -> Void)?
  let start = ContinuousClock.now
  let deadline: ContinuousClock.Instant

  /// The turn as it is so far.
  var turn: Trajectory
  var checker: AnswerChecker
  var gate: ProseGate
  /// What the model was told in this attempt.
  private var instructions: [UInt8] = []
  /// The words that were shown, or will be.
  var spoken = ""
  /// What is held back until it is decided that it is shown; nil when everything is shown at once.
  var heldBack: [AgentEvent]?
  /// The reply that is coming in.
  var incoming = ChatReply()
  /// Whether its prose is for the person.
  var hears = true
  /// Whether the reply that is coming in may call tools: then its prose is no answer yet.
  var mayCall = false
  /// What had been said before the first song of such a reply.
  var spokenBeforeSongs: String?
  /// What the last request was estimated to take, and how the server's counts compare with estimates.
  var asked = 0
  var exactness = 1.0
  /// What each tool's definition takes.
  var toolTokens: [String: Int] = [:]
  /// What ended the stream when it was not the model.
  var engineFailure: AgentError?
  /// Calls that were answered, by name and arguments.
  var answered: [String: String] = [:]

  init(
    _ request: String, _ conversation: Conversation, toolbox: MusicToolbox,
    definitions: [ToolDefinition], model: any ChatModel, options: AgentOptions,
    show: (@Sendable (AgentEvent) -> Void)?
  ) throws(AgentError) {
    self.model = model
    self.options = options
    self.conversation = conversation
    self.show = show
    deadline = start + .seconds(options.budget.seconds)
    let engine = toolbox.engine.session()
    facts = TurnFacts(request, conversation, engine: engine, options: options, model: model.name)
    tools = ToolGuard(
      toolbox.over(engine), definitions: definitions, options: options, request: request,
      conversation: conversation)
    checker = AnswerChecker(facts.rules)
    gate = facts.gate(addsSongs: true, instructions: [])
    turn = Trajectory(
      request: request, earlier: conversation.requests, listener: conversation.listener,
      model: model.name)
    turn.shown = conversation.shown.map(\.id)
    turn.reading = facts.context.understood.understood.map(TurnFacts.json)
  }

  /// The whole turn.
  func answer(_ route: RoutePlan?, _ policy: any TurnPolicy) async throws(AgentError) -> Trajectory
  {
    var context = facts.context
    if route == nil, let count = policy.probeTokens {
      context.logProbabilities = try await probe(count)
    }
    let plan = route ?? policy.plan(for: context)
    turn.plan = plan
    switch plan {
    case .memory:
      turn.route = .memory
      try await answerFromMemory()
    case .tools:
      turn.route = .tools
      try await answerWithTools()
    case .memoryThenTools:
      turn.route = .memory
      heldBack = []
      try await answerFromMemory()
      if policy.fallsShort(snapshot(), of: context) {
        turn.route = .escalated
        checker = AnswerChecker(facts.rules, after: checker.verdicts)
        spoken = ""
        heldBack = nil
        try await answerWithTools()
      } else {
        let events = heldBack ?? []
        heldBack = nil
        events.forEach { show?($0) }
      }
    }
    try complete()
    return snapshot()
  }

  /// The turn as it would be shown now.
  private func snapshot() -> Trajectory {
    var result = turn
    result.songs = checker.songs
    result.verdicts = checker.verdicts
    result.text = spoken
    result.cost = options.prices.cost(of: turn.usage)
    if options.recordsTime { result.seconds = (ContinuousClock.now - start).inSeconds }
    return result
  }

  /// Begins an attempt of which the model is told so much.
  func begin(_ system: String) {
    instructions = Array(system.utf8)
    gate = proseGate()
  }

  /// What prose passes through from its beginning on.
  func proseGate(addsSongs: Bool = true) -> ProseGate {
    facts.gate(addsSongs: addsSongs, instructions: instructions)
  }

  // MARK: Showing

  func tell(_ event: AgentEvent) {
    if heldBack != nil { heldBack?.append(event) } else { show?(event) }
  }

  func say(_ words: String, startsLine: Bool = true) {
    let isJoined = spoken.isEmpty || (spoken.last.map(\.isWide) ?? false)
    let piece = spoken.isEmpty ? words : (startsLine ? "\n" : isJoined ? "" : " ") + words
    spoken += piece
    tell(.text(piece))
  }

  func showSongs(from first: Int) {
    for song in checker.songs.dropFirst(first) { tell(.song(song)) }
  }

  func note(_ problem: String) {
    if !turn.problems.contains(problem) { turn.problems.append(problem) }
  }
}
