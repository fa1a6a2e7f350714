/// What one system achieved over the turns of dialogues.
public struct ConversationReport: Sendable {
  /// The measures against one definition of what is right.
  public struct Measures: Sendable {
    /// Hit rate at 1, 10, 20 and 100.
    public let hits: [(cut: Int, rate: MetricSummary)]
    /// NDCG at 20.
    public let ndcg20: MetricSummary
    /// The mean over dialogues of each one's mean hit rate at 10.
    public let hit10ByDialog: Double
    /// Hit rate at 10 and the number of turns, by turn: the first ten.
    public let hit10ByTurn: [(rate: Double, count: Int)]

    init(_ figures: [RankingFigures], turns: [Int], dialogs: [String]) {
      hits = RankingFigures.cuts.enumerated().map { index, cut in
        (cut, MetricSummary(values: figures.map { $0.hits[index] }, resamples: 200))
      }
      ndcg20 = MetricSummary(values: figures.map(\.ndcg20), resamples: 200)
      let at10 = figures.map { $0.hits[1] }
      hit10ByTurn = (0..<10).map { turn in
        let values = zip(turns, at10).filter { $0.0 == turn }.map(\.1)
        return (values.reduce(0, +) / Double(max(values.count, 1)), values.count)
      }
      var byDialog: [String: (sum: Double, count: Double)] = [:]
      for (dialog, hit) in zip(dialogs, at10) {
        byDialog[dialog, default: (0, 0)].sum += hit
        byDialog[dialog, default: (0, 0)].count += 1
      }
      let means = byDialog.sorted { $0.key < $1.key }.map { $0.value.sum / $0.value.count }
      hit10ByDialog = means.reduce(0, +) / Double(max(means.count, 1))
    }
  }

  /// The system's name.
  public let system: String
  /// Against the goal playlist, without what the user has.
  public let goal: Measures
  /// Against what was liked in the same turn, over turns in which something was.
  public let now: Measures
  /// Main artists among the first ten.
  public let artists10: Double
  /// The share of pairs of the first ten without an artist in common.
  public let unlike10: Double
  /// The share of the first ten that the user had not rated before.
  public let unknown10: Double
  /// The share of the first ten by an artist whom the turn names, over turns that name one.
  public let asked10: Double
  private let ids: [String]
  private let rankings: [[(id: String, score: Double)]]

  init(
    system: String, turns: [Int], ids: [String], dialogs: [String],
    answers: [ConversationAnswer]
  ) {
    self.system = system
    self.ids = ids
    goal = Measures(answers.map(\.goal), turns: turns, dialogs: dialogs)
    let liked = answers.indices.filter { answers[$0].now != nil }
    now = Measures(
      liked.compactMap { answers[$0].now }, turns: liked.map { turns[$0] },
      dialogs: liked.map { dialogs[$0] })
    artists10 = ConversationReport.mean(answers.map { Double($0.diversity.artists) })
    unlike10 = ConversationReport.mean(answers.map(\.diversity.unlike))
    unknown10 = ConversationReport.mean(answers.map(\.unknown))
    asked10 = ConversationReport.mean(answers.compactMap(\.asked))
    rankings = answers.map(\.ranked)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// Writes what was ranked, in TREC format; queries are called `dialogue:turn`, turns from 0.
  ///
  /// - Throws: `.unwritable`.
  public func writeRun(to path: String) throws(EvaluationError) {
    var run = try TRECRun(creating: path, tag: "refrain")
    for (id, ranking) in zip(ids, rankings) { try run.append(query: id, hits: ranking) }
    try run.finish()
  }
}
