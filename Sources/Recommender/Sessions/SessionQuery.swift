import IndexFile
import LinearAlgebra
import Primitives

/// One question to a session model: finds the neighbors, lets them vote.
struct SessionQuery {
  /// The longest end of a session that is looked at, so that a set of its items fits one word.
  static let maximumSessionLength = 64

  let model: SessionModel
  /// The current session's known items, in order; at most `maximumSessionLength`.
  let session: [UInt32]
  let workspace: SessionWorkspace

  /// One distinct item of the current session, and what it counts.
  struct Part {
    let item: UInt32
    /// For finding neighbors.
    let weight: Float
    /// For the vote of a neighbor that has it too.
    let share: Float
  }

  /// What was found on the way, for explanations.
  struct Trace {
    /// The latest item first.
    let parts: [Part]
    let neighbors: [(score: Float, ordinal: UInt32)]
    /// How much one transition from the last item counts.
    let transitionScale: Float
  }

  /// Leaves the items' scores in the workspace.
  func run() -> Trace {
    let parts = parts()
    findSessions(parts)
    let neighbors = neighbors()
    vote(neighbors, parts) { item, _, amount in workspace.addItem(item, amount) }
    let transitions = transitions()
    let scale = transitionScale(transitions.reduce(0) { $0 + $1.weight })
    for transition in transitions {
      workspace.addItem(transition.item, scale * transition.weight)
    }
    return Trace(parts: parts, neighbors: neighbors, transitionScale: scale)
  }

  /// What the score of an item is multiplied by in the end.
  func answerWeight(of item: UInt32) -> Float {
    let weight = rarity(of: item, power: model.settings.answerRarity)
    guard item != session.last, session.contains(item) else { return weight }
    return weight * model.settings.repeats
  }

  /// The parts that the session's items have in the score of `target`, strongest first; they add up
  /// to 1.
  ///
  /// A neighbor's vote belongs to the items in common that it was divided among; a transition
  /// belongs to the last item.
  func explain(_ target: UInt32, _ trace: Trace) -> [(item: UInt32, share: Float)] {
    var amounts = [Float](repeating: 0, count: trace.parts.count)
    let voters = trace.neighbors.filter {
      range(of: Int($0.ordinal)).contains { model.items[$0] == target }
    }
    vote(voters, trace.parts) { item, part, amount in
      if item == Int(target) { amounts[part] += amount }
    }
    if !amounts.isEmpty {
      for transition in transitions() where transition.item == Int(target) {
        amounts[0] += trace.transitionScale * transition.weight
      }
    }
    let total = amounts.reduce(0, +)
    guard total > 0, total.isFinite else { return [] }
    return amounts.indices.filter { amounts[$0] > 0 }
      .sorted { (amounts[$1], trace.parts[$0].item) < (amounts[$0], trace.parts[$1].item) }
      .map { (trace.parts[$0].item, amounts[$0] / total) }
  }

  /// The current session's distinct items, the latest first, weighed by position and by rarity.
  private func parts() -> [Part] {
    var result: [Part] = []
    for (age, item) in session.reversed().enumerated()
    where !result.contains(where: { $0.item == item }) {
      let rarity = rarity(of: item, power: model.settings.rarity)
      func decayed(_ decay: Float) -> Float { Float.exp(-Float(age) / max(decay, 0.01)) * rarity }
      result.append(
        Part(
          item: item, weight: decayed(model.settings.positionDecay),
          share: decayed(model.settings.voteDecay)))
    }
    return result
  }

  private func rarity(of item: UInt32, power: Float) -> Float {
    let count = postings(of: item).count
    guard count > 0, power > 0 else { return 1 }
    return Float.pow(Float.log(1 + Float(model.sessionCount) / Float(count)), power)
  }

  private func postings(of item: UInt32) -> Range<Int> {
    let range =
      Int(
        clamping: model.postingOffsets[Int(item)])..<max(
        Int(clamping: model.postingOffsets[Int(item)]),
        Int(clamping: model.postingOffsets[Int(item) + 1]))
    return range.clamped(to: 0..<model.postings.count)
  }

  /// Adds up, for each session, the weights of the items in common.
  private func findSessions(_ parts: [Part]) {
    let postings = model.postings.unsafeElements
    for entry in parts {
      let range = self.postings(of: entry.item)
      // The latest sessions are the last ones.
      for posting in range.suffix(max(model.settings.sample, 1)) {
        let session = Int(postings[posting])
        if session < model.sessionCount { workspace.addSession(session, entry.weight) }
      }
    }
  }

  /// The most similar sessions: common weight over a power of the length, and by age.
  private func neighbors() -> [(score: Float, ordinal: UInt32)] {
    var selector = TopSelection(limit: max(model.settings.neighbors, 1))
    let count = Float(max(model.sessionCount, 1))
    workspace.flushSessions { session, sum in
      let length = Float(max(range(of: session).count, 1))
      var score = sum / Float.pow(length, model.settings.lengthPower)
      if model.settings.recencyDecay > 0 {
        score *= Float.exp(
          -Float(model.sessionCount - 1 - session) / count * model.settings.recencyDecay)
      }
      selector.offer(score, UInt32(session))
    }
    return selector.finish()
  }

  private func range(of session: Int) -> Range<Int> {
    let low = Int(clamping: model.offsets[session])
    return (low..<max(low, Int(clamping: model.offsets[session + 1])))
      .clamped(to: 0..<model.items.count)
  }

  /// Every neighbor votes for its items, its vote divided among the items in common by their shares;
  /// each gives most to what is near it.
  ///
  /// - Parameter body: gets the index of the item in common among `parts` with each vote.
  private func vote(
    _ neighbors: [(score: Float, ordinal: UInt32)], _ parts: [Part],
    _ body: (_ item: Int, _ part: Int, _ amount: Float) -> Void
  ) {
    workspace.mark(parts.lazy.map { Int($0.item) })
    defer { workspace.unmark(parts.lazy.map { Int($0.item) }) }
    let items = model.items.unsafeElements
    let decay = (0..<64).map { Float.exp(-Float($0) / max(model.settings.distanceDecay, 0.01)) }
    var common: [(position: Int, part: Int)] = []
    for neighbor in neighbors {
      let range = range(of: Int(neighbor.ordinal))
      findCommon(in: range, &common)
      let total = common.reduce(0) { $0 + parts[$1.part].share }
      guard total > 0 else { continue }
      let strength = Float.pow(neighbor.score, model.settings.similarityPower) / total
      for (center, part) in common {
        let amount = strength * parts[part].share
        let near = max(range.lowerBound, center - decay.count + 1)
        for position in near..<min(range.upperBound, center + decay.count + 1)
        where position != center && Int(items[position]) < model.itemCount {
          let factor =
            position > center
            ? decay[position - center - 1] : decay[center - position] * model.settings.backward
          body(Int(items[position]), part, amount * factor)
        }
      }
    }
  }

  /// Where a neighbor has marked items for the last time, the latest place first.
  private func findCommon(in range: Range<Int>, _ common: inout [(position: Int, part: Int)]) {
    common.removeAll(keepingCapacity: true)
    var seen: UInt64 = 0
    for position in range.reversed() {
      let item = Int(model.items[position])
      guard item < model.itemCount, let part = workspace.mark(of: item), seen >> part & 1 == 0
      else { continue }
      seen |= 1 << part
      common.append((position, part))
    }
  }

  /// What directly followed the last item, and what came before it, once for each time.
  private func transitions() -> [(item: Int, weight: Float)] {
    guard model.settings.transitionShare > 0, let last = session.last else { return [] }
    let items = model.items.unsafeElements
    let postings = model.postings.unsafeElements
    let backward = model.settings.transitionBackward
    var found: [(item: Int, weight: Float)] = []
    for posting in self.postings(of: last).suffix(max(model.settings.sample, 1)) {
      let session = Int(postings[posting])
      guard session < model.sessionCount else { continue }
      let range = range(of: session)
      for position in range where items[position] == last {
        if position + 1 < range.upperBound { found.append((Int(items[position + 1]), 1)) }
        if position > range.lowerBound, backward > 0 {
          found.append((Int(items[position - 1]), backward))
        }
      }
    }
    return found.filter { $0.item < model.itemCount }
  }

  /// So that all transitions together have their share of the neighbors' votes in all.
  private func transitionScale(_ total: Float) -> Float {
    guard total > 0 else { return 0 }
    let share = min(model.settings.transitionShare, 0.99)
    return workspace.itemTotal > 0 ? workspace.itemTotal * share / (1 - share) / total : 1
  }
}
