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
    let tasks = try BenchFiles.tasks(at: tasks, part: part.part)
    let system = try system(on: engine, for: tasks)
    let done = try BenchRun.answered(at: out, by: system.name, tasks)
    var file = try OutputFile(appendingTo: out, keeping: try JSONLines.wholeBytes(at: out))
    try await BenchRunner(parallel: parallel).run(tasks, on: system, done: done) { _, answer in
      // The engine's own list is no answer of a model that nobody could ask.
      if let failure = answer.failure, failure.isUnavailable { throw failure }
      let members = (answer.json.members ?? []) + [.init("system", .string(system.name))]
      try file.write(Array((JSONValue.object(members).compact + "\n").utf8))
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

  /// The tasks that a file has answers to. The beginning of a line at its end goes.
  ///
  /// - Throws: `ShapeError` for answers of another system, or to other tasks of the same ids.
  private static func answered(
    at path: String, by system: String, _ tasks: [BenchTask]
  ) throws -> Set<String> {
    let length = try JSONLines.wholeBytes(at: path)
    let file = try OutputFile(appendingTo: path, keeping: length)
    try file.finish()
    let requests = Dictionary(
      tasks.map { ($0.task.id, $0.task.request) }, uniquingKeysWith: { first, _ in first })
    let answers = try JSONLines.values(at: path, format: "An answer is an object with request.") {
      (json) throws(ShapeError) in (try Trajectory(json: json), json["system"]?.text)
    }
    for (answer, other) in answers {
      if let other, other != system {
        throw ShapeError(
          path: path, detail: "has answers of \(other), not of \(system). Choose another file.")
      }
      if let id = answer.task, let request = requests[id], request != answer.request {
        throw ShapeError(
          path: path, detail: "has answers to other tasks: \"\(id)\" differs. Choose another file.")
      }
    }
    return Set(answers.compactMap(\.0.task))
  }
}
