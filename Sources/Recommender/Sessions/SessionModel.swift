public import IndexFile
import Primitives

/// Next items for a session, by the sessions that are most like it.
///
/// Sources: Garg et al., "Sequence and time aware neighborhood for session-based recommendations",
/// SIGIR 2019 (STAN), and Ludewig, Mauro, Latifi and Jannach, "Empirical analysis of session-based
/// recommendation algorithms", UMUAI 2021 (VSTAN), where such neighbors match or beat neural
/// models. Late items of the current session count more, rare items count more, late sessions count
/// more. A neighbor's vote is divided among all items in common (their vote is the weight of V-SKNN),
/// and goes to what is near each of them. To that comes a share for what was directly next to the
/// last item, the sequential rules of the same study.
///
/// Nothing is trained: the model *is* the sessions and, for each item, where it occurs.
///
/// ```swift
/// let model = SessionModel(sessions: playlists, itemCount: 1_000)
/// let next = model.next(after: [3, 8, 2], limit: 20)
/// ```
public struct SessionModel: Sendable {
  /// How neighbors are found.
  public var settings: SessionSettings
  /// The number of items; ordinals of sessions are below it.
  public let itemCount: Int
  /// Session s holds `items[offsets[s]..<offsets[s + 1]]`, in their order.
  let offsets: IndexArray<UInt64>
  let items: IndexArray<UInt32>
  /// Item i occurs in the sessions `postings[postingOffsets[i]..<postingOffsets[i + 1]]`, ascending,
  /// once for a session.
  let postingOffsets: IndexArray<UInt64>
  let postings: IndexArray<UInt32>
  private let workspaces: ScratchPool<SessionWorkspace>

  /// The number of sessions.
  var sessionCount: Int { offsets.count - 1 }

  /// Indexes sessions, oldest first. Ordinals that are not below `itemCount` are left out.
  ///
  /// - Complexity: O(total length) time and memory.
  public init(
    sessions: [[UInt32]], itemCount: Int, settings: SessionSettings = SessionSettings()
  ) {
    var offsets: [UInt64] = [0]
    var items: [UInt32] = []
    for session in sessions {
      items.append(contentsOf: session.lazy.filter { $0 < itemCount })
      offsets.append(UInt64(items.count))
    }
    var counts = [UInt64](repeating: 0, count: itemCount + 1)
    var lastSeen = [Int](repeating: -1, count: itemCount)
    SessionModel.forEachOccurrence(offsets, items, &lastSeen) { item, _ in counts[item + 1] += 1 }
    for item in 0..<itemCount { counts[item + 1] += counts[item] }
    var next = counts
    var postings = [UInt32](repeating: 0, count: Int(counts[itemCount]))
    lastSeen = Array(repeating: -1, count: itemCount)
    SessionModel.forEachOccurrence(offsets, items, &lastSeen) { item, session in
      postings[Int(next[item])] = UInt32(session)
      next[item] += 1
    }
    self.init(
      settings: settings, itemCount: itemCount, offsets: IndexArray(offsets),
      items: IndexArray(items), postingOffsets: IndexArray(counts), postings: IndexArray(postings))
  }

  init(
    settings: SessionSettings, itemCount: Int, offsets: IndexArray<UInt64>,
    items: IndexArray<UInt32>, postingOffsets: IndexArray<UInt64>, postings: IndexArray<UInt32>
  ) {
    self.settings = settings
    self.itemCount = itemCount
    self.offsets = offsets
    self.items = items
    self.postingOffsets = postingOffsets
    self.postings = postings
    let sessionCount = offsets.count - 1
    workspaces = ScratchPool(maximumIdle: 16) {
      SessionWorkspace(sessionCount: sessionCount, itemCount: itemCount)
    }
  }

  private static func forEachOccurrence(
    _ offsets: [UInt64], _ items: [UInt32], _ lastSeen: inout [Int],
    _ body: (_ item: Int, _ session: Int) -> Void
  ) {
    for session in 0..<offsets.count - 1 {
      for position in Int(offsets[session])..<Int(offsets[session + 1]) {
        let item = Int(items[position])
        guard lastSeen[item] != session else { continue }
        lastSeen[item] = session
        body(item, session)
      }
    }
  }

  /// The items most likely to come next, best first, with scores above 0 on no fixed scale.
  ///
  /// - Parameters:
  ///   - session: the items so far, in order.
  ///   - limit: how many items at most.
  ///   - allowed: what may come; nil for everything.
  ///   - allowsRepeats: whether items of the session may come again.
  /// - Complexity: O(p log p) for the p postings of the session's items, at most `settings.sample`
  ///   each, plus the lengths of the neighbors.
  public func next(
    after session: [UInt32], limit: Int, allowed: OrdinalSet? = nil, allowsRepeats: Bool = false
  ) -> [(score: Float, item: UInt32)] {
    answer(
      after: session, limit: limit, allowed: allowed, allowsRepeats: allowsRepeats, explained: 0
    ).map { ($0.score, $0.item) }
  }

  /// One answer: an item, its score, and what the session's items had in it.
  struct Answer {
    let item: UInt32
    let score: Float
    let reasons: [(item: UInt32, share: Float)]
  }

  /// Like `next(after:limit:allowed:allowsRepeats:)`, with the first `explained` explained.
  func answer(
    after session: [UInt32], limit: Int, allowed: OrdinalSet?, allowsRepeats: Bool,
    explained: Int
  ) -> [Answer] {
    let known = session.suffix(SessionQuery.maximumSessionLength).filter { $0 < itemCount }
    guard !known.isEmpty, limit > 0 else { return [] }
    let own = allowsRepeats ? [] : Array(Set(session)).sorted()
    return workspaces.use { workspace in
      let query = SessionQuery(model: self, session: known, workspace: workspace)
      let trace = query.run()
      var selector = TopSelection(limit: limit)
      workspace.flushItems { item, score in
        if let allowed, !allowed.contains(item) { return }
        if own.containsSorted(item) { return }
        let score = score * query.answerWeight(of: item)
        if score > 0, score.isFinite { selector.offer(score, item) }
      }
      return selector.finish().enumerated().map { rank, entry in
        Answer(
          item: entry.ordinal, score: entry.score,
          reasons: rank < explained ? query.explain(entry.ordinal, trace) : [])
      }
    }
  }
}
