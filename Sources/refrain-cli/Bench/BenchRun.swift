import ArgumentParser
import ChatModels
import Evaluation
import Foundation
import JSON
import KnowledgeBoundary
import MusicAgent
import MusicBench
import MusicTools
import Refrain
import Rewards

/// `refrain bench run`
struct BenchRun: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a system over tasks and records its answers, an answer a line.",
    discussion: """
      A baseline (\(EngineBaseline.Kind.allCases.map(\.rawValue).joined(separator: ", "))), an agent \
      with a model behind an endpoint that speaks OpenAI's chat completions, or an agent with a \
      simulated model, whose figures say nothing of any real one. A run that was interrupted, or whose \
      model could not be asked any more (exit code 69), goes on where it stopped.
      """)

  /// How an agent decides between memory and tools.
  enum Policy: String, ExpressibleByArgument, CaseIterable {
    case always, never
    case checked, learned
  }

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Option(help: "The file of tasks.")
  var tasks: String

  @Option(help: "The file that answers are added to.")
  var out: String

  @Option(
    help: "A system without a model.",
    transform: { text in
      guard let kind = EngineBaseline.Kind(rawValue: text) else {
        let known = EngineBaseline.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--baseline is one of \(known), not \"\(text)\".")
      }
      return kind
    })
  var baseline: EngineBaseline.Kind?

  @OptionGroup var source: ChatModelOptions

  @Option(
    help: """
      When tools are called: always, never, checked (when memory falls short), or learned, as \
      --boundary says.
      """)
  var policy = Policy.always

  @Option(
    help: ArgumentHelp(
      "What memory is enough for (refrain boundary fit), for --policy learned.", valueName: "file"))
  var boundary: String?

  @OptionGroup var part: BenchPartOptions

  @Option(help: "How many tasks are under way at once, 1...256.")
  var parallel = 2

  func validate() throws {
    guard (baseline != nil) != source.isGiven else {
      throw ValidationError("Give one of --baseline, --simulated and --endpoint with --model.")
    }
    guard (policy == .learned) == (boundary != nil) else {
      throw ValidationError("--policy learned and --boundary go together.")
    }
    guard (1...256).contains(parallel) else {
      throw ValidationError("--parallel must be in 1...256.")
    }
  }

  func run() async throws {
    let engine = try OpenBundle.engine(bundle)
    let all = try BenchFiles.tasks(at: tasks)
    try BenchFiles.demand(all, of: tasks, areFrom: engine)
    let tasks = try BenchFiles.tasks(all, of: tasks, part: part.part)
    let system = try system(on: engine, for: tasks)
    var file = try OutputFile(appendingTo: out)
    let done = try BenchRun.answered(at: out, by: system.name, all)
    try await BenchRunner(parallel: parallel).run(tasks, on: system, done: done) { task, answer in
      // The engine's own list is no answer of a model that nobody could ask.
      if let failure = answer.failure, failure.isUnavailable { throw failure }
      let line = BenchAnswer(answer, by: system.name, to: task).json.compact
      try file.write(Array((line + "\n").utf8))
      try file.flush()
    }
    try file.finish()
    let open = tasks.count { !done.contains($0.task.id) }
    Terminal.complain("\(system.name) answered \(open) of \(tasks.count) tasks; \(out) has all.")
  }

  private func system(
    on engine: MusicEngine, for tasks: [BenchTask]
  ) throws -> any BenchSystem {
    if let baseline { return EngineBaseline(baseline, engine) }
    let model = try source.model(for: engine, tasks: tasks.map(\.task))
    var options = AgentOptions()
    options.recordsTime = source.simulated == nil
    let agent = MusicAgent(
      MusicToolbox(engine), model: model, options: options, policy: try turnPolicy())
    return AgentSystem(agent, name: "\(model.name), \(policy.rawValue)")
  }

  private func turnPolicy() throws -> any TurnPolicy {
    switch policy {
    case .always: FixedPolicy.alwaysTools
    case .never: FixedPolicy.alwaysMemory
    case .checked: FixedPolicy.memoryThenTools
    case .learned: BoundaryPolicy(try BoundaryModel(contentsOf: boundary ?? ""))
    }
  }

  /// The tasks that a file has answers to.
  ///
  /// - Throws: `ShapeError` for answers of another system, or to other tasks.
  private static func answered(
    at path: String, by system: String, _ tasks: [BenchTask]
  ) throws -> Set<String> {
    let answers = try BenchFiles.lines(at: path)
    for answer in answers {
      if let other = answer.system, other != system {
        throw ShapeError(
          path: path, detail: "has answers of \(other), not of \(system). Choose another file.")
      }
    }
    try BenchFiles.demand(answers, of: path, areTo: tasks, advice: "Choose another file.")
    return Set(answers.compactMap(\.trajectory.task))
  }
}
