import ArgumentParser
import Evaluation
import JSON
import MusicAgent
import MusicBench
import Refrain
import Rewards

/// `refrain bench score`
struct BenchScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Scores the answers of a run, component by component.",
    discussion: """
      A task without an answer is worth nothing, and counts. The tasks must be of this bundle's tracks, and \
      the answers to these very tasks.
      """)

  @Argument(help: "The bundle, NAME.refrain.")
  var bundle: String

  @Option(help: "The file of tasks.")
  var tasks: String

  @Option(help: "The file of answers.")
  var runs: String

  @Option(help: "The file to write, for bench report.")
  var out: String?

  @Option(help: "What reports call the system; the file's name by default.")
  var name: String?

  @OptionGroup var part: BenchPartOptions

  @OptionGroup var threads: ThreadOptions
  @OptionGroup var output: ReportOptions

  func run() throws {
    let engine = try OpenBundle.engine(bundle)
    let all = try BenchFiles.tasks(at: tasks)
    try BenchFiles.demand(all, of: tasks, areFrom: engine)
    let answers = try BenchFiles.answers(at: runs, to: all)
    let tasks = try BenchFiles.tasks(all, of: tasks, part: part.part)
    let answered = Set(answers.compactMap(\.task))
    let missing = tasks.count { !answered.contains($0.task.id) }
    if missing > 0 {
      Terminal.complain(
        "\(missing) of \(tasks.count) tasks have no answer in \(runs); they are worth nothing, and count."
      )
    }
    let system =
      name ?? String(runs.split(separator: "/").last?.split(separator: ".").first ?? "run")
    let scores = try BenchScorer(engine).scores(
      of: answers, for: tasks, system: system, pool: threads.pool)
    if let out { try OutputFile.write(scores.json.compact + "\n", to: out) }
    try output.show(BenchScoreCommand.report(scores))
  }

  private static func report(_ scores: BenchScores) -> Report {
    var report = Report()
    report.add("system", .text(scores.system))
    if scores.isSimulated { report.add("simulated", .flag(true)) }
    report.add("tasks", .count(scores.scores.count))
    func add(_ name: String, _ values: [Double]) {
      if !values.isEmpty { report.add(name, .metric(MetricSummary(values: values))) }
    }
    add("total", scores.scores.map(\.report.total))
    add("rightness", scores.scores.map(\.report.rightness))
    for name in RewardComponent.Name.allCases {
      add(name.rawValue, scores.scores.compactMap { $0.report[name]?.value })
    }
    add("calls", scores.scores.map { Double($0.report.calls) })
    return report
  }
}
