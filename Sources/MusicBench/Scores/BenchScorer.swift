public import MusicAgent
public import Primitives
public import Refrain
public import Rewards

/// Scores the answers of a run.
public struct BenchScorer: Sendable {
  private let scorer: RewardScorer

  /// A scorer on the catalog as it is now.
  public init(_ engine: MusicEngine, recipe: RewardRecipe = RewardRecipe()) {
    scorer = RewardScorer(engine, recipe: recipe)
  }

  /// The scores of a system's answers. A task without an answer is worth nothing, and counts.
  ///
  /// - Parameters:
  ///   - trajectories: the answers, in any order.
  ///   - tasks: the tasks; the scores are in their order.
  ///   - system: the name of whoever answered.
  ///   - pool: the threads; scores do not depend on how many.
  /// - Throws: what the engine throws when a file is damaged.
  public func scores(
    of trajectories: [Trajectory], for tasks: [BenchTask], system: String,
    pool: WorkPool = WorkPool()
  ) throws(EngineError) -> BenchScores {
    var byTask: [String: Trajectory] = [:]
    for trajectory in trajectories {
      if let task = trajectory.task { byTask[task] = trajectory }
    }
    let answers = tasks.map { task in
      byTask[task.task.id] ?? Trajectory(request: task.task.request)
    }
    let results = pool.map(tasks.count) { place in
      Result { () throws(EngineError) in try scorer.score(tasks[place].task, answers[place]) }
    }
    var scores: [BenchScore] = []
    for (place, result) in results.enumerated() {
      scores.append(BenchScore(tasks[place], try result.get(), answers[place]))
    }
    let order = scores.indices.sorted {
      (scores[$0].report.total, scores[$0].report.rightness, $0)
        < (scores[$1].report.total, scores[$1].report.rightness, $1)
    }
    let worst = order.prefix(BenchScores.worstCount).map { place in
      var trajectory = answers[place]
      trajectory.task = tasks[place].task.id
      return trajectory
    }
    return BenchScores(
      system: system, scores: scores, worst: worst, tasks: BenchIdentity.tasks(tasks),
      isSimulated: answers.contains(where: \.isSimulated))
  }
}
