public import Primitives
public import Refrain

/// Asks systems every turn of dialogues and measures what they answer.
///
/// ```swift
/// let data = try ConversationData(contentsOf: "dialogs.jsonl")
/// let task = ConversationTask(data, engine: engine)
/// let report = try task.run(.fusion)
/// print(report.goal.hits[1].rate.mean)
/// ```
public struct ConversationTask: Sendable {
  /// The turns.
  public let questions: [ConversationQuestion]
  private let data: ConversationData
  let engine: MusicEngine

  /// A task over all turns that have something left to find.
  ///
  /// - Parameters:
  ///   - data: the dialogues.
  ///   - engine: who is asked.
  ///   - seeds: see `ConversationQuestion.all(in:seeds:)`.
  public init(_ data: ConversationData, engine: MusicEngine, seeds: Int? = nil) {
    self.data = data
    self.engine = engine
    questions = ConversationQuestion.all(in: data, seeds: seeds)
  }

  /// The tracks that are right somewhere and that the engine's catalog lacks.
  public var missing: Int {
    let goals = Set(data.dialogs.flatMap(\.goal))
    return goals.count { !engine.hasTrack($0) }
  }

  /// Asks one system all questions.
  ///
  /// - Throws: what the system throws for the first question, in their order, that it fails at.
  public func run(
    _ system: ConversationSystem, pool: WorkPool = WorkPool()
  ) throws -> ConversationReport {
    let answers = pool.map(questions.count) { number in
      Result { try judged(system, questions[number]) }
    }
    return ConversationReport(
      system: system.name, turns: questions.map(\.turn), ids: questions.map(\.id),
      dialogs: questions.map { String($0.id.prefix { $0 != ":" }) },
      answers: try answers.map { try $0.get() })
  }

  private func judged(
    _ system: ConversationSystem, _ question: ConversationQuestion
  ) throws -> ConversationAnswer {
    let answer = try system.answer(question, engine)
    // Near duplicates are one: the first stands for all, and those of known tracks for nothing.
    var seen = Set(question.likes.map(data.group))
    var groups: [String] = []
    var hits: [TrackHit] = []
    for hit in answer.hits where seen.insert(data.group(of: hit.id)).inserted {
      groups.append(data.group(of: hit.id))
      hits.append(hit)
    }
    let known = Set(question.likes + question.dislikes)
    let asked = Set(engine.artistsNamed(in: question.utterances.last ?? ""))
    return ConversationAnswer(
      goal: RankingFigures(groups, relevant: question.goal),
      now: question.now.isEmpty ? nil : RankingFigures(groups, relevant: question.now),
      diversity: ListDiversity(hits.prefix(10)),
      unknown: ConversationAnswer.share(answer.hits.prefix(10)) { !known.contains($0.id) },
      asked: asked.isEmpty
        ? nil
        : ConversationAnswer.share(answer.hits.prefix(10)) { !asked.isDisjoint(with: $0.artists) },
      ranked: answer.hits.map { ($0.id, $0.score) })
  }
}

/// How one turn was answered.
struct ConversationAnswer: Sendable {
  var goal: RankingFigures
  /// Nil where nothing was liked in the turn.
  var now: RankingFigures?
  var diversity: ListDiversity
  /// The share of the first ten that the user had neither liked nor disliked before.
  var unknown: Double
  /// The share of the first ten by an artist whom the turn names; nil where it names none.
  var asked: Double?
  var ranked: [(id: String, score: Double)]

  static func share(_ hits: ArraySlice<TrackHit>, _ holds: (TrackHit) -> Bool) -> Double {
    hits.isEmpty ? 1 : Double(hits.count(where: holds)) / Double(hits.count)
  }
}

/// The measures of one ranked list.
struct RankingFigures: Sendable {
  /// Where the measures are cut.
  static let cuts = [1, 10, 20, 100]

  /// Hit rate at each cut.
  var hits: [Double]
  var ndcg20: Double

  init(_ ranked: [String], relevant: Set<String>) {
    hits = RankingFigures.cuts.map {
      RankingMetrics.hitRate(ranked, relevant: relevant, at: $0)
    }
    ndcg20 = RankingMetrics.ndcg(ranked, relevant: relevant, at: 20)
  }
}

/// How different the hits of a list are.
struct ListDiversity: Sendable {
  /// Main artists.
  var artists: Int
  /// The share of pairs without an artist in common.
  var unlike: Double

  init(_ hits: ArraySlice<TrackHit>) {
    artists = Set(hits.compactMap(\.artists.first)).count
    let credits = hits.map { Set($0.artists) }
    var pairs = 0
    var apart = 0
    for left in credits.indices {
      for right in credits.indices where right > left {
        pairs += 1
        if credits[left].isDisjoint(with: credits[right]) { apart += 1 }
      }
    }
    unlike = pairs == 0 ? 1 : Double(apart) / Double(pairs)
  }
}
