public import Primitives
public import Recommender

/// Predicts the next item of held-out sessions.
///
/// A training line is a session, its items in order. A test line is `prefix<TAB>next`: the items so
/// far, separated by spaces, and the one that came. Items may repeat within a session, so items of
/// the prefix are ranked too.
///
/// ```swift
/// let report = try SessionTask(train: "train.txt", test: "test.txt", cut: 20).run()
/// print(report.hitRate.mean, report.reciprocalRank.mean)
/// ```
public struct SessionTask: Sendable {
  /// How the next item is predicted.
  public enum Model: String, Sendable, CaseIterable {
    /// Neighbouring sessions, late items and transitions.
    case sessions
    /// Items that share most sessions with the last one: the baseline.
    case coplay
    /// Items in most sessions.
    case popularity
  }

  /// The ids of the items, by ordinal.
  public let items: [String]
  /// The training sessions.
  public let sessions: [[UInt32]]
  /// The test questions; `next` is nil when the item never occurs in training.
  public let questions: [(prefix: [UInt32], next: UInt32?)]
  /// Where rankings are cut.
  public let cut: Int

  /// Reads the two files.
  ///
  /// - Parameters:
  ///   - train: the path of the training sessions.
  ///   - test: the path of the questions.
  ///   - cut: where rankings are cut, at least 1.
  ///   - step: 1 for all questions, n for every n-th.
  /// - Throws: `EvaluationError.unreadable`.
  public init(train: String, test: String, cut: Int = 20, every step: Int = 1)
    throws(EvaluationError)
  {
    var ordinals: [String: UInt32] = [:]
    var items: [String] = []
    var sessions: [[UInt32]] = []
    try LineFile(path: train).forEach(separatedBy: .blanks) { fields, _ in
      sessions.append(
        fields.map { id in
          if let known = ordinals[id] { return known }
          let ordinal = UInt32(items.count)
          ordinals[id] = ordinal
          items.append(id)
          return ordinal
        })
    }
    var questions: [(prefix: [UInt32], next: UInt32?)] = []
    var line = 0
    try LineFile(path: test).forEach(separatedBy: .blanks) { fields, _ in
      line += 1
      guard step <= 1 || line % step == 0 else { return }
      // The last field is what came next, whatever separates it.
      guard let next = fields.last, fields.count > 1 else { return }
      questions.append((fields.dropLast().compactMap { ordinals[$0] }, ordinals[next]))
    }
    self.items = items
    self.sessions = sessions
    self.questions = questions
    self.cut = cut
  }

  /// Ranks every question and measures.
  public func run(
    _ model: Model = .sessions, settings: SessionSettings = SessionSettings(),
    pool: WorkPool = WorkPool()
  ) -> SessionReport {
    let ranker = ranker(model, settings: settings)
    let cut = cut
    let rankings = pool.mapRanges(of: questions.indices, size: 256) { range in
      questions[range].map { ranker($0.prefix, cut) }
    }.flatMap { $0 }
    return SessionReport(model: model.rawValue, cut: cut, questions: questions, rankings: rankings)
  }

  private func ranker(
    _ model: Model, settings: SessionSettings
  ) -> @Sendable ([UInt32], Int) -> [(score: Float, item: UInt32)] {
    switch model {
    case .sessions:
      let model = SessionModel(sessions: sessions, itemCount: items.count, settings: settings)
      return { model.next(after: $0, limit: $1, allowsRepeats: true) }
    case .coplay:
      let model = CoPlay(sessions: sessions, itemCount: items.count)
      return { model.next(after: $0, limit: $1) }
    case .popularity:
      let model = CoPlay(sessions: sessions, itemCount: items.count)
      let popular = model.popular(limit: cut)
      return { _, limit in Array(popular.prefix(limit)) }
    }
  }
}

/// What an evaluation of sessions found.
public struct SessionReport: Sendable {
  /// The model's name.
  public let model: String
  /// Where the rankings were cut.
  public let cut: Int
  /// The share of questions whose answer was ranked; published tables call it P@k or HR@k.
  public let hitRate: MetricSummary
  /// One over the rank of the answer.
  public let reciprocalRank: MetricSummary
  /// What was ranked for each question.
  public let rankings: [[(score: Float, item: UInt32)]]

  init(
    model: String, cut: Int, questions: [(prefix: [UInt32], next: UInt32?)],
    rankings: [[(score: Float, item: UInt32)]]
  ) {
    self.model = model
    self.cut = cut
    self.rankings = rankings
    var hits: [Double] = []
    var reciprocals: [Double] = []
    for (question, ranking) in zip(questions, rankings) {
      let relevant: Set<UInt32> = question.next.map { [$0] } ?? []
      let ranked = ranking.map { $0.item }
      hits.append(RankingMetrics.hitRate(ranked, relevant: relevant, at: cut))
      reciprocals.append(RankingMetrics.reciprocalRank(ranked, relevant: relevant, at: cut))
    }
    hitRate = MetricSummary(values: hits, resamples: 200)
    reciprocalRank = MetricSummary(values: reciprocals, resamples: 200)
  }

  /// Writes what was ranked; a question's id is its line number, from 1.
  ///
  /// - Throws: `.unwritable`.
  public func writeRun(to path: String, items: [String]) throws(EvaluationError) {
    var run = try TRECRun(creating: path, tag: "refrain-\(model)")
    for (index, ranking) in rankings.enumerated() {
      try run.append(
        query: String(index + 1),
        hits: ranking.map { (id: items[Int($0.item)], score: Double($0.score)) })
    }
    try run.finish()
  }
}

/// Items that share sessions with the last one: the baseline of the sessions task.
struct CoPlay: Sendable {
  private let neighbors: [[(score: Float, item: UInt32)]]
  private let counts: [Float]

  init(sessions: [[UInt32]], itemCount: Int, kept: Int = 100) {
    var counts = [Float](repeating: 0, count: itemCount)
    var postings = [[UInt32]](repeating: [], count: itemCount)
    for (index, session) in sessions.enumerated() {
      for item in Set(session) {
        postings[Int(item)].append(UInt32(index))
        counts[Int(item)] += 1
      }
    }
    var sums = [Float](repeating: 0, count: itemCount)
    neighbors = (0..<itemCount).map { item in
      var touched: [UInt32] = []
      for session in postings[item] {
        for other in sessions[Int(session)] where Int(other) != item {
          if sums[Int(other)] == 0 { touched.append(other) }
          sums[Int(other)] += 1
        }
      }
      let best = touched.map { (score: sums[Int($0)], item: $0) }
        .sorted { ($1.score, $0.item) < ($0.score, $1.item) }.prefix(kept)
      for other in touched { sums[Int(other)] = 0 }
      return Array(best)
    }
    self.counts = counts
  }

  func next(after session: [UInt32], limit: Int) -> [(score: Float, item: UInt32)] {
    session.last.map { Array(neighbors[Int($0)].prefix(limit)) } ?? []
  }

  func popular(limit: Int) -> [(score: Float, item: UInt32)] {
    Array(
      counts.enumerated().map { (score: $1, item: UInt32($0)) }
        .sorted { ($1.score, $0.item) < ($0.score, $1.item) }.prefix(limit))
  }
}
