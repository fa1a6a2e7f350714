import IndexFile
import LinearAlgebra
import Primitives

/// One question to a session model: finds the neighbors, lets them vote.
struct SessionQuery {
  let model: SessionModel
  /// The current session's known items, in order.
  let session: [UInt32]
  let workspace: SessionWorkspace

  /// What was found on the way, for explanations.
  struct Trace {
    let weights: [(item: UInt32, position: Int, weight: Float)]
    let neighbors: [(score: Float, ordinal: UInt32)]
    /// How much one transition from the last item counts.
    let transitionScale: Float
  }

  /// Leaves the items' scores in the workspace.
  func run() -> Trace {
    let weights = itemWeights()
    findSessions(weights)
    let neighbors = neighbors()
    vote(neighbors, weights: weights) { workspace.addItem($0, $1) }
    let followers = followers()
    let scale = transitionScale(followers.count)
    for follower in followers { workspace.addItem(follower, scale) }
    return Trace(weights: weights, neighbors: neighbors, transitionScale: scale)
  }

  /// The parts that the session's items have in the score of `target`, strongest first; they add up
  /// to 1.
  ///
  /// A neighbor's vote is divided among the items that made it one, by their weights; a transition
  /// belongs to the last item.
  func explain(_ target: UInt32, _ trace: Trace) -> [(item: UInt32, share: Float)] {
    var parts = [Float](repeating: 0, count: trace.weights.count)
    for neighbor in trace.neighbors {
      var amount: Float = 0
      vote([neighbor], weights: trace.weights) { if $0 == Int(target) { amount += $1 } }
      guard amount > 0 else { continue }
      let range = range(of: Int(neighbor.ordinal))
      let shared = trace.weights.map { entry in
        model.items[range].contains(entry.item) ? entry.weight : 0
      }
      let total = shared.reduce(0, +)
      guard total > 0 else { continue }
      for index in parts.indices { parts[index] += amount * shared[index] / total }
    }
    // The latest item is the first of the weights.
    if !parts.isEmpty {
      parts[0] += trace.transitionScale * Float(followers().count { $0 == Int(target) })
    }
    let total = parts.reduce(0, +)
    guard total > 0 else { return [] }
    return parts.indices.filter { parts[$0] > 0 }
      .sorted { (parts[$1], trace.weights[$0].item) < (parts[$0], trace.weights[$1].item) }
      .map { (trace.weights[$0].item, parts[$0] / total) }
  }

  /// The current session's distinct items with their weights: by position and by rarity.
  private func itemWeights() -> [(item: UInt32, position: Int, weight: Float)] {
    var result: [(item: UInt32, position: Int, weight: Float)] = []
    for position in session.indices.reversed() {
      let item = session[position]
      guard !result.contains(where: { $0.item == item }) else { continue }
      let age = Float(session.count - 1 - position)
      let weight = Float.exp(-age / max(model.settings.positionDecay, 0.01)) * rarity(of: item)
      result.append((item, position, weight))
    }
    return result
  }

  private func rarity(of item: UInt32) -> Float {
    let count = postings(of: item).count
    guard count > 0, model.settings.rarity > 0 else { return 1 }
    return Float.pow(Float.log(1 + Float(model.sessionCount) / Float(count)), model.settings.rarity)
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
  private func findSessions(_ weights: [(item: UInt32, position: Int, weight: Float)]) {
    let postings = model.postings.unsafeElements
    for entry in weights {
      let range = self.postings(of: entry.item)
      // The latest sessions are the last ones.
      for posting in range.suffix(max(model.settings.sample, 1)) {
        let session = Int(postings[posting])
        if session < model.sessionCount { workspace.addSession(session, entry.weight) }
      }
    }
  }

  /// The most similar sessions: common weight over the root of the length, and by age.
  private func neighbors() -> [(score: Float, ordinal: UInt32)] {
    var selector = TopSelection(limit: max(model.settings.neighbors, 1))
    let count = Float(max(model.sessionCount, 1))
    workspace.flushSessions { session, sum in
      var score = sum / Float(max(range(of: session).count, 1)).squareRoot()
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

  /// Every neighbor votes for its items, most for those near the latest item in common.
  private func vote(
    _ neighbors: [(score: Float, ordinal: UInt32)],
    weights: [(item: UInt32, position: Int, weight: Float)], _ add: (Int, Float) -> Void
  ) {
    let items = model.items.unsafeElements
    let decay = (0..<64).map { Float.exp(-Float($0) / max(model.settings.distanceDecay, 0.01)) }
    for neighbor in neighbors {
      let range = range(of: Int(neighbor.ordinal))
      guard let common = latestCommon(in: range, weights) else { continue }
      for position in range where position != common && Int(items[position]) < model.itemCount {
        let distance = abs(position - common) - 1
        guard distance < decay.count else { continue }
        let direction: Float = position > common ? 1 : model.settings.backward
        add(Int(items[position]), neighbor.score * decay[distance] * direction)
      }
    }
  }

  /// The position in the neighbor of the current session's latest item that it has.
  private func latestCommon(
    in range: Range<Int>, _ weights: [(item: UInt32, position: Int, weight: Float)]
  ) -> Int? {
    let items = model.items.unsafeElements
    for entry in weights {
      for position in range.reversed() where items[position] == entry.item { return position }
    }
    return nil
  }

  /// What directly followed the last item, once for each time.
  private func followers() -> [Int] {
    guard model.settings.transitionShare > 0, let last = session.last else { return [] }
    let items = model.items.unsafeElements
    let postings = model.postings.unsafeElements
    var followers: [Int] = []
    for posting in self.postings(of: last).suffix(max(model.settings.sample, 1)) {
      let session = Int(postings[posting])
      guard session < model.sessionCount else { continue }
      let range = range(of: session)
      for position in range.dropLast() where items[position] == last {
        let item = Int(items[position + 1])
        if item < model.itemCount { followers.append(item) }
      }
    }
    return followers
  }

  /// So that all transitions together have their share of the neighbors' votes in all.
  private func transitionScale(_ count: Int) -> Float {
    guard count > 0 else { return 0 }
    let share = min(model.settings.transitionShare, 0.99)
    return workspace.itemTotal > 0
      ? workspace.itemTotal * share / (1 - share) / Float(count) : 1
  }
}
