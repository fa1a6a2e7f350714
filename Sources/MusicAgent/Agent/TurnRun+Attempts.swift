import ChatModels
import JSON
import Refrain

extension TurnRun {
  private var prompt: AgentPrompt {
    AgentPrompt(
      rules: facts.rules, context: facts.context, conversation: conversation, foretold: spoken)
  }

  /// The messages that an attempt begins with.
  private func opening(_ system: String) -> [ChatMessage] {
    begin(system)
    var messages = [ChatMessage.system(system)]
    for turn in conversation.turns.suffix(max(0, options.rememberedTurns)) {
      messages.append(.user(turn.request))
      let songs = turn.songs.enumerated().map { "\($0 + 1). \($1.title) - \($1.artists)" }
      messages.append(.assistant(([turn.text] + songs).joined(separator: "\n")))
    }
    return messages + [.user(turn.request)]
  }

  /// The log probabilities of the first tokens of an answer from memory; none where the server does
  /// not tell, or fails: then the policy decides without them.
  func probe(_ count: Int) async throws(AgentError) -> [TokenLogProbability] {
    var probing = options
    probing.chat.logProbabilityAlternatives = probing.chat.logProbabilityAlternatives ?? 0
    let messages = opening(prompt.forMemory)
    turn.messages += messages
    let reply = try await ask(messages, limit: max(1, count), isShown: false, options: probing.chat)
    return reply?.logProbabilities ?? []
  }

  // MARK: Memory

  /// Answers without tools.
  func answerFromMemory() async throws(AgentError) {
    let messages = opening(prompt.forMemory)
    turn.messages += messages
    _ = try await ask(messages)
  }

  // MARK: Tools

  /// Lets the model call tools until it answers, or a budget ends it.
  func answerWithTools() async throws(AgentError) {
    var messages = opening(prompt.forTools)
    turn.messages += messages
    turn.tools = tools.definitions.map(\.name) + [AnswerTool.name]
    var corrections = options.corrections
    var repetitions = 0
    var isFirst = true
    while true {
      let mustAnswer = turn.calls.count >= options.budget.calls || repetitions > 1
      let offered =
        mustAnswer ? [AnswerTool.definition] : tools.definitions + [AnswerTool.definition]
      // "auto" is said, too: llama-cpp-python tells the model no tools without it.
      let choice: ToolChoice =
        mustAnswer ? .named(AnswerTool.name) : isFirst ? forcedChoice ?? .auto : .auto
      isFirst = false
      guard let reply = try await ask(messages, tools: offered, choice: choice) else { return }
      messages.append(reply.message)
      let calls = reply.message.toolCalls
      guard !calls.isEmpty else { return }
      if let call = calls.first(where: { $0.name == AnswerTool.name }),
        let answer = AnswerTool.read(call)
      {
        let complaint = try accept(answer, mayCorrect: corrections > 0)
        guard let complaint else { return }
        corrections -= 1
        answerCalls(calls, &messages) { $0.id == call.id ? complaint : nil }
        continue
      }
      guard !mustAnswer else {
        note("The model did not answer when nothing else was left to call.")
        return
      }
      repetitions += try await run(calls, &messages)
    }
  }

  private var forcedChoice: ToolChoice? {
    options.tools.forced.map { $0.isEmpty ? .required : .named($0) }
  }

  /// Takes a final call for the answer.
  ///
  /// - Returns: what the model is told when songs failed and it may correct them; nil when the answer
  ///   stands.
  private func accept(
    _ answer: (text: String, claims: [SongClaim]), mayCorrect: Bool
  ) throws(AgentError) -> String? {
    do throws(EngineError) {
      let claims = try withSafeNotes(answer.claims)
      var trial = checker
      let verdicts = try trial.check(claims, repairs: !mayCorrect)
      let failed = verdicts.filter { $0.needsCorrection }
      if mayCorrect, !failed.isEmpty {
        let budget = options.budget
        if turn.replies.count < budget.replies, turn.usage.total < budget.tokens {
          let nearest = try AnswerChecker.nearest(to: failed, under: checker)
          return Correction(failed, nearest).message
        }
        trial = checker
        _ = try trial.check(claims)
      }
      let first = checker.songs.count
      checker = trial
      try show(answer.text, claims.isEmpty, from: first)
      return nil
    } catch { throw TurnRun.error(error) }
  }

  /// The claims, without what is said of a song and may not be shown.
  private func withSafeNotes(_ claims: [SongClaim]) throws(EngineError) -> [SongClaim] {
    let gate = proseGate(addsSongs: false)
    var claims = claims
    for position in claims.indices where !claims[position].note.isEmpty {
      let note = ProseGate.clean(claims[position].note).replacing("\n", with: " ")
      claims[position].note = ""
      guard note.count <= TurnRun.maximumNote else { continue }
      if try gate.allows(note, checker) { claims[position].note = note }
    }
    return claims
  }

  /// Shows what is left of a final call: its words, then its songs. Where it lists none, those that
  /// its words name.
  private func show(
    _ text: String, _ addsSongs: Bool, from first: Int
  ) throws(EngineError) {
    var gate = proseGate(addsSongs: addsSongs)
    var pieces = try gate.add(text, &checker)
    pieces += try gate.finish(
      isWhole: true, listFollows: checker.songs.count > first, &checker)
    if addsSongs { return show(pieces, from: first) }
    let listed = checker.songs.count - first
    show(
      pieces.filter { piece in
        guard case .words(let words, _) = piece else { return false }
        return !TurnRun.announces(words, anotherCountThan: listed)
      }, from: first)
    showSongs(from: first)
  }

  /// Whether a sentence announces a list of another length than it has: "Here are 5 songs:" before three.
  private static func announces(_ words: String, anotherCountThan count: Int) -> Bool {
    guard words.hasSuffix(":") || words.hasSuffix("：") else { return false }
    let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
    return numbers.count == 1 && numbers[0] != count && numbers[0] <= AnswerChecker.maximumClaims
  }

  /// What a model says of one song is at most so long, in characters.
  private static let maximumNote = 300

  /// Runs the calls of a reply side by side.
  ///
  /// - Returns: how many of them had been answered before.
  private func run(
    _ calls: [ToolCall], _ messages: inout [ChatMessage]
  ) async throws(AgentError) -> Int {
    let left = max(0, options.budget.calls - turn.calls.count)
    let fresh = calls.filter { $0.name != AnswerTool.name && answered[TurnRun.key($0)] == nil }
    let runnable = Array(fresh.prefix(left))
    for call in runnable { tell(.calling(call.name)) }
    let tools = tools
    let outcomes = await withTaskGroup(of: (Int, Trajectory.Call).self) { group in
      for (position, call) in runnable.enumerated() {
        group.addTask { (position, await tools.run(call)) }
      }
      var outcomes = [Trajectory.Call?](repeating: nil, count: runnable.count)
      for await (position, outcome) in group { outcomes[position] = outcome }
      return outcomes.compactMap { $0 }
    }
    if Task.isCancelled { throw .cancelled }
    turn.calls += outcomes
    var byKey: [String: String] = [:]
    for (call, outcome) in zip(runnable, outcomes) {
      byKey[TurnRun.key(call)] = outcome.answer
      answered[TurnRun.key(call)] = outcome.answer
    }
    answerCalls(calls, &messages) { byKey[TurnRun.key($0)] }
    return calls.count { $0.name != AnswerTool.name } - fresh.count
  }

  /// Adds a message for each call, in their order; where there is no outcome it says why.
  private func answerCalls(
    _ calls: [ToolCall], _ messages: inout [ChatMessage], _ outcome: (ToolCall) -> String?
  ) {
    for call in calls {
      let content =
        outcome(call)
        ?? (call.name == AnswerTool.name
          ? ToolNote.malformedAnswer
          : answered[TurnRun.key(call)] == nil ? ToolNote.notRun : ToolNote.repeated)
      let message = ChatMessage.tool(content, answering: call.id)
      messages.append(message)
      turn.messages.append(message)
    }
  }

  private static func key(_ call: ToolCall) -> String { call.name + "\u{0}" + call.arguments }
}

/// What a model is told of calls that were not run.
enum ToolNote {
  static let malformedAnswer =
    #"{"error":"The arguments must be an object with text and songs. Call answer again."}"#
  static let notRun = #"{"error":"No more calls may be made in this turn. Call answer now."}"#
  static let repeated =
    #"{"error":"This call was answered above. Use that answer, or call answer now."}"#
}

/// What a model is told of songs that cannot be shown.
struct Correction {
  let message: String

  init(_ failed: [Trajectory.Verdict], _ nearest: [[Trajectory.Song]]) {
    let entries = zip(failed, nearest).map { verdict, songs -> JSONValue in
      [
        "title": .string(verdict.title), "artist": .string(verdict.artists),
        "reason": .string(verdict.reason),
        "nearest": .array(
          songs.map { ["title": .string($0.title), "artist": .string($0.artists)] }),
      ]
    }
    message = CatalogData.marked([
      "cannot_be_shown": .array(entries),
      "hint": "Call answer again with other songs in their place.",
    ])
  }
}
