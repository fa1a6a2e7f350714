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
    for place in claims.indices where !claims[place].note.isEmpty {
      let note = ProseGate.clean(claims[place].note).replacing("\n", with: " ")
      claims[place].note = ""
      guard note.count <= TurnRun.maximumNote else { continue }
      if try gate.allows(note, checker) { claims[place].note = note }
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
      for (place, call) in runnable.enumerated() {
        group.addTask { (place, await tools.run(call)) }
      }
      var outcomes = [Trajectory.Call?](repeating: nil, count: runnable.count)
      for await (place, outcome) in group { outcomes[place] = outcome }
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

  // MARK: The end

  /// Lets the engine's own list stand in for an answer without songs, and fill one that has fewer than
  /// were asked for.
  func complete() throws(AgentError) {
    let wanted = facts.context.wanted
    try completeFact()
    completeOffer()
    try completeMissing()
    if options.fallsBack, wanted == 0, spoken.isEmpty, checker.songs.isEmpty {
      // Small talk without an answer that could be shown.
      turn.route = .engine
      if turn.failure == nil { say(FallbackWords.for(turn.request).reply(to: turn.request)) }
    }
    if options.fallsBack, facts.isCutShort {
      say(FallbackWords.for(turn.request).most(TurnFacts.mostSongs))
    }
    try fillList()
  }

  /// Adds the engine's own songs where the model's answer has none, or fewer than were asked for.
  private func fillList() throws(AgentError) {
    let wanted = facts.context.wanted
    let missing = facts.finding?.isMissing == true ? 0 : wanted - checker.songs.count
    // "play some David Bowie": one song of four, because others that the model named could not be shown.
    let isShort =
      checker.songs.count < TurnRun.fewSongs && facts.mayBeFilled && checker.lostSongs
      && turn.route != .memory
    guard options.fallsBack, missing > 0, facts.isCounted || checker.songs.isEmpty || isShort else {
      return
    }
    let isInstead = checker.songs.isEmpty
    let first = checker.songs.count
    var isFitting = true
    do throws(EngineError) {
      let list = OwnList(facts.rules, listener: conversation.listener)
      isFitting = try list.fill(
        &checker, upTo: wanted, withOthers: isInstead && !facts.isExhausted)
    } catch { throw TurnRun.error(error) }
    let words = FallbackWords.for(turn.request)
    let count = checker.songs.count - first
    if isInstead { turn.route = .engine }
    if count > 0 {
      // What was said of songs that there are none of leads to these.
      if !isInstead {
        say(words.more(count))
      } else if offersLater || !isFitting, !isForetold || offersLater {
        say(words.impossible)
      } else if !isForetold {
        say(words.instead)
      }
      note("\(count) of the songs are the engine's own.")
      showSongs(from: first)
    } else if isInstead, !isForetold || offersLater {
      say(facts.isExhausted ? words.exhausted : words.nothing)
    }
  }

  /// A list of fewer is filled where songs of it could not be shown.
  private static let fewSongs = 2

  /// Whether it was said before the model's answer that there is no such song.
  var isForetold: Bool { facts.isImpossible || facts.finding?.isMissing == true }

  /// Whether a fact that was asked for is in what was said; true where none was.
  var isFactTold: Bool {
    guard let finding = facts.finding, finding.isFact else { return true }
    return finding.isTold(in: spoken, by: facts.rules.engine)
  }

  /// Shows the model's answer to a question of fact where it is the catalog's; else says the catalog's in
  /// its place. The song that it is about is shown with it.
  private func completeFact() throws(AgentError) {
    guard let finding = facts.finding, finding.isFact else { return }
    let kept = unproven ?? []
    unproven = nil
    guard options.fallsBack else { return kept.forEach(emit) }
    if isFactTold {
      kept.forEach(emit)
    } else {
      spoken = ""
      turn.route = .engine
      note("The answer is the engine's own.")
      say(FallbackWords.for(turn.request).answer(finding))
      showSongs(from: 0)
    }
    guard checker.songs.isEmpty else { return }
    for song in finding.songs { _ = checker.add(song.id) }
    showSongs(from: 0)
  }

  /// Shows what the model offers in the place of what there is none of; where it offers nothing, what it
  /// says of that was said before.
  private func completeOffer() {
    guard isForetold, let kept = unproven else { return }
    unproven = nil
    guard options.fallsBack, checker.songs.isEmpty else { return kept.forEach(emit) }
    if facts.isImpossible {
      // Nothing comes nearest where nothing comes.
      spoken = ""
      offersLater = true
      return
    }
    spoken = foretold
    // An attempt that was kept back as a whole has not shown it yet.
    kept.filter { $0 == .text(foretold) }.forEach(emit)
  }

  /// Offers the nearest songs in the place of one that there is none of, where the model offers nothing.
  private func completeMissing() throws(AgentError) {
    guard options.fallsBack, let finding = facts.finding, finding.isMissing, checker.songs.isEmpty
    else { return }
    do throws(EngineError) {
      for id in try finding.nearest(under: facts.rules)
      where checker.songs.count < TurnFacts.nearestSongs { _ = checker.add(id) }
    } catch { throw TurnRun.error(error) }
    guard !checker.songs.isEmpty else { return }
    turn.route = .engine
    note("\(checker.songs.count) of the songs are the engine's own.")
    showSongs(from: 0)
  }

  static func error(_ error: EngineError) -> AgentError {
    if case .cancelled = error { return .cancelled }
    return .engine(error)
  }
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

/// The engine's own list for a request.
struct OwnList {
  private let rules: AnswerRules
  private let listener: String?

  init(_ rules: AnswerRules, listener: String?) {
    self.rules = rules
    self.listener = listener
  }

  /// Adds tracks until there are as many as wanted, or no more: what the request finds, then the best
  /// known that keep its rules.
  ///
  /// - Parameter withOthers: whether songs that keep the rules and fit the words no better than any other may
  ///   stand for those that there are none of.
  /// - Returns: whether what was added fits the words.
  func fill(
    _ checker: inout AnswerChecker, upTo wanted: Int, withOthers: Bool
  ) throws(EngineError) -> Bool {
    var question = rules.question
    question.limit = min(MusicEngine.maximumLimit, 2 * wanted + 20)
    question.excluded += rules.shown.sorted() + checker.songs.map(\.id)
    question.listener = listener
    let saysMore = !question.words.isEmpty || !question.preferences.isEmpty
    if try add(question, to: &checker, upTo: wanted) || !saysMore || !withOthers { return true }
    question.words = ""
    question.conversation = []
    question.preferences = []
    return try !add(question, to: &checker, upTo: wanted)
  }

  /// Adds what a question finds.
  ///
  /// - Returns: whether there are songs now.
  private func add(
    _ question: Question, to checker: inout AnswerChecker, upTo wanted: Int
  ) throws(EngineError) -> Bool {
    for hit in try answer(question) where checker.songs.count < wanted {
      _ = checker.add(hit.id)
    }
    return !checker.songs.isEmpty
  }

  /// The answer; a listener whom the catalog does not know counts as nobody.
  private func answer(_ question: Question) throws(EngineError) -> Answer {
    do throws(EngineError) {
      return try rules.engine.answer(question)
    } catch {
      guard case .unknown = error, question.listener != nil else { throw error }
      var anonymous = question
      anonymous.listener = nil
      return try rules.engine.answer(anonymous)
    }
  }
}
