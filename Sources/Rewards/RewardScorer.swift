import Foundation
public import MusicAgent
public import Refrain

/// Says what answers are worth: the same for the bench, for what a model knows and for trainers.
///
/// ```swift
/// let scorer = RewardScorer(engine)
/// let report = try scorer.score(task, trajectory)
/// report[.factuality]?.value  // 1
/// report.total                // 0.93
/// ```
///
/// Everything is judged by what the catalog knows; no word of a trajectory about itself counts: its
/// verdicts are looked up again. A scorer keeps to the generation that answered when it was made;
/// the same task and trajectory have the same report, to the last bit, on any number of threads.
public struct RewardScorer: Sendable {
  private let engine: MusicEngine
  let view: CatalogView
  /// How components become one number.
  public let recipe: RewardRecipe

  /// A scorer on the catalog as it is now.
  public init(_ engine: MusicEngine, recipe: RewardRecipe = RewardRecipe()) {
    self.engine = engine.pinned()
    view = self.engine.view
    self.recipe = recipe
  }

  /// What one answer to a task is worth.
  ///
  /// - Parameters:
  ///   - task: the task.
  ///   - trajectory: the answer.
  ///   - fewestCalls: the fewest calls of the right answers of a group, which then stands in place of
  ///     what the task says.
  /// - Throws: what the engine throws when a file is damaged.
  /// - Complexity: some milliseconds for what is worked out of the task, under a millisecond for the
  ///   answer: `scores(of:for:)` works the task out once for many.
  public func score(
    _ task: RewardTask, _ trajectory: Trajectory, fewestCalls: Int? = nil
  ) throws(EngineError) -> RewardReport {
    try report(try prepared(task), trajectory, fewestCalls)
  }

  /// What several answers to one task are worth, each by itself.
  ///
  /// - Parameters:
  ///   - trajectories: the answers.
  ///   - task: the task.
  ///   - comparesCalls: whether the fewest calls of a right answer among them are what the others are
  ///     measured by.
  /// - Throws: as `score(_:_:fewestCalls:)`.
  public func scores(
    of trajectories: [Trajectory], for task: RewardTask, comparesCalls: Bool = false
  ) throws(EngineError) -> [RewardReport] {
    let prepared = try prepared(task)
    let reports = try reports(prepared, trajectories, nil)
    guard comparesCalls, let fewest = RewardScorer.fewestCalls(in: reports) else { return reports }
    return try self.reports(prepared, trajectories, fewest)
  }

  /// An answer from here on is right.
  static let correctnessThreshold = 0.5

  /// The fewest calls of the right answers; nil when none is right.
  static func fewestCalls(in reports: [RewardReport]) -> Int? {
    reports.filter { $0.isGateOpen && $0.rightness >= correctnessThreshold }.map(\.calls).min()
  }

  private func prepared(_ task: RewardTask) throws(EngineError) -> PreparedTask {
    try PreparedTask(task, engine: engine, view: view)
  }

  private func reports(
    _ task: PreparedTask, _ trajectories: [Trajectory], _ fewestCalls: Int?
  ) throws(EngineError) -> [RewardReport] {
    var reports: [RewardReport] = []
    for trajectory in trajectories { reports.append(try report(task, trajectory, fewestCalls)) }
    return reports
  }

  private func report(
    _ task: PreparedTask, _ trajectory: Trajectory, _ fewestCalls: Int?
  ) throws(EngineError) -> RewardReport {
    let answer = try JudgedAnswer(task, trajectory)
    let format = FormatReward.component(answer)
    let factuality = FactualityReward.component(answer)
    let constraints = ConstraintReward.component(answer)
    let relevance = RelevanceReward.component(answer)
    let personalization = PersonalizationReward.component(answer)
    let rightness =
      (FactualityReward.shown(answer) ?? 1) * (constraints.value ?? 0)
      * (relevance.value ?? personalization.value ?? 1)
    let components = [
      format, factuality, constraints, relevance, personalization,
      DiversityReward.component(answer),
      ConsistencyReward.component(answer, constraints: constraints.value ?? 0),
      ToolCostReward.component(
        trajectory, task: task.task, rightness: rightness, fewest: fewestCalls,
        by: recipe.toolCost),
    ].map(RewardScorer.rounded)
    let gate = Gate(
      format: format.value ?? 0, factuality: FactualityReward.shown(answer) ?? 1,
      constraints: constraints.value ?? 0,
      answers: PreparedTask.asksForList(task.task) || (relevance.value ?? 1) > 0, recipe: recipe)
    return RewardReport(
      task: task.task.id, components: components, isGateOpen: gate.isOpen,
      gateReason: gate.reason,
      total: gate.isOpen ? RewardScorer.rounded(mean(of: components)) : 0,
      rightness: RewardScorer.rounded(rightness), calls: answer.calls)
  }

  private func mean(of components: [RewardComponent]) -> Double {
    var (sum, weights) = (0.0, 0.0)
    for component in components {
      guard let value = component.value, let weight = recipe.weights[component.name], weight > 0
      else { continue }
      sum += weight * value
      weights += weight
    }
    return weights > 0 ? sum / weights : 0
  }

  private static func rounded(_ component: RewardComponent) -> RewardComponent {
    RewardComponent(component.name, component.value.map(rounded), reason: component.reason)
  }

  /// To a millionth, which no measure is exact to, so that reports are short.
  private static func rounded(_ value: Double) -> Double {
    min(1, max(0, (value * 1e6).rounded() / 1e6))
  }
}

/// What an answer must have before it is worth anything.
private struct Gate {
  let reason: String

  var isOpen: Bool { reason.isEmpty }

  /// - Parameter answers: whether there is anything of the answer in it; what songs of a list are worth, other
  ///   components say.
  init(
    format: Double, factuality: Double, constraints: Double, answers: Bool, recipe: RewardRecipe
  ) {
    if format < recipe.minimumFormat {
      reason = "the form is wrong"
    } else if factuality < recipe.minimumFactuality {
      reason = "too many songs do not exist"
    } else if constraints < recipe.minimumConstraints {
      reason = "too many rules are broken"
    } else if !answers {
      reason = "it does not answer"
    } else {
      reason = ""
    }
  }
}
