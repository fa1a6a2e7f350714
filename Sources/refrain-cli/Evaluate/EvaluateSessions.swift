import ArgumentParser
import Evaluation

/// `refrain evaluate sessions`: how well the next item of a session is predicted.
struct EvaluateSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "Predicts the next item of held-out sessions.",
    discussion: """
      A training line is a session, its items in order. A test line is the items so far, separated \
      by spaces, a tab, and the item that came next. Items of the prefix are ranked too. In a run \
      file a question's id is its line number.
      """)

  @Option(help: "The sessions to train on, oldest first.")
  var train: String
  @Option(help: "The sessions held out.")
  var test: String
  @Option(help: "sessions, coplay or popularity.")
  var model = SessionTask.Model.sessions
  @Option(name: .shortAndLong, help: "Where rankings are cut.")
  var k = 20
  @OptionGroup var threadOptions: ThreadOptions
  @OptionGroup var runOptions: RunOptions
  @OptionGroup var output: ReportOptions

  func validate() throws {
    guard k > 0 else { throw ValidationError("-k must be at least 1.") }
  }

  func run() throws {
    let task = try SessionTask(train: train, test: test, cut: k)
    let result = task.run(model, pool: threadOptions.pool)
    if let path = runOptions.path { try result.writeRun(to: path, items: task.items) }
    var report = Report()
    report.add("task", .text("sessions"))
    report.add("model", .text(result.model))
    report.add("sessions", .count(task.sessions.count))
    report.add("questions", .count(task.questions.count))
    report.add([("HR@\(k)", result.hitRate), ("MRR@\(k)", result.reciprocalRank)])
    try output.show(report)
  }
}
