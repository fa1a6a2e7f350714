import ArgumentParser
import Evaluation
import JSON
import MusicBench
import Rewards

/// `refrain bench judge`
struct BenchJudgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Lets a language model grade answers by a rubric, beside all other figures.",
    discussion: """
      The judge sees what was asked and what was answered, and nothing of what is right; it abstains \
      where it cannot know. Its grades count in no other figure: bench report shows them in a section of \
      their own, with how they go with each component (Spearman's rank correlation).
      """)

  @Option(help: "The file of tasks.")
  var tasks: String

  @Option(help: "The file of answers.")
  var runs: String

  @Option(help: "Their scores, a file of bench score of the same tasks.")
  var scores: String

  @Option(help: "The file to write: the scores with the grades; the file of scores by default.")
  var out: String?

  @OptionGroup var judge: EndpointArguments

  @OptionGroup var part: BenchPartOptions

  @Option(help: "How many answers are graded at once, 1...256.")
  var parallel = 2

  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard judge.endpoint != nil else {
      throw ValidationError("Say who judges: --endpoint and --model.")
    }
    guard (1...256).contains(parallel) else {
      throw ValidationError("--parallel must be in 1...256.")
    }
  }

  func run() async throws {
    let all = try BenchFiles.tasks(at: tasks)
    let answers = try BenchFiles.answers(at: runs, to: all)
    let tasks = try BenchFiles.tasks(all, of: tasks, part: part.part)
    var scored = try BenchFiles.scores(at: scores)
    try demand(scored, areFor: tasks)
    let bar = ProgressBar()
    let verdicts = await BenchJudge(try judge.made(), parallel: parallel)
      .verdicts(on: answers, for: tasks) { done in
        bar.draw("judging", done: done, total: answers.count)
      }
    bar.clear()
    try BenchJudgeCommand.demandGrades(verdicts.compactMap { $0 })
    for (place, verdict) in verdicts.enumerated() { scored.scores[place].judged = verdict }
    try OutputFile.write(scored.json.compact + "\n", to: out ?? scores)
    try output.show(BenchJudgeCommand.report(scored))
  }

  private func demand(_ scored: BenchScores, areFor tasks: [BenchTask]) throws(ShapeError) {
    let isSame = scored.tasks.map { $0 == BenchIdentity.tasks(tasks) } ?? true
    guard isSame, scored.scores.map(\.report.task) == tasks.map(\.task.id) else {
      throw ShapeError(
        path: scores, detail: "scores other tasks: score the same tasks, with the same --part.")
    }
  }

  /// A judge that gave no verdict at all is not there, and the scores stay as they are.
  private static func demandGrades(_ verdicts: [JudgeVerdict]) throws {
    let reasons = verdicts.compactMap { verdict -> String? in
      if case .failed(let reason) = verdict { reason } else { nil }
    }
    guard let reason = reasons.first, reasons.count == verdicts.count else { return }
    Terminal.complain("the judge graded no answer: \(reason)")
    throw CommandFailure.unavailable
  }

  private static func report(_ scores: BenchScores) -> Report {
    var report = Report()
    let verdicts = scores.scores.compactMap(\.judged)
    let values = verdicts.compactMap(\.value)
    report.add("system", .text(scores.system))
    report.add("answers", .count(verdicts.count))
    report.add("graded", .count(values.count))
    report.add(
      "abstained", .count(verdicts.count { if case .abstained = $0 { true } else { false } }))
    report.add("failed", .count(verdicts.count { if case .failed = $0 { true } else { false } }))
    if !values.isEmpty { report.add("grade", .metric(MetricSummary(values: values))) }
    let agreement = JudgeAgreement(scores)
    if let total = agreement.total { report.add("agreement with total", .number(total)) }
    for name in RewardComponent.Name.allCases {
      if let value = agreement.components[name] {
        report.add("agreement with \(name.rawValue)", .number(value))
      }
    }
    return report
  }
}
