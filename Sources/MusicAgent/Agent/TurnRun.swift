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
  /// What was said before the model was asked.
  var foretold = ""
  /// Whether what was said before the model was asked is said again once songs follow it.
  var offersLater = false
  /// What is kept back until it is known whether it answers a question of fact, or offers anything in the
  /// place of what there is none of; nil where neither is asked.
  var unproven: [AgentEvent]?
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
    do throws(EngineError) {
      facts = try TurnFacts(
        request, conversation, engine: engine, options: options, model: model.name)
    } catch { throw TurnRun.error(error) }
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
      foretell()
      try await answerFromMemory()
    case .tools:
      turn.route = .tools
      foretell()
      try await answerWithTools()
    case .memoryThenTools:
      turn.route = .memory
      heldBack = []
      foretell()
      try await answerFromMemory()
      if policy.fallsShort(snapshot(), of: context) || !isFactTold {
        turn.route = .escalated
        checker = AnswerChecker(facts.rules, after: checker.verdicts)
        spoken = ""
        heldBack = nil
        unproven = nil
        foretell()
        try await answerWithTools()
      } else {
        let events = heldBack ?? []
        heldBack = nil
        events.forEach(emit)
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

  /// Says what is known before the model is asked: that there is no such song, or none that keeps all that
  /// was asked for.
  private func foretell() {
    if facts.finding?.isFact == true { unproven = [] }
    guard isForetold else { return }
    let words = FallbackWords.for(turn.request)
    say(facts.finding.map { words.missing($0.name) } ?? words.impossible)
    foretold = spoken
    unproven = []
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
    if heldBack != nil { heldBack?.append(event) } else { emit(event) }
  }

  /// Shows an event, or keeps it until the fact that was asked for is told.
  func emit(_ event: AgentEvent) {
    if case .calling = event {
      show?(event)
    } else if unproven != nil {
      unproven?.append(event)
    } else {
      show?(event)
    }
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
