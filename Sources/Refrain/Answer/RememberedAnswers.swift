import IndexFile
import MusicBundle
import MusicCatalog
import MusicNames
import Synchronization

/// The latest remembered answers of an engine, by their handles.
///
/// Bounded: the one that was used longest ago goes first. Thread-safe: the lock is held for the
/// look-up only, never while anything is searched.
final class RememberedAnswers: Sendable {
  /// How many answers are remembered.
  static let capacity = 64

  private struct State {
    var next = 1
    /// Longest ago first.
    var answers: [(handle: String, answer: RememberedAnswer)] = []
  }

  private let state = Mutex(State())

  /// Remembers an answer and gives it a handle.
  func add(_ answer: RememberedAnswer) -> String {
    state.withLock { state in
      let handle = "r\(state.next)"
      state.next += 1
      if state.answers.count == RememberedAnswers.capacity { state.answers.removeFirst() }
      state.answers.append((handle, answer))
      return handle
    }
  }

  func find(_ handle: String) -> RememberedAnswer? {
    state.withLock { state in
      guard let position = state.answers.firstIndex(where: { $0.handle == handle }) else {
        return nil
      }
      let entry = state.answers.remove(at: position)
      state.answers.append(entry)
      return entry.answer
    }
  }
}

/// One remembered answer: its question, and as much of its ranking as was needed so far.
///
/// The ranking is that of the first answer, followed by what the same question with larger limits
/// adds, step by step. Where a channel ranks alike whatever the limit, that is the ranking of one
/// long answer; where it does not, because a walk through a graph finds more when it looks for
/// more, pages still neither repeat nor leave out what was found.
///
/// A track of it that has changed since keeps its place, and is shown as it is now, when it still fits the
/// question; what was removed, or fits no more, leaves its place empty, so that cursors stay right.
final class RememberedAnswer: Sendable {
  /// The generation of the first answer.
  let generation: Int
  private let question: Question
  private let ranking: Mutex<Ranking>

  fileprivate struct Ranking {
    /// The longest answer so far, with all hits that any answer had.
    var answer: Answer
    /// Of the hits, and of the recordings that they stand for.
    var ids: Set<String>
    /// What the hits' tracks were when they were made.
    var ordinals: [String: UInt32] = [:]
    /// The hits that fit no more.
    var lost: Set<String> = []
    /// Up to which changes of the catalog all that is so.
    var point = ChangePoint()
    var asked: Int
    var isWhole: Bool
    /// How many places of the ranking pages have had.
    var shown = 0
    /// The latest page: where it began, and how many places earlier ones had had.
    var latest = (offset: 0, before: 0)
  }

  /// The limits of the questions that follow the first one.
  private static let steps = [50, 100, 200, 500, MusicEngine.maximumLimit]

  /// - Parameters:
  ///   - question: what was asked, from the first hit on.
  ///   - answer: its answer.
  ///   - snapshot: what answered.
  init(_ question: Question, _ answer: Answer, in snapshot: EngineSnapshot) {
    generation = snapshot.generation.number
    self.question = question
    var first = Ranking(
      answer: answer, ids: [], asked: question.limit,
      isWhole: answer.hits.count < question.limit)
    first.point = snapshot.delta.point
    first.note(answer.hits, in: snapshot)
    ranking = Mutex(first)
  }

  /// The hits from `offset` on, as many as there are up to `limit`.
  ///
  /// - Precondition: `snapshot` is of the generation of the first answer.
  func page(
    from offset: Int, limit: Int, in snapshot: EngineSnapshot
  ) throws(EngineError) -> Answer {
    try ranking.withLock { ranking throws(EngineError) in
      try renew(&ranking, in: snapshot)
      var places: [Int] = []
      var end = offset + limit + 1
      repeat {
        try extend(&ranking, to: end, in: snapshot)
        places = ranking.answer.hits.indices.dropFirst(offset).filter {
          let id = ranking.answer.hits[$0].id
          return !ranking.lost.contains(id) && snapshot.tracks.ordinal(ofID: id) != nil
        }
        end = ranking.answer.hits.count + limit + 1 - places.count
      } while places.count <= limit && !ranking.isWhole
      var page = ranking.answer
      page.hits = places.prefix(limit).map { ranking.answer.hits[$0].remaining(in: snapshot) }
      page.places = Array(places.prefix(limit))
      page.offset = offset
      ranking.latest = (offset, ranking.shown)
      ranking.shown = max(ranking.shown, page.places.last.map { $0 + 1 } ?? offset)
      page.hasMore = places.count > limit
      page.settleTotal()
      if page.hits.isEmpty, page.explanation == nil {
        page.explanation = EmptyExplanation(reason: "There are no more.", without: [])
      }
      return page
    }
  }

  /// Whether a hit stands for all recordings of its song.
  var isOfSongs: Bool { (question.versions ?? question.kind.defaultVersions) != .all }

  /// The ids of the hits that pages have had, best first.
  var shown: [String] { ranking.withLock { $0.answer.hits.prefix($0.shown).map(\.id) } }

  /// Takes back the end of the latest page, which nobody has seen: only its first `count` hits were.
  func cutPage(from offset: Int, to count: Int) {
    ranking.withLock { ranking in
      guard ranking.latest.offset == offset else { return }
      ranking.shown = min(ranking.shown, max(ranking.latest.before, offset + count))
    }
  }

  /// The hit's id and those of the recordings that it stands for: a deeper look may find another
  /// one of them first.
  fileprivate static func songIDs(_ hit: TrackHit) -> [String] {
    [hit.id] + hit.versions.map(\.id)
  }

  /// Asks once more about the hits whose tracks have changed since.
  private func renew(
    _ ranking: inout Ranking, in snapshot: EngineSnapshot
  ) throws(EngineError) {
    guard ranking.point != snapshot.delta.point else { return }
    let places = ranking.answer.hits.indices.filter {
      let id = ranking.answer.hits[$0].id
      return snapshot.tracks.ordinal(ofID: id) != ranking.ordinals[id]
    }
    let changed = places.map { ranking.answer.hits[$0].id }
    if !changed.isEmpty {
      var again = question.with(limit: min(changed.count, MusicEngine.maximumLimit))
      again.filter = again.filter && .among(TrackSelection(changed))
      // Nothing of the ranking is between them that they could be too like.
      again.diversity = .off
      let found = try snapshot.answer(again).hits
      let hits = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for place in places {
        let id = ranking.answer.hits[place].id
        if let hit = hits[id] {
          ranking.answer.hits[place] = hit
          ranking.lost.remove(id)
        } else {
          ranking.lost.insert(id)
        }
      }
      ranking.note(found, in: snapshot)
    }
    ranking.point = snapshot.delta.point
  }

  private func extend(
    _ ranking: inout Ranking, to count: Int, in snapshot: EngineSnapshot
  ) throws(EngineError) {
    while ranking.answer.hits.count < count, !ranking.isWhole {
      guard let step = RememberedAnswer.steps.first(where: { $0 > ranking.asked }) else {
        ranking.isWhole = true
        return
      }
      let answer = try snapshot.answer(question.with(limit: step))
      for hit in answer.hits where !ranking.ids.contains(hit.id) {
        ranking.answer.hits.append(hit)
        ranking.note([hit], in: snapshot)
      }
      ranking.answer.total = answer.total
      ranking.asked = step
      ranking.isWhole = answer.hits.count < step
    }
  }
}

extension RememberedAnswer.Ranking {
  /// Notes what some hits are.
  mutating func note(_ hits: [TrackHit], in snapshot: EngineSnapshot) {
    ids.formUnion(hits.flatMap(RememberedAnswer.songIDs))
    for hit in hits { ordinals[hit.id] = snapshot.tracks.ordinal(ofID: hit.id) }
  }
}

extension Question {
  /// The same with another limit.
  func with(limit: Int) -> Question {
    var question = self
    question.limit = limit
    return question
  }
}

extension TrackHit {
  /// The hit without mention of tracks that were removed since, and with the titles of now.
  fileprivate func remaining(in snapshot: EngineSnapshot) -> TrackHit {
    let tracks = snapshot.tracks
    guard tracks.live != nil else { return self }
    var hit = self
    hit.versions = versions.compactMap { version in
      tracks.ordinal(ofID: version.id).map {
        Version(
          id: version.id, title: tracks.title(of: $0), kinds: tracks.versionTags(of: $0).names)
      }
    }
    hit.because = because.compactMap { reason in
      tracks.ordinal(ofID: reason.id).map {
        Because(id: reason.id, title: tracks.title(of: $0), share: reason.share)
      }
    }
    return hit
  }
}
