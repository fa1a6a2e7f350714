import IndexFile
import Synchronization

/// The latest answers of an engine, by their handles.
///
/// Bounded: the one that was used longest ago goes first. Thread-safe: the lock is held for the
/// look-up only, never while anything is searched.
final class ResultSets: Sendable {
  /// How many answers are remembered.
  static let capacity = 64

  private struct State {
    var next = 1
    /// Longest ago first.
    var sets: [(handle: String, set: ResultSet)] = []
  }

  private let state = Mutex(State())

  /// Remembers an answer and gives it a handle.
  func keep(_ set: ResultSet) -> String {
    state.withLock { state in
      let handle = "r\(state.next)"
      state.next += 1
      if state.sets.count == ResultSets.capacity { state.sets.removeFirst() }
      state.sets.append((handle, set))
      return handle
    }
  }

  func find(_ handle: String) -> ResultSet? {
    state.withLock { state in
      guard let place = state.sets.firstIndex(where: { $0.handle == handle }) else { return nil }
      let entry = state.sets.remove(at: place)
      state.sets.append(entry)
      return entry.set
    }
  }
}

/// One remembered answer: how it was asked for, and as much of its ranking as was needed so far.
///
/// The ranking is that of the first answer, followed by what the same question with larger limits
/// adds, step by step. Where a channel ranks alike whatever the limit, that is the ranking of one
/// long answer; where it does not, because a walk through a graph finds more when it looks for
/// more, pages still neither repeat nor leave out what was found.
final class ResultSet: Sendable {
  typealias Question =
    @Sendable (_ engine: MusicEngine, _ limit: Int) throws(EngineError) -> SearchAnswer

  /// The generation of the first answer.
  let generation: Int
  private let ask: Question
  private let ranking: Mutex<Ranking>

  private struct Ranking {
    var hits: [TrackHit]
    /// Of the hits, and of the recordings that they stand for.
    var ids: Set<String>
    var asked: Int
    var isWhole: Bool
    var total: Int
    var notes: [String]
  }

  /// The limits of the questions that follow the first one.
  private static let steps = [50, 100, 200, 500, MusicEngine.maximumLimit]

  /// - Parameters:
  ///   - answer: the first answer, to a question for `limit` hits.
  init(_ answer: SearchAnswer, limit: Int, generation: Int, _ ask: @escaping Question) {
    self.generation = generation
    self.ask = ask
    ranking = Mutex(
      Ranking(
        hits: answer.hits, ids: Set(answer.hits.flatMap(ResultSet.songIDs)), asked: limit,
        isWhole: answer.hits.count < limit, total: answer.total, notes: answer.notes))
  }

  /// The hits from `offset` on, with one more than `limit` when there is one.
  func page(
    from offset: Int, limit: Int, on engine: MusicEngine
  ) throws(EngineError) -> (hits: [TrackHit], total: Int, notes: [String]) {
    try ranking.withLock { ranking throws(EngineError) in
      try extend(&ranking, to: offset + limit + 1, on: engine)
      let hits = Array(ranking.hits.dropFirst(offset).prefix(limit + 1))
      return (hits, max(ranking.total, ranking.hits.count), ranking.notes)
    }
  }

  /// The ids of the whole ranking, up to about a thousand.
  func members(on engine: MusicEngine) throws(EngineError) -> [String] {
    if engine.generation.number != generation {
      // Of another catalog by now: what it has for the same question.
      return try ask(engine, MusicEngine.maximumLimit).hits.map(\.id)
    }
    return try ranking.withLock { ranking throws(EngineError) in
      try extend(&ranking, to: MusicEngine.maximumLimit, on: engine)
      return ranking.hits.map(\.id)
    }
  }

  /// The hit's id and those of the recordings that it stands for: a deeper look may find another
  /// one of them first.
  private static func songIDs(_ hit: TrackHit) -> [String] { [hit.id] + hit.versions.map(\.id) }

  private func extend(
    _ ranking: inout Ranking, to count: Int, on engine: MusicEngine
  ) throws(EngineError) {
    while ranking.hits.count < count, !ranking.isWhole {
      guard let step = ResultSet.steps.first(where: { $0 > ranking.asked }) else {
        ranking.isWhole = true
        return
      }
      let answer = try ask(engine, step)
      for hit in answer.hits where !ranking.ids.contains(hit.id) {
        ranking.hits.append(hit)
        ranking.ids.formUnion(ResultSet.songIDs(hit))
      }
      ranking.asked = step
      ranking.isWhole = answer.hits.count < step
    }
  }
}
