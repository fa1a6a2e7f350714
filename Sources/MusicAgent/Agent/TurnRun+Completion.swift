import Refrain

/// What the runtime adds at a turn's end: facts, offers, and songs of its own.
extension TurnRun {
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
      say(FallbackWords.for(turn.request).maximum(TurnFacts.maximumSongs))
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
      } else if offersLater || !isFitting && !isForetold {
        say(words.impossible)
      } else if !isForetold {
        say(words.instead)
      }
      note(TurnRun.ownSongs(count))
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
    note(TurnRun.ownSongs(checker.songs.count))
    showSongs(from: 0)
  }

  private static func ownSongs(_ count: Int) -> String {
    count == 1
      ? "1 of the songs is the engine's own." : "\(count) of the songs are the engine's own."
  }

  static func error(_ error: EngineError) -> AgentError {
    if case .cancelled = error { return .cancelled }
    return .engine(error)
  }
}
