import Evaluation
import Foundation
import IndexFile
import Primitives
import Recommender
import TestSupport
import Testing

@Suite struct RecommendTaskTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder.untilExit() }

  /// Writes lines to a file that no other call has written.
  private func file(_ lines: [String]) throws -> String {
    try folder.file("\(UUID().uuidString).txt", lines.joined(separator: "\n"))
  }

  @Test func pairsAndAdjacencyListsMeanTheSame() throws {
    let pairs = try RecommendData(
      train: file(["a\tx", "a\ty", "b\tx", "", "c\tz"]), test: file(["a\tz", "b\ty"]))
    let lists = try RecommendData(
      train: file(["a x y", "b,x", "c z"]), test: file(["a z", "b y", "c"]))
    #expect(pairs.listeners == ["a", "b", "c"] && lists.listeners == pairs.listeners)
    #expect(pairs.items == ["x", "y", "z"] && lists.items == pairs.items)
    #expect(
      pairs.train.map { [$0.listener, $0.item] } == lists.train.map { [$0.listener, $0.item] })
    #expect(pairs.test == [[2], [1], []] && lists.test == pairs.test)
    #expect(throws: EvaluationError.self) {
      _ = try RecommendData(train: "/nonexistent/train", test: "/nonexistent/test")
    }
  }

  @Test func popularityEqualsAHandComputedCase() throws {
    // Listeners of the items: x 3, y 2, z 1. Listener a has x; popularity ranks y, then z.
    let data = try RecommendData(
      train: file(["a x", "b x y", "c x y z"]), test: file(["a z", "b z q"]))
    let task = try RecommendTask(data: data, cut: 2, pool: WorkPool(threads: 1))
    let report = try task.run(RecommenderRecipe(model: .popularity))
    #expect(report.listeners == [0, 1])
    #expect(report.rankings[0].map { data.items[Int($0.ordinal)] } == ["y", "z"])
    // a finds z in the second place; b finds z in the first and q, which nobody has, in the second.
    #expect(report.recall.mean == 1)
    let second = 1 / 1.584_962_500_721_156
    let ndcg = (second + 1) / 2
    #expect(abs(report.ndcg.mean - ndcg) < 1e-9)
    #expect(report.hitRate.mean == 1)
    #expect(report.reciprocalRank.mean == 0.75)
  }

  @Test func coverageNoveltyGiniAndDiversity() throws {
    let interactions = try Interactions(
      SparseMatrix(
        rowCount: 4, columnCount: 4,
        triplets: [(0, 0, 1), (1, 0, 1), (2, 1, 1), (3, 1, 1), (0, 2, 1), (1, 2, 1)]))
    let beyond = BeyondAccuracy(rankings: [[0, 1], [0, 2]], interactions: interactions)
    #expect(beyond.coverage == 0.75)
    // All three items have two of four listeners: one bit.
    #expect(beyond.novelty == 1)
    // Items 0 and 1 share no listener, 0 and 2 share both.
    #expect(abs(beyond.diversity - 0.5) < 1e-9)
    // Counts 0, 1, 1, 2: 2 (1*0 + 2*1 + 3*1 + 4*2) / (4 * 4) - 5/4.
    #expect(abs(beyond.gini - 0.375) < 1e-9)
    #expect(BeyondAccuracy(rankings: [], interactions: interactions).gini == 0)
  }

  @Test func everyModelRunsAndWritesItsRun() throws {
    var generator = SplitMix64(seed: 3)
    let lines = (0..<40).map { listener in
      "u\(listener) "
        + (0..<8).map { _ in "i\(generator.below(15) * 2 + listener % 2)" }.joined(separator: " ")
    }
    let data = try RecommendData(
      train: file(lines), test: file(lines.map { String($0.prefix { $0 != " " }) + " i4 i5" }))
    let task = try RecommendTask(data: data, cut: 5, pool: WorkPool(threads: 2))
    for model in RecommenderRecipe.Model.allCases {
      var recipe = RecommenderRecipe(model: model)
      recipe.ials = ImplicitALS(rank: 4, epochs: 3, unobserved: 0.1, lambda: 0.02)
      let report = try task.run(recipe)
      #expect(report.rankings.allSatisfy { $0.count == 5 })
      let path = try file([])
      try report.writeRun(to: path, data: data)
      let run = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(run.count == 5 * report.listeners.count)
      #expect(run[0].hasPrefix("u0 Q0 i"))
    }
  }

  @Test func sessionsEqualAHandComputedCase() throws {
    let task = try SessionTask(
      train: file(["1 2 3", "1 2 3", "4 2 5"]), test: file(["1 2\t3", "4\t2", "2\t9"]), cut: 3)
    #expect(task.sessions.count == 3 && task.questions.count == 3)
    #expect(task.questions[2].next == nil)
    let report = task.run(pool: WorkPool(threads: 1))
    #expect(report.rankings[0].first.map { task.items[Int($0.item)] } == "3")
    #expect(abs(report.hitRate.mean - 2.0 / 3) < 1e-12)
    let baseline = task.run(.coplay, pool: WorkPool(threads: 1))
    // After 2: 1 and 3 twice, in the order of their ordinals; after 4: 2 and 5 once.
    #expect(baseline.rankings[0].map { task.items[Int($0.item)] } == ["1", "3", "4"])
    #expect(abs(baseline.reciprocalRank.mean - (0.5 + 1) / 3) < 1e-12)
  }
}
