import ChatModels
import MusicTools
import Refrain

extension TurnRun {
  /// The model's reply, noted in the turn. Its prose goes through the gate as it comes.
  ///
  /// - Parameter isShown: whether its prose is for the person.
  /// - Throws: `.cancelled` alone.
  /// - Returns: nil when it failed, or when nothing is left to ask for; why is noted.
  func ask(
    _ messages: [ChatMessage], tools: [ToolDefinition] = [], choice: ToolChoice? = nil,
    limit: Int? = nil, isShown: Bool = true, options chat: ChatOptions? = nil
  ) async throws(AgentError) -> ChatReply? {
    guard
      let request = request(
        messages, tools: tools, choice: choice, limit: limit, chat ?? options.chat)
    else { return nil }
    incoming = ChatReply()
    hears = isShown
    mayCall = !tools.isEmpty
    let before = checker
    var failure: ChatModelError?
    do throws(ChatModelError) {
      try await beforeDeadline { () async throws(ChatModelError) in
        try await self.receive(request)
      }
    } catch {
      if let engineFailure { throw engineFailure }
      if Task.isCancelled || error == .cancelled { throw AgentError.cancelled }
      failure = error
      note(error.description)
    }
    let reply = incoming
    record(reply, failure)
    if isShown { try endProse(isWhole: failure == nil && reply.finishReason != .length) }
    if mayCall { settle(isAnswer: reply.message.toolCalls.isEmpty, before) }
    return failure == nil ? reply : nil
  }

  /// A request within the budget; nil when there is none left.
  private func request(
    _ messages: [ChatMessage], tools: [ToolDefinition], choice: ToolChoice?, limit: Int?,
    _ chat: ChatOptions
  ) -> ChatRequest? {
    let budget = options.budget
    let prompt = tokens(of: messages, tools)
    let left = budget.tokens - turn.usage.total - prompt
    if turn.replies.count >= budget.replies {
      note("The budget of \(budget.replies) replies is used up.")
    } else if left < TurnRun.minimumReply {
      note("The budget of \(budget.tokens) tokens has no room for another request.")
    } else if ContinuousClock.now >= deadline {
      note("The budget of \(budget.seconds) seconds is used up.")
    } else {
      var chat = chat
      chat.toolChoice = choice
      if let limit { chat.maxTokens = min(limit, chat.maxTokens ?? limit) }
      // A server may refuse more than its model can say, so a limit that is far away is not told.
      if let maximum = chat.maxTokens ?? (left < TurnRun.maximumReply ? left : nil) {
        chat.maxTokens = min(maximum, left)
      }
      asked = prompt
      return ChatRequest(messages, tools: tools, options: chat)
    }
    return nil
  }

  /// Tokens that a reply has room for at least, and that hardly one takes.
  private static let minimumReply = 16
  private static let maximumReply = 4096

  /// What a request takes: an estimate, which the server's own count of the one before corrects.
  private func tokens(of messages: [ChatMessage], _ tools: [ToolDefinition]) -> Int {
    var sum = 0
    for message in messages {
      sum += 4 + TokenBudget.tokens(in: message.text)
      for call in message.toolCalls {
        sum += TokenBudget.tokens(in: call.name) + TokenBudget.tokens(in: call.arguments)
      }
    }
    for tool in tools { sum += tokens(of: tool) }
    return Int((Double(sum) * exactness).rounded(.up))
  }

  /// What a definition takes, counted once a turn: schemas are long.
  private func tokens(of tool: ToolDefinition) -> Int {
    if let known = toolTokens[tool.name] { return known }
    let sum =
      TokenBudget.tokens(in: tool.name) + TokenBudget.tokens(in: tool.summary)
      + TokenBudget.tokens(in: tool.parameters)
    toolTokens[tool.name] = sum
    return sum
  }

  private func record(_ reply: ChatReply, _ failure: ChatModelError?) {
    if !reply.model.isEmpty { turn.model = reply.model }
    turn.replies.append(
      Trajectory.Reply(
        message: turn.messages.count, finishReason: failure == nil ? reply.finishReason : nil,
        usage: reply.usage, logProbabilities: reply.logProbabilities, failure: failure))
    turn.messages.append(reply.message)
    if let prompt = reply.usage?.prompt, prompt > 0, asked > 0 {
      exactness = min(4, max(0.01, exactness * Double(prompt) / Double(asked)))
    }
    turn.usage += reply.usage ?? estimate(reply)
  }

  /// What a reply cost where the server does not say.
  private func estimate(_ reply: ChatReply) -> TokenUsage {
    let prompt = turn.messages.dropLast().reduce(0) { $0 + TokenBudget.tokens(in: $1.text) }
    let calls = reply.message.toolCalls.reduce(0) {
      $0 + TokenBudget.tokens(in: $1.name) + TokenBudget.tokens(in: $1.arguments)
    }
    return TokenUsage(
      prompt: prompt, completion: TokenBudget.tokens(in: reply.message.text) + calls)
  }

  private func receive(_ request: ChatRequest) async throws(ChatModelError) {
    var events = model.stream(request).makeAsyncIterator()
    while let event = try await events.next(isolation: self) {
      incoming.add(event)
      guard hears, case .text(let words) = event else { continue }
      do throws(AgentError) { try hear(words) } catch {
        engineFailure = error
        throw .cancelled
      }
    }
  }

  /// What `work` gives, or a time-out at the turn's deadline.
  private func beforeDeadline<Result: Sendable>(
    _ work: @escaping @Sendable () async throws(ChatModelError) -> Result
  ) async throws(ChatModelError) -> Result {
    let deadline = deadline
    let limit = Duration.inSeconds(options.budget.seconds)
    let outcome = await withTaskGroup(of: Swift.Result<Result, ChatModelError>.self) { group in
      group.addTask {
        let outcome: Swift.Result<Result, ChatModelError>
        do throws(ChatModelError) { outcome = .success(try await work()) } catch {
          outcome = .failure(error)
        }
        return outcome
      }
      group.addTask {
        // Also ends when the turn is cancelled; then the work says so, and its word counts.
        try? await Task.sleep(until: deadline, clock: .continuous)
        return .failure(.timedOut(.whole, after: limit))
      }
      var outcome = await group.next() ?? .failure(.cancelled)
      group.cancelAll()
      if case .failure(.timedOut(.whole, after: limit)) = outcome, let work = await group.next() {
        if case .success = work { outcome = work }
        if Task.isCancelled { outcome = .failure(.cancelled) }
      }
      return outcome
    }
    return try outcome.get()
  }

  // MARK: Prose

  private func hear(_ words: String) throws(AgentError) {
    let first = checker.songs.count
    do throws(EngineError) { showProse(try gate.add(words, &checker), from: first) } catch {
      throw TurnRun.error(error)
    }
  }

  /// Shows what a reply has said so far. From its first song on it is held back while the reply may
  /// still call tools: songs of prose are the answer only where nothing is called.
  private func showProse(_ pieces: [ProseGate.Piece], from first: Int) {
    guard mayCall, heldBack == nil, let song = pieces.firstIndex(where: \.isSongs) else {
      return show(pieces, from: first)
    }
    // The sentence before it may be the one that names it.
    let start = max(0, song - 1)
    show(Array(pieces[..<start]), from: first)
    spokenBeforeSongs = spoken
    heldBack = []
    show(Array(pieces[start...]), from: first)
  }

  /// Shows what was held back of a reply that is the answer; forgets it, songs and all, where the
  /// reply calls tools.
  private func settle(isAnswer: Bool, _ before: AnswerChecker) {
    let events = heldBack ?? []
    heldBack = nil
    if isAnswer {
      events.forEach(emit)
    } else {
      checker = before
      spoken = spokenBeforeSongs ?? spoken
    }
    spokenBeforeSongs = nil
  }

  private func endProse(isWhole: Bool) throws(AgentError) {
    let first = checker.songs.count
    do throws(EngineError) {
      showProse(try gate.finish(isWhole: isWhole, &checker), from: first)
    } catch { throw TurnRun.error(error) }
    gate = proseGate()
  }

  func show(_ pieces: [ProseGate.Piece], from first: Int) {
    var position = first
    for piece in pieces {
      switch piece {
      case .words(let words, let startsLine): say(words, startsLine: startsLine)
      case .songs(let count):
        for song in checker.songs[position..<position + count] { tell(.song(song)) }
        position += count
      }
    }
  }
}
